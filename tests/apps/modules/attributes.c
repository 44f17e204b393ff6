/* Reads and writes every attribute of every interface whose objects can be made, over the generated functions. What it does
 * is in attributes_table.h, which the test makes of the generator's model; attributes.js does the same in JavaScript. */
#include <mumba/web.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What came of it: JSON. */
static struct {
    char *text;
    size_t length, room;
} told;

static void put(const char *text, size_t length) {
    if (told.length + length + 1 > told.room) {
        told.room = (told.length + length + 1) * 2;
        told.text = realloc(told.text, told.room);
        if (!told.text) abort();
    }
    memcpy(told.text + told.length, text, length);
    told.length += length;
    told.text[told.length] = 0;
}

static void say(const char *text) { put(text, strlen(text)); }

static void quote(const char *text, size_t length) {
    say("\"");
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)text[i];
        char escape[8];
        if (byte < 0x20 || byte == '"' || byte == '\\') {
            snprintf(escape, sizeof escape, "\\u%04x", byte);
            say(escape);
        } else {
            put(text + i, 1);
        }
    }
    say("\"");
}

static void tell_text(const char *kind, mumba_string text) {
    say("{\"");
    say(kind);
    say("\":");
    quote(text.ptr, text.len);
    say("}");
}

static void tell_status(mumba_context *ctx, mumba_status status) {
    if (status != MUMBA_ERR_EXCEPTION) {
        tell_text("status", mumba_text(mumba_status_text(status)));
        return;
    }
    mumba_error error = {.size = sizeof error};
    mumba_error_get(ctx, &error);
    say("{\"threw\":[");
    quote(error.name.ptr, error.name.len);
    say(",");
    quote(error.message.ptr, error.message.len);
    say("]}");
}

static void tell_number(double number) {
    char text[40];
    if (isnan(number)) {
        say("\"NaN\"");
    } else if (isinf(number)) {
        say(number > 0 ? "\"Infinity\"" : "\"-Infinity\"");
    } else {
        /* A zero's sign is a difference too. */
        snprintf(text, sizeof text, number == 0 && signbit(number) ? "\"-0\"" : "%.17g", number);
        say(text);
    }
}

static void tell_value(mumba_context *ctx, mumba_value value);

static void tell_handle(mumba_context *ctx, mumba_handle handle) {
    uint32_t type = 0;
    mumba_status status = mumba_type_of(ctx, handle, &type);
    if (status != MUMBA_OK) {
        tell_status(ctx, status);
    } else if (type == MUMBA_TYPE_FUNCTION) {
        say("{\"is\":\"function\"}");
    } else if (type == MUMBA_TYPE_OBJECT || type == MUMBA_TYPE_BIGINT) {
        mumba_string text = {NULL, 0};
        status = mumba_to_string(ctx, handle, &text);
        if (status == MUMBA_OK) {
            tell_text("object", text);
            mumba_string_free(text);
        } else {
            tell_status(ctx, status);
        }
    } else if (type == MUMBA_TYPE_SYMBOL) {
        say("{\"is\":\"symbol\"}");
    } else {
        mumba_value value = mumba_undefined();
        status = mumba_value_of(ctx, handle, &value);
        if (status == MUMBA_OK) {
            tell_value(ctx, value);
            mumba_value_clear(ctx, &value);
        } else {
            tell_status(ctx, status);
        }
    }
}

static void tell_value(mumba_context *ctx, mumba_value value) {
    switch (value.kind) {
    case MUMBA_UNDEFINED: say("{\"is\":\"undefined\"}"); break;
    case MUMBA_NULL: say("null"); break;
    case MUMBA_BOOL: say(value.as.boolean ? "true" : "false"); break;
    case MUMBA_NUMBER: tell_number(value.as.number); break;
    case MUMBA_STRING: tell_text("text", value.as.string); break;
    case MUMBA_OBJECT: tell_handle(ctx, value.as.object); break;
    default: say("{\"kind\":\"unknown\"}");
    }
}

/* A deferred command has run when its outcome is told. */
static mumba_status settled(mumba_context *ctx, mumba_status status) {
    return status == MUMBA_OK ? mumba_flush(ctx) : status;
}

static void entry(const char *label, const char *step) {
    say(told.length > 1 ? ",\n[" : "[");
    quote(label, strlen(label));
    say(",\"");
    say(step);
    say("\",");
}

#define READ(type, label, call, tell, start)                                  \
    {                                                                         \
        type read = start;                                                    \
        entry(label, "get");                                                  \
        mumba_status status = settled(ctx, call);                             \
        if (status == MUMBA_OK) {                                             \
            tell;                                                             \
        } else {                                                              \
            tell_status(ctx, status);                                         \
        }                                                                     \
        say("]");                                                             \
    }
#define READ_BOOL(type, label, call) READ(type, label, call, say(read ? "true" : "false"), false)
#define READ_NUMBER(type, label, call) READ(type, label, call, tell_number((double)read), 0)
#define READ_STRING(type, label, call) READ(type, label, call, tell_text("text", read); mumba_string_free(read), {0})
#define READ_STRING_OR_NONE(type, label, call)                                \
    READ(                                                                     \
        type, label, call, if (read.ptr) {                                    \
            tell_text("text", read);                                          \
            mumba_string_free(read);                                          \
        } else say("null"),                                                   \
        {0})
