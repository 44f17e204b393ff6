// Opening, configuring and closing a session.

#include <chrono>
#include <cstdlib>
#include <utility>

#include <libtorrent/bdecode.hpp>
#include <libtorrent/ip_filter.hpp>
#include <libtorrent/peer_class.hpp>
#include <libtorrent/session_params.hpp>
#include <libtorrent/session_stats.hpp>
#include <libtorrent/settings_pack.hpp>

#include "mumba-libtorrent/cpp/convert.h"
#include "mumba-libtorrent/cpp/disk.h"

namespace mumba_torrent {

namespace {

constexpr lt::save_state_flags_t saved_state = lt::session_handle::save_dht_state;

lt::settings_pack pack_of(rust::Slice<Setting const> settings) {
	lt::settings_pack pack;
	for (Setting const& setting : settings) {
		int const index = lt::setting_by_name(std::string(setting.name));
		int const type = index & lt::settings_pack::type_mask;
		bool const fits = index >= 0
			&& ((setting.kind == SettingKind::Text && type == lt::settings_pack::string_type_base)
				|| (setting.kind == SettingKind::Number && type == lt::settings_pack::int_type_base)
				|| (setting.kind == SettingKind::Flag && type == lt::settings_pack::bool_type_base));
		if (!fits) throw Failure{own_fault(("this libtorrent has no such setting: " + std::string(setting.name)).c_str())};
		switch (setting.kind) {
			case SettingKind::Text: pack.set_str(index, std::string(setting.text)); break;
			case SettingKind::Number: pack.set_int(index, setting.number); break;
			default: pack.set_bool(index, setting.number != 0);
		}
	}
	return pack;
}

// Lets the session's limits hold for all peers. libtorrent has those of local networks in a class of their own, which has no limits; they stay in
// that class, too, since it gives them something whoever else is waiting.
void limit_all_peers(lt::session& session) {
	auto const all = std::uint32_t(1) << static_cast<std::uint32_t>(lt::session::global_peer_class_id);
	lt::ip_filter classes = session.get_peer_class_filter();
	auto const [v4, v6] = classes.export_filter();
	for (auto const& range : v4) classes.add_rule(range.first, range.last, range.flags | all);
	for (auto const& range : v6) classes.add_rule(range.first, range.last, range.flags | all);
	session.set_peer_class_filter(classes);
}

// Sessions that are being closed, each on a thread of its own. A process that ends meanwhile waits for them: they use OpenSSL, which is gone
// as soon as what it does at the end of a process was done.
struct Closing {
	std::mutex mutex;
	std::condition_variable changed;
	int sessions = 0;
};

Closing& closing() {
	// Never destroyed, since those threads may outlive the end of main().
	static Closing* const closing = new Closing;
	return *closing;
}

// Not for ever: whoever ends a process wants it to end.
constexpr std::chrono::seconds closing_limit{10};

void wait_for_closing() {
	std::unique_lock<std::mutex> lock(closing().mutex);
	closing().changed.wait_for(lock, closing_limit, [] { return closing().sessions == 0; });
}

// What is asked for last is done first, so this comes after the first session, which has started OpenSSL.
void wait_for_closing_at_exit() {
	static bool const asked_for = std::atexit(wait_for_closing) == 0;
	(void)asked_for;
}

} // namespace

Gate::Pass::Pass(Gate& gate) : lock_(gate.mutex_), session_(gate.session_.get()) {
	if (session_ == nullptr) throw Failure{{"mumba", 2, "the session is closed"}};
}

void Gate::close() {
	std::unique_lock<std::shared_mutex> lock(mutex_);
	session_.reset();
}

Session::Session(std::unique_ptr<lt::session> session)
	: gate_(std::make_shared<Gate>(std::move(session))), signal_(std::make_shared<Signal>()) {
	gate_->enter()->set_alert_notify([signal = signal_] {
		std::lock_guard<std::mutex> lock(signal->mutex);
		signal->alerts = true;
		signal->changed.notify_one();
	});
}

void Session::close() const noexcept {
	gate_->close();
	std::lock_guard<std::mutex> lock(closing().mutex);
	--closing().sessions;
	closing().changed.notify_all();
}

bool Session::wait_for_alerts() const noexcept {
	std::unique_lock<std::mutex> lock(signal_->mutex);
	signal_->changed.wait(lock, [this] { return signal_->alerts || signal_->stopped; });
	signal_->alerts = false;
	return !signal_->stopped;
}

void Session::stop_waiting() const noexcept {
	std::lock_guard<std::mutex> lock(signal_->mutex);
	if (!std::exchange(signal_->stopped, true)) {
		std::lock_guard<std::mutex> counting(closing().mutex);
		++closing().sessions;
	}
	signal_->changed.notify_one();
}

void Session::apply(rust::Slice<Setting const> settings, Fault& fault) const noexcept {
	guarded(fault, [&] { gate_->enter()->apply_settings(pack_of(settings)); });
}

std::unique_ptr<Bytes> Session::state(Fault& fault) const noexcept {
	return guarded(fault, [&] {
		auto const pass = gate_->enter();
		auto const buffer = lt::write_session_params_buf(pass->session_state(saved_state), saved_state);
		return std::make_unique<Bytes>(buffer.begin(), buffer.end());
	});
}

void Session::post_stats(Fault& fault) const noexcept {
	guarded(fault, [&] { gate_->enter()->post_session_stats(); });
}

std::shared_ptr<Session> open_session(rust::Slice<Setting const> settings, rust::Slice<std::uint8_t const> state
	, Fault& fault) noexcept {
	return guarded(fault, [&] {
		lt::session_params params;
		if (!state.empty()) params = lt::read_session_params(span_of(state), saved_state);
		params.settings = pack_of(settings);
		params.disk_io_constructor = open_disk;
		auto session = std::make_unique<lt::session>(std::move(params));
		limit_all_peers(*session);
		wait_for_closing_at_exit();
		return std::make_shared<Session>(std::move(session));
	});
}

std::int32_t find_metric(rust::Str name) noexcept {
	Fault ignored;
	return guarded(ignored, [&] { return lt::find_metric_idx({name.data(), name.size()}); });
}

} // namespace mumba_torrent
