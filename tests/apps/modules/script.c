/* Records scripts for service workers and worklets. The first argument of the launch says what it does:
 *
 *   checks         whatever is refused, and an audio worklet; the title says how many checks passed
 *   worker VERSION registers a service worker that knows VERSION; the title says when it was registered. With a further argument,
 *                  `stuck`, what is asked of this document at /native/stuck is never answered
 *   unregister     takes its registration back; the title says so
 */
#include <mumba.h>
#include <mumba/web/dom.h>
#include <mumba/web/fetch.h>
#include <mumba/web/html.h>
#include <mumba/web/push-api.h>
#include <mumba/web/service-workers.h>
#include <mumba/web/webaudio.h>

#include <math.h>
#include <stdio.h>

static mumba_context *page, *script;
static int passed, failed;

static void check_at(mumba_context *ctx, bool good, const char *what, int line) {
    if (good) {
        passed++;
        return;
    }
    failed++;
    mumba_error error = {.size = sizeof error};
    mumba_error_get(ctx, &error);
    char text[512];
    snprintf(text, sizeof text, "script: line %d: %s (last error %d: %.200s)", line, what, error.code, error.message.ptr ? error.message.ptr : "");
    mumba_log(page, MUMBA_LOG_ERROR, mumba_text(text));
}
#define CHECK(condition) check_at(page, (condition), #condition, __LINE__)
#define RECORD(call) check_at(script, (call) == MUMBA_OK, #call, __LINE__)

static void title(const char *text) { CHECK(mumba_document_set_title(page, MUMBA_DOCUMENT, mumba_text(text)) == MUMBA_OK); }

static mumba_name name(mumba_context *ctx, const char *text) {
    mumba_name result = 0;
    CHECK(mumba_intern(ctx, mumba_text(text), &result) == MUMBA_OK);
    return result;
}

static mumba_handle get(mumba_context *ctx, mumba_handle target, const char *property) {
    mumba_handle result = 0;
    /* A name of the document is good in a script. */
    CHECK(mumba_get_handle(ctx, target, name(page, property), &result) == MUMBA_OK);
    return result;
}

static mumba_handle call(mumba_context *ctx, mumba_handle target, const char *method, const mumba_value *argv, size_t argc) {
    mumba_handle result = 0;
    CHECK(mumba_invoke(ctx, target, method ? name(ctx, method) : 0, argv, argc, &result) == MUMBA_OK);
    return result;
}

static mumba_value step(uint32_t operator, mumba_value a, mumba_value b) {
    mumba_handle result = 0;
    RECORD(mumba_script_operator(script, operator, a, b, &result));
    return mumba_of_handle(result);
}

/* The call must have failed with this status, and say this. */
static void refused_at(mumba_context *ctx, mumba_status found, mumba_status wanted, const char *text, int line) {
    mumba_error error = {.size = sizeof error};
    mumba_error_get(ctx, &error);
    check_at(ctx, found == wanted && error.code == wanted && strstr(error.message.ptr, text) != NULL, text, line);
}
#define REFUSED(ctx, call, wanted, text) refused_at((ctx), (call), (wanted), (text), __LINE__)

/* Sound: a processor that gives half of each sample, and the number of its block in the first. */

static mumba_offline_audio_context sound;

static void finish(void) {
    char text[64];
    snprintf(text, sizeof text, "script: %d passed, %d failed", passed, failed);
    title(text);
}

static void on_rendered(mumba_context *ctx, void *user, mumba_status status, mumba_value value) {
    (void)ctx, (void)user;
    CHECK(status == MUMBA_OK && value.kind == MUMBA_OBJECT);
    mumba_float32_array samples = MUMBA_NONE;
    float found[512];
    CHECK(mumba_audio_buffer_get_channel_data(page, value.as.object, 0, &samples) == MUMBA_OK);
    CHECK(mumba_buffer_read(page, samples, 0, found, sizeof found) == MUMBA_OK);
    CHECK(found[0] == 0 && found[128] == 1 && found[256] == 2 && found[384] == 3);
    bool halved = true;
    for (int at = 1; at < 512; at++) {
        if (at % 128 != 0) halved = halved && fabsf(found[at] - 0.25f) < 1e-6f;
    }
    CHECK(halved);
    finish();
}

