// What C++ offers to src/bridge.rs. All functions are noexcept: what they catch they write into their Fault.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <vector>

#include <libtorrent/session.hpp>
#include <libtorrent/torrent_handle.hpp>

#include "rust/cxx.h"

namespace mumba_torrent {

struct AddressRule;
struct AddSpec;
struct AlertSink;
struct CreateSpec;
struct Endpoint;
struct ExchangeSink;
struct Fault;
struct Hashes;
struct Limits;
struct MetainfoEntry;
struct Peer;
struct Progress;
struct Setting;
struct Status;

class Exchange;

using Bytes = std::vector<std::uint8_t>;

// Lets calls through while the session lives. A call that libtorrent's thread answers would wait for ever if the
// session went away in between, so closing waits for those that are under way.
class Gate {
public:
	explicit Gate(std::unique_ptr<lt::session> session) : session_(std::move(session)) {}

	// Keeps the session alive while it exists.
	class Pass {
	public:
		explicit Pass(Gate& gate);
		lt::session& operator*() const { return *session_; }
		lt::session* operator->() const { return session_; }

	private:
		std::shared_lock<std::shared_mutex> lock_;
		lt::session* session_;
	};

	Pass enter() { return Pass(*this); }
	void close();

private:
	std::shared_mutex mutex_;
	std::unique_ptr<lt::session> session_;
};

class Session {
public:
	explicit Session(std::unique_ptr<lt::session> session);

	void close() const noexcept;
	bool wait_for_alerts() const noexcept;
	void stop_waiting() const noexcept;
	void pop_alerts(AlertSink& sink, Fault& fault) const noexcept;

	void apply(rust::Slice<Setting const> settings, Fault& fault) const noexcept;
	std::unique_ptr<Bytes> state(Fault& fault) const noexcept;
	void set_address_filter(rust::Slice<AddressRule const> rules, Fault& fault) const noexcept;
	void post_stats(Fault& fault) const noexcept;

	bool dht_running(Fault& fault) const noexcept;
	void dht_add_node(Endpoint endpoint, Fault& fault) const noexcept;
	void dht_post_stats(Fault& fault) const noexcept;
	rust::Vec<std::uint8_t> dht_node_ids(Fault& fault) const noexcept;
	void dht_live_nodes(std::array<std::uint8_t, 20> const& node, Fault& fault) const noexcept;
	void dht_get_immutable(std::array<std::uint8_t, 20> const& target, Fault& fault) const noexcept;
	void dht_get_mutable(std::array<std::uint8_t, 32> const& key, rust::Slice<std::uint8_t const> salt
		, Fault& fault) const noexcept;
	std::array<std::uint8_t, 20> dht_put_immutable(rust::Slice<std::uint8_t const> value, Fault& fault) const noexcept;
	void dht_put_mutable(std::array<std::uint8_t, 32> const& key, rust::Slice<std::uint8_t const> salt
		, std::int64_t sequence, rust::Slice<std::uint8_t const> value
		, std::array<std::uint8_t, 64> const& signature, Fault& fault) const noexcept;
	void dht_request(Endpoint endpoint, rust::Slice<std::uint8_t const> query, std::uint64_t number, Fault& fault)
		const noexcept;
	void dht_get_peers(std::array<std::uint8_t, 20> const& info_hash, Fault& fault) const noexcept;
	void dht_announce(std::array<std::uint8_t, 20> const& info_hash, std::uint16_t port, Fault& fault) const noexcept;

	std::shared_ptr<Gate> const& gate() const { return gate_; }

private:
	// Told of new alerts by libtorrent's threads, which may outlive a Session for a moment.
	struct Signal {
		std::mutex mutex;
		std::condition_variable changed;
		bool alerts = false;
		bool stopped = false;
	};

	std::shared_ptr<Gate> gate_;
	std::shared_ptr<Signal> signal_;
};

class Torrent {
public:
	Torrent(std::shared_ptr<Gate> gate, lt::torrent_handle handle, std::weak_ptr<Exchange> exchange);

	void remove(bool delete_files, Fault& fault) const noexcept;
	Status status(Fault& fault) const noexcept;
	Hashes hashes(Fault& fault) const noexcept;
	std::unique_ptr<Bytes> info(Fault& fault) const noexcept;
	std::unique_ptr<Bytes> metainfo(Fault& fault) const noexcept;
	rust::Vec<std::uint8_t> pieces(Fault& fault) const noexcept;
	rust::Vec<std::int64_t> file_progress(Fault& fault) const noexcept;
	rust::Vec<std::uint8_t> file_priorities(Fault& fault) const noexcept;
	void set_file_priorities(rust::Slice<std::uint8_t const> priorities, Fault& fault) const noexcept;
	void set_piece_deadline(std::int32_t piece, std::int32_t milliseconds, Fault& fault) const noexcept;
	void read_piece(std::int32_t piece, Fault& fault) const noexcept;
	rust::Vec<Peer> peers(Fault& fault) const noexcept;
	void connect_peer(Endpoint endpoint, Fault& fault) const noexcept;
	void pause(Fault& fault) const noexcept;
	void resume(Fault& fault) const noexcept;
	void recheck(Fault& fault) const noexcept;
	void clear_error(Fault& fault) const noexcept;
	void move_storage(rust::Str path, bool replace, Fault& fault) const noexcept;
	void rename_file(std::int32_t file, rust::Str name, Fault& fault) const noexcept;
	void save_resume_data(Fault& fault) const noexcept;
	Limits limits(Fault& fault) const noexcept;
	void set_limits(Limits const& limits, Fault& fault) const noexcept;
	void announce(Fault& fault) const noexcept;
	void send(std::uint64_t connection, rust::Slice<std::uint8_t const> body, Fault& fault) const noexcept;
	void disconnect(std::uint64_t connection, Fault& fault) const noexcept;

private:
	std::shared_ptr<Gate> gate_;
	lt::torrent_handle handle_;
	// Belongs to libtorrent's torrent, and ends with it.
	std::weak_ptr<Exchange> exchange_;
};

std::shared_ptr<Session> open_session(rust::Slice<Setting const> settings, rust::Slice<std::uint8_t const> state
	, Fault& fault) noexcept;
std::array<std::uint8_t, 20> dht_target(std::array<std::uint8_t, 32> const& key
	, rust::Slice<std::uint8_t const> salt) noexcept;
bool dht_signature_is_right(std::array<std::uint8_t, 32> const& key, rust::Slice<std::uint8_t const> message
	, std::array<std::uint8_t, 64> const& signature) noexcept;
std::int32_t find_metric(rust::Str name) noexcept;
std::shared_ptr<Torrent> add_torrent(Session const& session, AddSpec const& spec, rust::Str exchange_name
	, std::uint32_t exchange_max_bytes, std::uint32_t exchange_max_waiting, rust::Box<ExchangeSink> exchange
	, Fault& fault) noexcept;
MetainfoEntry describe_metainfo(rust::Slice<std::uint8_t const> bytes, bool only_info, std::int32_t max_pieces
	, Fault& fault) noexcept;
Hashes describe_magnet(rust::Str uri, rust::String& name, Fault& fault) noexcept;
rust::String make_magnet(rust::Slice<std::uint8_t const> bytes, bool only_info, Fault& fault) noexcept;
std::unique_ptr<Bytes> create_metainfo(CreateSpec const& spec, Progress& progress, Fault& fault) noexcept;

} // namespace mumba_torrent
