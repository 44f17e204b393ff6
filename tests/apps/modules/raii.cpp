// What mumba.hpp promises, tried in a renderer. Says in the title how many checks passed; with FAIL defined, fails instead.
#include <mumba.hpp>

#include <exception>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <type_traits>
#include <vector>

namespace {

using mumba::context;
using mumba::invocation;
using mumba::object;
using mumba::value;
using mumba::value_view;

static_assert(!std::is_copy_constructible_v<object> && std::is_nothrow_move_constructible_v<object>);
static_assert(!std::is_copy_constructible_v<value> && !std::is_copy_constructible_v<mumba::string>);
static_assert(std::is_nothrow_copy_constructible_v<mumba::error>);
static_assert(noexcept(std::declval<object &>().try_set("a", 1)));

int passed, failed, waiting;

void expect(context ctx, bool holds, const char *what) {
    ++(holds ? passed : failed);
    if (!holds) ctx.log(MUMBA_LOG_ERROR, std::string("failed: ") + what);
}
#define EXPECT(condition) expect(ctx, (condition), #condition)

/** Counts how many of its kind live, in lambdas among others. */
struct counted {
    explicit counted(int &count) : count_(&count) { ++*count_; }
    counted(const counted &other) : count_(other.count_) { ++*count_; }
    counted &operator=(const counted &) = delete;
    ~counted() { --*count_; }

private:
    int *count_;
};

/** What `run` throws. */
template <class F> std::string thrown(F run) {
    try {
        run();
    } catch (const mumba::error &error) {
        return error.what();
    }
    return "nothing";
}

void say(context ctx) {
    if (waiting > 0) return;
    ctx.document().set("title", "raii: " + std::to_string(passed) + " passed, " + std::to_string(failed) + " failed");
}

void objects(context ctx) {
    object made = ctx.make_object();
    made.set("text", "Grüße");
    made.set("number", 1.5);
    made.set("yes", true);
    made.set("nothing", nullptr);
    made.set("missing", mumba::undefined);
    EXPECT(made.get_string("text") == "Grüße");
    EXPECT(made.get_number("number") == 1.5);
    EXPECT(made.get_bool("yes"));
    EXPECT(made.get_value("nothing").is_null());
    EXPECT(made.get_value("missing").is_undefined());
    EXPECT(made.has("missing") && !made.has("other"));
    made.remove("missing");
    EXPECT(!made.has("missing"));
    EXPECT(made.type() == MUMBA_TYPE_OBJECT);
    EXPECT(thrown([&] { made.get_number("text"); }) != "nothing");
    EXPECT(thrown([&] { made.get_value("text").as_number(); }) == "TypeError: the value is not a number");

    object copy = made.clone();
    EXPECT(copy.is_same(made) && copy.get() != made.get());
    mumba_handle number = copy.get();
    object moved = std::move(copy);
    EXPECT(moved.get() == number && !copy);
    moved.reset();
    bool found = false;
    EXPECT(mumba_has(ctx.get(), number, ctx.name("text").get(), &found) == MUMBA_ERR_BAD_HANDLE);
    { object gone(made.clone()); number = gone.get(); }
    EXPECT(mumba_has(ctx.get(), number, ctx.name("text").get(), &found) == MUMBA_ERR_BAD_HANDLE);

    object list = ctx.global("Array").construct(1, "two", made);
    EXPECT(list.get_value_at(1).as_string() == "two");
    EXPECT(list.get_value_at(2).as_object().is_same(made));
    EXPECT(list.call_value("indexOf", made).as_number() == 2);
    EXPECT(list.is_instance_of(ctx.global("Array")));
    list.set_at(0, "one");
    EXPECT(list.call_value("slice", 0, 2).take_object().to_string() == "one,two");
    EXPECT(ctx.global("String")(12).as_string() == "12");
    EXPECT(ctx.hold("held").to_value().as_string() == "held");
    EXPECT(ctx.view().app_name.len > 0);

    object options = ctx.make_object();
    options.set("a", 1);
    EXPECT(ctx.global("JSON").call_value("stringify", options).as_string() == "{\"a\":1}");
    EXPECT(ctx.make_array(1, "two", nullptr).to_string() == "1,two,");
    std::vector<mumba::argument> items{3, "four"};
    EXPECT(ctx.make_array_of(items).call_value("join", "-").as_string() == "3-four");
    EXPECT(ctx.make_array().get_number("length") == 0);
    EXPECT(ctx.find_name("no well-known name has this text").get() == 0);
}

void errors(context ctx) {
    EXPECT(thrown([&] { ctx.document().call_value("querySelector", "!"); }).rfind("SyntaxError: ", 0) == 0);
    value none;
    EXPECT(ctx.document().try_call_value(none, "querySelector", "!") == MUMBA_ERR_EXCEPTION);
    ctx.document().call("noSuchMethod");
    EXPECT(thrown([&] { ctx.flush(); }).rfind("TypeError: ", 0) == 0);
    EXPECT(ctx.try_flush() == MUMBA_OK);
    object released = ctx.global("Object").construct();
    released.reset();
    EXPECT(released.try_set("a", 1) == MUMBA_ERR_BAD_HANDLE);
}

void functions(context ctx) {
    static int live = 0;
    {
        mumba::function add = ctx.make_function([count = counted(live)](const invocation &call) {
            return call[0].as_number() + call[1].as_number();
        });
        EXPECT(live == 1);
        EXPECT(add(40, 2).as_number() == 42);
        EXPECT(thrown([&] { add("a", 2); }) == "TypeError: the value is not a number");
    }
    EXPECT(live == 0);

    mumba::function text = ctx.make_function([](value_view v) { return "<" + std::string(v.as_string()) + ">"; });
    EXPECT(text("ä").as_string() == "<ä>");
    mumba::function same = ctx.make_function([](value_view v) { return v; });
    object made = ctx.global("Object").construct();
    EXPECT(same(made).as_object().is_same(made));
    mumba::function make = ctx.make_function([ctx] { return ctx.global("Array").construct(3); });
    EXPECT(make().as_object().get_number("length") == 3);
    mumba::function nothing = ctx.make_function([] {});
    EXPECT(nothing().is_undefined());
    mumba::function read = ctx.make_function([ctx] { return ctx.document().get_value("nodeName"); });
    EXPECT(read().as_string() == "#document");
    mumba::function self = ctx.make_function([](const invocation &call) { return call.this_value().is_undefined(); });
    EXPECT(self().as_bool());

    // A function that runs itself from what it deferred: its first result must outlive the second.
    object again = ctx.global("Object").construct();
    mumba::function deep = ctx.make_function([&again, depth = 0]() mutable {
        if (depth++ < 3) again.call("deep");
        return std::string(64, static_cast<char>('a' + depth));
    });
    again.set("deep", deep);
    EXPECT(deep().as_string() == std::string(64, 'b'));

    mumba::function standard = ctx.make_function([] { throw std::runtime_error("thrown in C++"); });
    EXPECT(thrown([&] { standard(); }) == "Error: thrown in C++");
    mumba::function named = ctx.make_function([] { throw mumba::error("RangeError", "too far"); });
    EXPECT(thrown([&] { named(); }) == "RangeError: too far");
    mumba::function unknown = ctx.make_function([] { throw 7; });
    EXPECT(thrown([&] { unknown(); }) == "Error: an unknown C++ exception");
    mumba::function through = ctx.make_function([ctx] { ctx.document().call_value("querySelector", "!"); });
    EXPECT(thrown([&] { through(); }).rfind("SyntaxError: ", 0) == 0);
}

void events(context ctx) {
    static int live = 0;
    int clicks = 0;
    object button = ctx.document().call_object("createElement", "button");
    {
        mumba::listener listener = button.on("click", [&clicks, count = counted(live)](value_view event) {
            if (event.as_object().get_string("type") == "click") ++clicks;
        });
        button.call("click");
        ctx.flush();
        EXPECT(clicks == 1 && live == 1);
        mumba::listener moved = std::move(listener);
        button.call("click");
        ctx.flush();
        EXPECT(clicks == 2 && live == 1);
    }
    button.call("click");
    ctx.flush();
    EXPECT(clicks == 2 && live == 0);
}

void buffers(context ctx) {
    mumba::buffer buffer = ctx.make_buffer(8);
    mumba::span<unsigned char> bytes = buffer.bytes();
    EXPECT(bytes.size() == 8 && bytes[7] == 0);
    bytes[7] = 200;
    object view = ctx.global("Uint8Array").construct(buffer);
    EXPECT(view.get_value_at(7).as_number() == 200);
    std::vector<unsigned char> some{1, 2, 3};
    buffer.write(1, some);
    EXPECT(view.call_value("join", "").as_string() == "0123000200");
    std::vector<unsigned char> back(2);
    buffer.read(2, back);
    EXPECT(back[0] == 2 && back[1] == 3);
    EXPECT(thrown([&] { buffer.write(7, some); }) != "nothing");
}

/** Exceptions are thrown, unwound and caught inside the module, on its own threads too. */
void unwinding(context ctx) {
    static int live = 0;
    auto deeper = [](auto &self, int depth) -> int {
        counted here(live);
        if (depth == 0) throw std::out_of_range("at the bottom");
        return self(self, depth - 1) + live;
    };
    auto bottom = [&] {
        const int before = live;
        try {
            deeper(deeper, 50);
        } catch (const std::logic_error &error) {
            if (live != before) throw;
            throw std::runtime_error(std::string("passed on: ") + error.what());
        }
    };
    try {
        bottom();
        EXPECT(false);
    } catch (const std::exception &error) {
        EXPECT(std::string(error.what()) == "passed on: at the bottom");
    }
    EXPECT(live == 0);
    std::exception_ptr carried;
    std::thread([&] {
        try {
            bottom();
        } catch (...) {
            carried = std::current_exception();
        }
    }).join();
    try {
        std::rethrow_exception(carried);
    } catch (const std::runtime_error &error) {
        EXPECT(std::string(error.what()) == "passed on: at the bottom");
    }
    EXPECT(live == 0);
    // Through the page: what a function throws is caught by the one that called it, two levels further out.
    mumba::function inner = ctx.make_function([&] { bottom(); });
    mumba::function outer = ctx.make_function([&] { counted here(live); inner(); });
    EXPECT(thrown([&] { outer(); }) == "Error: passed on: at the bottom");
    EXPECT(live == 0);
}

void later(context ctx) {
    static int live = 0;
    auto done = [ctx] {
        --waiting;
        say(ctx);
    };
    auto [promise, settle] = ctx.make_promise();
    waiting = 10;
    promise.then([=, count = counted(live)](value_view v) { EXPECT(v.as_string() == "fine"); done(); }, [] {}).keep();
    settle.resolve("fine");
    auto [bad, refuse] = ctx.make_promise();
    bad.then([] {}, [=](value_view v) { EXPECT(v.as_number() == 3); done(); }).keep();
    refuse.reject(3);
    { mumba::subscription forgotten = promise.then([=] { expect(ctx, false, "it was forgotten"); }, [] {}); }
    { mumba::subscription cancelled = ctx.after(1, [=, count = counted(live)] { expect(ctx, false, "cancelled"); }); }
    EXPECT(live == 1);
    ctx.after(5, [=] { done(); }).keep();
    ctx.next_frame([=](double time) { EXPECT(time > 0); done(); }).keep();
    ctx.on_event([=](std::uint32_t event) { if (event == MUMBA_EVENT_LOAD) done(); }).keep();
    std::thread([=] { ctx.post([=] { done(); }); }).join();
    // What a task throws is written to the log.
    ctx.post([=] { throw std::runtime_error("thrown in a task"); });
    ctx.after(50, [=] { EXPECT(live == 0); done(); }).keep();
    // What a timer was set to before does not count.
    static mumba::timer again = ctx.make_timer([=, runs = std::make_unique<int>(0)] {
        if (++*runs < 3) return again.after(1);
        if (*runs == 3) return again.every(2);
        again.stop();
        done();
    });
    again.after(3'600'000);
    again.every(3'600'000);
    again.after(1);
    static mumba::timer never = ctx.make_timer([=] { expect(ctx, false, "it was stopped"); });
    never.after(1);
    never.stop();
    ctx.after(20, [=] { never = mumba::timer(); done(); }).keep();
}

/* A script that is recorded, and run by the document, which can say what came of it. */
void scripts(context ctx) {
    mumba::script script = ctx.make_script(MUMBA_SCRIPT_PAINT_WORKLET);
    context scope = script.context();
    object fits = script.method(2, [&](object &self, mumba::span<object> arguments) {
        object sum = scope.hold(0);
        script.loop([&] {
            script.when(script.operate(MUMBA_STEP_GREATER_OR_EQUAL, sum, arguments[0]), [&] { script.step(MUMBA_STEP_BREAK); });
            script.step(MUMBA_STEP_ASSIGN, sum, script.operate(MUMBA_STEP_ADD, sum, arguments[1]));
        });
        script.attempt([&] { scope.window().call("unheardOf"); },
                       [&](object &thrown) { script.step(MUMBA_STEP_ASSIGN, sum, script.operate(MUMBA_STEP_ADD, sum, thrown.get_object("name"))); });
        script.when(script.operate(MUMBA_STEP_EQUAL, self.get_object("wanted"), sum), [&] { script.step(MUMBA_STEP_RETURN, true); },
                    [&] { script.step(MUMBA_STEP_RETURN, false); });
    });
    object holder = scope.make_object();
    holder.set("wanted", "10TypeError");
    holder.set("fits", fits);
    scope.window().set("fitted", holder.call_object("fits", 9, 2));
    EXPECT(thrown([&] { script.step(MUMBA_STEP_BREAK); }) != "nothing");
    EXPECT(thrown([&] { script.publish(ctx, "No Name"); }) != "nothing");
    object url = script.publish(ctx, "raii");
    url.then([=](value_view found) {
           EXPECT(found.as_string().find("/.well-known/mumba/script/paint-worklet/raii.js?") == 0);
           object element = ctx.document().call_object("createElement", "script");
           element.set("src", found.as_string());
           element.on("load", [=] {
               EXPECT(ctx.window().get_value("fitted").is_bool() && ctx.window().get_value("fitted").as_bool());
               --waiting;
               say(ctx);
           }).keep();
           ctx.document().get_object("body").call("append", element);
       }, [=] { expect(ctx, false, "the script was not published"); }).keep();
}

/* A script that the document runs at once. */
void evaluated(context ctx) {
    mumba::script script = ctx.make_script(MUMBA_SCRIPT_DOCUMENT);
    double heard = 0;
    mumba::function large = script.context().make_function([&](value_view number) {
        heard = number.as_number();
        return 2 * heard;
    });
    object limits = ctx.make_object();
    limits.set("least", 10);
    object here = script.pass(ctx, limits);
    object recorded = script.function(1, [&](mumba::span<object> arguments) {
        script.when(script.operate(MUMBA_STEP_LESS, arguments[0], here.get_object("least")), [&] { script.step(MUMBA_STEP_RETURN, 0); });
        script.step(MUMBA_STEP_RETURN, large.call_object("call", nullptr, arguments[0]));
    });
    object function = script.evaluate(ctx, recorded);
    EXPECT(function(9).as_number() == 0 && heard == 0);
    EXPECT(function(11).as_number() == 22 && heard == 11);
    script.context().document().set("title", "evaluated");
    script.evaluate();
    EXPECT(ctx.document().get_value("title").as_string() == "evaluated");
    EXPECT(thrown([&] { script.publish(ctx, "name"); }) != "nothing");
}

[[maybe_unused]] void start(context ctx) {
    objects(ctx);
    errors(ctx);
    functions(ctx);
    evaluated(ctx);
    unwinding(ctx);
    events(ctx);
    buffers(ctx);
    later(ctx);
    scripts(ctx);
    EXPECT(context::current().get() == ctx.get());
}

[[maybe_unused]] void fail(context) { throw std::runtime_error("thrown by the main function"); }

} // namespace

#ifdef FAIL
MUMBA_MODULE(fail)
#else
MUMBA_MODULE(start)
#endif