static void on_sound_loaded(mumba_context *ctx, void *user, mumba_status status, mumba_value value) {
    (void)ctx, (void)user, (void)value;
    CHECK(status == MUMBA_OK);
    mumba_audio_worklet_node node = MUMBA_NONE;
    mumba_constant_source_node source = MUMBA_NONE;
    mumba_audio_param level = MUMBA_NONE;
    mumba_audio_destination_node out = MUMBA_NONE;
    mumba_audio_node next = MUMBA_NONE;
    mumba_promise rendered = MUMBA_NONE;
    CHECK(mumba_base_audio_context_create_constant_source(page, sound, &source) == MUMBA_OK);
    CHECK(mumba_constant_source_node_get_offset(page, source, &level) == MUMBA_OK);
    CHECK(mumba_audio_param_set_value(page, level, 0.5f) == MUMBA_OK);
    CHECK(mumba_audio_worklet_node_new(page, sound, mumba_text("half"), &node) == MUMBA_OK);
    CHECK(mumba_base_audio_context_get_destination(page, sound, &out) == MUMBA_OK);
    CHECK(mumba_audio_node_connect_with_audio_node(page, source, node, &next) == MUMBA_OK);
    CHECK(mumba_audio_node_connect_with_audio_node(page, node, out, &next) == MUMBA_OK);
    CHECK(mumba_audio_scheduled_source_node_start(page, source) == MUMBA_OK);
    CHECK(mumba_offline_audio_context_start_rendering(page, sound, &rendered) == MUMBA_OK);
    CHECK(mumba_promise_then(page, rendered, on_rendered, NULL, NULL, NULL) == MUMBA_OK);
}

static void on_sound_published(mumba_context *ctx, void *user, mumba_status status, mumba_value value) {
    (void)ctx, (void)user;
    CHECK(status == MUMBA_OK && value.kind == MUMBA_STRING);
    if (status != MUMBA_OK) return finish();
    CHECK(strstr(value.as.string.ptr, "/.well-known/mumba/script/audio-worklet/half.js?") == value.as.string.ptr);
    mumba_audio_worklet worklet = MUMBA_NONE;
    mumba_promise loaded = MUMBA_NONE;
    CHECK(mumba_offline_audio_context_new_with_number_of_channels_and_length_and_sample_rate(page, 1, 512, 44100, &sound) == MUMBA_OK);
    CHECK(mumba_base_audio_context_get_audio_worklet(page, sound, &worklet) == MUMBA_OK);
    CHECK(mumba_worklet_add_module(page, worklet, value.as.string, &loaded) == MUMBA_OK);
    CHECK(mumba_promise_then(page, loaded, on_sound_loaded, NULL, NULL, NULL) == MUMBA_OK);
}

static mumba_status on_never(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc, mumba_value *result) {
    (void)ctx, (void)user, (void)self, (void)argv, (void)argc, (void)result;
    CHECK(!"a function was called that nobody calls");
    return MUMBA_OK;
}

static void audio_worklet(void) {
    mumba_handle processor = 0, process = 0, self = 0, arguments[2] = {0}, number = 0, never = 0;
    mumba_promise url = MUMBA_NONE;
    CHECK(mumba_script_create(page, MUMBA_SCRIPT_AUDIO_WORKLET, &script) == MUMBA_OK);
    RECORD(mumba_script_function(script, 0, arguments, 2, &self, &process));
    mumba_handle in = 0, out = 0;
    /* inputs[0][0], outputs[0][0] */
    RECORD(mumba_get_index_handle(script, arguments[0], 0, &in));
    RECORD(mumba_get_index_handle(script, in, 0, &in));
    RECORD(mumba_get_index_handle(script, arguments[1], 0, &out));
    RECORD(mumba_get_index_handle(script, out, 0, &out));
    RECORD(mumba_hold(script, mumba_of_number(0), &number));
    const mumba_value at = mumba_of_handle(number), length = mumba_of_handle(get(script, out, "length"));
    RECORD(mumba_script_loop(script));
    RECORD(mumba_script_while(script, step(MUMBA_STEP_LESS, at, length)));
    const mumba_value sample = step(MUMBA_STEP_INDEX, mumba_of_handle(in), at);
    RECORD(mumba_script_put(script, out, at, step(MUMBA_STEP_DIVIDE, sample, mumba_of_number(2))));
    RECORD(mumba_script_assign(script, number, step(MUMBA_STEP_ADD, at, mumba_of_number(1))));
    RECORD(mumba_script_end(script));
    /* What a processor keeps is a property of `this`. */
    const mumba_value kept = mumba_of_text("block");
    mumba_handle block = 0, first = 0;
    RECORD(mumba_hold(script, mumba_of_number(0), &block));
    RECORD(mumba_script_if(script, step(MUMBA_STEP_IN, kept, mumba_of_handle(self))));
    RECORD(mumba_script_assign(script, block, mumba_of_handle(get(script, self, "block"))));
    RECORD(mumba_script_else(script));
    RECORD(mumba_hold(script, mumba_null(), &first));
    RECORD(mumba_script_end(script));
    /* What was made within a block is released with it. */
    CHECK(mumba_release(script, first) == MUMBA_ERR_BAD_HANDLE);
    RECORD(mumba_script_put(script, out, mumba_of_number(0), mumba_of_handle(block)));
    RECORD(mumba_set(script, self, name(script, "block"), step(MUMBA_STEP_ADD, mumba_of_handle(block), mumba_of_number(1))));
    RECORD(mumba_script_return(script, mumba_of_bool(true)));
    RECORD(mumba_script_end(script));
    RECORD(mumba_script_class(script, get(script, MUMBA_WINDOW, "AudioWorkletProcessor"), &processor));
    RECORD(mumba_set(script, get(script, processor, "prototype"), name(script, "process"), mumba_of_handle(process)));
    RECORD(mumba_audio_worklet_global_scope_register_processor(script, MUMBA_WINDOW, mumba_text("half"), processor));
    REFUSED(script, mumba_callback_create(script, on_never, NULL, NULL, &never), MUMBA_ERR_STATE, "an audio worklet calls no native code");
    RECORD(mumba_script_publish(script, mumba_text("half"), &url));
    CHECK(mumba_promise_then(page, url, on_sound_published, NULL, NULL, NULL) == MUMBA_OK);
}

