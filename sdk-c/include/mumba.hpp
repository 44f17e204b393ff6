/**
 * @file mumba.hpp
 * Mumba's C ABI for C++17: objects that release what they hold, exceptions for failures, lambdas as functions. Header only,
 * over mumba.h alone.
 *
 * ```cpp
 * #include <mumba.hpp>
 *
 * static void start(mumba::context ctx) {
 *     mumba::object heading = ctx.document().call_object("createElement", "h1");
 *     heading.set("textContent", "Hello");
 *     ctx.document().get_object("body").call("append", heading);
 *     heading.on("click", [] { mumba::context::current().log(MUMBA_LOG_INFO, "clicked"); }).keep();
 * }
 * MUMBA_MODULE(start)
 * ```
 *
 * - Whatever fails throws mumba::error. Each function that calls the runtime has a twin whose name begins with `try_`, is `noexcept`
 *   and returns a `mumba_status`; what it gives is a parameter. Where memory is gone, a twin ends the program.
 * - An exception does not leave the module: MUMBA_MODULE turns it into the view's error, a function that JavaScript calls into a
 *   JavaScript exception, and a task, timer or event handler into a line of the app's log.
 * - What is *deferred* in mumba.h is deferred here: `set`, `remove`, `call`, `call_object`, `construct`, `get_object`. What
 *   reads runs first what was deferred: the other `get…`, `call_value`, `has`, `type` and the like.
 * - Handles are released by destructors. An object is moved, or copied on purpose with `clone`. A function, listener, timer or other
 *   subscription ends with its owner; `keep` leaves it until the document goes.
 * - Everything belongs to the thread of the context, except mumba::context::post.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_HPP
#define MUMBA_HPP

#include <mumba.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

/** Everything of mumba.hpp. */
namespace mumba {

class context;
class object;
class script;
class timer;
class value;

/** So many things in a row that belong to somebody else. */
template <class T> class span {
public:
    /** Nothing. */
    constexpr span() noexcept = default;
    /** `size` things from `data` on. */
    constexpr span(T *data, std::size_t size) noexcept : data_(data), size_(size) {}
    /** What a container has in a row: a vector, a string, an array. */
    template <class C, class = std::enable_if_t<std::is_convertible_v<decltype(std::declval<C &>().data()), T *>>>
    constexpr span(C &container) noexcept : data_(container.data()), size_(container.size()) {}
    /** The first one. */
    constexpr T *data() const noexcept { return data_; }
    /** How many. */
    constexpr std::size_t size() const noexcept { return size_; }
    /** Whether there are none. */
    constexpr bool empty() const noexcept { return size_ == 0; }
    /** The first one. */
    constexpr T *begin() const noexcept { return data_; }
    /** Behind the last one. */
    constexpr T *end() const noexcept { return data_ + size_; }
    /** One of them. */
    constexpr T &operator[](std::size_t index) const noexcept { return data_[index]; }

private:
    T *data_ = nullptr;
    std::size_t size_ = 0;
};

/** @cond internal */
namespace detail {

inline mumba_string c_string(std::string_view text) noexcept { return mumba_string_of(text.data(), text.size()); }

inline std::string_view view(mumba_string text) noexcept {
    return text.ptr ? std::string_view(text.ptr, text.len) : std::string_view();
}

} // namespace detail
/** @endcond */

/** What went wrong: a status, and for an exception of JavaScript its name, message and stack. */
class error : public std::exception {
public:
    /** An exception for JavaScript: thrown in a function that JavaScript calls, it becomes an `Error` of this name. */
    error(std::string_view name, std::string_view message) : error(MUMBA_ERR_EXCEPTION, name, message, {}, 0) {}

    /** What the failed call with this status left behind. */
    static error last(mumba_context *ctx, mumba_status status) {
        mumba_error found{};
        found.size = sizeof found;
        if (mumba_error_get(ctx, &found) == MUMBA_OK && found.code == status) {
            return error(status, detail::view(found.name), detail::view(found.message), detail::view(found.stack),
                         found.serial);
        }
        return error(status, {}, mumba_status_text(status), {}, 0);
    }

    /** The status: `MUMBA_ERR_…`. */
    mumba_status code() const noexcept { return facts_->code; }
    /** The exception's name, such as "TypeError" or "NotFoundError"; may be empty. */
    const std::string &name() const noexcept { return facts_->name; }
    /** What happened. */
    const std::string &message() const noexcept { return facts_->message; }
    /** JavaScript's stack; may be empty. */
    const std::string &stack() const noexcept { return facts_->stack; }
    /** The number of the deferred command that failed; 0 when the call itself did. */
    std::uint64_t serial() const noexcept { return facts_->serial; }
    /** Name and message. */
    const char *what() const noexcept override { return facts_->what.c_str(); }

private:
    struct facts {
        mumba_status code;
        std::uint64_t serial;
        std::string name, message, stack, what;
    };

    error(mumba_status code, std::string_view name, std::string_view message, std::string_view stack,
          std::uint64_t serial) {
        auto made = std::make_shared<facts>();
        made->code = code;
        made->serial = serial;
        made->name = name;
        made->message = message;
        made->stack = stack;
        made->what = name.empty() ? made->message : made->name + ": " + made->message;
        facts_ = std::move(made);
    }

    // Shared, so that a copy of an exception cannot throw.
    std::shared_ptr<const facts> facts_;
};

/** A string that the runtime handed out, freed with it. It ends with a zero byte. */
class string {
public:
    /** The empty string. */
    string() noexcept = default;
    /** Takes what a function of mumba.h gave. */
    explicit string(mumba_string taken) noexcept : text_(taken) {}
    /** Takes the other's text. */
    string(string &&other) noexcept : text_(std::exchange(other.text_, mumba_string{nullptr, 0})) {}
    /** Takes the other's text. */
    string &operator=(string &&other) noexcept {
        std::swap(text_, other.text_);
        return *this;
    }
    string(const string &) = delete;
    string &operator=(const string &) = delete;
    ~string() {
        if (text_.ptr) mumba_string_free(text_);
    }

    /** The text, as long as this lives. */
    std::string_view view() const noexcept { return detail::view(text_); }
    /** The text, as long as this lives. */
    operator std::string_view() const noexcept { return view(); }
    /** A copy. */
    std::string str() const { return std::string(view()); }
    /** The text with a zero byte at its end, as long as this lives. */
    const char *c_str() const noexcept { return text_.ptr ? text_.ptr : ""; }
    /** Bytes. */
    std::size_t size() const noexcept { return text_.len; }
    /** Whether there are none. */
    bool empty() const noexcept { return text_.len == 0; }

private:
    mumba_string text_{nullptr, 0};
};

/** Equal texts. */
inline bool operator==(const string &a, std::string_view b) noexcept { return a.view() == b; }
/** Other texts. */
inline bool operator!=(const string &a, std::string_view b) noexcept { return a.view() != b; }

/** The name of a property or method, known by number: quicker than its text. Made by mumba::context::name, for the document, its workers
 * and scripts alike. */
class name {
public:
    /** No name. */
    constexpr name() noexcept = default;
    /** The name with this number. */
    constexpr explicit name(mumba_name number) noexcept : number_(number) {}
    /** The number. */
    constexpr mumba_name get() const noexcept { return number_; }

private:
    mumba_name number_ = 0;
};

/** Says which property or method is meant: a name, or its text, which is looked up at each use. */
class key {
public:
    /** A name. */
    constexpr key(name known) noexcept : number_(known.get()) {}
    /** A name by its number. */
    constexpr key(mumba_name number) noexcept : number_(number) {}
    /** A text. */
    key(const char *text) noexcept : text_(text) {}
    /** A text. */
    constexpr key(std::string_view text) noexcept : text_(text) {}
    /** A text. */
    key(const std::string &text) noexcept : text_(text) {}

