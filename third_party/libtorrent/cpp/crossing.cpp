#include "mumba-libtorrent/cpp/crossing.h"

#include <chrono>
#include <limits>
#include <optional>
#include <set>

#include <libtorrent/bdecode.hpp>
#include <libtorrent/peer_connection_handle.hpp>
#include <libtorrent/socket.hpp>

namespace mumba_torrent {

namespace {

using Clock = std::chrono::steady_clock;

// Who made two connections that crossed sends both handshakes within this time. An older one is ended by nobody who says that he is the same peer.
constexpr std::chrono::seconds crossing_time{30};

class GuardedConnection;

class CrossingGuard : public lt::torrent_plugin, public std::enable_shared_from_this<CrossingGuard> {
public:
	std::shared_ptr<lt::peer_plugin> new_connection(lt::peer_connection_handle const& connection) override;

	// Ends the connection that this torrent has just made to this peer, if there is one.
	void disconnect_from(lt::tcp::endpoint const& peer);

	std::set<GuardedConnection*> connections;
};

class GuardedConnection : public lt::peer_plugin {
public:
	GuardedConnection(std::shared_ptr<CrossingGuard> guard, lt::peer_connection_handle connection)
		: guard_(std::move(guard)), connection_(std::move(connection)) {
		guard_->connections.insert(this);
	}

	~GuardedConnection() override { guard_->connections.erase(this); }

	lt::string_view type() const override { return "mumba crossing guard"; }

	// libtorrent calls this before it looks for another connection to the same peer, and closes this one if it finds one.
	bool on_extension_handshake(lt::bdecode_node const& handshake) override {
		std::int64_t const port = handshake.dict_find_int_value("p", 0);
		if (!met_) met_ = Clock::now();
		if (port < 1 || port > std::numeric_limits<std::uint16_t>::max() || connection_.is_outgoing()) return true;
		lt::tcp::endpoint const theirs(connection_.remote().address(), std::uint16_t(port));
		if (theirs < connection_.local_endpoint()) guard_->disconnect_from(theirs);
		return true;
	}

	bool is_new_to(lt::tcp::endpoint const& peer) const {
		return connection_.native_handle() != nullptr && connection_.is_outgoing() && !connection_.is_disconnecting()
			&& connection_.remote() == peer && (!met_ || Clock::now() - *met_ < crossing_time);
	}

	void disconnect() {
		connection_.disconnect(lt::error_code(lt::errors::duplicate_peer_id), lt::operation_t::bittorrent);
	}

private:
	std::shared_ptr<CrossingGuard> const guard_;
	lt::peer_connection_handle connection_;
	std::optional<Clock::time_point> met_;
};

std::shared_ptr<lt::peer_plugin> CrossingGuard::new_connection(lt::peer_connection_handle const& connection) {
	if (connection.type() != lt::connection_type::bittorrent) return nullptr;
	return std::make_shared<GuardedConnection>(shared_from_this(), connection);
}

void CrossingGuard::disconnect_from(lt::tcp::endpoint const& peer) {
	for (GuardedConnection* const connection : connections) {
		// It may be gone afterwards.
		if (connection->is_new_to(peer)) return connection->disconnect();
	}
}

} // namespace

std::shared_ptr<lt::torrent_plugin> crossing_guard() { return std::make_shared<CrossingGuard>(); }

} // namespace mumba_torrent