static void on_task(mumba_context *ctx, void *user) {
    (void)ctx, (void)user;
    CHECK(!"a task of a script ran");
}

static void on_frame(mumba_context *ctx, void *user, double time_ms) {
    (void)time_ms;
    on_task(ctx, user);
}

static void on_settled(mumba_context *ctx, void *user, mumba_status status, mumba_value value) {
    (void)status, (void)value;
    on_task(ctx, user);
}

static void on_end(mumba_context *ctx, void *user, uint32_t event) {
    (void)event;
    on_task(ctx, user);
}

static void refusals(void) {
    mumba_handle handle = 0, other = 0, arguments[1] = {0};
    mumba_context *further = NULL;
    double number;
    bool boolean;
    uint32_t type;
    char byte;
    void *data;
    size_t length;
    mumba_string text;
    mumba_value value;
    const mumba_name some = name(page, "some");

    CHECK(mumba_script_create(page, 9, &script) == MUMBA_ERR_ARGUMENT);
    REFUSED(page, mumba_script_step(page, MUMBA_STEP_END, NULL, 0, NULL), MUMBA_ERR_ARGUMENT, "records no script");
    CHECK(mumba_script_create(page, MUMBA_SCRIPT_PAINT_WORKLET, &script) == MUMBA_OK);
    const mumba_name known = name(script, "known");
    (void)some;

    /* Nothing of it runs yet. */
    REFUSED(script, mumba_get_number(script, MUMBA_WINDOW, known, &number), MUMBA_ERR_STATE, "nothing can be read");
    REFUSED(script, mumba_get_bool(script, MUMBA_WINDOW, known, &boolean), MUMBA_ERR_STATE, "it runs later");
    REFUSED(script, mumba_get_string(script, MUMBA_WINDOW, known, &text), MUMBA_ERR_STATE, "nothing can be read");
    REFUSED(script, mumba_get(script, MUMBA_WINDOW, known, &value), MUMBA_ERR_STATE, "nothing can be read");
    REFUSED(script, mumba_get_index(script, MUMBA_WINDOW, 0, &value), MUMBA_ERR_STATE, "nothing can be read");
    REFUSED(script, mumba_invoke_read(script, MUMBA_WINDOW, known, NULL, 0, &value), MUMBA_ERR_STATE, "nothing can be read");
    REFUSED(script, mumba_to_string(script, MUMBA_WINDOW, &text), MUMBA_ERR_STATE, "nothing can be read");
    REFUSED(script, mumba_has(script, MUMBA_WINDOW, known, &boolean), MUMBA_ERR_STATE, "nothing can be read");
    REFUSED(script, mumba_type_of(script, MUMBA_WINDOW, &type), MUMBA_ERR_STATE, "nothing can be read");
    REFUSED(script, mumba_instance_of(script, MUMBA_WINDOW, MUMBA_WINDOW, &boolean), MUMBA_ERR_STATE, "nothing can be read");
    REFUSED(script, mumba_same(script, MUMBA_WINDOW, MUMBA_WINDOW, &boolean), MUMBA_ERR_STATE, "nothing can be read");
    REFUSED(script, mumba_value_of(script, MUMBA_WINDOW, &value), MUMBA_ERR_STATE, "nothing can be read");
    REFUSED(script, mumba_buffer_read(script, MUMBA_WINDOW, 0, &byte, 1), MUMBA_ERR_STATE, "nothing can be read");
    REFUSED(script, mumba_buffer_create(script, 4, &handle, &data), MUMBA_ERR_STATE, "memory cannot be shared while a script is recorded");
    REFUSED(script, mumba_buffer_data(script, MUMBA_WINDOW, &data, &length), MUMBA_ERR_STATE, "memory cannot be shared");
    REFUSED(script, mumba_promise_then(script, MUMBA_WINDOW, on_settled, NULL, NULL, NULL), MUMBA_ERR_STATE, "cannot wait for a promise");
    REFUSED(script, mumba_set_timer(script, 0, false, on_task, NULL, NULL, NULL), MUMBA_ERR_STATE, "no timer of the module");
    REFUSED(script, mumba_request_frame(script, on_frame, NULL, NULL, NULL), MUMBA_ERR_STATE, "no frames");
    REFUSED(script, mumba_on_event(script, on_end, NULL, NULL, NULL), MUMBA_ERR_STATE, "no events of a life cycle");
    REFUSED(script, mumba_callback_create(script, on_never, NULL, NULL, &handle), MUMBA_ERR_STATE, "a paint worklet calls no native code");
    mumba_call to_service = {.size = sizeof to_service, .method = mumba_text("a.B/C")};
    REFUSED(script, mumba_service_call(script, &to_service, NULL), MUMBA_ERR_STATE, "the service cannot be called while a script");
    mumba_worker_settings settings = {.size = sizeof settings, .kind = MUMBA_WORKER_DEDICATED};
    REFUSED(script, mumba_worker_create(script, &settings, &further), MUMBA_ERR_STATE, "a worker cannot be started while a script");
    REFUSED(script, mumba_script_create(script, MUMBA_SCRIPT_PAINT_WORKLET, &further), MUMBA_ERR_STATE, "no script can be begun");
    settings.kind = 9;
    REFUSED(page, mumba_worker_create(page, &settings, &further), MUMBA_ERR_ARGUMENT, "mumba_script_create");
    CHECK(mumba_object_create(page, &handle) == MUMBA_OK);
    REFUSED(page, mumba_worker_transfer(page, handle, false, script, &other), MUMBA_ERR_STATE, "no object can be given away");
    REFUSED(script, mumba_set(script, handle, known, mumba_null()), MUMBA_ERR_BAD_HANDLE, "another context");

    /* Steps that have no place. */
    const mumba_value one = mumba_of_number(1), window = mumba_of_handle(MUMBA_WINDOW);
    REFUSED(script, mumba_script_step(script, 7000, NULL, 0, NULL), MUMBA_ERR_ARGUMENT, "MUMBA_STEP_");
    REFUSED(script, mumba_script_end(script), MUMBA_ERR_STATE, "no block");
    REFUSED(script, mumba_script_else(script), MUMBA_ERR_STATE, "`if`");
    REFUSED(script, mumba_script_catch(script, NULL), MUMBA_ERR_STATE, "`try`");
    REFUSED(script, mumba_script_step(script, MUMBA_STEP_BREAK, NULL, 0, NULL), MUMBA_ERR_STATE, "no loop");
    REFUSED(script, mumba_script_return(script, one), MUMBA_ERR_STATE, "only a function returns");
    REFUSED(script, mumba_script_await(script, one, NULL), MUMBA_ERR_STATE, "MUMBA_FUNCTION_ASYNC");
    REFUSED(script, mumba_script_step(script, MUMBA_STEP_IF, NULL, 0, NULL), MUMBA_ERR_ARGUMENT, "number of operands");
    REFUSED(script, mumba_script_operator(script, MUMBA_STEP_INDEX, one, one, &other), MUMBA_ERR_ARGUMENT, "must be a handle");
    REFUSED(script, mumba_script_operator(script, MUMBA_STEP_ADD, one, one, NULL), MUMBA_ERR_ARGUMENT, "`result` is null");
    REFUSED(script, mumba_script_step(script, MUMBA_STEP_THROW, &one, 1, &other), MUMBA_ERR_ARGUMENT, "has no result");
    REFUSED(script, mumba_script_assign(script, MUMBA_WINDOW, one), MUMBA_ERR_ARGUMENT, "MUMBA_WINDOW");
    REFUSED(script, mumba_script_if(script, mumba_of_handle(handle)), MUMBA_ERR_BAD_HANDLE, "another context");
    REFUSED(script, mumba_script_function(script, 64, arguments, 1, NULL, &other), MUMBA_ERR_ARGUMENT, "`flags`");
    RECORD(mumba_script_if(script, window));
    REFUSED(script, mumba_script_publish(script, mumba_text("open"), &other), MUMBA_ERR_STATE, "not ended");
    RECORD(mumba_script_end(script));
    REFUSED(script, mumba_script_publish(script, mumba_text("../x"), &other), MUMBA_ERR_ARGUMENT, "no name of a script");
    static char much[1 << 20];
    memset(much, 'x', sizeof much);
    RECORD(mumba_hold(script, mumba_of_string(mumba_string_of(much, sizeof much)), &other));
    REFUSED(script, mumba_script_publish(script, mumba_text("much"), &other), MUMBA_ERR_LIMIT, "1 MiB is the limit");
    CHECK(mumba_worker_close(script) == MUMBA_OK);
    CHECK(mumba_flush(script) == MUMBA_ERR_CONTEXT);
}

