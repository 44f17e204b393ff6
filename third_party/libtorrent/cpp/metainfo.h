// Reading .torrent files and `info` dictionaries.
#pragma once

#include <memory>

#include <libtorrent/torrent_info.hpp>

#include "rust/cxx.h"

namespace mumba_torrent {

// Throws on what libtorrent refuses.
std::shared_ptr<lt::torrent_info> parse_metainfo(rust::Slice<std::uint8_t const> bytes, bool only_info
	, int max_pieces);

} // namespace mumba_torrent
