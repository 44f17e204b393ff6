#include "runtime.h"

#include <stdio.h>
#include <stdlib.h>

/* Every handle that was ever given out has an entry of its own, so that a stale one is noticed. */
enum { MOST_HANDLES = 4096, MOST_NAMES = 256, MOST_WRITES = 1024 };

typedef enum { FREE, PLAIN, CALLBACK, TASK, TIMER, FRAME, EVENT, SETTLED } what;

typedef struct {
    what kind;
    int alive, listening, running;
    /* What the module handed over. */
    union {
        mumba_callback_fn callback;
        mumba_task_fn task;
        mumba_frame_fn frame;
        mumba_event_fn event;
        mumba_settled_fn settled;
    } run;
    void *user;
    mumba_drop_fn drop;
    char *type;
    mumba_handle promise;
} entry;

struct mumba_context {
    int here;
};

static struct {
    struct mumba_context context;
    entry entries[MOST_HANDLES];
    mumba_handle next;
    char *names[MOST_NAMES];
    mumba_name name_count;
    char *writes[MOST_WRITES];
    int write_count;
    const char *text;
    mumba_status last;
    char *last_name, *last_message;
    char *thrown_name, *thrown_message;
    int refuses;
} at;

static char *copied(const char *ptr, size_t len) {
    char *copy = malloc(len + 1);
    if (!copy) abort();
    if (len) memcpy(copy, ptr, len);
    copy[len] = 0;
    return copy;
}

static mumba_status fail(mumba_status status) {
    at.last = status;
    free(at.last_name);
    free(at.last_message);
    at.last_name = copied("", 0);
    at.last_message = copied(mumba_status_text(status), strlen(mumba_status_text(status)));
    return status;
}

static mumba_status enter(mumba_context *ctx) {
    return ctx == &at.context && ctx->here ? MUMBA_OK : MUMBA_ERR_CONTEXT;
}

static mumba_handle give(what kind) {
    if (at.next >= MOST_HANDLES) abort();
    at.entries[at.next].kind = kind;
    at.entries[at.next].alive = 1;
    return at.next++;
}

static entry *find(mumba_handle handle) {
    return handle < at.next && at.entries[handle].alive ? &at.entries[handle] : NULL;
}

static void end(entry *entry) {
    mumba_drop_fn drop = entry->drop;
    entry->alive = 0;
    entry->listening = 0;
    entry->drop = NULL;
    free(entry->type);
    entry->type = NULL;
    if (drop) drop(entry->user);
}

/* Runs something of the module's that may release itself meanwhile. */
static void guarded(mumba_handle handle, void (*run)(entry *, double), double number) {
    entry *entry = &at.entries[handle];
    entry->running++;
    run(entry, number);
    entry->running--;
    if (!entry->alive && !entry->running && entry->drop) end(entry);
}

mumba_context *runtime_start(void) {
    memset(&at, 0, sizeof at);
    at.context.here = 1;
    at.next = 3;
    at.entries[MUMBA_WINDOW].alive = at.entries[MUMBA_DOCUMENT].alive = 1;
    at.name_count = 1;
    at.text = "";
    return &at.context;
}

void runtime_set_text(const char *text) { at.text = text; }

void runtime_refuse(int refuses) { at.refuses = refuses; }

static void run_listener(entry *entry, double number) {
    (void)number;
    mumba_handle event = give(PLAIN);
    mumba_value argument = mumba_of_handle(event), result = mumba_undefined();
    mumba_status status = entry->run.callback(&at.context, entry->user, mumba_undefined(), &argument, 1, &result);
    if (status != MUMBA_OK) {
        fprintf(stderr, "a listener failed: %s\n", at.thrown_message ? at.thrown_message : mumba_status_text(status));
        exit(1);
    }
    /* The runtime reads the result after the function has returned. */
    if (result.kind == MUMBA_STRING) free(copied(result.as.string.ptr, result.as.string.len));
    at.entries[event].alive = 0;
}

int runtime_dispatch(const char *type) {
    int count = 0;
    for (mumba_handle i = 3, last = at.next; i < last; i++) {
        if (!at.entries[i].listening || strcmp(at.entries[i].type, type) != 0) continue;
        count++;
        guarded(i, run_listener, 0);
    }
    return count;
}

static void run_once(entry *entry, double number) {
    entry->alive = 0;
    if (entry->kind == FRAME) {
        entry->run.frame(&at.context, entry->user, number);
    } else if (entry->kind == SETTLED) {
        entry->run.settled(&at.context, entry->user, MUMBA_OK, mumba_undefined());
    } else {
        entry->run.task(&at.context, entry->user);
    }
}

