// A plugin that keeps peers from a fault of libtorrent before 2.0.14: after a piece of a torrent without v1 hashes was wrong,
// it asks peers for the hashes of that piece's blocks, and the answer that they are not given (HASH_REJECT, BEP 52) makes
// hash_picker::hashes_rejected write outside of its arrays. Peers of such a torrent are no longer asked for hashes, nor
// listened to about them, from the first wrong piece on. decision 021 has more.
//
// Everything here runs on libtorrent's thread.
#pragma once

#include <memory>

#include <libtorrent/extensions.hpp>
#include <libtorrent/info_hash.hpp>

namespace mumba_torrent {

// The plugin for a torrent of these hashes; null where the fault cannot be reached.
std::shared_ptr<lt::torrent_plugin> reject_guard(lt::info_hash_t const& hashes);

} // namespace mumba_torrent
