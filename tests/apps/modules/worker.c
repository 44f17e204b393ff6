/* Drives workers from C. It logs one line for each check that fails, and makes "worker: N passed, M failed" the document's title once
 * everything has come. */
#include <mumba.h>

#include <stdio.h>
#include <stdlib.h>

static mumba_context *page, *worker, *shared;
static int passed, failed, waiting, dropped;
static mumba_handle canvas;

static void check_at(bool good, const char *what, int line) {
    if (good) {
        passed++;
        return;
    }
    failed++;
    mumba_error error = {.size = sizeof error};
    mumba_error_get(worker, &error);
    char text[512];
    snprintf(text, sizeof text, "worker: line %d: %s (last error %d: %.200s)", line, what, error.code, error.message.ptr ? error.message.ptr : "");
    mumba_log(page, MUMBA_LOG_ERROR, mumba_text(text));
}
#define CHECK(condition) check_at((condition), #condition, __LINE__)

static mumba_name name(mumba_context *ctx, const char *text) {
    mumba_name result = 0;
    CHECK(mumba_intern(ctx, mumba_text(text), &result) == MUMBA_OK);
    return result;
}

static mumba_handle get(mumba_context *ctx, mumba_handle target, const char *property) {
    mumba_handle result = 0;
    CHECK(mumba_get_handle(ctx, target, name(ctx, property), &result) == MUMBA_OK);
    return result;
}

static mumba_handle call(mumba_context *ctx, mumba_handle target, const char *method, const mumba_value *argv, size_t argc) {
    mumba_handle result = 0;
    CHECK(mumba_invoke(ctx, target, name(ctx, method), argv, argc, &result) == MUMBA_OK);
    return result;
}

static bool number_is(mumba_context *ctx, mumba_handle target, const char *property, double wanted) {
    double number = -1;
    return mumba_get_number(ctx, target, name(ctx, property), &number) == MUMBA_OK && number == wanted;
}

static void offscreen_canvas(void);

static void finish(void) {
    if (--waiting > 0) return;
    if (canvas == MUMBA_NONE) {
        /* Last: to draw, the worker needs this thread, which must not wait for it then. */
        offscreen_canvas();
        return;
    }
    char title[64];
    snprintf(title, sizeof title, "worker: %d passed, %d failed", passed, failed);
    mumba_set(page, MUMBA_DOCUMENT, name(page, "title"), mumba_of_text(title));
}

static void on_drop(void *user) {
    (void)user;
    dropped++;
}

