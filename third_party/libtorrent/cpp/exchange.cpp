#include "mumba-libtorrent/cpp/exchange.h"

#include <boost/asio/post.hpp>

#include <libtorrent/bdecode.hpp>
#include <libtorrent/entry.hpp>
#include <libtorrent/peer_connection.hpp>

#include "mumba-libtorrent/cpp/convert.h"

namespace mumba_torrent {

namespace {

// The number under which others send us this extension's messages; libtorrent's own extensions have 1 to 9.
constexpr int message_number = 77;
// BitTorrent's message "extended".
constexpr std::uint8_t extended = 20;

bool is_alive(lt::peer_connection_handle const& connection) {
	return connection.native_handle() != nullptr && !connection.is_disconnecting();
}

void disconnect(lt::peer_connection_handle connection, lt::errors::error_code_enum reason) {
	if (is_alive(connection)) connection.disconnect(lt::error_code(reason), lt::operation_t::bittorrent);
}

// What is thrown on libtorrent's thread outside of its own handlers would end the process.
template <typename Function>
void post(lt::io_context& context, Function function) {
	boost::asio::post(context, [function = std::move(function)]() mutable {
		try {
			function();
		} catch (...) {
			// Only memory can be missing here, and the connection is then as good as gone.
		}
	});
}

} // namespace

class ExchangePeer : public lt::peer_plugin, public std::enable_shared_from_this<ExchangePeer> {
public:
	ExchangePeer(std::shared_ptr<Exchange> exchange, std::uint64_t number, lt::peer_connection_handle connection)
		: exchange_(std::move(exchange)), number_(number), connection_(std::move(connection)) {}

	~ExchangePeer() override {
		leave();
		exchange_->peers_.erase(number_);
	}

	lt::string_view type() const override { return "mumba exchange"; }

	void add_handshake(lt::entry& handshake) override { handshake["m"][exchange_->name_] = message_number; }

	bool on_extension_handshake(lt::bdecode_node const& handshake) override {
		lt::bdecode_node const names = handshake.dict_find_dict("m");
		std::int64_t const number = names ? names.dict_find_int_value(exchange_->name_, 0) : 0;
		if (number < 1 || number > 255) return false;
		their_number_ = std::uint8_t(number);
		if (!ready_) {
			ready_ = true;
			exchange_->sink_->peer_ready(number_, endpoint_of(connection_.remote()), array_of<20>(connection_.pid()));
		}
		return true;
	}

	bool on_extended(int length, int number, lt::span<char const> body) override {
		if (number != message_number) return false;
		bool const fits = length >= 0 && std::uint32_t(length) <= exchange_->max_bytes_;
		if (!fits) {
			disconnect(connection_, lt::errors::packet_too_large);
		} else if (body.size() == length && !exchange_->sink_->message(number_, slice_of(body))) {
			disconnect(connection_, lt::errors::invalid_extended);
		}
		return true;
	}

	void on_disconnect(lt::error_code const&) override { leave(); }

	void send(std::vector<char> const& body) {
		if (!ready_ || left_ || !is_alive(connection_)) return;
		std::uint32_t const length = std::uint32_t(body.size()) + 2;
		std::vector<char> packet{char(length >> 24), char(length >> 16), char(length >> 8), char(length)
			, char(extended), char(their_number_)};
		packet.insert(packet.end(), body.begin(), body.end());
		// It takes messages and does not read them: its credit is no proof that it does.
		std::size_t const waiting = std::size_t(connection_.native_handle()->send_buffer_size());
		if (waiting + packet.size() > exchange_->max_waiting_) return disconnect(connection_, lt::errors::timed_out);
		connection_.send_buffer(packet.data(), int(packet.size()));
	}

	void close() { disconnect(connection_, lt::errors::invalid_extended); }

private:
	void leave() {
		if (!left_ && ready_) exchange_->sink_->peer_gone(number_);
		left_ = true;
	}

	std::shared_ptr<Exchange> const exchange_;
	std::uint64_t const number_;
	lt::peer_connection_handle connection_;
	std::uint8_t their_number_ = 0;
	bool ready_ = false;
	bool left_ = false;
};

namespace {

class Plugin : public lt::torrent_plugin {
public:
	explicit Plugin(std::shared_ptr<Exchange> exchange) : exchange_(std::move(exchange)) {}

	std::shared_ptr<lt::peer_plugin> new_connection(lt::peer_connection_handle const& connection) override {
		return exchange_->new_connection(connection);
	}

private:
	std::shared_ptr<Exchange> const exchange_;
};

} // namespace

Exchange::Exchange(std::string name, std::uint32_t max_bytes, std::uint32_t max_waiting, rust::Box<ExchangeSink> sink
	, lt::io_context& context)
	: name_(std::move(name)), max_bytes_(max_bytes), max_waiting_(max_waiting), sink_(std::move(sink)), context_(context) {}

Exchange::~Exchange() = default;

std::shared_ptr<lt::torrent_plugin> Exchange::plugin() { return std::make_shared<Plugin>(shared_from_this()); }

std::shared_ptr<lt::peer_plugin> Exchange::new_connection(lt::peer_connection_handle const& connection) {
	if (!sink_->accepts(endpoint_of(connection.remote()), connection.is_outgoing())) {
		// libtorrent is in the middle of attaching it: a moment later.
		post(context_, [connection] { disconnect(connection, lt::errors::peer_banned); });
		return nullptr;
	}
	if (name_.empty() || connection.type() != lt::connection_type::bittorrent) return nullptr;
	std::uint64_t const number = ++last_connection_;
	auto peer = std::make_shared<ExchangePeer>(shared_from_this(), number, connection);
	peers_.emplace(number, peer);
	return peer;
}

std::shared_ptr<ExchangePeer> Exchange::find(std::uint64_t connection) {
	auto const found = peers_.find(connection);
	return found == peers_.end() ? nullptr : found->second.lock();
}

void Exchange::post_send(std::uint64_t connection, std::vector<char> body) {
	post(context_, [self = shared_from_this(), connection, body = std::move(body)] {
		if (auto const peer = self->find(connection)) peer->send(body);
	});
}

void Exchange::post_disconnect(std::uint64_t connection) {
	post(context_, [self = shared_from_this(), connection] {
		if (auto const peer = self->find(connection)) peer->close();
	});
}

} // namespace mumba_torrent