    /** Gives the number, which interns a text. */
    mumba_status try_resolve(mumba_context *ctx, mumba_name &number) const noexcept {
        if (number_) {
            number = number_;
            return MUMBA_OK;
        }
        return mumba_intern(ctx, detail::c_string(text_), &number);
    }

private:
    mumba_name number_ = 0;
    std::string_view text_;
};

/** `undefined`, as an argument. */
struct undefined_t {};
/** `undefined`, as an argument. */
inline constexpr undefined_t undefined{};

/** A value on loan: it belongs to whoever gave it, and is good as long as that is. */
class value_view {
public:
    /** `undefined`. */
    value_view() noexcept : value_(mumba_undefined()) {}
    /** Looks at a value. */
    value_view(mumba_context *ctx, mumba_value looked_at) noexcept : ctx_(ctx), value_(looked_at) {}

    /** What mumba.h has. */
    const mumba_value &get() const noexcept { return value_; }
    /** Whether it is `undefined`. */
    bool is_undefined() const noexcept { return value_.kind == MUMBA_UNDEFINED; }
    /** Whether it is `null`. */
    bool is_null() const noexcept { return value_.kind == MUMBA_NULL; }
    /** Whether it is a boolean. */
    bool is_bool() const noexcept { return value_.kind == MUMBA_BOOL; }
    /** Whether it is a number. */
    bool is_number() const noexcept { return value_.kind == MUMBA_NUMBER; }
    /** Whether it is a string. */
    bool is_string() const noexcept { return value_.kind == MUMBA_STRING; }
    /** Whether it is an object, a function, a symbol or a bigint. */
    bool is_object() const noexcept { return value_.kind == MUMBA_OBJECT; }
    /** The boolean. */
    bool as_bool() const {
        expect(MUMBA_BOOL, "a boolean");
        return value_.as.boolean != 0;
    }
    /** The number. */
    double as_number() const {
        expect(MUMBA_NUMBER, "a number");
        return value_.as.number;
    }
    /** The string, as long as the value lives. */
    std::string_view as_string() const {
        expect(MUMBA_STRING, "a string");
        return detail::view(value_.as.string);
    }
    /** The object, with a handle of its own. */
    object as_object() const;

protected:
    /** @cond internal */
    void expect(std::uint32_t kind, const char *what) const {
        if (value_.kind != kind) throw error("TypeError", std::string("the value is not ") + what);
    }

    mumba_context *ctx_ = nullptr;
    mumba_value value_;
    /** @endcond */
};

/** A value that the runtime handed out, freed with it. */
class value : public value_view {
public:
    /** `undefined`. */
    value() noexcept = default;
    /** Takes what a function of mumba.h gave. */
    value(mumba_context *ctx, mumba_value taken) noexcept : value_view(ctx, taken) {}
    /** Takes the other's value. */
    value(value &&other) noexcept : value_view(other.ctx_, std::exchange(other.value_, mumba_undefined())) {}
    /** Takes the other's value. */
    value &operator=(value &&other) noexcept {
        std::swap(ctx_, other.ctx_);
        std::swap(value_, other.value_);
        return *this;
    }
    value(const value &) = delete;
    value &operator=(const value &) = delete;
    ~value() {
        if (value_.kind == MUMBA_STRING || value_.kind == MUMBA_OBJECT) mumba_value_clear(ctx_, &value_);
    }
    /** The object, taken out: afterwards this is `undefined`. */
    object take_object();
};

/** Holds a handle and releases it. */
class handle {
public:
    /** No handle. */
    handle() noexcept = default;
    /** Takes a handle. */
    handle(mumba_context *ctx, mumba_handle taken) noexcept : ctx_(ctx), handle_(taken) {}
    /** Takes the other's handle. */
    handle(handle &&other) noexcept : ctx_(other.ctx_), handle_(std::exchange(other.handle_, MUMBA_NONE)) {}
    /** Takes the other's handle. */
    handle &operator=(handle &&other) noexcept {
        std::swap(ctx_, other.ctx_);
        std::swap(handle_, other.handle_);
        return *this;
    }
    handle(const handle &) = delete;
    handle &operator=(const handle &) = delete;
    ~handle() { reset(); }

    /** What mumba.h has; `MUMBA_NONE` after it was moved or released. */
    mumba_handle get() const noexcept { return handle_; }
    /** The context, for functions of mumba.h. */
    mumba_context *context_ptr() const noexcept { return ctx_; }
    /** Whether there is a handle. */
    explicit operator bool() const noexcept { return handle_ != MUMBA_NONE; }
    /** Releases it now. */
    void reset() noexcept {
        mumba_handle old = std::exchange(handle_, MUMBA_NONE);
        // The window and the document are not released.
        if (old != MUMBA_NONE && old != MUMBA_WINDOW && old != MUMBA_DOCUMENT) mumba_release(ctx_, old);
    }
    /** Gives the handle away: the caller releases it. */
    mumba_handle release() noexcept { return std::exchange(handle_, MUMBA_NONE); }
    /** Leaves it until the document goes. */
    void keep() noexcept { handle_ = MUMBA_NONE; }

protected:
    /** @cond internal */
    void check(mumba_status status) const {
        if (status != MUMBA_OK) throw error::last(ctx_, status);
    }

    mumba_context *ctx_ = nullptr;
    mumba_handle handle_ = MUMBA_NONE;
    /** @endcond */
};

/** A timer, a frame, a promise waited for, a call, or life-cycle events: it ends with this object. */
class [[nodiscard]] subscription : public handle {
public:
    using handle::handle;
};

class listener;

/** What goes into a call: made of numbers, booleans, texts, names, objects, values, `nullptr` and mumba::undefined. It borrows. */
class argument {
public:
    /** `undefined`. */
    argument(undefined_t) noexcept : value_(mumba_undefined()) {}
    /** `null`. */
    argument(std::nullptr_t) noexcept : value_(mumba_null()) {}
    /** A boolean, and nothing that would become one by accident; or a number. */
    template <class T, class = std::enable_if_t<std::is_arithmetic_v<T>>>
    argument(T number) noexcept
        : value_(std::is_same_v<T, bool> ? mumba_of_bool(static_cast<bool>(number))
                                         : mumba_of_number(static_cast<double>(number))) {}
    /** A string. */
    argument(const char *text) noexcept : value_(mumba_of_text(text)) {}
    /** A string. */
    argument(std::string_view text) noexcept : value_(mumba_of_string(detail::c_string(text))) {}
    /** A string. */
    argument(const std::string &text) noexcept : argument(std::string_view(text)) {}
    /** A string. */
    argument(const string &text) noexcept : argument(text.view()) {}
    /** The string that a name stands for. */
    argument(name known) noexcept : value_(mumba_of_name(known.get())) {}
    /** Whatever a handle holds. */
    argument(const handle &held) noexcept : value_(mumba_of_handle(held.get())) {}
    /** A value. */
    argument(const value_view &other) noexcept : value_(other.get()) {}
    /** A value of mumba.h. */
    argument(const mumba_value &other) noexcept : value_(other) {}

    /** What mumba.h has. */
    const mumba_value &get() const noexcept { return value_; }

private:
    mumba_value value_;
};

/** An object or function of JavaScript, held by a handle. */
class object : public handle {
public:
    using handle::handle;

    /** A second handle to the same. */
    object clone() const {
        object copy;
        check(try_clone(copy));
        return copy;
    }
    /** As clone(). */
    mumba_status try_clone(object &copy) const noexcept {
        mumba_handle made = MUMBA_NONE;
        mumba_status status = mumba_retain(ctx_, handle_, &made);
        if (status == MUMBA_OK) copy = object(ctx_, made);
        return status;
    }

    /** `this[key] = value`. Deferred. */
    void set(key which, const argument &to) const { check(try_set(which, to)); }
    /** As set(). */
    mumba_status try_set(key which, const argument &to) const noexcept {
        return named(which, [&](mumba_name name) { return mumba_set(ctx_, handle_, name, to.get()); });
    }
    /** `this[index] = value`. Deferred. */
    void set_at(std::uint32_t index, const argument &to) const { check(try_set_at(index, to)); }
    /** As set_at(). */
    mumba_status try_set_at(std::uint32_t index, const argument &to) const noexcept {
        return mumba_set_index(ctx_, handle_, index, to.get());
    }
    /** `delete this[key]`. Deferred. */
    void remove(key which) const { check(try_remove(which)); }
    /** As remove(). */
    mumba_status try_remove(key which) const noexcept {
        return named(which, [&](mumba_name name) { return mumba_delete(ctx_, handle_, name); });
    }

