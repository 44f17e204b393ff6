// A plugin of one torrent: it asks Rust whether to keep a connection, and carries extension messages (BEP 10) between
// its peers. What a message means, how many may be under way and who may send one is decided in src/extension.rs.
//
// Everything here runs on libtorrent's thread.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <libtorrent/extensions.hpp>
#include <libtorrent/io_context.hpp>
#include <libtorrent/peer_connection_handle.hpp>

#include "rust/cxx.h"

namespace mumba_torrent {

struct ExchangeSink;
class ExchangePeer;

class Exchange : public std::enable_shared_from_this<Exchange> {
public:
	// Without a name the torrent's peers are only asked for, and told nothing.
	// `max_waiting`: bytes that may wait for the network to take them, of one connection.
	Exchange(std::string name, std::uint32_t max_bytes, std::uint32_t max_waiting, rust::Box<ExchangeSink> sink
		, lt::io_context& context);
	~Exchange();

	std::shared_ptr<lt::torrent_plugin> plugin();
	std::shared_ptr<lt::peer_plugin> new_connection(lt::peer_connection_handle const& connection);

	// On any thread, while the session lives: libtorrent's thread does it soon.
	void post_send(std::uint64_t connection, std::vector<char> body);
	void post_disconnect(std::uint64_t connection);

private:
	friend class ExchangePeer;

	std::shared_ptr<ExchangePeer> find(std::uint64_t connection);

	std::string const name_;
	std::uint32_t const max_bytes_;
	std::uint32_t const max_waiting_;
	rust::Box<ExchangeSink> const sink_;
	lt::io_context& context_;
	std::uint64_t last_connection_ = 0;
	std::map<std::uint64_t, std::weak_ptr<ExchangePeer>> peers_;
};

} // namespace mumba_torrent