static void reads(void) {
    CHECK(mumba_set(worker, MUMBA_WINDOW, name(worker, "answer"), mumba_of_number(42.5)) == MUMBA_OK);
    CHECK(number_is(worker, MUMBA_WINDOW, "answer", 42.5));
    CHECK(!number_is(page, MUMBA_WINDOW, "answer", 42.5));

    /* A name is the same in both, whichever of them made it; the worker reads the property by its text. */
    mumba_name theirs[3];
    for (int i = 0; i < 3; i++) theirs[i] = name(page, (const char *[]){"of the page", "of the page too", "and a third"}[i]);
    mumba_value asked[] = {mumba_of_handle(MUMBA_WINDOW), mumba_of_text("and a third")}, got;
    CHECK(mumba_set(worker, MUMBA_WINDOW, theirs[2], mumba_of_number(3)) == MUMBA_OK);
    CHECK(mumba_invoke_read(worker, get(worker, MUMBA_WINDOW, "Reflect"), name(page, "get"), asked, 2, &got) == MUMBA_OK);
    CHECK(got.kind == MUMBA_NUMBER && got.as.number == 3);
    CHECK(name(worker, "of the page too") == theirs[1]);
    mumba_name ours = name(worker, "of the worker");
    CHECK(mumba_set(page, MUMBA_WINDOW, ours, mumba_of_number(4)) == MUMBA_OK);
    asked[1] = mumba_of_text("of the worker");
    CHECK(mumba_invoke_read(page, get(page, MUMBA_WINDOW, "Reflect"), name(worker, "get"), asked, 2, &got) == MUMBA_OK);
    CHECK(got.kind == MUMBA_NUMBER && got.as.number == 4);
    CHECK(mumba_set(worker, MUMBA_WINDOW, 1000000, mumba_of_number(5)) == MUMBA_ERR_ARGUMENT);
    mumba_value value;
    CHECK(mumba_get(worker, MUMBA_WINDOW, name(worker, "document"), &value) == MUMBA_OK && value.kind == MUMBA_UNDEFINED);
    mumba_string text;
    mumba_handle scope = get(worker, MUMBA_WINDOW, "constructor");
    CHECK(mumba_get_string(worker, scope, name(worker, "name"), &text) == MUMBA_OK);
    CHECK(strcmp(text.ptr, "DedicatedWorkerGlobalScope") == 0);
    mumba_string_free(text);

    /* More text than fits into the shared memory at once, both ways. */
    const size_t length = 300000;
    char *long_text = malloc(length + 1);
    for (size_t at = 0; at < length; at++) long_text[at] = (char)('a' + at % 26);
    long_text[length] = 0;
    CHECK(mumba_set(worker, MUMBA_WINDOW, name(worker, "long"), mumba_of_text(long_text)) == MUMBA_OK);
    CHECK(mumba_get_string(worker, MUMBA_WINDOW, name(worker, "long"), &text) == MUMBA_OK);
    CHECK(text.len == length && memcmp(text.ptr, long_text, length) == 0);
    mumba_string_free(text);
    free(long_text);

    /* Bytes are copied out; memory is not shared. */
    mumba_value items[] = {mumba_of_number(7), mumba_of_number(8), mumba_of_number(255)};
    mumba_handle list = 0, bytes = 0;
    CHECK(mumba_array_create(worker, items, 3, &list) == MUMBA_OK);
    mumba_value argument = mumba_of_handle(list);
    CHECK(mumba_construct(worker, get(worker, MUMBA_WINDOW, "Uint8Array"), &argument, 1, &bytes) == MUMBA_OK);
    unsigned char copy[2] = {0};
    CHECK(mumba_buffer_read(worker, bytes, 1, copy, 2) == MUMBA_OK && copy[0] == 8 && copy[1] == 255);
    void *data;
    size_t len;
    CHECK(mumba_buffer_data(worker, bytes, &data, &len) == MUMBA_ERR_STATE);
    CHECK(mumba_buffer_write(worker, bytes, 1, copy, 2) == MUMBA_ERR_STATE);
    CHECK(mumba_buffer_write(worker, bytes, 0, NULL, 0) == MUMBA_ERR_STATE);
    mumba_value none = mumba_of_number(0);
    mumba_handle empty = 0;
    CHECK(mumba_construct(worker, get(worker, MUMBA_WINDOW, "Uint8Array"), &none, 1, &empty) == MUMBA_OK);
    CHECK(mumba_buffer_read(worker, empty, 0, NULL, 0) == MUMBA_OK);
    CHECK(mumba_buffer_read(worker, empty, 0, copy, 1) == MUMBA_ERR_LIMIT);
    CHECK(mumba_buffer_read(worker, MUMBA_WINDOW, 0, NULL, 0) == MUMBA_ERR_TYPE);
    CHECK(mumba_set(page, bytes, name(page, "x"), mumba_null()) == MUMBA_ERR_BAD_HANDLE);
    mumba_context *further = NULL;
    mumba_worker_settings options = {.size = sizeof options, .kind = MUMBA_WORKER_DEDICATED};
    CHECK(mumba_worker_create(worker, &options, &further) == MUMBA_ERR_STATE && !further);
    options.kind = 9;
    CHECK(mumba_worker_create(page, &options, &further) == MUMBA_ERR_ARGUMENT);
    CHECK(mumba_worker_create(page, NULL, &further) == MUMBA_ERR_ARGUMENT);
    CHECK(mumba_worker_close(page) == MUMBA_ERR_ARGUMENT);
}

