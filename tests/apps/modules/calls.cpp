// Calls the service of the tests in each shape, with mumba.hpp. What came of it is on the page.
#include <mumba.hpp>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

using bytes = mumba::span<const unsigned char>;

bytes of(std::string_view text) { return {reinterpret_cast<const unsigned char *>(text.data()), text.size()}; }

/** The first field of a message, a number, which is all it has; or nothing. */
unsigned number(bytes message) {
    unsigned found = 0;
    for (std::size_t i = 1; i < message.size(); i++) found |= (message[i] & 0x7fu) << 7 * (i - 1);
    return found;
}

void show(mumba::context ctx, const char *id, std::string_view text) {
    mumba::object element = ctx.document().call_object("createElement", "p");
    element.set("id", id);
    element.set("textContent", text);
    ctx.document().get_object("body").call("append", element);
}

/** Tells how many of its kind live. */
std::shared_ptr<int> alive = std::make_shared<int>(0);

void start(mumba::context ctx) {
    mumba::service_request unary;
    unary.method = "test.v1.Test/Do";
    unary.message = of("\x0a\x12say hello from C++");
    unary.on_message = [=](bytes message) {
        show(ctx, "answer", {reinterpret_cast<const char *>(message.data()) + 2, message.size() - 2});
    };
    ctx.call_service(std::move(unary)).keep();

    mumba::service_request count;
    count.method = "test.v1.Test/Count";
    count.message = of("\x08\x64");
    count.flags = MUMBA_CALL_SERVER_STREAMING;
    auto sum = std::make_shared<unsigned>(0);
    count.on_message = [=](bytes message) { *sum += number(message); };
    count.on_end = [=](const mumba::call_end &end) {
        show(ctx, "counted", std::to_string(*sum) + (end.ok() ? ", fine" : ", not fine"));
    };
    ctx.call_service(std::move(count)).keep();

    // Nobody takes what it counts: it stops when the window is full.
    static unsigned untaken = 0;
    mumba::service_request endless;
    endless.method = "test.v1.Test/Count";
    endless.flags = MUMBA_CALL_SERVER_STREAMING | MUMBA_CALL_MANUAL_FLOW;
    endless.on_message = [](bytes) { ++untaken; };
    ctx.call_service(std::move(endless)).keep();

    // Each is taken here, and never more than came: 20,000 messages fit into the window no more than the others.
    static mumba::service_call paced;
    static unsigned last = 0, refusals = 0;
    mumba::service_request manual;
    manual.method = "test.v1.Test/Count";
    manual.message = of("\x08\xa0\x9c\x01");
    manual.flags = MUMBA_CALL_SERVER_STREAMING | MUMBA_CALL_MANUAL_FLOW;
    manual.on_message = [](bytes message) {
        if (number(message) == ++last && paced.try_take(2) == MUMBA_ERR_ARGUMENT) ++refusals;
        paced.take(1);
    };
    manual.on_end = [=](const mumba::call_end &end) {
        // A message costs its length, which is 2 to 4 bytes here, and 256 bytes.
        show(ctx, "held-up", untaken <= (1u << 20) / 258 + 1 ? "yes" : std::to_string(untaken));
        show(ctx, "paced", std::to_string(last) + ", " + std::to_string(refusals) + (end.ok() ? ", fine" : ""));
    };
    paced = ctx.call_service(std::move(manual));

    mumba::service_request add;
    add.method = "test.v1.Test/Sum";
    add.flags = MUMBA_CALL_CLIENT_STREAMING;
    add.on_message = [=](bytes message) { show(ctx, "added", std::to_string(number(message))); };
    mumba::service_call adds = ctx.call_service(std::move(add));
    for (unsigned char each = 1; each <= 10; each++) {
        const std::vector<unsigned char> message{8, each};
        if (!adds.send(message)) throw mumba::error("Error", "there is no room for ten messages");
    }
    // Its size is looked at first, and what it has not is not read.
    const unsigned char byte = 0;
    const bytes large(&byte, (64u << 20) + 1);
    std::string sent = "sent";
    try {
        if (!adds.send(large)) sent = "no room now";
    } catch (const mumba::error &error) {
        sent = error.code() == MUMBA_ERR_ARGUMENT ? "never" : error.message();
    }
    show(ctx, "too-large", sent);
    show(ctx, "not-manual", adds.try_take(1) == MUMBA_ERR_STATE ? "refused" : "taken");
    adds.finish();
    adds.keep();

    mumba::service_request refused;
    refused.method = "mumba.service.v1.App/Launch";
    refused.on_end = [=](const mumba::call_end &end) {
        show(ctx, "refused", end.code() == MUMBA_STATUS_PERMISSION_DENIED ? "permission denied" : end.message());
    };
    ctx.call_service(std::move(refused)).keep();

    // Cancelled at once: it never ends, and what it holds is freed.
    mumba::service_request forgotten;
    forgotten.method = "test.v1.Test/Count";
    forgotten.flags = MUMBA_CALL_SERVER_STREAMING;
    forgotten.on_end = [ctx, held = alive](const mumba::call_end &) { show(ctx, "forgotten", "ended"); };
    { mumba::service_call call = ctx.call_service(std::move(forgotten)); }
    show(ctx, "held", std::to_string(alive.use_count()));
}

} // namespace

MUMBA_MODULE(start)
