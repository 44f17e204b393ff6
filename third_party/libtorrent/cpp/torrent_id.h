// The numbers that Rust gives torrents and requests to nodes of the DHT travel as libtorrent's user data.
#pragma once

#include <cstdint>

#include <libtorrent/client_data.hpp>

namespace mumba_torrent {

struct TorrentTag;
struct RequestTag;

inline lt::client_data_t user_data(std::uint64_t id) {
	return lt::client_data_t(reinterpret_cast<TorrentTag*>(static_cast<std::uintptr_t>(id)));
}

// 0: a torrent that is gone.
inline std::uint64_t torrent_id(lt::client_data_t const& data) {
	return reinterpret_cast<std::uintptr_t>(data.get<TorrentTag>());
}

inline lt::client_data_t request_data(std::uint64_t number) {
	return lt::client_data_t(reinterpret_cast<RequestTag*>(static_cast<std::uintptr_t>(number)));
}

inline std::uint64_t request_number(lt::client_data_t const& data) {
	return reinterpret_cast<std::uintptr_t>(data.get<RequestTag>());
}

} // namespace mumba_torrent
