#include "mumba-libtorrent/cpp/disk.h"

#include <algorithm>

#include <libtorrent/posix_disk_io.hpp>

namespace mumba_torrent {

namespace {

// Forwards everything, and makes one promise of disk_interface true that libtorrent relies on and its back ends break:
// hashes of blocks that could not be read are zero. The checker of a torrent hands the vector of one piece on to the next,
// so that the end of a short file was given the hashes of the piece before, which match where pieces are equal.
// decision 021 has more.
class Disk : public lt::disk_interface {
public:
	explicit Disk(std::unique_ptr<lt::disk_interface> inner) : inner_(std::move(inner)) {}

	void async_hash(lt::storage_index_t storage, lt::piece_index_t piece, lt::span<lt::sha256_hash> blocks
		, lt::disk_job_flags_t flags
		, std::function<void(lt::piece_index_t, lt::sha1_hash const&, lt::storage_error const&)> done) override {
		std::fill(blocks.begin(), blocks.end(), lt::sha256_hash());
		inner_->async_hash(storage, piece, blocks, flags, std::move(done));
	}

	// The holder belongs to the inner back end, which outlives it as long as this one does.
	lt::storage_holder new_torrent(lt::storage_params const& params, std::shared_ptr<void> const& torrent) override {
		return inner_->new_torrent(params, torrent);
	}

	void remove_torrent(lt::storage_index_t storage) override { inner_->remove_torrent(storage); }

	void async_read(lt::storage_index_t storage, lt::peer_request const& request
		, std::function<void(lt::disk_buffer_holder, lt::storage_error const&)> done
		, lt::disk_job_flags_t flags) override {
		inner_->async_read(storage, request, std::move(done), flags);
	}

	bool async_write(lt::storage_index_t storage, lt::peer_request const& request, char const* bytes
		, std::shared_ptr<lt::disk_observer> observer, std::function<void(lt::storage_error const&)> done
		, lt::disk_job_flags_t flags) override {
		return inner_->async_write(storage, request, bytes, std::move(observer), std::move(done), flags);
	}

	void async_hash2(lt::storage_index_t storage, lt::piece_index_t piece, int offset, lt::disk_job_flags_t flags
		, std::function<void(lt::piece_index_t, lt::sha256_hash const&, lt::storage_error const&)> done) override {
		inner_->async_hash2(storage, piece, offset, flags, std::move(done));
	}

	void async_move_storage(lt::storage_index_t storage, std::string path, lt::move_flags_t flags
		, std::function<void(lt::status_t, std::string const&, lt::storage_error const&)> done) override {
		inner_->async_move_storage(storage, std::move(path), flags, std::move(done));
	}

	void async_release_files(lt::storage_index_t storage, std::function<void()> done) override {
		inner_->async_release_files(storage, std::move(done));
	}

	void async_check_files(lt::storage_index_t storage, lt::add_torrent_params const* resume
		, lt::aux::vector<std::string, lt::file_index_t> links
		, std::function<void(lt::status_t, lt::storage_error const&)> done) override {
		inner_->async_check_files(storage, resume, std::move(links), std::move(done));
	}

	void async_stop_torrent(lt::storage_index_t storage, std::function<void()> done) override {
		inner_->async_stop_torrent(storage, std::move(done));
	}

	void async_rename_file(lt::storage_index_t storage, lt::file_index_t file, std::string name
		, std::function<void(std::string const&, lt::file_index_t, lt::storage_error const&)> done) override {
		inner_->async_rename_file(storage, file, std::move(name), std::move(done));
	}

	void async_delete_files(lt::storage_index_t storage, lt::remove_flags_t flags
		, std::function<void(lt::storage_error const&)> done) override {
		inner_->async_delete_files(storage, flags, std::move(done));
	}

	void async_set_file_priority(lt::storage_index_t storage
		, lt::aux::vector<lt::download_priority_t, lt::file_index_t> priorities
		, std::function<void(lt::storage_error const&
			, lt::aux::vector<lt::download_priority_t, lt::file_index_t>)> done) override {
		inner_->async_set_file_priority(storage, std::move(priorities), std::move(done));
	}

	void async_clear_piece(lt::storage_index_t storage, lt::piece_index_t piece
		, std::function<void(lt::piece_index_t)> done) override {
		inner_->async_clear_piece(storage, piece, std::move(done));
	}

	void update_stats_counters(lt::counters& counters) const override { inner_->update_stats_counters(counters); }

	std::vector<lt::open_file_state> get_status(lt::storage_index_t storage) const override {
		return inner_->get_status(storage);
	}

	void abort(bool wait) override { inner_->abort(wait); }

	void submit_jobs() override { inner_->submit_jobs(); }

	void settings_updated() override { inner_->settings_updated(); }

private:
	std::unique_ptr<lt::disk_interface> inner_;
};

} // namespace

std::unique_ptr<lt::disk_interface> open_disk(lt::io_context& context, lt::settings_interface const& settings
	, lt::counters& counters) {
	// The back end that maps files into memory has lost data: see the decision record.
	return std::make_unique<Disk>(lt::posix_disk_io_constructor(context, settings, counters));
}

} // namespace mumba_torrent