    /** `this[key]`, as an object that is there at once; nothing is read yet. Deferred. */
    object get_object(key which) const {
        object found;
        check(try_get_object(which, found));
        return found;
    }
    /** As get_object(). */
    mumba_status try_get_object(key which, object &found) const noexcept {
        mumba_handle made = MUMBA_NONE;
        mumba_status status =
            named(which, [&](mumba_name name) { return mumba_get_handle(ctx_, handle_, name, &made); });
        if (status == MUMBA_OK) found = object(ctx_, made);
        return status;
    }
    /** `this[index]`, as an object that is there at once; nothing is read yet. Deferred. */
    object get_object_at(std::uint32_t index) const {
        object found;
        check(try_get_object_at(index, found));
        return found;
    }
    /** As get_object_at(). */
    mumba_status try_get_object_at(std::uint32_t index, object &found) const noexcept {
        mumba_handle made = MUMBA_NONE;
        mumba_status status = mumba_get_index_handle(ctx_, handle_, index, &made);
        if (status == MUMBA_OK) found = object(ctx_, made);
        return status;
    }
    /** `this[key]`. */
    value get_value(key which) const {
        value found;
        check(try_get_value(which, found));
        return found;
    }
    /** As get_value(). */
    mumba_status try_get_value(key which, value &found) const noexcept {
        mumba_value read = mumba_undefined();
        mumba_status status = named(which, [&](mumba_name name) { return mumba_get(ctx_, handle_, name, &read); });
        if (status == MUMBA_OK) found = value(ctx_, read);
        return status;
    }
    /** `this[index]`. */
    value get_value_at(std::uint32_t index) const {
        value found;
        check(try_get_value_at(index, found));
        return found;
    }
    /** As get_value_at(). */
    mumba_status try_get_value_at(std::uint32_t index, value &found) const noexcept {
        mumba_value read = mumba_undefined();
        mumba_status status = mumba_get_index(ctx_, handle_, index, &read);
        if (status == MUMBA_OK) found = value(ctx_, read);
        return status;
    }
    /** `this[key]`, which must be a number. */
    double get_number(key which) const {
        double found = 0;
        check(try_get_number(which, found));
        return found;
    }
    /** As get_number(). */
    mumba_status try_get_number(key which, double &found) const noexcept {
        return named(which, [&](mumba_name name) { return mumba_get_number(ctx_, handle_, name, &found); });
    }
    /** `this[key]`, which must be a boolean. */
    bool get_bool(key which) const {
        bool found = false;
        check(try_get_bool(which, found));
        return found;
    }
    /** As get_bool(). */
    mumba_status try_get_bool(key which, bool &found) const noexcept {
        return named(which, [&](mumba_name name) { return mumba_get_bool(ctx_, handle_, name, &found); });
    }
    /** `this[key]`, which must be a string. */
    string get_string(key which) const {
        string found;
        check(try_get_string(which, found));
        return found;
    }
    /** As get_string(). */
    mumba_status try_get_string(key which, string &found) const noexcept {
        mumba_string read{nullptr, 0};
        mumba_status status =
            named(which, [&](mumba_name name) { return mumba_get_string(ctx_, handle_, name, &read); });
        if (status == MUMBA_OK) found = string(read);
        return status;
    }

    /** `this[key](…arguments)`, for what it does. Deferred. */
    template <class... A> void call(key which, const A &...arguments) const { check(try_call(which, arguments...)); }
    /** As call(). */
    template <class... A> mumba_status try_call(key which, const A &...arguments) const noexcept {
        const std::array<mumba_value, sizeof...(A)> list{argument(arguments).get()...};
        return named(which, [&](mumba_name name) {
            return mumba_invoke(ctx_, handle_, name, list.data(), list.size(), nullptr);
        });
    }
    /** `this[key](…arguments)`, as an object that is there at once. Deferred. */
    template <class... A> object call_object(key which, const A &...arguments) const {
        object result;
        check(try_call_object(result, which, arguments...));
        return result;
    }
    /** As call_object(). */
    template <class... A>
    mumba_status try_call_object(object &result, key which, const A &...arguments) const noexcept {
        const std::array<mumba_value, sizeof...(A)> list{argument(arguments).get()...};
        mumba_handle made = MUMBA_NONE;
        mumba_status status = named(which, [&](mumba_name name) {
            return mumba_invoke(ctx_, handle_, name, list.data(), list.size(), &made);
        });
        if (status == MUMBA_OK) result = object(ctx_, made);
        return status;
    }
    /** `this[key](…arguments)`, at once and with what it returns. */
    template <class... A> value call_value(key which, const A &...arguments) const {
        value result;
        check(try_call_value(result, which, arguments...));
        return result;
    }
    /** As call_value(). */
    template <class... A>
    mumba_status try_call_value(value &result, key which, const A &...arguments) const noexcept {
        const std::array<mumba_value, sizeof...(A)> list{argument(arguments).get()...};
        return named(which, [&](mumba_name name) { return invoke_read(result, name, list); });
    }
    /** `this(…arguments)`, for a function, at once and with what it returns. */
    template <class... A> value operator()(const A &...arguments) const {
        value result;
        check(try_invoke(result, arguments...));
        return result;
    }
    /** As operator()(). */
    template <class... A> mumba_status try_invoke(value &result, const A &...arguments) const noexcept {
        const std::array<mumba_value, sizeof...(A)> list{argument(arguments).get()...};
        return invoke_read(result, 0, list);
    }
    /** `new this(…arguments)`, for a constructor. Deferred. */
    template <class... A> object construct(const A &...arguments) const {
        object made;
        check(try_construct(made, arguments...));
        return made;
    }
    /** As construct(). */
    template <class... A> mumba_status try_construct(object &made, const A &...arguments) const noexcept {
        const std::array<mumba_value, sizeof...(A)> list{argument(arguments).get()...};
        mumba_handle given = MUMBA_NONE;
        mumba_status status = mumba_construct(ctx_, handle_, list.data(), list.size(), &given);
        if (status == MUMBA_OK) made = object(ctx_, given);
        return status;
    }

    /** `key in this`. */
    bool has(key which) const {
        bool found = false;
        check(try_has(which, found));
        return found;
    }
    /** As has(). */
    mumba_status try_has(key which, bool &found) const noexcept {
        return named(which, [&](mumba_name name) { return mumba_has(ctx_, handle_, name, &found); });
    }
    /** What `typeof` says: `MUMBA_TYPE_…`. */
    std::uint32_t type() const {
        std::uint32_t found = 0;
        check(try_type(found));
        return found;
    }
    /** As type(). */
    mumba_status try_type(std::uint32_t &found) const noexcept { return mumba_type_of(ctx_, handle_, &found); }
    /** `this instanceof constructor`. */
    bool is_instance_of(const object &constructor) const {
        bool found = false;
        check(try_is_instance_of(constructor, found));
        return found;
    }
    /** As is_instance_of(). */
    mumba_status try_is_instance_of(const object &constructor, bool &found) const noexcept {
        return mumba_instance_of(ctx_, handle_, constructor.get(), &found);
    }
    /** `this === other`. */
    bool is_same(const object &other) const {
        bool found = false;
        check(try_is_same(other, found));
        return found;
    }
    /** As is_same(). */
    mumba_status try_is_same(const object &other, bool &found) const noexcept {
        return mumba_same(ctx_, handle_, other.get(), &found);
    }
    /** `String(this)`. */
    string to_string() const {
        string text;
        check(try_to_string(text));
        return text;
    }
    /** As to_string(). */
    mumba_status try_to_string(string &text) const noexcept {
        mumba_string read{nullptr, 0};
        mumba_status status = mumba_to_string(ctx_, handle_, &read);
        if (status == MUMBA_OK) text = string(read);
        return status;
    }
    /** The value that the handle holds, which may be no object at all. */
    value to_value() const {
        value held;
        check(try_to_value(held));
        return held;
    }
    /** As to_value(). */
    mumba_status try_to_value(value &held) const noexcept {
        mumba_value read = mumba_undefined();
        mumba_status status = mumba_value_of(ctx_, handle_, &read);
        if (status == MUMBA_OK) held = value(ctx_, read);
        return status;
    }