static uint64_t refused_serial, wrong_serial;
static int told;

/* Calls that come so often that the worker runs them by a loop, of which one throws. */
static void repeat(mumba_handle number, int calls) {
    mumba_name to_fixed = name(worker, "toFixed");
    int refused = calls - 100;
    CHECK(mumba_last_serial(worker, &refused_serial) == MUMBA_OK);
    refused_serial += (uint64_t)refused + 1;
    for (int i = 0; i < calls; i++) {
        mumba_value digits = mumba_of_number(i == refused ? 500 : i % 100);
        CHECK(mumba_invoke(worker, number, to_fixed, &digits, 1, NULL) == MUMBA_OK);
    }
}

static bool is_refused(const mumba_error *error) {
    return error->code == MUMBA_ERR_EXCEPTION && error->serial == refused_serial && strcmp(error->name.ptr, "RangeError") == 0 &&
           strstr(error->stack.ptr, ".rounds ") != NULL;
}

static void on_error(mumba_context *ctx, void *user, const mumba_error *error) {
    (void)user;
    CHECK(ctx == worker);
    if (told == 0) CHECK(is_refused(error));
    else if (told == 1) CHECK(error->code == MUMBA_ERR_EXCEPTION && error->serial == wrong_serial && strcmp(error->name.ptr, "TypeError") == 0);
    else CHECK(error->code == MUMBA_ERR_DEPENDENCY && error->serial == wrong_serial + 1);
    if (++told == 3) finish();
}

/* What fails is told with its number, later or at a flush. */
static void errors(void) {
    mumba_handle nothing = call(worker, MUMBA_WINDOW, "unheardOf", NULL, 0);
    CHECK(mumba_flush(worker) == MUMBA_ERR_EXCEPTION);
    CHECK(mumba_release(worker, nothing) == MUMBA_OK);
    CHECK(mumba_flush(worker) == MUMBA_OK);
    mumba_handle number = 0;
    mumba_value five = mumba_of_number(5);
    CHECK(mumba_construct(worker, get(worker, MUMBA_WINDOW, "Number"), &five, 1, &number) == MUMBA_OK);
    repeat(number, 1000);
    mumba_error error = {.size = sizeof error};
    CHECK(mumba_flush(worker) == MUMBA_ERR_EXCEPTION);
    CHECK(mumba_error_get(worker, &error) == MUMBA_OK && is_refused(&error));
    CHECK(mumba_set_error_handler(worker, on_error, NULL, NULL) == MUMBA_OK);
    name(worker, "x");
    repeat(number, 300);
    nothing = call(worker, MUMBA_WINDOW, "unheardOf", NULL, 0);
    CHECK(mumba_last_serial(worker, &wrong_serial) == MUMBA_OK);
    CHECK(mumba_set(worker, nothing, name(worker, "x"), mumba_null()) == MUMBA_OK);
    waiting++;
}

static mumba_status on_message(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc, mumba_value *result) {
    (void)user, (void)self, (void)result;
    CHECK(ctx == worker && argc == 1 && argv[0].kind == MUMBA_OBJECT);
    mumba_handle data = get(worker, argv[0].as.object, "data");
    CHECK(number_is(worker, data, "number", 5));
    mumba_string text;
    CHECK(mumba_get_string(worker, data, name(worker, "text"), &text) == MUMBA_OK && text.len == 5000);
    mumba_string_free(text);
    CHECK(mumba_release(worker, data) == MUMBA_OK);
    finish();
    return MUMBA_OK;
}

