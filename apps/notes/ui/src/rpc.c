#include "rpc.h"

#include <stdlib.h>

#include "text.h"

#define SERVICE "notes.v1.Notes/"

/** How long a unary call may take. */
enum { TIMEOUT_MS = 15000 };

/** A call in flight. */
typedef struct call {
    const ProtobufCMessageDescriptor *descriptor;
    rpc_done_fn done;
    rpc_message_fn message;
    rpc_end_fn end;
    void *user;
    /** The answer of a unary call, once it came. */
    ProtobufCMessage *answer;
    bool malformed;
} call;

static void call_free(void *user) {
    call *call = user;
    if (call->answer) {
        protobuf_c_message_free_unpacked(call->answer, NULL);
    }
    free(call);
}

static void on_message(mumba_context *ctx, void *user, mumba_bytes bytes) {
    (void)ctx;
    call *call = user;
    ProtobufCMessage *message = protobuf_c_message_unpack(call->descriptor, NULL, bytes.len, bytes.ptr);
    if (!message) {
        call->malformed = true;
    } else if (call->message) {
        call->message(call->user, message);
        protobuf_c_message_free_unpacked(message, NULL);
    } else if (call->answer) {
        protobuf_c_message_free_unpacked(message, NULL);
    } else {
        call->answer = message;
    }
}

static void finish(call *call, uint32_t code, const char *message) {
    if (code == MUMBA_STATUS_OK && (call->malformed || (call->done && !call->answer))) {
        code = MUMBA_STATUS_INTERNAL;
        message = "the answer of the service cannot be read";
    }
    if (call->end) {
        call->end(call->user, code, message);
        return;
    }
    rpc_result result = {.code = code, .message = message, .answer = code == MUMBA_STATUS_OK ? call->answer : NULL};
    call->done(call->user, &result);
}

static void on_end(mumba_context *ctx, void *user, const mumba_call_end *end) {
    (void)ctx;
    char *message = text_copy_len(end->message.ptr, end->message.len);
    finish(user, end->code, message);
    free(message);
}

/** The runtime did not take the call. */
static void on_refused(mumba_context *ctx, void *user) {
    (void)ctx;
    finish(user, MUMBA_STATUS_INTERNAL, "the call could not be made");
}

static void start(mumba_context *ctx, const char *method, const ProtobufCMessage *request, call *call, uint32_t flags) {
    size_t len = protobuf_c_message_get_packed_size(request);
    uint8_t *bytes = malloc(len ? len : 1);
    if (!bytes) {
        abort();
    }
    protobuf_c_message_pack(request, bytes);
    char *name = text_format("%s%s", SERVICE, method);
    mumba_call arguments = {
        .size = sizeof arguments,
        .method = mumba_text(name),
        .request = {.ptr = bytes, .len = len},
        .timeout_ms = flags ? 0 : TIMEOUT_MS,
        .flags = flags,
        .on_message = on_message,
        .on_end = on_end,
        .user = call,
        .drop = call_free,
    };
    if (mumba_service_call(ctx, &arguments, NULL) != MUMBA_OK &&
        mumba_post_task(ctx, on_refused, call, call_free) != MUMBA_OK) {
        call_free(call); // The document is left: nobody waits for the answer.
    }
    free(name);
    free(bytes);
}

static call *call_new(const ProtobufCMessageDescriptor *descriptor, void *user) {
    call *call = calloc(1, sizeof *call);
    if (!call) {
        abort();
    }
    call->descriptor = descriptor;
    call->user = user;
    return call;
}

void rpc_call(mumba_context *ctx, const char *method, const ProtobufCMessage *request,
              const ProtobufCMessageDescriptor *answer, rpc_done_fn done, void *user) {
    call *call = call_new(answer, user);
    call->done = done;
    start(ctx, method, request, call, 0);
}

void rpc_stream(mumba_context *ctx, const char *method, const ProtobufCMessage *request,
                const ProtobufCMessageDescriptor *answer, rpc_message_fn message, rpc_end_fn end, void *user) {
    call *call = call_new(answer, user);
    call->message = message;
    call->end = end;
    start(ctx, method, request, call, MUMBA_CALL_SERVER_STREAMING);
}