    /** Runs `fulfilled(value_view)` or `rejected(value_view)` when the promise (or thenable, or value) has settled. */
    template <class F, class G> subscription then(F fulfilled, G rejected) const {
        subscription waiting;
        check(try_then(waiting, std::move(fulfilled), std::move(rejected)));
        return waiting;
    }
    /** As then(). */
    template <class F, class G> mumba_status try_then(subscription &waiting, F fulfilled, G rejected) const noexcept;
    /** Runs `listen(value_view event)` or `listen()` for each event of this type. */
    template <class F> listener on(std::string_view type, F listen) const;
    /** As on(). */
    template <class F> mumba_status try_on(listener &added, std::string_view type, F listen) const noexcept;

private:
    template <class F> mumba_status named(key which, F use) const noexcept {
        mumba_name name = 0;
        mumba_status status = which.try_resolve(ctx_, name);
        return status == MUMBA_OK ? use(name) : status;
    }

    template <std::size_t N>
    mumba_status invoke_read(value &result, mumba_name name, const std::array<mumba_value, N> &list) const noexcept {
        mumba_value read = mumba_undefined();
        mumba_status status = mumba_invoke_read(ctx_, handle_, name, list.data(), list.size(), &read);
        if (status == MUMBA_OK) result = value(ctx_, read);
        return status;
    }
};

inline object value_view::as_object() const {
    expect(MUMBA_OBJECT, "an object");
    mumba_handle copy = MUMBA_NONE;
    mumba_status status = mumba_retain(ctx_, value_.as.object, &copy);
    if (status != MUMBA_OK) throw error::last(ctx_, status);
    return object(ctx_, copy);
}

inline object value::take_object() {
    expect(MUMBA_OBJECT, "an object");
    return object(ctx_, std::exchange(value_, mumba_undefined()).as.object);
}

/** A function that JavaScript can call, which runs C++. It runs as long as this lives. */
class function : public object {
public:
    using object::object;
};

/** Bytes that JavaScript and C++ share: an `ArrayBuffer`, a typed array or a `DataView`. */
class buffer : public object {
public:
    using object::object;
    /** The buffer that an object is. */
    explicit buffer(object &&from) noexcept : object(std::move(from)) {}