static mumba_status on_values(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc, mumba_value *result) {
    (void)ctx, (void)user, (void)self, (void)result;
    CHECK(argc == 5 && argv[0].kind == MUMBA_NUMBER && argv[0].as.number == -1.5);
    CHECK(argv[1].kind == MUMBA_STRING && strcmp(argv[1].as.string.ptr, "Grüße") == 0);
    CHECK(argv[2].kind == MUMBA_BOOL && argv[2].as.boolean && argv[3].kind == MUMBA_NULL);
    CHECK(argv[4].kind == MUMBA_STRING && argv[4].as.string.len == 100000);
    finish();
    return MUMBA_OK;
}

/* Functions that the worker calls: a channel within it, and its timers. */
static void functions(void) {
    mumba_handle channel = 0, listener = 0, message = 0, timer = 0;
    CHECK(mumba_construct(worker, get(worker, MUMBA_WINDOW, "MessageChannel"), NULL, 0, &channel) == MUMBA_OK);
    CHECK(mumba_callback_create(worker, on_message, NULL, NULL, &listener) == MUMBA_OK);
    CHECK(mumba_set(worker, get(worker, channel, "port1"), name(worker, "onmessage"), mumba_of_handle(listener)) == MUMBA_OK);
    CHECK(mumba_object_create(worker, &message) == MUMBA_OK);
    CHECK(mumba_set(worker, message, name(worker, "number"), mumba_of_number(5)) == MUMBA_OK);
    char *text = calloc(100001, 1);
    memset(text, 'x', 5000);
    CHECK(mumba_set(worker, message, name(worker, "text"), mumba_of_text(text)) == MUMBA_OK);
    mumba_value argument = mumba_of_handle(message);
    call(worker, get(worker, channel, "port2"), "postMessage", &argument, 1);
    waiting++;

    memset(text, 'y', 100000);
    CHECK(mumba_callback_create(worker, on_values, NULL, NULL, &timer) == MUMBA_OK);
    mumba_value values[] = {mumba_of_handle(timer), mumba_of_number(0), mumba_of_number(-1.5), mumba_of_text("Grüße"), mumba_of_bool(true),
                            mumba_null(), mumba_of_text(text)};
    call(worker, MUMBA_WINDOW, "setTimeout", values, 7);
    free(text);
    waiting++;
}

static void on_text(mumba_context *ctx, void *user, mumba_status status, mumba_value value) {
    (void)user;
    CHECK(ctx == worker && status == MUMBA_OK && value.kind == MUMBA_STRING && strstr(value.as.string.ptr, "makeDecoder") != NULL);
    finish();
}

static void on_response(mumba_context *ctx, void *user, mumba_status status, mumba_value value) {
    (void)user;
    CHECK(ctx == worker && status == MUMBA_OK && value.kind == MUMBA_OBJECT);
    CHECK(number_is(worker, value.as.object, "status", 200));
    CHECK(mumba_promise_then(worker, call(worker, value.as.object, "text", NULL, 0), on_text, NULL, NULL, NULL) == MUMBA_OK);
}

static void promises(void) {
    mumba_value own = mumba_of_text("/.well-known/mumba/worker.js");
    CHECK(mumba_promise_then(worker, call(worker, MUMBA_WINDOW, "fetch", &own, 1), on_response, NULL, NULL, NULL) == MUMBA_OK);
    waiting++;
}

