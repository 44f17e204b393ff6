// The DHT's lookups and puts. Answers come as alerts.

#include <iterator>

#include <libtorrent/bdecode.hpp>
#include <libtorrent/bencode.hpp>
#include <libtorrent/entry.hpp>
#include <libtorrent/hasher.hpp>
#include <libtorrent/kademlia/ed25519.hpp>
#include <libtorrent/session_params.hpp>

#include "mumba-libtorrent/cpp/convert.h"
#include "mumba-libtorrent/cpp/torrent_id.h"

namespace mumba_torrent {

namespace {

lt::entry entry_of(rust::Slice<std::uint8_t const> bytes) {
	lt::error_code error;
	lt::bdecode_node const node = lt::bdecode(span_of(bytes), error);
	check(error);
	lt::entry entry;
	entry = node;
	return entry;
}

std::array<char, 32> key_of(std::array<std::uint8_t, 32> const& key) {
	std::array<char, 32> chars{};
	std::copy(key.begin(), key.end(), reinterpret_cast<std::uint8_t*>(chars.data()));
	return chars;
}

std::string salt_of(rust::Slice<std::uint8_t const> salt) {
	return {reinterpret_cast<char const*>(salt.data()), salt.size()};
}

} // namespace

bool Session::dht_running(Fault& fault) const noexcept {
	return guarded(fault, [&] { return gate_->enter()->is_dht_running(); });
}

void Session::dht_add_node(Endpoint endpoint, Fault& fault) const noexcept {
	guarded(fault, [&] {
		gate_->enter()->add_dht_node({address_of(endpoint).to_string(), endpoint.port});
	});
}

void Session::dht_post_stats(Fault& fault) const noexcept {
	guarded(fault, [&] { gate_->enter()->post_dht_stats(); });
}

rust::Vec<std::uint8_t> Session::dht_node_ids(Fault& fault) const noexcept {
	return guarded(fault, [&] {
		rust::Vec<std::uint8_t> ids;
		for (auto const& [address, id] : gate_->enter()->session_state(lt::session_handle::save_dht_state).dht_state.nids) {
			std::copy(id.begin(), id.end(), std::back_inserter(ids));
		}
		return ids;
	});
}

void Session::dht_live_nodes(std::array<std::uint8_t, 20> const& node, Fault& fault) const noexcept {
	guarded(fault, [&] { gate_->enter()->dht_live_nodes(hash_of<lt::sha1_hash>(node)); });
}

void Session::dht_get_immutable(std::array<std::uint8_t, 20> const& target, Fault& fault) const noexcept {
	guarded(fault, [&] { gate_->enter()->dht_get_item(hash_of<lt::sha1_hash>(target)); });
}

void Session::dht_get_mutable(std::array<std::uint8_t, 32> const& key, rust::Slice<std::uint8_t const> salt
	, Fault& fault) const noexcept {
	guarded(fault, [&] { gate_->enter()->dht_get_item(key_of(key), salt_of(salt)); });
}

std::array<std::uint8_t, 20> Session::dht_put_immutable(rust::Slice<std::uint8_t const> value, Fault& fault)
	const noexcept {
	return guarded(fault, [&] { return array_of<20>(gate_->enter()->dht_put_item(entry_of(value))); });
}

void Session::dht_put_mutable(std::array<std::uint8_t, 32> const& key, rust::Slice<std::uint8_t const> salt
	, std::int64_t sequence, rust::Slice<std::uint8_t const> value
	, std::array<std::uint8_t, 64> const& signature, Fault& fault) const noexcept {
	guarded(fault, [&] {
		std::array<char, 64> signed_with{};
		std::copy(signature.begin(), signature.end(), reinterpret_cast<std::uint8_t*>(signed_with.data()));
		// Runs on libtorrent's thread, after it has looked up what the network has.
		auto const install = [value = entry_of(value), signed_with, sequence](lt::entry& item
			, std::array<char, 64>& item_signature, std::int64_t& item_sequence, std::string const&) {
			bool const found = item.type() != lt::entry::undefined_t;
			if (found && item_sequence >= sequence) return;
			item = value;
			item_signature = signed_with;
			item_sequence = sequence;
		};
		gate_->enter()->dht_put_item(key_of(key), install, salt_of(salt));
	});
}

void Session::dht_request(Endpoint endpoint, rust::Slice<std::uint8_t const> query, std::uint64_t number, Fault& fault)
	const noexcept {
	guarded(fault, [&] {
		gate_->enter()->dht_direct_request({address_of(endpoint), endpoint.port}, entry_of(query), request_data(number));
	});
}

void Session::dht_get_peers(std::array<std::uint8_t, 20> const& info_hash, Fault& fault) const noexcept {
	guarded(fault, [&] { gate_->enter()->dht_get_peers(hash_of<lt::sha1_hash>(info_hash)); });
}

void Session::dht_announce(std::array<std::uint8_t, 20> const& info_hash, std::uint16_t port, Fault& fault)
	const noexcept {
	guarded(fault, [&] { gate_->enter()->dht_announce(hash_of<lt::sha1_hash>(info_hash), port); });
}

std::array<std::uint8_t, 20> dht_target(std::array<std::uint8_t, 32> const& key
	, rust::Slice<std::uint8_t const> salt) noexcept {
	lt::hasher hasher;
	hasher.update(reinterpret_cast<char const*>(key.data()), int(key.size()));
	if (!salt.empty()) hasher.update(span_of(salt));
	return array_of<20>(hasher.final());
}

bool dht_signature_is_right(std::array<std::uint8_t, 32> const& key, rust::Slice<std::uint8_t const> message
	, std::array<std::uint8_t, 64> const& signature) noexcept {
	return lt::dht::ed25519_verify(lt::dht::signature(reinterpret_cast<char const*>(signature.data()))
		, span_of(message), lt::dht::public_key(reinterpret_cast<char const*>(key.data())));
}

} // namespace mumba_torrent
