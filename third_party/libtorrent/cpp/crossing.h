// A plugin for two peers that connect to each other at once. Where several peers may have one address, each of them closes the connection that came
// in as soon as it learns from the extension handshake (BEP 10, `p`) that it is from where it connected to itself: both
// connections end, and neither tries again before `min_reconnect_time`. With this one of the two stays, the same at both ends: the one that was
// made by the peer with the lower address and port.
//
// Everything here runs on libtorrent's thread.
#pragma once

#include <memory>

#include <libtorrent/extensions.hpp>

namespace mumba_torrent {

// The plugin for one torrent.
std::shared_ptr<lt::torrent_plugin> crossing_guard();

} // namespace mumba_torrent