/* A service worker. */

static unsigned asked, heard, dropped;
static bool stuck;

static void on_drop(void *user) {
    (void)user;
    dropped++;
}

/* Settles when the text of a request has come. */
static void on_text(mumba_context *ctx, void *user, mumba_status status, mumba_value value) {
    mumba_handle resolver = (mumba_handle)(uintptr_t)user;
    char text[128];
    mumba_response response = MUMBA_NONE;
    CHECK(ctx == page && status == MUMBA_OK && value.kind == MUMBA_STRING);
    snprintf(text, sizeof text, "C got %s", value.as.string.ptr);
    CHECK(mumba_response_new_with_str(page, mumba_text(text), &response) == MUMBA_OK);
    CHECK(mumba_promise_settle(page, resolver, false, mumba_of_handle(response)) == MUMBA_OK);
    mumba_release(page, resolver);
    mumba_release(page, response);
}

/* A function that the script calls: gets a request and answers with a response, or fails. */
static mumba_status on_ask(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc, mumba_value *result) {
    (void)user, (void)self;
    static mumba_handle answer;
    mumba_string url, method;
    CHECK(ctx == page && argc == 2 && argv[0].kind == MUMBA_OBJECT);
    CHECK(argv[1].kind == MUMBA_NUMBER && argv[1].as.number == 42);
    CHECK(mumba_request_get_url(page, argv[0].as.object, &url) == MUMBA_OK);
    CHECK(mumba_request_get_method(page, argv[0].as.object, &method) == MUMBA_OK);
    asked++;
    if (answer) mumba_release(page, answer);
    answer = MUMBA_NONE;
    mumba_status status = MUMBA_OK;
    if (strcmp(method.ptr, "POST") == 0) {
        mumba_promise text = MUMBA_NONE;
        mumba_handle resolver = MUMBA_NONE;
        CHECK(mumba_promise_create(page, &answer, &resolver) == MUMBA_OK);
        CHECK(mumba_request_text(page, argv[0].as.object, &text) == MUMBA_OK);
        CHECK(mumba_promise_then(page, text, on_text, (void *)(uintptr_t)resolver, NULL, NULL) == MUMBA_OK);
    } else if (stuck && strstr(url.ptr, "stuck")) {
        mumba_handle resolver = MUMBA_NONE;
        CHECK(mumba_promise_create(page, &answer, &resolver) == MUMBA_OK);
        title("stuck");
    } else if (strstr(url.ptr, "fail")) {
        mumba_throw(page, mumba_text("RangeError"), mumba_text("not today"));
        status = MUMBA_ERR_STATE;
    } else {
        char text[256];
        mumba_response_init init = MUMBA_NONE;
        snprintf(text, sizeof text, "C answers %s", strrchr(url.ptr, '/'));
        CHECK(mumba_response_init_create(page, &init) == MUMBA_OK);
        CHECK(mumba_response_init_set_status(page, init, 203) == MUMBA_OK);
        CHECK(mumba_response_new_with_str_and_init(page, mumba_text(text), init, &answer) == MUMBA_OK);
        mumba_release(page, init);
    }
    mumba_string_free(url);
    mumba_string_free(method);
    *result = mumba_of_handle(answer);
    return status;
}

