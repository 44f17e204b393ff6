#include "mumba-libtorrent/cpp/metainfo.h"

#include <libtorrent/bdecode.hpp>
#include <libtorrent/hasher.hpp>
#include <libtorrent/magnet_uri.hpp>

#include "mumba-libtorrent/cpp/convert.h"

namespace mumba_torrent {

namespace {

constexpr int max_depth = 100;
constexpr int max_tokens = 3'000'000;

} // namespace

std::shared_ptr<lt::torrent_info> parse_metainfo(rust::Slice<std::uint8_t const> bytes, bool only_info
	, int max_pieces) {
	lt::span<char const> const buffer = span_of(bytes);
	lt::error_code error;
	lt::bdecode_node const node = lt::bdecode(buffer, error, nullptr, max_depth, max_tokens);
	check(error);
	if (!only_info) {
		lt::load_torrent_limits limits;
		limits.max_pieces = max_pieces;
		limits.max_decode_depth = max_depth;
		limits.max_decode_tokens = max_tokens;
		return std::make_shared<lt::torrent_info>(node, limits);
	}
	lt::info_hash_t hashes;
	if (node.type() == lt::bdecode_node::dict_t) {
		if (node.dict_find_int_value("meta version", 1) >= 2) hashes.v2 = lt::hasher256(buffer).final();
		if (node.dict_find_string("pieces")) hashes.v1 = lt::hasher(buffer).final();
	}
	auto info = std::make_shared<lt::torrent_info>(hashes);
	if (!info->parse_info_section(node, error, max_pieces)) check(error);
	if (!info->is_valid()) throw Failure{own_fault("the info dictionary describes no files")};
	return info;
}

MetainfoEntry describe_metainfo(rust::Slice<std::uint8_t const> bytes, bool only_info, std::int32_t max_pieces
	, Fault& fault) noexcept {
	return guarded(fault, [&] {
		auto const info = parse_metainfo(bytes, only_info, max_pieces);
		lt::file_storage const& storage = info->files();
		MetainfoEntry entry{text(info->name()), hashes_of(info->info_hashes()), info->piece_length()
			, info->num_pieces(), info->total_size(), {}};
		for (lt::file_index_t const index : storage.file_range()) {
			lt::file_flags_t const flags = storage.file_flags(index);
			entry.files.push_back({text(storage.file_path(index)), storage.file_size(index)
				, bool(flags & lt::file_storage::flag_executable), bool(flags & lt::file_storage::flag_pad_file)
				, array_of<32>(storage.root(index))});
		}
		return entry;
	});
}

Hashes describe_magnet(rust::Str uri, rust::String& name, Fault& fault) noexcept {
	return guarded(fault, [&] {
		lt::error_code error;
		auto const params = lt::parse_magnet_uri({uri.data(), uri.size()}, error);
		check(error);
		name = text(params.name);
		return hashes_of(params.info_hashes);
	});
}

rust::String make_magnet(rust::Slice<std::uint8_t const> bytes, bool only_info, Fault& fault) noexcept {
	return guarded(fault, [&] { return text(lt::make_magnet_uri(*parse_metainfo(bytes, only_info, 0x200000))); });
}

} // namespace mumba_torrent