#define READ_NAME(type, label, call) READ(type, label, call, tell_name(ctx, read), 0)
#define READ_HANDLE(type, label, call) READ(type, label, call, tell_handle(ctx, read); mumba_release(ctx, read), MUMBA_NONE)
#define READ_HANDLE_OR_NONE(type, label, call)                                \
    READ(                                                                     \
        type, label, call, if (read) {                                        \
            tell_handle(ctx, read);                                           \
            mumba_release(ctx, read);                                         \
        } else say("null"),                                                   \
        MUMBA_NONE)
#define READ_VALUE(type, label, call) READ(type, label, call, tell_value(ctx, read); mumba_value_clear(ctx, &read), mumba_undefined())
#define SET(label, call)                                                      \
    {                                                                         \
        entry(label, "set");                                                  \
        mumba_status status = settled(ctx, call);                             \
        if (status == MUMBA_OK) {                                             \
            say("true");                                                      \
        } else {                                                              \
            tell_status(ctx, status);                                         \
        }                                                                     \
        say("]");                                                             \
    }

static void tell_name(mumba_context *ctx, mumba_name name) {
    mumba_handle held = MUMBA_NONE;
    if (!name) {
        say("{\"is\":\"unknown\"}");
        return;
    }
    mumba_status status = mumba_hold(ctx, mumba_of_name(name), &held);
    if (status == MUMBA_OK) {
        tell_handle(ctx, held);
        mumba_release(ctx, held);
    } else {
        tell_status(ctx, status);
    }
}

static mumba_status do_nothing(
    mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv, size_t argc, mumba_value *result) {
    (void)ctx, (void)user, (void)this_value, (void)argv, (void)argc, (void)result;
    return MUMBA_OK;
}

/* The shortest WebAssembly module serves wherever bytes are wanted. */
static mumba_status make_buffer(mumba_context *ctx, mumba_handle *result) {
    void *data = NULL;
    mumba_status status = mumba_buffer_create(ctx, 8, result, &data);
    if (status == MUMBA_OK) memcpy(data, "\0asm\1\0\0\0", 8);
    return status;
}

/* What is recorded may still fail; that shows when the object is used. What is refused at once is a defect of the table. */
static void made(mumba_context *ctx, mumba_status status) {
    if (status != MUMBA_OK) mumba_log(ctx, MUMBA_LOG_ERROR, mumba_text(mumba_status_text(status)));
}

struct made {
    const char *interface;
    mumba_handle (*make)(mumba_context *ctx);
    void (*all)(mumba_context *ctx, mumba_handle object);
};

#include "attributes_table.h"

/* `nativeAttributes(interface)`: makes an object and gives what came of all its attributes, as JSON. */
static mumba_status run(
    mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv, size_t argc, mumba_value *result) {
    (void)user, (void)this_value;
    if (argc != 1 || argv[0].kind != MUMBA_STRING) return MUMBA_ERR_ARGUMENT;
    for (size_t i = 0; i < sizeof MADE / sizeof *MADE; i++) {
        if (strlen(MADE[i].interface) != argv[0].as.string.len ||
            memcmp(MADE[i].interface, argv[0].as.string.ptr, argv[0].as.string.len) != 0) {
            continue;
        }
        told.length = 0;
        say("[");
        entry(MADE[i].interface, "make");
        mumba_flush(ctx);
        mumba_handle object = MADE[i].make(ctx);
        mumba_status status = settled(ctx, object ? MUMBA_OK : MUMBA_ERR_INTERNAL);
        if (status == MUMBA_OK) {
            tell_handle(ctx, object);
            say("]");
            MADE[i].all(ctx, object);
        } else {
            tell_status(ctx, status);
            say("]");
        }
        if (object) mumba_release(ctx, object);
        say("]");
        *result = mumba_of_string(mumba_string_of(told.text, told.length));
        return MUMBA_OK;
    }
    return MUMBA_ERR_ARGUMENT;
}

/* Whoever runs what was recorded is told what failed. */
static void ignore(mumba_context *ctx, void *user, const mumba_error *error) { (void)ctx, (void)user, (void)error; }

MUMBA_EXPORT uint32_t mumba_module_abi(void) { return MUMBA_ABI_VERSION; }

MUMBA_EXPORT mumba_status mumba_module_main(mumba_context *ctx) {
    mumba_handle callback = MUMBA_NONE;
    mumba_name name = 0;
    mumba_set_error_handler(ctx, ignore, NULL, NULL);
    mumba_status status = mumba_intern(ctx, mumba_text("nativeAttributes"), &name);
    if (status == MUMBA_OK) status = mumba_callback_create(ctx, run, NULL, NULL, &callback);
    if (status == MUMBA_OK) status = mumba_set(ctx, MUMBA_WINDOW, name, mumba_of_handle(callback));
    return status;
}