void runtime_run_tasks(void) {
    for (mumba_handle i = 3; i < at.next; i++) {
        what kind = at.entries[i].kind;
        if (!at.entries[i].alive || (kind != TASK && kind != TIMER && kind != FRAME && kind != SETTLED)) continue;
        guarded(i, run_once, 16.0);
    }
}

int runtime_written(const char *text) {
    int count = 0;
    for (int i = 0; i < at.write_count; i++) count += strcmp(at.writes[i], text) == 0;
    return count;
}

int runtime_live_handles(void) {
    int count = 0;
    for (mumba_handle i = 3; i < at.next; i++) count += at.entries[i].alive && at.entries[i].kind != TASK;
    return count;
}

static void tell_unload(entry *entry, double number) {
    entry->run.event(&at.context, entry->user, (uint32_t)number);
}

void runtime_leave(void) {
    for (mumba_handle i = 3; i < at.next; i++) {
        if (at.entries[i].alive && at.entries[i].kind == EVENT) guarded(i, tell_unload, MUMBA_EVENT_UNLOAD);
    }
    at.context.here = 0;
    for (mumba_handle i = 3; i < at.next; i++) {
        if (at.entries[i].alive) end(&at.entries[i]);
    }
    for (mumba_name i = 1; i < at.name_count; i++) free(at.names[i]);
    for (int i = 0; i < at.write_count; i++) free(at.writes[i]);
    free(at.last_name);
    free(at.last_message);
    free(at.thrown_name);
    free(at.thrown_message);
}

/* The ABI. */

uint32_t mumba_abi_version(void) { return MUMBA_ABI_VERSION; }

const char *mumba_status_text(mumba_status status) { return status == MUMBA_OK ? "all is well" : "something failed"; }

mumba_status mumba_log(mumba_context *ctx, uint32_t level, mumba_string text) {
    if (level >= MUMBA_LOG_ERROR) {
        fprintf(stderr, "log: %.*s\n", (int)text.len, text.ptr);
        exit(1);
    }
    return enter(ctx);
}

mumba_status mumba_retain(mumba_context *ctx, mumba_handle handle, mumba_handle *result) {
    if (enter(ctx)) return enter(ctx);
    if (!find(handle)) return fail(MUMBA_ERR_BAD_HANDLE);
    *result = give(PLAIN);
    return MUMBA_OK;
}

mumba_status mumba_release(mumba_context *ctx, mumba_handle handle) {
    if (enter(ctx)) return enter(ctx);
    entry *entry = find(handle);
    if (!entry || handle < 3) return fail(MUMBA_ERR_BAD_HANDLE);
    if (entry->running) {
        entry->alive = entry->listening = 0;
    } else {
        end(entry);
    }
    return MUMBA_OK;
}

mumba_status mumba_intern(mumba_context *ctx, mumba_string text, mumba_name *name) {
    if (enter(ctx)) return enter(ctx);
    for (mumba_name i = 1; i < at.name_count; i++) {
        if (strlen(at.names[i]) == text.len && memcmp(at.names[i], text.ptr, text.len) == 0) {
            *name = i;
            return MUMBA_OK;
        }
    }
    if (at.name_count >= MOST_NAMES) abort();
    at.names[at.name_count] = copied(text.ptr, text.len);
    *name = at.name_count++;
    return MUMBA_OK;
}

static int is_good(mumba_value value) { return value.kind != MUMBA_OBJECT || find(value.as.object); }

static mumba_status use(mumba_context *ctx, mumba_handle target, const mumba_value *argv, size_t argc) {
    if (enter(ctx)) return enter(ctx);
    if (!find(target)) return fail(MUMBA_ERR_BAD_HANDLE);
    for (size_t i = 0; i < argc; i++) {
        if (!is_good(argv[i])) return fail(MUMBA_ERR_BAD_HANDLE);
    }
    return MUMBA_OK;
}

mumba_status mumba_set(mumba_context *ctx, mumba_handle target, mumba_name name, mumba_value value) {
    mumba_status status = use(ctx, target, &value, 1);
    if (status || !name) return status ? status : MUMBA_ERR_ARGUMENT;
    if (value.kind == MUMBA_STRING) {
        if (at.write_count >= MOST_WRITES) abort();
        at.writes[at.write_count++] = copied(value.as.string.ptr, value.as.string.len);
    }
    return MUMBA_OK;
}

mumba_status mumba_invoke(mumba_context *ctx, mumba_handle target, mumba_name name, const mumba_value *argv,
                          size_t argc, mumba_handle *result) {
    mumba_status status = use(ctx, target, argv, argc);
    if (status) return status;
    int adds = strcmp(at.names[name], "addEventListener") == 0;
    int removes = strcmp(at.names[name], "removeEventListener") == 0;
    if (argc == 2 && (adds || removes)) {
        entry *listener = find(argv[1].as.object);
        free(listener->type);
        listener->type = copied(argv[0].as.string.ptr, argv[0].as.string.len);
        listener->listening = adds;
    }
    if (result) *result = give(PLAIN);
    return MUMBA_OK;
}

