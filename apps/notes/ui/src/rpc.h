/**
 * @file
 * Calls to the service with protobuf messages instead of bytes.
 */
#ifndef NOTES_RPC_H
#define NOTES_RPC_H

#include <mumba.h>
#include <protobuf-c/protobuf-c.h>

/** What a call came to. Lives until the function that it is given to returns. */
typedef struct rpc_result {
    /** A gRPC status code: `MUMBA_STATUS_…`. */
    uint32_t code;
    /** What the service said about it. */
    const char *message;
    /** The answer if `code` is MUMBA_STATUS_OK, else null. */
    const ProtobufCMessage *answer;
} rpc_result;

/** A call ended. */
typedef void (*rpc_done_fn)(void *user, const rpc_result *result);

/** A stream brought a message, which lives until the function returns. */
typedef void (*rpc_message_fn)(void *user, const ProtobufCMessage *message);

/** A stream ended. */
typedef void (*rpc_end_fn)(void *user, uint32_t code, const char *message);

/**
 * Calls `method` ("CreateNote") of notes.v1.Notes. `done` runs once, later, never from within this function; it does not
 * run any more when the document is left.
 */
void rpc_call(mumba_context *ctx, const char *method, const ProtobufCMessage *request,
              const ProtobufCMessageDescriptor *answer, rpc_done_fn done, void *user);

/** As rpc_call(), with any number of answers. */
void rpc_stream(mumba_context *ctx, const char *method, const ProtobufCMessage *request,
                const ProtobufCMessageDescriptor *answer, rpc_message_fn message, rpc_end_fn end, void *user);

#endif
