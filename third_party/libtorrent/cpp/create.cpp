// Making the metainfo of files on the disk.

#include <libtorrent/create_torrent.hpp>
#include <libtorrent/file_storage.hpp>
#include <libtorrent/posix_disk_io.hpp>
#include <libtorrent/settings_pack.hpp>

#include "mumba-libtorrent/cpp/convert.h"

namespace mumba_torrent {

std::unique_ptr<Bytes> create_metainfo(CreateSpec const& spec, Progress& progress, Fault& fault) noexcept {
	return guarded(fault, [&] {
		lt::file_storage storage;
		for (FileEntry const& file : spec.files) {
			storage.add_file(std::string(file.path), file.size
				, file.executable ? lt::file_storage::flag_executable : lt::file_flags_t{});
		}
		lt::create_flags_t flags{};
		if (!spec.v1) flags |= lt::create_torrent::v2_only;
		if (!spec.v2) flags |= lt::create_torrent::v1_only;
		lt::create_torrent torrent(storage, spec.piece_length, flags);
		// No time: the same files give the same bytes on every machine.
		torrent.set_creation_date(0);
		lt::error_code error;
		lt::set_piece_hashes(torrent, std::string(spec.parent), lt::default_settings(), lt::posix_disk_io_constructor
			, [&](lt::piece_index_t const piece) {
				if (!progress.piece_hashed(int(piece))) throw Failure{{"mumba", 3, "cancelled"}};
			}
			, error);
		check(error);
		auto const bytes = torrent.generate_buf();
		return std::make_unique<Bytes>(bytes.begin(), bytes.end());
	});
}

} // namespace mumba_torrent