/* Objects of the document that the worker gets. */
static void transfers(void) {
    mumba_handle there = 0;
    mumba_handle buffer = 0, moved = 0, copied = 0;
    void *data = NULL;
    CHECK(mumba_buffer_create(page, 4, &buffer, &data) == MUMBA_OK);
    ((unsigned char *)data)[2] = 9;
    CHECK(mumba_worker_transfer(page, buffer, false, worker, &copied) == MUMBA_OK);
    CHECK(mumba_worker_transfer(page, buffer, true, worker, &moved) == MUMBA_OK);
    CHECK(number_is(worker, copied, "byteLength", 4) && number_is(worker, moved, "byteLength", 4) && number_is(page, buffer, "byteLength", 0));
    unsigned char byte = 0;
    CHECK(mumba_buffer_read(worker, moved, 2, &byte, 1) == MUMBA_OK && byte == 9);
    mumba_value function;
    CHECK(mumba_get(page, MUMBA_WINDOW, name(page, "fetch"), &function) == MUMBA_OK);
    CHECK(mumba_worker_transfer(page, function.as.object, false, worker, &there) == MUMBA_ERR_EXCEPTION);
    mumba_value_clear(page, &function);
    CHECK(mumba_worker_transfer(page, buffer, false, page, &there) == MUMBA_ERR_CONTEXT);
}

static void on_frame(mumba_context *ctx, void *user, double time_ms) {
    (void)user, (void)time_ms;
    /* What the worker drew is on the document's canvas once a frame of it was committed. */
    mumba_handle probe = 0, drawing = 0, pixels = 0, data = 0;
    mumba_value tag = mumba_of_text("canvas"), kind = mumba_of_text("2d");
    CHECK(mumba_invoke(page, MUMBA_DOCUMENT, name(page, "createElement"), &tag, 1, &probe) == MUMBA_OK);
    drawing = call(page, probe, "getContext", &kind, 1);
    mumba_value draw[] = {mumba_of_handle(canvas), mumba_of_number(0), mumba_of_number(0)};
    call(page, drawing, "drawImage", draw, 3);
    mumba_value area[] = {mumba_of_number(3), mumba_of_number(3), mumba_of_number(1), mumba_of_number(1)};
    pixels = call(page, drawing, "getImageData", area, 4);
    data = get(page, pixels, "data");
    unsigned char pixel[4] = {0};
    CHECK(mumba_buffer_read(page, data, 0, pixel, 4) == MUMBA_OK);
    const mumba_handle made[] = {probe, drawing, pixels, data};
    for (size_t at = 0; at < 4; at++) mumba_release(page, made[at]);
    if (pixel[3] == 0) {
        CHECK(mumba_request_frame(ctx, on_frame, NULL, NULL, NULL) == MUMBA_OK);
        return;
    }
    CHECK(pixel[0] == 0 && pixel[1] == 128 && pixel[2] == 0 && pixel[3] == 255);
    finish();
}

/* A canvas of the document, drawn in the worker. */
static void offscreen_canvas(void) {
    mumba_value tag = mumba_of_text("canvas"), kind = mumba_of_text("2d");
    mumba_handle offscreen, there = 0, drawing;
    canvas = call(page, MUMBA_DOCUMENT, "createElement", &tag, 1);
    /* One that is not shown gets no frames. */
    mumba_value shown = mumba_of_handle(canvas);
    call(page, get(page, MUMBA_DOCUMENT, "body"), "append", &shown, 1);
    offscreen = call(page, canvas, "transferControlToOffscreen", NULL, 0);
    CHECK(mumba_worker_transfer(page, offscreen, true, worker, &there) == MUMBA_OK);
    CHECK(mumba_worker_transfer(page, offscreen, true, worker, &there) == MUMBA_ERR_EXCEPTION);
    drawing = call(worker, there, "getContext", &kind, 1);
    CHECK(mumba_set(worker, drawing, name(worker, "fillStyle"), mumba_of_text("green")) == MUMBA_OK);
    mumba_value area[] = {mumba_of_number(0), mumba_of_number(0), mumba_of_number(20), mumba_of_number(20)};
    /* So often that the worker has code for it by the time when the pixel is drawn that is looked at. */
    for (int i = 0; i < 400; i++) {
        area[0] = mumba_of_number(i < 300 ? 10.5 : 0.5);
        CHECK(mumba_invoke(worker, drawing, name(worker, "fillRect"), area, 4, NULL) == MUMBA_OK);
    }
    CHECK(mumba_request_frame(page, on_frame, NULL, NULL, NULL) == MUMBA_OK);
    waiting++;
}