    /** The bytes, without a copy. Good until this is released, or a script of the page transfers the buffer. */
    span<unsigned char> bytes() const {
        span<unsigned char> found;
        check(try_bytes(found));
        return found;
    }
    /** As bytes(). */
    mumba_status try_bytes(span<unsigned char> &found) const noexcept {
        void *data = nullptr;
        std::size_t size = 0;
        mumba_status status = mumba_buffer_data(ctx_, handle_, &data, &size);
        if (status == MUMBA_OK) found = span<unsigned char>(static_cast<unsigned char *>(data), size);
        return status;
    }
    /** Copies bytes out of it, from byte `offset` on. */
    void read(std::size_t offset, span<unsigned char> to) const {
        check(try_read(offset, to));
    }
    /** As read(). */
    mumba_status try_read(std::size_t offset, span<unsigned char> to) const noexcept {
        return mumba_buffer_read(ctx_, handle_, offset, to.data(), to.size());
    }
    /** Copies bytes into it, from byte `offset` on. */
    void write(std::size_t offset, span<const unsigned char> from) const {
        check(try_write(offset, from));
    }
    /** As write(). */
    mumba_status try_write(std::size_t offset, span<const unsigned char> from) const noexcept {
        return mumba_buffer_write(ctx_, handle_, offset, from.data(), from.size());
    }
};

/** Settles a promise. */
class resolver : public handle {
public:
    using handle::handle;
    /** Fulfils it. */
    void resolve(const argument &with) const { check(try_resolve(with)); }
    /** As resolve(). */
    mumba_status try_resolve(const argument &with) const noexcept {
        return mumba_promise_settle(ctx_, handle_, false, with.get());
    }
    /** Rejects it. */
    void reject(const argument &reason) const { check(try_reject(reason)); }
    /** As reject(). */
    mumba_status try_reject(const argument &reason) const noexcept {
        return mumba_promise_settle(ctx_, handle_, true, reason.get());
    }
};

/** An event listener: it is removed and freed with this object. */
class [[nodiscard]] listener {
public:
    /** None. */
    listener() noexcept = default;
    /** Takes what mumba::object::on made. */
    listener(object target, std::string type, function run) noexcept
        : target_(std::move(target)), type_(std::move(type)), run_(std::move(run)) {}
    /** Takes the other's listener. */
    listener(listener &&) noexcept = default;
    /** Takes the other's listener. */
    listener &operator=(listener &&other) noexcept {
        std::swap(target_, other.target_);
        std::swap(type_, other.type_);
        std::swap(run_, other.run_);
        return *this;
    }
    listener(const listener &) = delete;
    listener &operator=(const listener &) = delete;
    ~listener() { reset(); }
    /** Removes it now. */
    void reset() noexcept {
        if (!run_) return;
        target_.try_call("removeEventListener", type_, run_);
        run_.reset();
        target_.reset();
    }
    /** Leaves it until the document goes. */
    void keep() noexcept {
        run_.keep();
        target_.reset();
    }

private:
    object target_;
    std::string type_;
    function run_;
};

/** A call of a mumba::function by JavaScript. What it shows lives until the function returns. */
class invocation {
public:
    /** Looks at a call. */
    invocation(mumba_context *ctx, mumba_value self, const mumba_value *argv, std::size_t argc) noexcept
        : ctx_(ctx), this_(self), argv_(argv), argc_(argc) {}
    /** The context. */
    class context context() const noexcept;
    /** `this`. */
    value_view this_value() const noexcept { return value_view(ctx_, this_); }
    /** How many arguments. */
    std::size_t size() const noexcept { return argc_; }
    /** An argument; `undefined` where there is none. */
    value_view operator[](std::size_t index) const noexcept {
        return index < argc_ ? value_view(ctx_, argv_[index]) : value_view();
    }

private:
    mumba_context *ctx_;
    mumba_value this_;
    const mumba_value *argv_;
    std::size_t argc_;
};

/** @cond internal */
namespace detail {

/** The context that runs: a module has one at a time. */
inline mumba_context *&running() noexcept {
    static mumba_context *now = nullptr;
    return now;
}

/** Runs something, and hands the text of whatever it throws to `failed(name, message, status)`. */
template <class F, class G> void guarded(F run, G failed) noexcept {
    try {
        try {
            run();
        } catch (const error &thrown) {
            failed(std::string_view(thrown.name()), std::string_view(thrown.message()), thrown.code());
        } catch (const std::exception &thrown) {
            failed(std::string_view("Error"), std::string_view(thrown.what()), MUMBA_ERR_EXCEPTION);
        } catch (...) {
            failed(std::string_view("Error"), std::string_view("an unknown C++ exception"), MUMBA_ERR_EXCEPTION);
        }
    } catch (...) {
        // Telling of it failed too: there is nobody left to tell.
    }
}

/** For what has nobody to throw to: into the app's log. */
template <class F> void logged(mumba_context *ctx, F run) noexcept {
    guarded(run, [ctx](std::string_view name, std::string_view message, mumba_status) {
        std::string line = "uncaught ";
        line.append(name.empty() ? "error" : name).append(": ").append(message);
        mumba_log(ctx, MUMBA_LOG_ERROR, c_string(line));
    });
}

/** Something of the module's that the runtime keeps, and frees through `drop`. */
template <class F> struct box {
    F run;
    bool *dropped = nullptr;

    explicit box(F &&given) : run(std::move(given)) {}

    static void drop(void *user) noexcept {
        auto *self = static_cast<box *>(user);
        if (self->dropped) *self->dropped = true;
        delete self;
    }
};

/** Hands a box to the runtime. When that fails, the box is freed exactly once, whoever has it then. */
template <class F, class G> mumba_status give(std::unique_ptr<box<F>> made, G hand_over) noexcept {
    bool dropped = false;
    made->dropped = &dropped;
    mumba_status status = hand_over(static_cast<void *>(made.get()));
    if (dropped) {
        (void)made.release();
        return status;
    }
    made->dropped = nullptr;
    if (status == MUMBA_OK) (void)made.release();
    return status;
}

/** What a function returned, until the runtime has read it. */
struct returned {
    std::string text;
    object held;
};

/**
 * Frees it a little later: the runtime reads the result after the function has returned, and may call it again before. Where there
 * is no later, since the function ended its own context, it is freed now, and this is false: there must be no result then.
 */
inline bool free_later(mumba_context *ctx, std::unique_ptr<returned> what) noexcept {
    auto run = [](mumba_context *, void *) noexcept {};
    auto drop = [](void *user) noexcept { delete static_cast<returned *>(user); };
    if (mumba_post_task(ctx, run, what.get(), drop) != MUMBA_OK) return false;
    (void)what.release();
    return true;
}

inline void give_back(mumba_context *ctx, mumba_value &result, object held) {
    auto kept = std::make_unique<returned>();
    kept->held = std::move(held);
    const mumba_value given = mumba_of_handle(kept->held.get());
    if (free_later(ctx, std::move(kept))) result = given;
}

inline void give_back(mumba_context *ctx, mumba_value &result, std::string text) {
    auto kept = std::make_unique<returned>();
    kept->text = std::move(text);
    const mumba_value given = mumba_of_string(c_string(kept->text));
    if (free_later(ctx, std::move(kept))) result = given;
}

template <class R> void return_value(mumba_context *ctx, mumba_value &result, R &&from) {
    using plain = std::decay_t<R>;
    if constexpr (std::is_base_of_v<object, plain>) {
        give_back(ctx, result, object(std::forward<R>(from)));
    } else if constexpr (std::is_same_v<plain, value>) {
        if (from.is_object()) {
            give_back(ctx, result, from.take_object());
        } else if (from.is_string()) {
            give_back(ctx, result, std::string(from.as_string()));
        } else {
            result = from.get();
        }
    } else if constexpr (std::is_same_v<plain, string>) {
        give_back(ctx, result, from.str());
    } else if constexpr (std::is_convertible_v<plain, std::string_view>) {
        give_back(ctx, result, std::string(std::string_view(from)));
    } else {
        // Numbers, booleans, names, null, undefined, and arguments of the call as they are.
        result = argument(from).get();
    }
}

/** The function that the runtime calls for a lambda. */
template <class F>
mumba_status call_function(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, std::size_t argc,
                           mumba_value *result) noexcept {
    mumba_status status = MUMBA_OK;
    guarded(
        [&] {
            F &run = static_cast<box<F> *>(user)->run;
            const invocation call(ctx, self, argv, argc);
            auto use = [&](auto &&invoke) {
                if constexpr (std::is_void_v<decltype(invoke())>) {
                    invoke();
                } else {
                    return_value(ctx, *result, invoke());
                }
            };
            if constexpr (std::is_invocable_v<F &, const invocation &>) {
                use([&]() -> decltype(auto) { return run(call); });
            } else if constexpr (std::is_invocable_v<F &, value_view>) {
                use([&]() -> decltype(auto) { return run(call[0]); });
            } else {
                use([&]() -> decltype(auto) { return run(); });
            }
        },
        [&](std::string_view name, std::string_view message, mumba_status code) {
            status = code;
            mumba_throw(ctx, c_string(name.empty() ? std::string_view("Error") : name), c_string(message));
        });
    return status;
}

template <class F> void run_task(mumba_context *ctx, void *user) noexcept {
    logged(ctx, [&] { static_cast<box<F> *>(user)->run(); });
}

template <class F> void run_frame(mumba_context *ctx, void *user, double time_ms) noexcept {
    logged(ctx, [&] {
        F &run = static_cast<box<F> *>(user)->run;
        if constexpr (std::is_invocable_v<F &, double>) {
            run(time_ms);
        } else {
            run();
        }
    });
}

template <class F> void run_event(mumba_context *ctx, void *user, std::uint32_t event) noexcept {
    logged(ctx, [&] { static_cast<box<F> *>(user)->run(event); });
}

template <class F, class... A> void run_with(F &run, A &&...arguments) {
    if constexpr (std::is_invocable_v<F &, A...>) {
        run(std::forward<A>(arguments)...);
    } else {
        run();
    }
}

} // namespace detail
/** @endcond */

/** How a call to the service ended. */
class call_end {
public:
    /** Looks at what mumba.h gave. */
    explicit call_end(const mumba_call_end &end) noexcept : end_(end) {}
    /** Whether it went well. */
    bool ok() const noexcept { return end_.code == MUMBA_STATUS_OK; }
    /** A gRPC status code: `MUMBA_STATUS_…`. */
    std::uint32_t code() const noexcept { return end_.code; }
    /** What the service said about it. */
    std::string_view message() const noexcept { return detail::view(end_.message); }
    /** An encoded `google.rpc.Status`; may be empty. */
    span<const unsigned char> details() const noexcept {
        return {static_cast<const unsigned char *>(end_.details.ptr), end_.details.len};
    }

private:
    const mumba_call_end &end_;
};

/** A call to the app's service in flight. It is cancelled with this object. */
class [[nodiscard]] service_call : public handle {
public:
    using handle::handle;
    /**
     * Sends a message, of a call with `MUMBA_CALL_CLIENT_STREAMING`; false when there is no room now: service_request::on_drained tells
     * when there is. One of more than 64 MiB never has: `MUMBA_ERR_ARGUMENT`.
     */
    bool send(span<const unsigned char> message) const {
        mumba_status status = try_send(message);
        if (status == MUMBA_ERR_LIMIT) return false;
        check(status);
        return true;
    }
    /** As send(); `MUMBA_ERR_LIMIT` when there is no room now. */
    mumba_status try_send(span<const unsigned char> message) const noexcept {
        return mumba_service_send(ctx_, handle_, mumba_bytes{message.data(), message.size()});
    }
    /** No further message follows. */
    void finish() const { check(try_finish()); }
    /** As finish(). */
    mumba_status try_finish() const noexcept { return mumba_service_finish(ctx_, handle_); }
    /** So many more messages of the answer were taken, of a call with `MUMBA_CALL_MANUAL_FLOW`. */
    void take(std::size_t count) const { check(try_take(count)); }
    /** As take(). */
    mumba_status try_take(std::size_t count) const noexcept { return mumba_service_take(ctx_, handle_, count); }
};

/** What a call to the service consists of. */
struct service_request {
    /** "package.Service/Method", of a service that the manifest lists. */
    std::string_view method;
    /** The encoded request. */
    span<const unsigned char> message = {};
    /** 0 for none. */
    std::uint32_t timeout_ms = 0;
    /** `MUMBA_CALL_…`. */
    std::uint32_t flags = 0;
    /** Called for each message of the answer. */
    std::function<void(span<const unsigned char>)> on_message = {};
    /** Called once, last. */
    std::function<void(const call_end &)> on_end = {};
    /** Called when there is room again after service_call::send gave false. */
    std::function<void()> on_drained = {};
};

/** A document's world. Copied freely: it owns nothing. */
class context {
public:
    /** Takes what `mumba_module_main` or a callback was given. */
    context(mumba_context *ctx) noexcept : ctx_(ctx) {}
    /** The module's context, once MUMBA_MODULE has run: there is one at a time. */
    static context current() noexcept { return context(detail::running()); }

    /** For functions of mumba.h. */
    mumba_context *get() const noexcept { return ctx_; }
    /** Throws if a function of mumba.h failed. */
    void check(mumba_status status) const {
        if (status != MUMBA_OK) throw error::last(ctx_, status);
    }

