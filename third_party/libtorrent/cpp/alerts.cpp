// From libtorrent's alerts, which die at the next pop, to the owned ones of src/alerts.rs.

#include <libtorrent/alert_types.hpp>
#include <libtorrent/bdecode.hpp>
#include <libtorrent/bencode.hpp>
#include <libtorrent/write_resume_data.hpp>

#include "mumba-libtorrent/cpp/convert.h"
#include "mumba-libtorrent/cpp/torrent_id.h"

namespace mumba_torrent {

namespace {

std::uint64_t id_of(lt::torrent_alert const& alert) { return torrent_id(alert.handle.userdata()); }

std::string encoded(lt::entry const& value) {
	std::string bytes;
	if (value.type() != lt::entry::undefined_t) lt::bencode(std::back_inserter(bytes), value);
	return bytes;
}

// Calls `function` if the alert is of its kind.
template <typename Kind, typename Function>
bool on(lt::alert const* alert, Function&& function) {
	if (alert->type() != Kind::alert_type) return false;
	function(static_cast<Kind const&>(*alert));
	return true;
}

bool session_alert(lt::alert const* alert, AlertSink& sink) {
	return on<lt::alerts_dropped_alert>(alert, [&](auto const&) { sink.alerts_dropped(); })
		|| on<lt::listen_succeeded_alert>(alert, [&](auto const& a) {
			bool const udp = a.socket_type == lt::socket_type_t::utp || a.socket_type == lt::socket_type_t::utp_ssl;
			sink.listening(endpoint_of(a.address, std::uint16_t(a.port)), udp);
		})
		|| on<lt::listen_failed_alert>(alert, [&](auto const& a) {
			sink.listen_failed(text(a.listen_interface()), failure_of(a.error, "it cannot be listened on"));
		})
		|| on<lt::session_error_alert>(alert, [&](auto const& a) { sink.session_failed(fault_of(a.error)); })
		|| on<lt::external_ip_alert>(alert, [&](auto const& a) {
			sink.external_address(endpoint_of(a.external_address, 0));
		})
		|| on<lt::session_stats_alert>(alert, [&](auto const& a) {
			auto const counters = a.counters();
			sink.session_stats({counters.data(), static_cast<std::size_t>(counters.size())});
		});
}

bool torrent_alert(lt::alert const* alert, AlertSink& sink) {
	return on<lt::state_changed_alert>(alert, [&](auto const& a) {
			sink.state_changed(id_of(a), int(a.prev_state), int(a.state));
		})
		|| on<lt::torrent_removed_alert>(alert, [&](auto const& a) { sink.torrent_removed(torrent_id(a.userdata)); })
		|| on<lt::torrent_deleted_alert>(alert, [&](auto const& a) {
			sink.torrent_deleted(hashes_of(a.info_hashes), {});
		})
		|| on<lt::torrent_delete_failed_alert>(alert, [&](auto const& a) {
			sink.torrent_deleted(hashes_of(a.info_hashes), failure_of(a.error, "not all files were deleted"));
		})
		|| on<lt::torrent_error_alert>(alert, [&](auto const& a) {
			sink.torrent_failed(id_of(a), text(a.filename()), failure_of(a.error, "it stopped"));
		})
		|| on<lt::file_error_alert>(alert, [&](auto const& a) {
			sink.torrent_failed(id_of(a), text(a.filename()), failure_of(a.error, "it stopped"));
		})
		|| on<lt::torrent_checked_alert>(alert, [&](auto const& a) { sink.torrent_checked(id_of(a)); })
		|| on<lt::torrent_finished_alert>(alert, [&](auto const& a) { sink.torrent_finished(id_of(a)); })
		|| on<lt::torrent_paused_alert>(alert, [&](auto const& a) { sink.torrent_paused(id_of(a)); })
		|| on<lt::torrent_resumed_alert>(alert, [&](auto const& a) { sink.torrent_resumed(id_of(a)); })
		|| on<lt::metadata_received_alert>(alert, [&](auto const& a) { sink.metadata_received(id_of(a)); })
		|| on<lt::metadata_failed_alert>(alert, [&](auto const& a) {
			sink.metadata_failed(id_of(a), fault_of(a.error));
		})
		|| on<lt::fastresume_rejected_alert>(alert, [&](auto const& a) {
			sink.resume_refused(id_of(a), text(a.file_path()), fault_of(a.error));
		})
		|| on<lt::save_resume_data_alert>(alert, [&](auto const& a) {
			sink.resume_data(id_of(a), slice_of(lt::write_resume_data_buf(a.params)), {});
		})
		|| on<lt::save_resume_data_failed_alert>(alert, [&](auto const& a) {
			sink.resume_data(id_of(a), {}, failure_of(a.error, "there is nothing to save"));
		});
}

bool storage_alert(lt::alert const* alert, AlertSink& sink) {
	return on<lt::file_completed_alert>(alert, [&](auto const& a) { sink.file_completed(id_of(a), int(a.index)); })
		|| on<lt::file_renamed_alert>(alert, [&](auto const& a) {
			sink.file_renamed(id_of(a), int(a.index), text(a.new_name()), {});
		})
		|| on<lt::file_rename_failed_alert>(alert, [&](auto const& a) {
			sink.file_renamed(id_of(a), int(a.index), {}, failure_of(a.error, "it keeps its name"));
		})
		|| on<lt::storage_moved_alert>(alert, [&](auto const& a) {
			sink.storage_moved(id_of(a), text(a.storage_path()), {});
		})
		|| on<lt::storage_moved_failed_alert>(alert, [&](auto const& a) {
			sink.storage_moved(id_of(a), text(a.file_path()), failure_of(a.error, "there is such a file already"));
		})
		|| on<lt::read_piece_alert>(alert, [&](auto const& a) {
			rust::Slice<std::uint8_t const> bytes;
			if (!a.error) bytes = {reinterpret_cast<std::uint8_t const*>(a.buffer.get()), std::size_t(a.size)};
			sink.piece_read(id_of(a), int(a.piece), bytes, fault_of(a.error));
		})
		|| on<lt::hash_failed_alert>(alert, [&](auto const& a) { sink.piece_refused(id_of(a), int(a.piece_index)); });
}

bool peer_alert(lt::alert const* alert, AlertSink& sink) {
	return on<lt::peer_connect_alert>(alert, [&](auto const& a) {
			bool const outgoing = a.direction == lt::peer_connect_alert::direction_t::out;
			sink.peer_connected(id_of(a), endpoint_of(a.endpoint), outgoing);
		})
		|| on<lt::peer_disconnected_alert>(alert, [&](auto const& a) {
			sink.peer_disconnected(id_of(a), endpoint_of(a.endpoint), fault_of(a.error));
		})
		|| on<lt::peer_ban_alert>(alert, [&](auto const& a) { sink.peer_banned(id_of(a), endpoint_of(a.endpoint)); })
		|| on<lt::peer_blocked_alert>(alert, [&](auto const& a) {
			sink.peer_blocked(id_of(a), endpoint_of(a.endpoint));
		});
}

bool dht_alert(lt::alert const* alert, AlertSink& sink) {
	return on<lt::dht_bootstrap_alert>(alert, [&](auto const&) { sink.dht_bootstrapped(); })
		|| on<lt::dht_immutable_item_alert>(alert, [&](auto const& a) {
			std::string const value = encoded(a.item);
			sink.dht_immutable(array_of<20>(a.target), !value.empty(), slice_of(value));
		})
		|| on<lt::dht_mutable_item_alert>(alert, [&](auto const& a) {
			sink.dht_mutable(array_of<32>(a.key), slice_of(a.salt), a.seq, slice_of(encoded(a.item))
				, array_of<64>(a.signature), a.authoritative);
		})
		|| on<lt::dht_put_alert>(alert, [&](auto const& a) {
			if (a.target.is_all_zeros()) {
				sink.dht_put_mutable(array_of<32>(a.public_key), slice_of(a.salt), a.seq
					, array_of<64>(a.signature), a.num_success);
			} else {
				sink.dht_put_immutable(array_of<20>(a.target), a.num_success);
			}
		})
		|| on<lt::dht_get_peers_reply_alert>(alert, [&](auto const& a) {
			std::vector<Endpoint> peers;
			for (auto const& peer : a.peers()) peers.push_back(endpoint_of(peer));
			sink.dht_peers(array_of<20>(a.info_hash), {peers.data(), peers.size()});
		})
		|| on<lt::dht_live_nodes_alert>(alert, [&](auto const& a) {
			std::vector<DhtNode> nodes;
			for (auto const& [id, endpoint] : a.nodes()) nodes.push_back({array_of<20>(id), endpoint_of(endpoint)});
			sink.dht_nodes(array_of<20>(a.node_id), {nodes.data(), nodes.size()});
		})
		|| on<lt::dht_stats_alert>(alert, [&](auto const& a) { sink.dht_node_id(array_of<20>(a.nid)); })
		|| on<lt::dht_direct_response_alert>(alert, [&](auto const& a) {
			// A node that refuses, or does not answer, has no response.
			lt::bdecode_node const response = a.response();
			lt::span<char const> bytes;
			if (response.type() == lt::bdecode_node::dict_t) bytes = response.data_section();
			sink.dht_response(request_number(a.userdata), slice_of(bytes));
		})
		|| on<lt::dht_pkt_alert>(alert, [&](auto const& a) {
			bool const outgoing = a.direction == lt::dht_pkt_alert::outgoing;
			sink.dht_packet(endpoint_of(a.node), outgoing, slice_of(a.pkt_buf()));
		});
}

} // namespace

void Session::pop_alerts(AlertSink& sink, Fault& fault) const noexcept {
	guarded(fault, [&] {
		auto const pass = gate_->enter();
		std::vector<lt::alert*> alerts;
		pass->pop_alerts(&alerts);
		for (lt::alert const* alert : alerts) {
			session_alert(alert, sink) || torrent_alert(alert, sink) || storage_alert(alert, sink)
				|| peer_alert(alert, sink) || dht_alert(alert, sink);
		}
	});
}

} // namespace mumba_torrent
