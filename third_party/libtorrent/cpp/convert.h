// Between libtorrent's types and those that cross the bridge, and the net that catches exceptions.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <exception>
#include <string>
#include <type_traits>

#include <libtorrent/error_code.hpp>
#include <libtorrent/info_hash.hpp>
#include <libtorrent/socket.hpp>
#include <libtorrent/span.hpp>

#include "mumba-libtorrent/src/bridge.rs.h"

namespace mumba_torrent {

inline rust::String text(std::string const& from) { return rust::String::lossy(from); }

inline Fault fault_of(lt::error_code const& error) {
	if (!error) return {};
	return {error.category().name(), error.value(), text(error.message())};
}

// The binding's own refusals.
inline Fault own_fault(char const* what) { return {"mumba", 1, what}; }

// Of an alert that is there because something failed: libtorrent sometimes does not say why.
inline Fault failure_of(lt::error_code const& error, char const* otherwise) {
	return error ? fault_of(error) : own_fault(otherwise);
}

// Thrown where libtorrent reports a failure as a value.
struct Failure {
	Fault fault;
};

inline void check(lt::error_code const& error) {
	if (error) throw Failure{fault_of(error)};
}

// Calls, and writes what is thrown into the fault. The value is then an empty one.
template <typename Function>
auto guarded(Fault& fault, Function&& function) noexcept -> decltype(function()) {
	using Value = decltype(function());
	try {
		return function();
	} catch (Failure& failure) {
		fault = std::move(failure.fault);
	} catch (lt::system_error const& error) {
		fault = fault_of(error.code());
		if (fault.category.empty()) fault = own_fault(error.what());
	} catch (std::exception const& error) {
		fault = {"c++", 1, text(error.what())};
	} catch (...) {
		fault = {"c++", 2, "something that is no std::exception was thrown"};
	}
	if constexpr (!std::is_void_v<Value>) return Value{};
}

inline Endpoint endpoint_of(lt::address const& address, std::uint16_t port) {
	Endpoint endpoint{};
	endpoint.port = port;
	endpoint.v6 = address.is_v6();
	if (endpoint.v6) {
		auto const bytes = address.to_v6().to_bytes();
		std::copy(bytes.begin(), bytes.end(), endpoint.address.begin());
	} else {
		auto const bytes = address.to_v4().to_bytes();
		std::copy(bytes.begin(), bytes.end(), endpoint.address.begin());
	}
	return endpoint;
}

template <typename Protocol>
Endpoint endpoint_of(boost::asio::ip::basic_endpoint<Protocol> const& endpoint) {
	return endpoint_of(endpoint.address(), endpoint.port());
}

inline lt::address address_of(Endpoint const& endpoint) {
	if (endpoint.v6) {
		boost::asio::ip::address_v6::bytes_type bytes;
		std::copy(endpoint.address.begin(), endpoint.address.end(), bytes.begin());
		return boost::asio::ip::address_v6(bytes);
	}
	boost::asio::ip::address_v4::bytes_type bytes;
	std::copy_n(endpoint.address.begin(), bytes.size(), bytes.begin());
	return boost::asio::ip::address_v4(bytes);
}

inline lt::tcp::endpoint tcp_of(Endpoint const& endpoint) { return {address_of(endpoint), endpoint.port}; }

template <std::size_t Size, typename From>
std::array<std::uint8_t, Size> array_of(From const& from) {
	std::array<std::uint8_t, Size> array{};
	std::copy_n(reinterpret_cast<std::uint8_t const*>(from.data()), Size, array.begin());
	return array;
}

template <typename To, std::size_t Size>
To hash_of(std::array<std::uint8_t, Size> const& from) {
	static_assert(To::size() == Size);
	return To(reinterpret_cast<char const*>(from.data()));
}

inline Hashes hashes_of(lt::info_hash_t const& from) {
	return {from.has_v1(), array_of<20>(from.v1), from.has_v2(), array_of<32>(from.v2)};
}

inline lt::span<char const> span_of(rust::Slice<std::uint8_t const> from) {
	return {reinterpret_cast<char const*>(from.data()), static_cast<std::ptrdiff_t>(from.size())};
}

template <typename From>
rust::Slice<std::uint8_t const> slice_of(From const& from) {
	return {reinterpret_cast<std::uint8_t const*>(from.data()), static_cast<std::size_t>(from.size())};
}

inline std::string string_of(rust::Str from) { return std::string(from.data(), from.size()); }

} // namespace mumba_torrent