    /** The window. */
    object window() const noexcept { return object(ctx_, MUMBA_WINDOW); }
    /** The document. */
    object document() const noexcept { return object(ctx_, MUMBA_DOCUMENT); }
    /** `globalThis[key]`, such as a constructor; getting it again is cheap. Deferred. */
    object global(key which) const {
        object found;
        check(try_global(which, found));
        return found;
    }
    /** As global(). */
    mumba_status try_global(key which, object &found) const noexcept {
        mumba_name number = 0;
        mumba_handle made = MUMBA_NONE;
        mumba_status status = which.try_resolve(ctx_, number);
        if (status == MUMBA_OK) status = mumba_get_global(ctx_, number, &made);
        if (status == MUMBA_OK) found = object(ctx_, made);
        return status;
    }
    /** `{}`, to be filled, such as a dictionary. Deferred. */
    object make_object() const {
        object made;
        check(try_make_object(made));
        return made;
    }
    /** As make_object(). */
    mumba_status try_make_object(object &made) const noexcept {
        mumba_handle given = MUMBA_NONE;
        mumba_status status = mumba_object_create(ctx_, &given);
        if (status == MUMBA_OK) made = object(ctx_, given);
        return status;
    }
    /** `[…items]`. Deferred. */
    template <class... A> object make_array(const A &...items) const {
        object made;
        check(try_make_array(made, items...));
        return made;
    }
    /** As make_array(). */
    template <class... A> mumba_status try_make_array(object &made, const A &...items) const noexcept {
        const std::array<argument, sizeof...(A)> list{argument(items)...};
        return try_make_array_of(made, span<const argument>(list.data(), list.size()));
    }
    /** `[…items]`, of as many items as there are. Deferred. */
    object make_array_of(span<const argument> items) const {
        object made;
        check(try_make_array_of(made, items));
        return made;
    }
    /** As make_array_of(). */
    mumba_status try_make_array_of(object &made, span<const argument> items) const noexcept {
        // An argument is a value of mumba.h and nothing else.
        static_assert(sizeof(argument) == sizeof(mumba_value) && std::is_standard_layout_v<argument>);
        mumba_handle given = MUMBA_NONE;
        mumba_status status =
            mumba_array_create(ctx_, reinterpret_cast<const mumba_value *>(items.data()), items.size(), &given);
        if (status == MUMBA_OK) made = object(ctx_, given);
        return status;
    }

    /** Makes a name known. */
    class name name(std::string_view text) const {
        class name made;
        check(try_name(text, made));
        return made;
    }
    /** As name(). */
    mumba_status try_name(std::string_view text, class name &made) const noexcept {
        mumba_name number = 0;
        mumba_status status = mumba_intern(ctx_, detail::c_string(text), &number);
        if (status == MUMBA_OK) made = mumba::name(number);
        return status;
    }
    /** The well-known name with this text, such as the value of an enumeration that was read; no name when there is none. */
    class name find_name(std::string_view text) const {
        class name found;
        check(try_find_name(text, found));
        return found;
    }
    /** As find_name(). */
    mumba_status try_find_name(std::string_view text, class name &found) const noexcept {
        mumba_name number = 0;
        mumba_status status = mumba_find_name(ctx_, detail::c_string(text), &number);
        if (status == MUMBA_OK) found = mumba::name(number);
        return status;
    }
    /** Holds a value by a handle, such as a long string that is used often. Deferred. */
    object hold(const argument &what) const {
        object held;
        check(try_hold(what, held));
        return held;
    }
    /** As hold(). */
    mumba_status try_hold(const argument &what, object &held) const noexcept {
        mumba_handle made = MUMBA_NONE;
        mumba_status status = mumba_hold(ctx_, what.get(), &made);
        if (status == MUMBA_OK) held = object(ctx_, made);
        return status;
    }
    /** Runs what was deferred; throws what failed first since the last flush. */
    void flush() const { check(try_flush()); }
    /** As flush(). */
    mumba_status try_flush() const noexcept { return mumba_flush(ctx_); }
    /** Writes to the app's log; `level` is `MUMBA_LOG_…`. */
    void log(std::uint32_t level, std::string_view text) const noexcept {
        mumba_log(ctx_, level, detail::c_string(text));
    }
    /** Fails the view: a page with this text takes the place of the document, and no function of the module is called any more. */
    void fail(std::string_view text) const noexcept { mumba_fail(ctx_, detail::c_string(text)); }
    /** Which view and app this is; the strings live as long as the context. */
    mumba_view view() const {
        mumba_view found{};
        check(try_view(found));
        return found;
    }
    /** As view(). */
    mumba_status try_view(mumba_view &found) const noexcept {
        found = mumba_view{};
        found.size = sizeof found;
        return mumba_view_get(ctx_, &found);
    }

    /**
     * A function that JavaScript can call. `run` takes a `const invocation &`, a `value_view` (the first argument) or nothing, and
     * returns nothing, a number, a boolean, a text, an object or a value. What it throws, JavaScript gets to catch.
     */
    template <class F> class function make_function(F run) const {
        class function made;
        check(try_make_function(made, std::move(run)));
        return made;
    }
    /** As make_function(). */
    template <class F> mumba_status try_make_function(class function &made, F run) const noexcept {
        mumba_handle given = MUMBA_NONE;
        mumba_status status = detail::give(std::make_unique<detail::box<F>>(std::move(run)), [&](void *user) {
            return mumba_callback_create(ctx_, detail::call_function<F>, user, detail::box<F>::drop, &given);
        });
        if (status == MUMBA_OK) made = mumba::function(ctx_, given);
        return status;
    }

    /** A promise, and what settles it. Deferred. */
    std::pair<object, resolver> make_promise() const {
        std::pair<object, resolver> made;
        check(try_make_promise(made.first, made.second));
        return made;
    }
    /** As make_promise(). */
    mumba_status try_make_promise(object &promise, resolver &settle) const noexcept {
        mumba_handle made = MUMBA_NONE, settles = MUMBA_NONE;
        mumba_status status = mumba_promise_create(ctx_, &made, &settles);
        if (status == MUMBA_OK) {
            promise = object(ctx_, made);
            settle = resolver(ctx_, settles);
        }
        return status;
    }
    /** An `ArrayBuffer` of zero bytes. */
    buffer make_buffer(std::size_t size) const {
        buffer made;
        check(try_make_buffer(size, made));
        return made;
    }
    /** As make_buffer(). */
    mumba_status try_make_buffer(std::size_t size, buffer &made) const noexcept {
        mumba_handle given = MUMBA_NONE;
        void *data = nullptr;
        mumba_status status = mumba_buffer_create(ctx_, size, &given, &data);
        if (status == MUMBA_OK) made = buffer(ctx_, given);
        return status;
    }

    /** Runs `run()` on the context's thread, soon. Any thread may call this. */
    template <class F> void post(F run) const {
        mumba_status status = try_post(std::move(run));
        // The last error belongs to the context's own thread.
        if (status != MUMBA_OK) throw error("Error", mumba_status_text(status));
    }
    /** As post(). */
    template <class F> mumba_status try_post(F run) const noexcept {
        // Not through give(): the task may have run on its thread before this call returns.
        auto made = std::make_unique<detail::box<F>>(std::move(run));
        mumba_status status = mumba_post_task(ctx_, detail::run_task<F>, made.get(), detail::box<F>::drop);
        if (status == MUMBA_OK) (void)made.release();
        return status;
    }
    /** Runs `run()` in so many milliseconds, once. */
    template <class F> subscription after(double delay_ms, F run) const {
        subscription timer;
        check(try_after(timer, delay_ms, std::move(run)));
        return timer;
    }
    /** As after(). */
    template <class F> mumba_status try_after(subscription &timer, double delay_ms, F run) const noexcept {
        return try_timer(timer, delay_ms, false, std::move(run));
    }
    /** Runs `run()` every so many milliseconds. */
    template <class F> subscription every(double delay_ms, F run) const {
        subscription timer;
        check(try_every(timer, delay_ms, std::move(run)));
        return timer;
    }
    /** As every(). */
    template <class F> mumba_status try_every(subscription &timer, double delay_ms, F run) const noexcept {
        return try_timer(timer, delay_ms, true, std::move(run));
    }
    /** A timer that runs `run()` whenever it is set: see mumba::timer. */
    template <class F> timer make_timer(F run) const;
    /** Runs `run(time_ms)` or `run()` before the next frame is drawn. */
    template <class F> subscription next_frame(F run) const {
        subscription frame;
        check(try_next_frame(frame, std::move(run)));
        return frame;
    }
    /** As next_frame(). */
    template <class F> mumba_status try_next_frame(subscription &frame, F run) const noexcept {
        return try_subscribe(frame, std::move(run), [&](void *user, mumba_handle *given) {
            return mumba_request_frame(ctx_, detail::run_frame<F>, user, detail::box<F>::drop, given);
        });
    }
    /** Runs `run(event)`, `event` being `MUMBA_EVENT_…`, for events of the document's life. */
    template <class F> subscription on_event(F run) const {
        subscription events;
        check(try_on_event(events, std::move(run)));
        return events;
    }
    /** As on_event(). */
    template <class F> mumba_status try_on_event(subscription &events, F run) const noexcept {
        return try_subscribe(events, std::move(run), [&](void *user, mumba_handle *given) {
            return mumba_on_event(ctx_, detail::run_event<F>, user, detail::box<F>::drop, given);
        });
    }
    /** Begins a script of `kind`, `MUMBA_SCRIPT_…`. */
    class script make_script(std::uint32_t kind) const;
    /** As make_script(). */
    mumba_status try_make_script(class script &made, std::uint32_t kind) const noexcept;
    /** Calls a method of the app's service. */
    class service_call call_service(service_request request) const {
        class service_call call;
        check(try_call_service(call, std::move(request)));
        return call;
    }
    /** As call_service(). */
    mumba_status try_call_service(class service_call &call, service_request request) const noexcept;

private:
    friend class object;