/* A listener in C: gets the event as if it were here. */
static mumba_status on_fetch(mumba_context *ctx, void *user, mumba_fetch_event event) {
    (void)user;
    mumba_request request = MUMBA_NONE;
    mumba_response response = MUMBA_NONE;
    mumba_request_mode mode = 0;
    mumba_string url;
    CHECK(ctx == page);
    CHECK(mumba_fetch_event_get_request(page, event, &request) == MUMBA_OK);
    CHECK(mumba_request_get_url(page, request, &url) == MUMBA_OK);
    CHECK(mumba_request_get_mode(page, request, &mode) == MUMBA_OK);
    if (strstr(url.ptr, "/typed")) {
        CHECK(mode == MUMBA_REQUEST_MODE_CORS);
        CHECK(mumba_response_new_with_str(page, mumba_text("typed in C"), &response) == MUMBA_OK);
        CHECK(mumba_fetch_event_respond_with(page, event, response) == MUMBA_OK);
        mumba_release(page, response);
    }
    mumba_string_free(url);
    mumba_release(page, request);
    return MUMBA_OK;
}

static mumba_status on_message(mumba_context *ctx, void *user, mumba_extendable_message_event event) {
    (void)user;
    mumba_value data;
    CHECK(ctx == page && mumba_extendable_message_event_get_data(page, event, &data) == MUMBA_OK);
    CHECK(data.kind == MUMBA_STRING);
    char text[128];
    snprintf(text, sizeof text, "heard %s, %u failed", data.kind == MUMBA_STRING ? data.as.string.ptr : "?", (unsigned)failed);
    mumba_value_clear(page, &data);
    heard++;
    title(text);
    return MUMBA_OK;
}