/* Nothing is expected here. */
mumba_expected mumba_expected_now;

mumba_status mumba_invoke_plain(mumba_context *ctx, mumba_handle target, mumba_name name, uint32_t kinds, mumba_handle a,
                                mumba_handle b, double n0, double n1, double n2, double n3, double n4, double n5,
                                double n6, double n7) {
    const mumba_handle objects[] = {a, b};
    const double numbers[] = {n0, n1, n2, n3, n4, n5, n6, n7};
    mumba_value argv[10];
    size_t argc = 0, object = 0, number = 0;
    for (; kinds; kinds >>= 3) {
        uint32_t kind = kinds & 7;
        bool is_object = kind == MUMBA_PLAIN_OBJECT || kind == MUMBA_PLAIN_OBJECT_OR_NULL;
        if (!kind || kind > MUMBA_PLAIN_OBJECT_OR_NULL) return fail(MUMBA_ERR_ARGUMENT);
        if (is_object ? object == 2 : number == 8) return fail(MUMBA_ERR_ARGUMENT);
        if (kind == MUMBA_PLAIN_OBJECT_OR_NULL && !objects[object]) {
            argv[argc++] = mumba_null();
            object++;
        } else if (is_object) {
            argv[argc++] = mumba_of_handle(objects[object++]);
        } else if (kind == MUMBA_PLAIN_BOOL) {
            argv[argc++] = mumba_of_bool(numbers[number++] != 0);
        } else {
            argv[argc++] = mumba_of_number(numbers[number++]);
        }
    }
    return mumba_invoke(ctx, target, name, argv, argc, NULL);
}

mumba_status mumba_construct(mumba_context *ctx, mumba_handle constructor, const mumba_value *argv, size_t argc,
                             mumba_handle *result) {
    mumba_status status = use(ctx, constructor, argv, argc);
    if (!status) *result = give(PLAIN);
    return status;
}

mumba_status mumba_get_handle(mumba_context *ctx, mumba_handle target, mumba_name name, mumba_handle *result) {
    mumba_status status = use(ctx, target, NULL, 0);
    if (!status) *result = name ? give(PLAIN) : MUMBA_NONE;
    return status;
}

mumba_status mumba_get_global(mumba_context *ctx, mumba_name name, mumba_handle *result) {
    return mumba_get_handle(ctx, MUMBA_WINDOW, name, result);
}

mumba_status mumba_object_create(mumba_context *ctx, mumba_handle *result) {
    if (enter(ctx)) return enter(ctx);
    *result = give(PLAIN);
    return MUMBA_OK;
}

mumba_status mumba_array_create(mumba_context *ctx, const mumba_value *items, size_t count, mumba_handle *result) {
    mumba_status status = use(ctx, MUMBA_WINDOW, items, count);
    if (!status) *result = give(PLAIN);
    return status;
}

mumba_status mumba_get_string(mumba_context *ctx, mumba_handle target, mumba_name name, mumba_string *string) {
    mumba_status status = use(ctx, target, NULL, 0);
    if (status) return status;
    if (!name) return fail(MUMBA_ERR_ARGUMENT);
    string->len = strlen(at.text);
    string->ptr = copied(at.text, string->len);
    return MUMBA_OK;
}

void mumba_string_free(mumba_string string) { free((void *)(uintptr_t)string.ptr); }

mumba_status mumba_value_clear(mumba_context *ctx, mumba_value *value) {
    if (value->kind == MUMBA_STRING) mumba_string_free(value->as.string);
    if (value->kind == MUMBA_OBJECT) mumba_release(ctx, value->as.object);
    *value = mumba_undefined();
    return enter(ctx);
}

/* Calls a function of the module's, and hands on what it throws. */
mumba_status mumba_invoke_read(mumba_context *ctx, mumba_handle target, mumba_name name, const mumba_value *argv,
                               size_t argc, mumba_value *value) {
    mumba_status status = use(ctx, target, argv, argc);
    if (status) return status;
    entry *entry = find(target);
    if (name || entry->kind != CALLBACK) {
        value->kind = MUMBA_STRING;
        value->as.string.len = strlen(at.text);
        value->as.string.ptr = copied(at.text, value->as.string.len);
        return MUMBA_OK;
    }
    mumba_value result = mumba_undefined();
    status = entry->run.callback(ctx, entry->user, mumba_undefined(), argv, argc, &result);
    if (status != MUMBA_OK) {
        fail(MUMBA_ERR_EXCEPTION);
        free(at.last_name);
        free(at.last_message);
        at.last_name = at.thrown_name;
        at.last_message = at.thrown_message;
        at.thrown_name = at.thrown_message = NULL;
        return MUMBA_ERR_EXCEPTION;
    }
    *value = result;
    if (result.kind == MUMBA_STRING) value->as.string.ptr = copied(result.as.string.ptr, result.as.string.len);
    if (result.kind == MUMBA_OBJECT) value->as.object = give(PLAIN);
    return MUMBA_OK;
}