    template <class F> mumba_status try_timer(subscription &timer, double delay_ms, bool repeat, F run) const noexcept {
        return try_subscribe(timer, std::move(run), [&](void *user, mumba_handle *given) {
            return mumba_set_timer(ctx_, delay_ms, repeat, detail::run_task<F>, user, detail::box<F>::drop, given);
        });
    }

    template <class F, class G> mumba_status try_subscribe(subscription &made, F run, G hand_over) const noexcept {
        mumba_handle given = MUMBA_NONE;
        mumba_status status = detail::give(std::make_unique<detail::box<F>>(std::move(run)),
                                           [&](void *user) { return hand_over(user, &given); });
        if (status == MUMBA_OK) made = subscription(ctx_, given);
        return status;
    }

    mumba_context *ctx_;
};

/** A timer that can be set anew as often as wanted, and runs the same function each time. It ends with this object. */
class [[nodiscard]] timer {
public:
    /** None. */
    timer() noexcept = default;
    /** One that is not set yet. */
    timer(mumba_context *ctx, std::function<void()> run) noexcept : ctx_(ctx), run_(std::move(run)) {}
    /** Runs the function in so many milliseconds, and not when it would have run before. */
    void after(double delay_ms) { context(ctx_).check(try_after(delay_ms)); }
    /** As after(). */
    mumba_status try_after(double delay_ms) noexcept { return context(ctx_).try_after(set_, delay_ms, run_); }
    /** Runs the function every so many milliseconds, and not when it would have run before. */
    void every(double delay_ms) { context(ctx_).check(try_every(delay_ms)); }
    /** As every(). */
    mumba_status try_every(double delay_ms) noexcept { return context(ctx_).try_every(set_, delay_ms, run_); }
    /** Runs it no more, until it is set again. */
    void stop() noexcept { set_.reset(); }

private:
    mumba_context *ctx_ = nullptr;
    std::function<void()> run_;
    subscription set_;
};

template <class F> timer context::make_timer(F run) const {
    // A std::function is copied, and the function need not be.
    return mumba::timer(ctx_, [shared = std::make_shared<F>(std::move(run))] { (*shared)(); });
}

inline context invocation::context() const noexcept { return mumba::context(ctx_); }

/**
 * Records what a service worker or a worklet does, where no native code can be, or what the document is to do by itself: see mumba_script_create.
 * What is deferred becomes part of the script. The recording ends with this object, which releases nothing that was published.
 *
 * ```cpp
 * mumba::script script = ctx.make_script(MUMBA_SCRIPT_SERVICE_WORKER);
 * mumba::object listener = script.function(1, [&](mumba::span<mumba::object> arguments) {
 *     arguments[0].call("respondWith", script.context().global("Response").construct("recorded in C++"));
 * });
 * script.context().window().call("addEventListener", "fetch", listener);
 * mumba::object url = script.publish(ctx, "worker");
 * ```
 */
class script {
public:
    /** No script. */
    script() noexcept = default;
    /** Takes what mumba_script_create gave. */
    explicit script(mumba_context *taken) noexcept : ctx_(taken) {}
    /** Takes the other's recording. */
    script(script &&other) noexcept : ctx_(std::exchange(other.ctx_, nullptr)) {}
    /** Takes the other's recording. */
    script &operator=(script &&other) noexcept {
        std::swap(ctx_, other.ctx_);
        return *this;
    }
    script(const script &) = delete;
    script &operator=(const script &) = delete;
    ~script() {
        if (ctx_) mumba_worker_close(ctx_);
    }

    /** What records: window() is the global scope of the script. */
    class context context() const noexcept { return mumba::context(ctx_); }
    /** Leaves the recording until the document goes, so that its functions stay. */
    void keep() noexcept { ctx_ = nullptr; }

    /** A step with a result: an operator, `MUMBA_STEP_AWAIT`, `MUMBA_STEP_CLASS`. */
    template <class... A> object operate(std::uint32_t step, const A &...operands) const {
        object result;
        context().check(try_operate(result, step, operands...));
        return result;
    }
    /** As operate(). */
    template <class... A> mumba_status try_operate(object &result, std::uint32_t step, const A &...operands) const noexcept {
        mumba_handle given = MUMBA_NONE;
        mumba_status status = run(step, &given, operands...);
        if (status == MUMBA_OK) result = object(ctx_, given);
        return status;
    }
    /** A step without a result, such as `MUMBA_STEP_RETURN` or `MUMBA_STEP_ASSIGN`. */
    template <class... A> void step(std::uint32_t step, const A &...operands) const {
        context().check(try_step(step, operands...));
    }
    /** As step(). */
    template <class... A> mumba_status try_step(std::uint32_t step, const A &...operands) const noexcept {
        return run(step, nullptr, operands...);
    }

    /** A function whose body is what `record(arguments)` records, which gets its first `count` arguments. */
    template <class F> object function(std::size_t count, F record) const {
        return begin(0, count, nullptr, std::move(record));
    }
    /** As function(), but an `async` one. */
    template <class F> object async_function(std::size_t count, F record) const {
        return begin(MUMBA_FUNCTION_ASYNC, count, nullptr, std::move(record));
    }
    /** As function(), with what `this` is: `record(self, arguments)`. */
    template <class F> object method(std::size_t count, F record) const {
        mumba_handle self = MUMBA_NONE;
        return begin(0, count, &self, [&](span<object> arguments) {
            object held(ctx_, self);
            record(held, arguments);
        });
    }
    /** What `record()` records runs if the condition is true. */
    template <class F> void when(const argument &condition, F record) const {
        step(MUMBA_STEP_IF, condition);
        record();
        step(MUMBA_STEP_END);
    }
    /** What `record()` records runs if the condition is true, else what `otherwise()` records. */
    template <class F, class G> void when(const argument &condition, F record, G otherwise) const {
        step(MUMBA_STEP_IF, condition);
        record();
        step(MUMBA_STEP_ELSE);
        otherwise();
        step(MUMBA_STEP_END);
    }
    /** What `record()` records runs until `MUMBA_STEP_BREAK` leaves it. */
    template <class F> void loop(F record) const {
        step(MUMBA_STEP_LOOP);
        record();
        step(MUMBA_STEP_END);
    }
    /** What `record()` records runs, and when that throws, what `caught(thrown)` records. */
    template <class F, class G> void attempt(F record, G caught) const {
        step(MUMBA_STEP_TRY);
        record();
        {
            object thrown = operate(MUMBA_STEP_CATCH);
            caught(thrown);
        }
        step(MUMBA_STEP_END);
    }

