// The disk back end of a session: libtorrent's posix one, and a guard before it.
#pragma once

#include <memory>

#include <libtorrent/disk_interface.hpp>
#include <libtorrent/io_context.hpp>

namespace mumba_torrent {

// What lt::session_params::disk_io_constructor asks for.
std::unique_ptr<lt::disk_interface> open_disk(lt::io_context& context, lt::settings_interface const& settings
	, lt::counters& counters);

} // namespace mumba_torrent