mumba_status mumba_flush(mumba_context *ctx) { return enter(ctx); }

mumba_status mumba_error_get(mumba_context *ctx, mumba_error *error) {
    if (enter(ctx)) return enter(ctx);
    size_t size = error->size;
    memset(error, 0, sizeof *error);
    error->size = size;
    error->code = at.last;
    error->name = mumba_text(at.last_name);
    error->message = mumba_text(at.last_message);
    return MUMBA_OK;
}

mumba_status mumba_error_set(mumba_context *ctx, mumba_status code, mumba_string message) {
    if (enter(ctx)) return enter(ctx);
    fail(code);
    free(at.last_message);
    at.last_message = copied(message.ptr, message.len);
    return code;
}

mumba_status mumba_fail(mumba_context *ctx, mumba_string text) {
    fprintf(stderr, "the view failed: %.*s\n", (int)text.len, text.ptr);
    return enter(ctx);
}

mumba_status mumba_throw(mumba_context *ctx, mumba_string name, mumba_string message) {
    free(at.thrown_name);
    free(at.thrown_message);
    at.thrown_name = copied(name.ptr, name.len);
    at.thrown_message = copied(message.ptr, message.len);
    return enter(ctx);
}

static mumba_handle keep(what kind, void *user, mumba_drop_fn drop) {
    mumba_handle handle = give(kind);
    at.entries[handle].user = user;
    at.entries[handle].drop = drop;
    return handle;
}

mumba_status mumba_callback_create(mumba_context *ctx, mumba_callback_fn callback, void *user, mumba_drop_fn drop,
                                   mumba_handle *result) {
    if (enter(ctx)) return enter(ctx);
    if (at.refuses) {
        if (drop) drop(user);
        return fail(MUMBA_ERR_LIMIT);
    }
    *result = keep(CALLBACK, user, drop);
    at.entries[*result].run.callback = callback;
    return MUMBA_OK;
}

mumba_status mumba_promise_create(mumba_context *ctx, mumba_handle *promise, mumba_handle *resolver) {
    if (enter(ctx)) return enter(ctx);
    *promise = give(PLAIN);
    *resolver = give(PLAIN);
    return MUMBA_OK;
}

mumba_status mumba_promise_settle(mumba_context *ctx, mumba_handle resolver, bool reject, mumba_value value) {
    (void)reject;
    return use(ctx, resolver, &value, 1);
}

mumba_status mumba_promise_then(mumba_context *ctx, mumba_handle promise, mumba_settled_fn settled, void *user,
                                mumba_drop_fn drop, mumba_handle *result) {
    mumba_status status = use(ctx, promise, NULL, 0);
    if (status) return status;
    mumba_handle handle = keep(SETTLED, user, drop);
    at.entries[handle].run.settled = settled;
    if (result) *result = handle;
    return MUMBA_OK;
}

mumba_status mumba_post_task(mumba_context *ctx, mumba_task_fn task, void *user, mumba_drop_fn drop) {
    if (enter(ctx)) return enter(ctx);
    if (at.refuses) return fail(MUMBA_ERR_CONTEXT);
    at.entries[keep(TASK, user, drop)].run.task = task;
    return MUMBA_OK;
}

mumba_status mumba_set_timer(mumba_context *ctx, double delay_ms, bool repeat, mumba_task_fn task, void *user,
                             mumba_drop_fn drop, mumba_handle *result) {
    (void)delay_ms, (void)repeat;
    if (enter(ctx)) return enter(ctx);
    mumba_handle handle = keep(TIMER, user, drop);
    at.entries[handle].run.task = task;
    if (result) *result = handle;
    return MUMBA_OK;
}

mumba_status mumba_request_frame(mumba_context *ctx, mumba_frame_fn frame, void *user, mumba_drop_fn drop,
                                 mumba_handle *result) {
    if (enter(ctx)) return enter(ctx);
    mumba_handle handle = keep(FRAME, user, drop);
    at.entries[handle].run.frame = frame;
    if (result) *result = handle;
    return MUMBA_OK;
}

mumba_status mumba_on_event(mumba_context *ctx, mumba_event_fn event, void *user, mumba_drop_fn drop,
                            mumba_handle *result) {
    if (enter(ctx)) return enter(ctx);
    mumba_handle handle = keep(EVENT, user, drop);
    at.entries[handle].run.event = event;
    if (result) *result = handle;
    return MUMBA_OK;
}