    /** Has the host serve what was recorded; gives a promise, in the document's context, of the URL. */
    object publish(class context page, std::string_view name) const {
        object url;
        context().check(try_publish(page, name, url));
        return url;
    }
    /** As publish(). */
    mumba_status try_publish(class context page, std::string_view name, object &url) const noexcept {
        mumba_handle given = MUMBA_NONE;
        mumba_status status = mumba_script_publish(ctx_, detail::c_string(name), &given);
        if (status == MUMBA_OK) url = object(page.get(), given);
        return status;
    }

    /**
     * Runs what was recorded in the document, for `MUMBA_SCRIPT_DOCUMENT`; gives what `value` holds then, such as a function, in the document's context.
     * The script begins anew.
     */
    object evaluate(class context page, const object &value) const {
        object result;
        context().check(try_evaluate(page, value, result));
        return result;
    }
    /** As evaluate(). */
    mumba_status try_evaluate(class context page, const object &value, object &result) const noexcept {
        mumba_handle given = MUMBA_NONE;
        mumba_status status = mumba_script_evaluate(ctx_, value.get(), &given);
        if (status == MUMBA_OK) result = object(page.get(), given);
        return status;
    }
    /** Runs what was recorded in the document, for `MUMBA_SCRIPT_DOCUMENT`. The script begins anew. */
    void evaluate() const { context().check(try_evaluate()); }
    /** As evaluate(). */
    mumba_status try_evaluate() const noexcept { return mumba_script_evaluate(ctx_, MUMBA_NONE, nullptr); }
    /** Gives a value of the document to a script of `MUMBA_SCRIPT_DOCUMENT`. */
    object pass(class context page, const object &value) const {
        object given;
        page.check(try_pass(page, value, given));
        return given;
    }
    /** As pass(). */
    mumba_status try_pass(class context page, const object &value, object &given) const noexcept {
        mumba_handle there = MUMBA_NONE;
        mumba_status status = mumba_worker_transfer(page.get(), value.get(), false, ctx_, &there);
        if (status == MUMBA_OK) given = object(ctx_, there);
        return status;
    }

private:
    template <class... A> mumba_status run(std::uint32_t step, mumba_handle *result, const A &...operands) const noexcept {
        // An argument is a value of mumba.h and nothing else.
        const std::array<argument, sizeof...(A)> list{argument(operands)...};
        return mumba_script_step(ctx_, step, reinterpret_cast<const mumba_value *>(list.data()), list.size(), result);
    }

    template <class F> object begin(std::uint32_t flags, std::size_t count, mumba_handle *self, F record) const {
        std::vector<mumba_handle> given(count);
        mumba_handle made = MUMBA_NONE;
        context().check(mumba_script_function(ctx_, flags, given.data(), count, self, &made));
        object function(ctx_, made);
        {
            std::vector<object> arguments;
            arguments.reserve(count);
            for (mumba_handle argument : given) arguments.emplace_back(ctx_, argument);
            record(span<object>(arguments));
        }
        step(MUMBA_STEP_END);
        return function;
    }

    mumba_context *ctx_ = nullptr;
};

inline class script context::make_script(std::uint32_t kind) const {
    class script made;
    check(try_make_script(made, kind));
    return made;
}

inline mumba_status context::try_make_script(class script &made, std::uint32_t kind) const noexcept {
    mumba_context *given = nullptr;
    mumba_status status = mumba_script_create(ctx_, kind, &given);
    if (status == MUMBA_OK) made = mumba::script(given);
    return status;
}

template <class F, class G>
mumba_status object::try_then(subscription &waiting, F fulfilled, G rejected) const noexcept {
    auto both = [fulfilled = std::move(fulfilled), rejected = std::move(rejected)](mumba_status status,
                                                                                value_view settled) mutable {
        if (status == MUMBA_OK) {
            detail::run_with(fulfilled, settled);
        } else {
            detail::run_with(rejected, settled);
        }
    };
    using boxed = detail::box<decltype(both)>;
    mumba_settled_fn run = [](mumba_context *ctx, void *user, mumba_status status, mumba_value settled) noexcept {
        detail::logged(ctx, [&] { static_cast<boxed *>(user)->run(status, value_view(ctx, settled)); });
    };
    return context(ctx_).try_subscribe(waiting, std::move(both), [&](void *user, mumba_handle *given) {
        return mumba_promise_then(ctx_, handle_, run, user, boxed::drop, given);
    });
}

template <class F> listener object::on(std::string_view type, F listen) const {
    listener added;
    check(try_on(added, type, std::move(listen)));
    return added;
}

template <class F> mumba_status object::try_on(listener &added, std::string_view type, F listen) const noexcept {
    function run;
    object target(ctx_, handle_);
    mumba_status status = context(ctx_).try_make_function(run, std::move(listen));
    if (handle_ != MUMBA_WINDOW && handle_ != MUMBA_DOCUMENT) {
        target.keep();
        if (status == MUMBA_OK) status = try_clone(target);
    }
    if (status == MUMBA_OK) status = target.try_call("addEventListener", type, run);
    if (status == MUMBA_OK) added = listener(std::move(target), std::string(type), std::move(run));
    return status;
}

inline mumba_status context::try_call_service(class service_call &made, service_request request) const noexcept {
    struct answers {
        std::function<void(span<const unsigned char>)> on_message;
        std::function<void(const call_end &)> on_end;
        std::function<void()> on_drained;
    };
    using boxed = detail::box<answers>;
    mumba_call call{};
    call.size = sizeof call;
    call.method = detail::c_string(request.method);
    call.request = mumba_bytes{request.message.data(), request.message.size()};
    call.timeout_ms = request.timeout_ms;
    call.flags = request.flags;
    call.on_message = [](mumba_context *ctx, void *user, mumba_bytes message) noexcept {
        detail::logged(ctx, [&] {
            auto &run = static_cast<boxed *>(user)->run.on_message;
            if (run) run({static_cast<const unsigned char *>(message.ptr), message.len});
        });
    };
    call.on_end = [](mumba_context *ctx, void *user, const mumba_call_end *end) noexcept {
        detail::logged(ctx, [&] {
            auto &run = static_cast<boxed *>(user)->run.on_end;
            if (run) run(call_end(*end));
        });
    };
    call.on_drained = [](mumba_context *ctx, void *user) noexcept {
        detail::logged(ctx, [&] {
            auto &run = static_cast<boxed *>(user)->run.on_drained;
            if (run) run();
        });
    };
    call.drop = boxed::drop;
    mumba_handle given = MUMBA_NONE;
    answers kept{std::move(request.on_message), std::move(request.on_end), std::move(request.on_drained)};
    mumba_status status = detail::give(std::make_unique<boxed>(std::move(kept)), [&](void *user) {
        call.user = user;
        return mumba_service_call(ctx_, &call, &given);
    });
    if (status == MUMBA_OK) made = mumba::service_call(ctx_, given);
    return status;
}

/**
 * Runs `start(context)` as a module's main function: what it throws becomes the view's error, with its text. For
 * `mumba_module_main`, if MUMBA_MODULE does not fit.
 */
template <class F> mumba_status run_main(mumba_context *ctx, F start) noexcept {
    detail::running() = ctx;
    mumba_status status = MUMBA_OK;
    detail::guarded([&] { start(context(ctx)); },
                    [&](std::string_view name, std::string_view message, mumba_status code) {
                        status = code;
                        std::string text(name);
                        if (!name.empty()) text.append(": ");
                        mumba_fail(ctx, detail::c_string(text.append(message)));
                    });
    if (status != MUMBA_OK) return status;
    return mumba_flush(ctx);
}

} // namespace mumba

/** Makes `start(mumba::context)` the module's main function. Once in a module, outside of every namespace. */
#define MUMBA_MODULE(start)                                                                                            \
    MUMBA_EXPORT uint32_t mumba_module_abi(void) { return MUMBA_ABI_VERSION; }                                         \
    MUMBA_EXPORT mumba_status mumba_module_main(mumba_context *ctx) { return mumba::run_main(ctx, start); }

#endif /* MUMBA_HPP */
