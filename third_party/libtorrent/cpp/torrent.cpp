// Adding torrents, and what can be asked of one.

#include <libtorrent/add_torrent_params.hpp>
#include <libtorrent/create_torrent.hpp>
#include <libtorrent/magnet_uri.hpp>
#include <libtorrent/peer_info.hpp>
#include <libtorrent/read_resume_data.hpp>
#include <libtorrent/torrent_flags.hpp>
#include <libtorrent/torrent_info.hpp>
#include <libtorrent/torrent_status.hpp>

#include "mumba-libtorrent/cpp/convert.h"
#include "mumba-libtorrent/cpp/crossing.h"
#include "mumba-libtorrent/cpp/exchange.h"
#include "mumba-libtorrent/cpp/metainfo.h"
#include "mumba-libtorrent/cpp/reject_guard.h"
#include "mumba-libtorrent/cpp/torrent_id.h"

namespace mumba_torrent {

namespace {

constexpr int max_pieces = 0x200000;

lt::add_torrent_params params_of(AddSpec const& spec) {
	rust::Slice<std::uint8_t const> const bytes(spec.bytes.data(), spec.bytes.size());
	lt::error_code error;
	lt::add_torrent_params params;
	switch (spec.kind) {
		case SourceKind::Metainfo: params.ti = parse_metainfo(bytes, false, max_pieces); break;
		case SourceKind::Info: params.ti = parse_metainfo(bytes, true, max_pieces); break;
		case SourceKind::Magnet:
			params = lt::parse_magnet_uri({reinterpret_cast<char const*>(bytes.data()), bytes.size()}, error);
			check(error);
			break;
		default:
			params = lt::read_resume_data(span_of(bytes), error);
			check(error);
	}
	// Nobody but us is to reach for a server: peers come from the DHT, the local network and each other.
	params.trackers.clear();
	params.url_seeds.clear();
	params.http_seeds.clear();
	if (params.ti) {
		params.ti->clear_trackers();
		params.ti->clear_web_seeds();
	}
	return params;
}

lt::torrent_flags_t flags_of(AddSpec const& spec) {
	using namespace lt::torrent_flags;
	lt::torrent_flags_t flags = update_subscribe | apply_ip_filter | duplicate_is_error | need_save_resume
		| override_trackers | override_web_seeds;
	if (spec.paused) flags |= paused;
	if (spec.stop_when_checked) flags |= stop_when_ready;
	if (spec.sequential) flags |= sequential_download;
	if (spec.no_files) flags |= default_dont_download;
	if (spec.trusted_files) flags |= seed_mode;
	if (spec.no_dht) flags |= disable_dht;
	if (spec.no_lsd) flags |= disable_lsd;
	if (spec.no_pex) flags |= disable_pex;
	return flags;
}

void require_metadata(std::shared_ptr<lt::torrent_info const> const& info) {
	if (!info || !info->is_valid()) throw Failure{own_fault("the torrent has no metadata yet")};
}

} // namespace

Torrent::Torrent(std::shared_ptr<Gate> gate, lt::torrent_handle handle, std::weak_ptr<Exchange> exchange)
	: gate_(std::move(gate)), handle_(std::move(handle)), exchange_(std::move(exchange)) {}

std::shared_ptr<Torrent> add_torrent(Session const& session, AddSpec const& spec, rust::Str exchange_name
	, std::uint32_t exchange_max_bytes, std::uint32_t exchange_max_waiting, rust::Box<ExchangeSink> sink, Fault& fault)
	noexcept {
	return guarded(fault, [&] {
		lt::add_torrent_params params = params_of(spec);
		params.userdata = user_data(spec.id);
		params.flags = flags_of(spec);
		if (!spec.save_path.empty()) params.save_path = std::string(spec.save_path);
		params.upload_limit = spec.upload_limit;
		params.download_limit = spec.download_limit;
		params.max_uploads = spec.max_uploads;
		params.max_connections = spec.max_connections;
		if (!spec.file_priorities.empty()) {
			params.file_priorities.clear();
			for (std::uint8_t const priority : spec.file_priorities) {
				params.file_priorities.push_back(lt::download_priority_t{priority});
			}
		}
		for (Endpoint const& peer : spec.peers) params.peers.push_back(tcp_of(peer));
		auto pass = session.gate()->enter();
		auto exchange = std::make_shared<Exchange>(string_of(exchange_name), exchange_max_bytes, exchange_max_waiting
			, std::move(sink), pass->get_context());
		params.extensions.push_back([exchange](lt::torrent_handle const&, lt::client_data_t) {
			return exchange->plugin();
		});
		params.extensions.push_back([guard = crossing_guard()](lt::torrent_handle const&, lt::client_data_t) {
			return guard;
		});
		auto const hashes = params.ti ? params.ti->info_hashes() : params.info_hashes;
		if (auto const guard = reject_guard(hashes)) {
			params.extensions.push_back([guard](lt::torrent_handle const&, lt::client_data_t) { return guard; });
		}
		lt::error_code error;
		lt::torrent_handle handle = pass->add_torrent(std::move(params), error);
		check(error);
		return std::make_shared<Torrent>(session.gate(), std::move(handle), exchange);
	});
}

void Torrent::remove(bool delete_files, Fault& fault) const noexcept {
	guarded(fault, [&] {
		gate_->enter()->remove_torrent(handle_, delete_files ? lt::session_handle::delete_files : lt::remove_flags_t{});
	});
}

Status Torrent::status(Fault& fault) const noexcept {
	return guarded(fault, [&] {
		auto const pass = gate_->enter();
		lt::torrent_status const from = handle_.status(lt::torrent_handle::query_name | lt::torrent_handle::query_save_path);
		Status status{};
		status.state = int(from.state);
		status.paused = bool(from.flags & lt::torrent_flags::paused);
		status.upload_mode = bool(from.flags & lt::torrent_flags::upload_mode);
		status.fault = fault_of(from.errc);
		status.fault_file = int(from.error_file);
		status.name = text(from.name);
		status.save_path = text(from.save_path);
		status.has_metadata = from.has_metadata;
		status.finished = from.is_finished;
		status.seeding = from.is_seeding;
		status.moving = from.moving_storage;
		status.needs_resume_data = from.need_save_resume;
		status.progress_ppm = from.progress_ppm;
		// libtorrent's own figure is 0 of a torrent that is complete.
		if (from.has_metadata) status.total = handle_.torrent_file()->total_size();
		status.done = from.total_done;
		status.wanted = from.total_wanted;
		status.wanted_done = from.total_wanted_done;
		status.download_rate = from.download_payload_rate;
		status.upload_rate = from.upload_payload_rate;
		status.downloaded = from.all_time_download;
		status.uploaded = from.all_time_upload;
		status.failed_bytes = from.total_failed_bytes;
		status.redundant_bytes = from.total_redundant_bytes;
		status.peers = from.num_peers;
		status.seeds = from.num_seeds;
		status.pieces_have = from.num_pieces;
		return status;
	});
}

Hashes Torrent::hashes(Fault& fault) const noexcept {
	return guarded(fault, [&] {
		auto const pass = gate_->enter();
		return hashes_of(handle_.info_hashes());
	});
}

std::unique_ptr<Bytes> Torrent::info(Fault& fault) const noexcept {
	return guarded(fault, [&] {
		auto const pass = gate_->enter();
		auto const info = handle_.torrent_file();
		require_metadata(info);
		auto const section = info->info_section();
		return std::make_unique<Bytes>(section.begin(), section.end());
	});
}

std::unique_ptr<Bytes> Torrent::metainfo(Fault& fault) const noexcept {
	return guarded(fault, [&] {
		auto const pass = gate_->enter();
		auto const info = handle_.torrent_file_with_hashes();
		require_metadata(info);
		if (info->info_hashes().has_v2() && !info->v2_piece_hashes_verified()) {
			throw Failure{own_fault("the torrent's piece layers have not all been fetched yet")};
		}
		lt::create_torrent writer(*info);
		writer.set_creation_date(info->creation_date());
		auto const bytes = writer.generate_buf();
		return std::make_unique<Bytes>(bytes.begin(), bytes.end());
	});
}

rust::Vec<std::uint8_t> Torrent::pieces(Fault& fault) const noexcept {
	return guarded(fault, [&] {
		auto const pass = gate_->enter();
		lt::torrent_status const status = handle_.status(lt::torrent_handle::query_pieces);
		rust::Vec<std::uint8_t> pieces;
		for (bool const have : status.pieces) pieces.push_back(have ? 1 : 0);
		return pieces;
	});
}

rust::Vec<std::int64_t> Torrent::file_progress(Fault& fault) const noexcept {
	return guarded(fault, [&] {
		auto const pass = gate_->enter();
		rust::Vec<std::int64_t> progress;
		for (std::int64_t const bytes : handle_.file_progress()) progress.push_back(bytes);
		return progress;
	});
}

rust::Vec<std::uint8_t> Torrent::file_priorities(Fault& fault) const noexcept {
	return guarded(fault, [&] {
		auto const pass = gate_->enter();
		rust::Vec<std::uint8_t> priorities;
		for (auto const priority : handle_.get_file_priorities()) {
			priorities.push_back(static_cast<std::uint8_t>(priority));
		}
		return priorities;
	});
}

void Torrent::set_file_priorities(rust::Slice<std::uint8_t const> priorities, Fault& fault) const noexcept {
	guarded(fault, [&] {
		auto const pass = gate_->enter();
		std::vector<lt::download_priority_t> all;
		for (std::uint8_t const priority : priorities) all.push_back(lt::download_priority_t{priority});
		handle_.prioritize_files(all);
	});
}

void Torrent::set_piece_deadline(std::int32_t piece, std::int32_t milliseconds, Fault& fault) const noexcept {
	guarded(fault, [&] {
		auto const pass = gate_->enter();
		handle_.set_piece_deadline(lt::piece_index_t(piece), milliseconds);
	});
}

void Torrent::read_piece(std::int32_t piece, Fault& fault) const noexcept {
	guarded(fault, [&] {
		auto const pass = gate_->enter();
		handle_.read_piece(lt::piece_index_t(piece));
	});
}

rust::Vec<Peer> Torrent::peers(Fault& fault) const noexcept {
	return guarded(fault, [&] {
		auto const pass = gate_->enter();
		std::vector<lt::peer_info> all;
		handle_.get_peer_info(all);
		rust::Vec<Peer> peers;
		for (lt::peer_info const& from : all) {
			Peer peer{};
			peer.endpoint = endpoint_of(from.ip);
			peer.id = array_of<20>(from.pid);
			peer.client = text(from.client);
			peer.outgoing = bool(from.flags & lt::peer_info::outgoing_connection);
			peer.utp = bool(from.flags & lt::peer_info::utp_socket);
			peer.encrypted = bool(from.flags & (lt::peer_info::rc4_encrypted | lt::peer_info::ssl_socket));
			peer.seed = bool(from.flags & lt::peer_info::seed);
			peer.connecting = bool(from.flags & (lt::peer_info::connecting | lt::peer_info::handshake));
			peer.download_rate = from.payload_down_speed;
			peer.upload_rate = from.payload_up_speed;
			peer.downloaded = from.total_download;
			peer.uploaded = from.total_upload;
			peer.progress_ppm = from.progress_ppm;
			peers.push_back(std::move(peer));
		}
		return peers;
	});
}

void Torrent::connect_peer(Endpoint endpoint, Fault& fault) const noexcept {
	guarded(fault, [&] {
		auto const pass = gate_->enter();
		handle_.connect_peer(tcp_of(endpoint));
	});
}

void Torrent::pause(Fault& fault) const noexcept {
	guarded(fault, [&] {
		auto const pass = gate_->enter();
		handle_.pause();
	});
}

void Torrent::resume(Fault& fault) const noexcept {
	guarded(fault, [&] {
		auto const pass = gate_->enter();
		handle_.resume();
	});
}

void Torrent::recheck(Fault& fault) const noexcept {
	guarded(fault, [&] {
		auto const pass = gate_->enter();
		handle_.force_recheck();
	});
}

void Torrent::clear_error(Fault& fault) const noexcept {
	guarded(fault, [&] {
		auto const pass = gate_->enter();
		handle_.clear_error();
		// After a write that failed libtorrent only gives, and tries again by itself only where it decides what runs.
		handle_.unset_flags(lt::torrent_flags::upload_mode);
	});
}

void Torrent::move_storage(rust::Str path, bool replace, Fault& fault) const noexcept {
	guarded(fault, [&] {
		auto const pass = gate_->enter();
		handle_.move_storage(string_of(path)
			, replace ? lt::move_flags_t::always_replace_files : lt::move_flags_t::fail_if_exist);
	});
}

void Torrent::rename_file(std::int32_t file, rust::Str name, Fault& fault) const noexcept {
	guarded(fault, [&] {
		auto const pass = gate_->enter();
		handle_.rename_file(lt::file_index_t(file), string_of(name));
	});
}

void Torrent::save_resume_data(Fault& fault) const noexcept {
	guarded(fault, [&] {
		auto const pass = gate_->enter();
		handle_.save_resume_data(lt::torrent_handle::save_info_dict | lt::torrent_handle::flush_disk_cache);
	});
}

Limits Torrent::limits(Fault& fault) const noexcept {
	return guarded(fault, [&] {
		auto const pass = gate_->enter();
		return Limits{handle_.upload_limit(), handle_.download_limit(), handle_.max_uploads()
			, handle_.max_connections()};
	});
}

void Torrent::set_limits(Limits const& limits, Fault& fault) const noexcept {
	guarded(fault, [&] {
		auto const pass = gate_->enter();
		handle_.set_upload_limit(limits.upload);
		handle_.set_download_limit(limits.download);
		handle_.set_max_uploads(limits.max_uploads);
		handle_.set_max_connections(limits.max_connections);
	});
}

void Torrent::announce(Fault& fault) const noexcept {
	guarded(fault, [&] {
		auto const pass = gate_->enter();
		handle_.force_dht_announce();
		handle_.force_lsd_announce();
	});
}

void Torrent::send(std::uint64_t connection, rust::Slice<std::uint8_t const> body, Fault& fault) const noexcept {
	guarded(fault, [&] {
		auto const pass = gate_->enter();
		if (auto const exchange = exchange_.lock()) {
			exchange->post_send(connection, std::vector<char>(body.begin(), body.end()));
		}
	});
}

void Torrent::disconnect(std::uint64_t connection, Fault& fault) const noexcept {
	guarded(fault, [&] {
		auto const pass = gate_->enter();
		if (auto const exchange = exchange_.lock()) exchange->post_disconnect(connection);
	});
}

} // namespace mumba_torrent