static mumba_status on_push(mumba_context *ctx, void *user, mumba_push_event event) {
    (void)user;
    mumba_push_message_data data = MUMBA_NONE;
    mumba_promise nothing = MUMBA_NONE;
    mumba_handle resolver = MUMBA_NONE;
    mumba_string said;
    char text[128];
    CHECK(ctx == page && mumba_push_event_get_data(page, event, &data) == MUMBA_OK && data != MUMBA_NONE);
    CHECK(mumba_push_message_data_text(page, data, &said) == MUMBA_OK);
    CHECK(mumba_promise_create(page, &nothing, &resolver) == MUMBA_OK);
    CHECK(mumba_extendable_event_wait_until(page, event, nothing) == MUMBA_OK);
    CHECK(mumba_promise_settle(page, resolver, false, mumba_undefined()) == MUMBA_OK);
    snprintf(text, sizeof text, "pushed %s, %u failed", said.ptr, (unsigned)failed);
    mumba_string_free(said);
    mumba_release(page, data);
    mumba_release(page, nothing);
    mumba_release(page, resolver);
    title(text);
    return MUMBA_OK;
}

static mumba_handle begin_listener(mumba_event *event) {
    mumba_handle function = 0;
    RECORD(mumba_script_function(script, 0, event, 1, NULL, &function));
    return function;
}

static void end_listener(const char *type, mumba_handle function) {
    RECORD(mumba_script_end(script));
    RECORD(mumba_event_target_add_event_listener(script, MUMBA_WINDOW, mumba_text(type), function));
}

static mumba_handle responded(const char *text) {
    mumba_response response = MUMBA_NONE;
    RECORD(mumba_response_new_with_str(script, mumba_text(text), &response));
    return response;
}

/* Leaves the listener with a response when the path is this one. */
static void answer_path(mumba_event event, mumba_value path, const char *wanted, mumba_value response) {
    RECORD(mumba_script_if(script, step(MUMBA_STEP_EQUAL, path, mumba_of_text(wanted))));
    call(script, event, "respondWith", &response, 1);
    RECORD(mumba_script_return(script, mumba_undefined()));
    RECORD(mumba_script_end(script));
}

