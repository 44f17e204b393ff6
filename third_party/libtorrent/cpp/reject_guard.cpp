#include "mumba-libtorrent/cpp/reject_guard.h"

#include <libtorrent/version.hpp>

#if LIBTORRENT_VERSION_NUM < 20014

#include <set>

#include <libtorrent/peer_connection.hpp>
#include <libtorrent/peer_connection_handle.hpp>
#include <libtorrent/torrent_peer.hpp>

namespace mumba_torrent {

namespace {

class GuardedPeer;

class RejectGuard : public lt::torrent_plugin, public std::enable_shared_from_this<RejectGuard> {
public:
	std::shared_ptr<lt::peer_plugin> new_connection(lt::peer_connection_handle const& connection) override;

	// libtorrent calls this after it has noted what to ask for, and before it asks.
	void on_piece_failed(lt::piece_index_t) override;

	std::set<GuardedPeer*> peers;
	bool piece_was_wrong = false;
};

class GuardedPeer : public lt::peer_plugin {
public:
	GuardedPeer(std::shared_ptr<RejectGuard> guard, lt::peer_connection_handle connection)
		: guard_(std::move(guard)), connection_(std::move(connection)) {
		guard_->peers.insert(this);
	}

	~GuardedPeer() override { guard_->peers.erase(this); }

	lt::string_view type() const override { return "mumba reject guard"; }

	// Both handshakes are done, for which libtorrent looks at the flag, too; nothing was asked yet.
	bool on_handshake(lt::span<char const>) override {
		shook_hands_ = true;
		if (guard_->piece_was_wrong) refuse_hashes();
		return true;
	}

	// The next connection to the same peer begins with a handshake again.
	void on_disconnect(lt::error_code const&) override {
		if (refusing_) set_speaks_v2(true);
		refusing_ = false;
		shook_hands_ = false;
	}

	void refuse_hashes() {
		if (shook_hands_ && !refusing_) refusing_ = set_speaks_v2(false);
	}

private:
	// libtorrent asks only peers with this flag for hashes, and disconnects others that send messages about them.
	bool set_speaks_v2(bool speaks) {
		auto const connection = connection_.native_handle();
		lt::torrent_peer* const peer = connection ? connection->peer_info_struct() : nullptr;
		if (peer == nullptr || bool(peer->protocol_v2) == speaks) return false;
		peer->protocol_v2 = speaks;
		return true;
	}

	std::shared_ptr<RejectGuard> const guard_;
	lt::peer_connection_handle connection_;
	bool shook_hands_ = false;
	bool refusing_ = false;
};

std::shared_ptr<lt::peer_plugin> RejectGuard::new_connection(lt::peer_connection_handle const& connection) {
	if (connection.type() != lt::connection_type::bittorrent) return nullptr;
	return std::make_shared<GuardedPeer>(shared_from_this(), connection);
}

void RejectGuard::on_piece_failed(lt::piece_index_t) {
	piece_was_wrong = true;
	for (GuardedPeer* const peer : peers) peer->refuse_hashes();
}

} // namespace

std::shared_ptr<lt::torrent_plugin> reject_guard(lt::info_hash_t const& hashes) {
	return hashes.has_v1() ? nullptr : std::make_shared<RejectGuard>();
}

} // namespace mumba_torrent

#else

namespace mumba_torrent {

std::shared_ptr<lt::torrent_plugin> reject_guard(lt::info_hash_t const&) { return nullptr; }

} // namespace mumba_torrent

#endif
