// Whom a session talks to. libtorrent 2.0 keeps its peers to a filter, and not its node of the DHT.

#include <future>

#include <boost/asio/post.hpp>

#include <libtorrent/aux_/session_impl.hpp>
#include <libtorrent/ip_filter.hpp>
#include <libtorrent/kademlia/dht_tracker.hpp>

#include "mumba-libtorrent/cpp/convert.h"

namespace mumba_torrent {

namespace {

using SendFunction = lt::dht::dht_tracker::send_fun_t;

// All packets of the DHT go through one function, which is private; an explicit instantiation may name it.
SendFunction& send_function(lt::dht::dht_tracker& dht);

template <SendFunction lt::dht::dht_tracker::*member>
struct Access {
	friend SendFunction& send_function(lt::dht::dht_tracker& dht) { return dht.*member; }
};

template struct Access<&lt::dht::dht_tracker::m_send_fun>;

// Sends to none that are filtered: they are not asked, and get no answers.
struct FilteredSend {
	SendFunction send;
	lt::ip_filter filter;

	void operator()(lt::aux::listen_socket_handle const& socket, lt::udp::endpoint const& to, lt::span<char const> bytes
		, lt::error_code& error, lt::udp_send_flags_t flags) const {
		if (filter.access(to.address()) & lt::ip_filter::blocked) {
			error = lt::errors::banned_by_ip_filter;
		} else {
			send(socket, to, bytes, error, flags);
		}
	}
};

// On libtorrent's thread.
void filter_dht(lt::aux::session_impl& session, lt::ip_filter const& filter) {
	lt::aux::session_interface& interface = session;
	lt::dht::dht_tracker* const dht = interface.dht();
	if (dht == nullptr) return;
	SendFunction& send = send_function(*dht);
	FilteredSend const* const former = send.target<FilteredSend>();
	send = FilteredSend{former == nullptr ? send : former->send, filter};
}

} // namespace

void Session::set_address_filter(rust::Slice<AddressRule const> rules, Fault& fault) const noexcept {
	guarded(fault, [&] {
		lt::ip_filter filter;
		for (AddressRule const& rule : rules) {
			filter.add_rule(address_of(rule.first), address_of(rule.last), rule.blocked ? lt::ip_filter::blocked : 0);
		}
		auto const pass = gate_->enter();
		pass->set_ip_filter(filter);
		std::shared_ptr<lt::aux::session_impl> const session = pass->native_handle();
		std::promise<void> done;
		boost::asio::post(pass->get_context(), [&] {
			try {
				filter_dht(*session, filter);
				done.set_value();
			} catch (...) {
				done.set_exception(std::current_exception());
			}
		});
		done.get_future().get();
	});
}

} // namespace mumba_torrent