static void record_worker(const char *version) {
    mumba_handle native = 0, function = 0, store = 0, ask = 0, offline = 0, cache = 0, request = 0, response = 0, thrown = 0;
    mumba_promise promise = MUMBA_NONE;
    mumba_event event = MUMBA_NONE;

    RECORD(mumba_callback_create(script, on_ask, NULL, on_drop, &native));

    RECORD(mumba_script_function(script, MUMBA_FUNCTION_ASYNC, NULL, 0, NULL, &store));
    RECORD(mumba_cache_storage_open(script, get(script, MUMBA_WINDOW, "caches"), mumba_text("offline"), &promise));
    RECORD(mumba_script_await(script, mumba_of_handle(promise), &cache));
    RECORD(mumba_cache_add_with_str(script, cache, mumba_text("/offline.html"), &promise));
    RECORD(mumba_script_await(script, mumba_of_handle(promise), NULL));
    RECORD(mumba_service_worker_global_scope_skip_waiting(script, MUMBA_WINDOW, &promise));
    RECORD(mumba_script_end(script));

    /* async (request) => native(request, 42), or what became of that */
    RECORD(mumba_script_function(script, MUMBA_FUNCTION_ASYNC, &request, 1, NULL, &ask));
    RECORD(mumba_script_try(script));
    const mumba_value asks[] = {mumba_of_handle(request), mumba_of_number(42)};
    RECORD(mumba_script_await(script, mumba_of_handle(call(script, native, NULL, asks, 2)), &response));
    RECORD(mumba_script_return(script, mumba_of_handle(response)));
    RECORD(mumba_script_catch(script, &thrown));
    mumba_value said = step(MUMBA_STEP_ADD, mumba_of_handle(get(script, thrown, "name")), mumba_of_text(": "));
    said = step(MUMBA_STEP_ADD, said, mumba_of_handle(get(script, thrown, "message")));
    RECORD(mumba_construct(script, get(script, MUMBA_WINDOW, "Response"), &said, 1, &response));
    RECORD(mumba_script_return(script, mumba_of_handle(response)));
    RECORD(mumba_script_end(script));
    RECORD(mumba_script_end(script));

    /* async (request) => the network's answer, or the stored page where that is none */
    RECORD(mumba_script_function(script, MUMBA_FUNCTION_ASYNC, &request, 1, NULL, &offline));
    RECORD(mumba_script_try(script));
    RECORD(mumba_window_fetch_with_request(script, MUMBA_WINDOW, request, &promise));
    RECORD(mumba_script_await(script, mumba_of_handle(promise), &response));
    RECORD(mumba_script_if(script, mumba_of_handle(get(script, response, "ok"))));
    RECORD(mumba_script_return(script, mumba_of_handle(response)));
    RECORD(mumba_script_end(script));
    RECORD(mumba_script_catch(script, NULL));
    RECORD(mumba_script_end(script));
    RECORD(mumba_cache_storage_match_with_str(script, get(script, MUMBA_WINDOW, "caches"), mumba_text("/offline.html"), &promise));
    RECORD(mumba_script_return(script, mumba_of_handle(promise)));
    RECORD(mumba_script_end(script));

    function = begin_listener(&event);
    mumba_value waits = mumba_of_handle(call(script, store, NULL, NULL, 0));
    call(script, event, "waitUntil", &waits, 1);
    end_listener("install", function);
    function = begin_listener(&event);
    waits = mumba_of_handle(call(script, get(script, MUMBA_WINDOW, "clients"), "claim", NULL, 0));
    call(script, event, "waitUntil", &waits, 1);
    end_listener("activate", function);

    function = begin_listener(&event);
    RECORD(mumba_fetch_event_get_request(script, event, &request));
    const mumba_value url = mumba_of_handle(get(script, request, "url")), asking = mumba_of_handle(request);
    mumba_handle parsed = 0;
    RECORD(mumba_construct(script, get(script, MUMBA_WINDOW, "URL"), &url, 1, &parsed));
    const mumba_value path = mumba_of_handle(get(script, parsed, "pathname"));
    answer_path(event, path, "/version", mumba_of_handle(responded(version)));
    RECORD(mumba_script_if(script, mumba_of_handle(call(script, path.as.object, "startsWith", (mumba_value[]){mumba_of_text("/native/")}, 1))));
    RECORD(mumba_fetch_event_respond_with(script, event, call(script, ask, NULL, &asking, 1)));
    RECORD(mumba_script_end(script));
    RECORD(mumba_script_if(script, step(MUMBA_STEP_EQUAL, mumba_of_handle(get(script, request, "mode")), mumba_of_text("navigate"))));
    RECORD(mumba_fetch_event_respond_with(script, event, call(script, offline, NULL, &asking, 1)));
    RECORD(mumba_script_end(script));
    end_listener("fetch", function);

    RECORD(mumba_service_worker_global_scope_on_fetch(script, MUMBA_WINDOW, on_fetch, NULL, NULL, NULL));
    RECORD(mumba_service_worker_global_scope_on_message(script, MUMBA_WINDOW, on_message, NULL, NULL, NULL));
    RECORD(mumba_service_worker_global_scope_on_push(script, MUMBA_WINDOW, on_push, NULL, NULL, NULL));
}

