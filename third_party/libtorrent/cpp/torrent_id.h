// The number that Rust gives each torrent travels as libtorrent's user data.
#pragma once

#include <cstdint>

#include <libtorrent/client_data.hpp>

namespace mumba_torrent {

struct TorrentTag;

inline lt::client_data_t user_data(std::uint64_t id) {
	return lt::client_data_t(reinterpret_cast<TorrentTag*>(static_cast<std::uintptr_t>(id)));
}

// 0: a torrent that is gone.
inline std::uint64_t torrent_id(lt::client_data_t const& data) {
	return reinterpret_cast<std::uintptr_t>(data.get<TorrentTag>());
}

} // namespace mumba_torrent
