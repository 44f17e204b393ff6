// The example `tasks`, and mumba.hpp, run by themselves: every handle is released, every lambda freed, once.
#include "runtime.h"

#include <mumba.hpp>

#include <cstdio>
#include <stdexcept>
#include <string>
#include <vector>

#define EXPECT(condition)                                                               \
    do {                                                                                \
        if (!(condition)) {                                                             \
            std::fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
            return 1;                                                                   \
        }                                                                               \
    } while (0)

static int example() {
    mumba_context *ctx = runtime_start();
    EXPECT(mumba_module_main(ctx) == MUMBA_OK);
    EXPECT(runtime_written("2 tasks to do") == 1);
    int before = runtime_live_handles();
    runtime_set_text("A third one");
    EXPECT(runtime_dispatch("submit") == 1);
    EXPECT(runtime_written("3 tasks to do") == 1);
    EXPECT(runtime_dispatch("change") == 3);
    // At the start, and now.
    EXPECT(runtime_written("0 tasks to do") == 2);
    EXPECT(runtime_dispatch("click") == 3);
    runtime_run_tasks();
    EXPECT(runtime_dispatch("click") == 0);
    EXPECT(runtime_live_handles() < before);
    runtime_leave();
    return 0;
}

static int layer() {
    mumba::context ctx(runtime_start());
    {
        std::string captured(100, 'x');
        mumba::function say = ctx.make_function([captured] { return captured; });
        EXPECT(say().as_string() == captured);
        mumba::function hand = ctx.make_function([ctx] { return ctx.global("Object"); });
        EXPECT(hand().is_object());
        mumba::function raise = ctx.make_function([captured] { throw std::runtime_error(captured); });
        try {
            raise();
            return 1;
        } catch (const mumba::error &error) {
            EXPECT(error.message() == captured && error.name() == "Error");
        }
        // Nothing can be freed later: the function ended its context, for example. What it returned is lost, and not read.
        mumba::function ends = ctx.make_function([captured] {
            runtime_refuse(1);
            return captured;
        });
        EXPECT(ends().is_undefined());
        runtime_refuse(0);
        mumba::function ends_too = ctx.make_function([ctx] {
            runtime_refuse(1);
            return ctx.global("Object");
        });
        EXPECT(ends_too().is_undefined());
        runtime_refuse(0);
        auto [promise, settle] = ctx.make_promise();
        mumba::subscription waits = promise.then([captured] {}, [captured] {});
        mumba::subscription forgotten = promise.then([captured] {}, [captured] {});
        forgotten.reset();
        settle.resolve(captured);
        mumba::subscription timer = ctx.after(1, [captured] {});
        mumba::subscription frame = ctx.next_frame([captured](double) {});
        ctx.post([captured] {});
        runtime_run_tasks();
        mumba::listener first = ctx.document().on("click", [captured] {});
        mumba::listener second = std::move(first);
        first = std::move(second);
        EXPECT(runtime_dispatch("click") == 1);
        std::vector<mumba::argument> items{captured, nullptr, 3};
        mumba::object array = ctx.make_array_of(items), empty = ctx.make_array(), object = ctx.make_object();
        mumba::object body = ctx.document().get_object("body");
        mumba::object other = body.clone();
        other = std::move(body);
        other = other.clone();
    }
    runtime_run_tasks();
    EXPECT(runtime_live_handles() == 0);
    EXPECT(runtime_dispatch("click") == 0);
    mumba::function never;
    runtime_refuse(1);
    EXPECT(ctx.try_make_function(never, [text = std::string(100, 'z')] {}) == MUMBA_ERR_LIMIT && !never);
    runtime_refuse(0);
    // What outlives the context is refused, and freed all the same.
    mumba::object late = ctx.document().get_object("body");
    mumba::subscription kept = ctx.after(1, [text = std::string(100, 'y')] {});
    runtime_leave();
    EXPECT(late.try_set("title", "x") == MUMBA_ERR_CONTEXT);
    EXPECT(ctx.try_make_function(never, [text = std::string(100, 'z')] {}) == MUMBA_ERR_CONTEXT && !never);
    EXPECT(ctx.try_post([text = std::string(100, 'z')] {}) == MUMBA_ERR_CONTEXT);
    return 0;
}

int main() { return example() || layer(); }