static mumba_service_worker_container container(void) {
    mumba_handle navigator = 0;
    mumba_service_worker_container result = MUMBA_NONE;
    CHECK(mumba_window_get_navigator(page, MUMBA_WINDOW, &navigator) == MUMBA_OK);
    CHECK(mumba_navigator_get_service_worker(page, navigator, &result) == MUMBA_OK);
    return result;
}

static void on_registered(mumba_context *ctx, void *user, mumba_status status, mumba_value value) {
    (void)ctx, (void)user, (void)value;
    CHECK(status == MUMBA_OK);
    char text[64];
    snprintf(text, sizeof text, "registered, %d failed", failed);
    title(text);
}

static void on_published(mumba_context *ctx, void *user, mumba_status status, mumba_value value) {
    (void)ctx, (void)user;
    mumba_registration_options options = MUMBA_NONE;
    mumba_promise registered = MUMBA_NONE;
    CHECK(status == MUMBA_OK && value.kind == MUMBA_STRING);
    if (status != MUMBA_OK) return;
    CHECK(mumba_registration_options_create(page, &options) == MUMBA_OK);
    CHECK(mumba_registration_options_set_scope(page, options, mumba_text("/")) == MUMBA_OK);
    CHECK(mumba_service_worker_container_register_with_options(page, container(), value.as.string, options, &registered) == MUMBA_OK);
    CHECK(mumba_promise_then(page, registered, on_registered, NULL, NULL, NULL) == MUMBA_OK);
}

static void on_unregistered(mumba_context *ctx, void *user, mumba_status status, mumba_value value) {
    (void)ctx, (void)user;
    CHECK(status == MUMBA_OK && value.kind == MUMBA_BOOL && value.as.boolean);
    title(failed ? "failed" : "unregistered");
}

static void on_found(mumba_context *ctx, void *user, mumba_status status, mumba_value value) {
    (void)ctx, (void)user;
    mumba_promise gone = MUMBA_NONE;
    CHECK(status == MUMBA_OK && value.kind == MUMBA_OBJECT);
    CHECK(mumba_service_worker_registration_unregister(page, value.as.object, &gone) == MUMBA_OK);
    CHECK(mumba_promise_then(page, gone, on_unregistered, NULL, NULL, NULL) == MUMBA_OK);
}

uint32_t mumba_module_abi(void) { return MUMBA_ABI_VERSION; }

mumba_status mumba_module_main(mumba_context *ctx) {
    page = ctx;
    mumba_view view = {.size = sizeof view};
    mumba_promise promise = MUMBA_NONE;
    CHECK(mumba_view_get(page, &view) == MUMBA_OK);
    const char *what = view.argument_count > 0 ? view.arguments[0].ptr : "checks";
    if (strcmp(what, "worker") == 0) {
        CHECK(mumba_script_create(page, MUMBA_SCRIPT_SERVICE_WORKER, &script) == MUMBA_OK);
        stuck = view.argument_count > 2;
        record_worker(view.argument_count > 1 ? view.arguments[1].ptr : "none");
        RECORD(mumba_script_publish(script, mumba_text("worker"), &promise));
        CHECK(mumba_promise_then(page, promise, on_published, NULL, NULL, NULL) == MUMBA_OK);
        /* A recording that is closed lets its functions go. */
        mumba_context *brief = NULL;
        mumba_handle never = 0;
        CHECK(mumba_script_create(page, MUMBA_SCRIPT_SERVICE_WORKER, &brief) == MUMBA_OK);
        CHECK(mumba_callback_create(brief, on_never, NULL, on_drop, &never) == MUMBA_OK && dropped == 0);
        CHECK(mumba_worker_close(brief) == MUMBA_OK && dropped == 1);
    } else if (strcmp(what, "unregister") == 0) {
        CHECK(mumba_service_worker_container_get_registration(page, container(), &promise) == MUMBA_OK);
        CHECK(mumba_promise_then(page, promise, on_found, NULL, NULL, NULL) == MUMBA_OK);
    } else if (strcmp(what, "checks") == 0) {
        refusals();
        audio_worklet();
    }
    return MUMBA_OK;
}