static mumba_status on_shared(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc, mumba_value *result) {
    (void)user, (void)self, (void)result;
    CHECK(ctx == shared && argc == 1 && argv[0].kind == MUMBA_NUMBER && argv[0].as.number == 3);
    finish();
    return MUMBA_OK;
}

/* A worker without shared memory: functions say what it has to say. */
static void shared_worker(void) {
    mumba_worker_settings options = {.size = sizeof options, .kind = MUMBA_WORKER_SHARED, .name = mumba_text("together")};
    CHECK(mumba_worker_create(page, &options, &shared) == MUMBA_OK);
    mumba_handle timer = 0;
    CHECK(mumba_callback_create(shared, on_shared, NULL, NULL, &timer) == MUMBA_OK);
    mumba_value values[] = {mumba_of_handle(timer), mumba_of_number(0), mumba_of_number(3)};
    call(shared, MUMBA_WINDOW, "setTimeout", values, 3);
    double number;
    CHECK(mumba_get_number(shared, MUMBA_WINDOW, name(shared, "x"), &number) == MUMBA_ERR_STATE);
    waiting++;
}

static mumba_status on_never(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc, mumba_value *result) {
    (void)ctx, (void)user, (void)self, (void)argv, (void)argc, (void)result;
    CHECK(!"a function of a closed worker was called");
    return MUMBA_OK;
}

static void closing(void) {
    /* Without `on_ready`, what belongs to it stays until the worker ends; where none is made, it stays this function's. */
    mumba_worker_settings options = {.size = sizeof options, .kind = 9, .name = mumba_text("short"), .user = &waiting, .drop = on_drop};
    mumba_context *brief = NULL;
    CHECK(mumba_worker_create(page, &options, &brief) == MUMBA_ERR_ARGUMENT && dropped == 0);
    options.kind = MUMBA_WORKER_DEDICATED;
    CHECK(mumba_worker_create(page, &options, &brief) == MUMBA_OK);
    mumba_handle timer = 0;
    CHECK(mumba_callback_create(brief, on_never, NULL, on_drop, &timer) == MUMBA_OK);
    mumba_value values[] = {mumba_of_handle(timer), mumba_of_number(0)};
    call(brief, MUMBA_WINDOW, "setInterval", values, 2);
    CHECK(mumba_flush(brief) == MUMBA_OK && dropped == 0);
    CHECK(mumba_worker_close(brief) == MUMBA_OK && dropped == 2);
    CHECK(mumba_worker_close(brief) == MUMBA_ERR_CONTEXT);
    CHECK(mumba_flush(brief) == MUMBA_ERR_CONTEXT);
}

uint32_t mumba_module_abi(void) { return MUMBA_ABI_VERSION; }

static void on_ready(mumba_context *ctx, void *user) {
    CHECK(ctx == worker && user == &waiting && dropped == 2);
    CHECK(number_is(worker, MUMBA_WINDOW, "early", 1));
    reads();
    errors();
    functions();
    transfers();
    promises();
    shared_worker();
    finish();
}

mumba_status mumba_module_main(mumba_context *ctx) {
    page = ctx;
    waiting = 1;
    mumba_worker_settings options = {
        .size = sizeof options, .kind = MUMBA_WORKER_DEDICATED, .name = mumba_text("tests"), .on_ready = on_ready, .user = &waiting, .drop = on_drop};
    closing();
    CHECK(mumba_worker_create(page, &options, &worker) == MUMBA_OK);
    CHECK(mumba_set(worker, MUMBA_WINDOW, name(worker, "early"), mumba_of_number(1)) == MUMBA_OK);
    double number;
    CHECK(mumba_get_number(worker, MUMBA_WINDOW, name(worker, "early"), &number) == MUMBA_ERR_STATE);
    return MUMBA_OK;
}
