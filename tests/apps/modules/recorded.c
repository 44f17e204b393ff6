/* Records scripts that the document runs (MUMBA_SCRIPT_DOCUMENT). The title says how many checks passed. */
#include <mumba.h>
#include <mumba/web/dom.h>
#include <mumba/web/html.h>

#include <stdio.h>
#include <string.h>

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

/* The call must have failed with this status, and say this. */
static void refused_at(mumba_context *ctx, mumba_status found, mumba_status wanted, const char *text, int line) {
    mumba_error error = {.size = sizeof error};
    mumba_error_get(ctx, &error);
    check_at(ctx, found == wanted && error.code == wanted && strstr(error.message.ptr, text) != NULL, text, line);
}
#define REFUSED(ctx, call, wanted, text) refused_at((ctx), (call), (wanted), (text), __LINE__)

static mumba_name name(const char *text) {
    mumba_name result = 0;
    CHECK(mumba_intern(page, mumba_text(text), &result) == MUMBA_OK);
    return result;
}

static mumba_handle get(mumba_context *ctx, mumba_handle target, const char *property) {
    mumba_handle result = 0;
    CHECK(mumba_get_handle(ctx, target, name(property), &result) == MUMBA_OK);
    return result;
}

static mumba_handle call(mumba_context *ctx, mumba_handle target, const char *method, mumba_value argument) {
    mumba_handle result = 0;
    CHECK(mumba_invoke(ctx, target, method ? name(method) : 0, &argument, 1, &result) == MUMBA_OK);
    return result;
}

static double number_of(mumba_handle function, mumba_value argument) {
    mumba_value value = {0};
    CHECK(mumba_invoke_read(page, function, 0, &argument, 1, &value) == MUMBA_OK && value.kind == MUMBA_NUMBER);
    return value.kind == MUMBA_NUMBER ? value.as.number : -1;
}

/* What the functions of the module were told. */
static int calls, drops;
static double last_number;
static char last_text[64];
static mumba_handle given;
static bool was_given;

static void on_drop(void *user) {
    (void)user;
    drops++;
}

/* Doubles a number, refuses a text, and looks whether an object is the one that the script was given. */
static mumba_status on_call(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc, mumba_value *result) {
    (void)user;
    calls++;
    CHECK(ctx == page && argc == 1 && self.kind == MUMBA_UNDEFINED);
    switch (argv[0].kind) {
        case MUMBA_NUMBER:
            last_number = argv[0].as.number;
            *result = mumba_of_number(2 * last_number);
            return MUMBA_OK;
        case MUMBA_STRING:
            snprintf(last_text, sizeof last_text, "%s", argv[0].as.string.ptr);
            mumba_throw(page, mumba_text("RangeError"), argv[0].as.string);
            return MUMBA_ERR_ARGUMENT;
        default:
            /* Native code that a script called reads as any other. */
            CHECK(mumba_same(page, argv[0].as.object, given, &was_given) == MUMBA_OK);
            return MUMBA_OK;
    }
}

static mumba_handle native(void) {
    mumba_handle function = 0;
    RECORD(mumba_callback_create(script, on_call, NULL, on_drop, &function));
    return function;
}

/* A listener that looks at each click, and calls the module for those on links: with the number of their row. */
static void listeners(void) {
    mumba_element table = MUMBA_NONE;
    mumba_handle event = 0, listener = 0, here = 0;
    CHECK(mumba_document_create_element(page, MUMBA_DOCUMENT, mumba_text("table"), &table) == MUMBA_OK);
    CHECK(mumba_element_set_inner_html(page, table, mumba_text("<tr><td>x<tr><td><a>y</a>")) == MUMBA_OK);
    CHECK(mumba_script_create(page, MUMBA_SCRIPT_DOCUMENT, &script) == MUMBA_OK);
    const mumba_handle chosen = native();
    RECORD(mumba_script_function(script, 0, &event, 1, NULL, &listener));
    const mumba_handle target = get(script, event, "target");
    RECORD(mumba_script_if(script, mumba_of_handle(call(script, target, "matches", mumba_of_text("a")))));
    call(script, chosen, NULL, mumba_of_handle(get(script, call(script, target, "closest", mumba_of_text("tr")), "rowIndex")));
    RECORD(mumba_script_end(script));
    RECORD(mumba_script_end(script));
    RECORD(mumba_script_evaluate(script, listener, &here));
    CHECK(mumba_event_target_add_event_listener(page, table, mumba_text("click"), here) == MUMBA_OK);

    mumba_element cell = MUMBA_NONE, link = MUMBA_NONE;
    CHECK(mumba_element_query_selector(page, table, mumba_text("td"), &cell) == MUMBA_OK);
    CHECK(mumba_element_query_selector(page, table, mumba_text("a"), &link) == MUMBA_OK);
    calls = 0;
    CHECK(mumba_html_element_click(page, cell) == MUMBA_OK && mumba_flush(page) == MUMBA_OK);
    CHECK(calls == 0);
    CHECK(mumba_html_element_click(page, link) == MUMBA_OK && mumba_flush(page) == MUMBA_OK);
    CHECK(calls == 1 && last_number == 1);
    /* A recording that is closed lets its functions go; what the page holds of them does nothing. */
    drops = 0;
    CHECK(mumba_worker_close(script) == MUMBA_OK && drops == 1);
    CHECK(mumba_html_element_click(page, link) == MUMBA_OK && mumba_flush(page) == MUMBA_OK);
    CHECK(calls == 1);
    mumba_release(page, here);
    mumba_release(page, table);
}

/* What functions get, give and throw; values of the document; one recording after the other. */
static void functions(void) {
    mumba_handle argument = 0, function = 0, thrown = 0, there = 0, doubled = 0, tried = 0, same = 0, whole = 0;
    CHECK(mumba_script_create(page, MUMBA_SCRIPT_DOCUMENT, &script) == MUMBA_OK);

    mumba_handle own = native();
    RECORD(mumba_script_function(script, 0, &argument, 1, NULL, &function));
    mumba_handle twice = call(script, own, NULL, mumba_of_handle(argument)), more = 0;
    RECORD(mumba_script_operator(script, MUMBA_STEP_ADD, mumba_of_handle(twice), mumba_of_number(1), &more));
    RECORD(mumba_script_return(script, mumba_of_handle(more)));
    RECORD(mumba_script_end(script));
    RECORD(mumba_script_evaluate(script, function, &doubled));
    CHECK(number_of(doubled, mumba_of_number(20.5)) == 42 && last_number == 20.5);
    /* What was recorded is done with. */
    REFUSED(script, mumba_script_evaluate(script, function, &there), MUMBA_ERR_BAD_HANDLE, "");
    REFUSED(script, mumba_set(script, own, name("x"), mumba_null()), MUMBA_ERR_BAD_HANDLE, "");

    /* An exception of the module is the script's to catch. */
    own = native();
    RECORD(mumba_script_function(script, 0, &argument, 1, NULL, &function));
    RECORD(mumba_script_try(script));
    call(script, own, NULL, mumba_of_handle(argument));
    RECORD(mumba_script_catch(script, &thrown));
    RECORD(mumba_script_return(script, mumba_of_handle(get(script, thrown, "message"))));
    RECORD(mumba_script_end(script));
    RECORD(mumba_script_end(script));
    RECORD(mumba_script_evaluate(script, function, &tried));
    mumba_value value = {0}, text = mumba_of_text("Grüße, nicht heute, sondern morgen und übermorgen");
    CHECK(mumba_invoke_read(page, tried, 0, &text, 1, &value) == MUMBA_OK && value.kind == MUMBA_STRING);
    CHECK(strcmp(value.as.string.ptr, text.as.string.ptr) == 0 && strcmp(last_text, text.as.string.ptr) == 0);
    mumba_value_clear(page, &value);
    /* Those of the recordings before are as they were. */
    CHECK(number_of(doubled, mumba_of_number(1)) == 3);

    /* The value itself, and not a copy. */
    CHECK(mumba_object_create(page, &given) == MUMBA_OK);
    CHECK(mumba_worker_transfer(page, given, false, script, &there) == MUMBA_OK);
    own = native();
    call(script, own, NULL, mumba_of_handle(there));
    RECORD(mumba_set(script, there, name("seen"), mumba_of_bool(true)));
    RECORD(mumba_script_evaluate(script, there, &same));
    bool is_same = false, seen = false;
    CHECK(mumba_same(page, same, given, &is_same) == MUMBA_OK && is_same && was_given);
    CHECK(mumba_get_bool(page, given, name("seen"), &seen) == MUMBA_OK && seen);

    /* It runs in the order of what the document is told. */
    mumba_string title = {0};
    CHECK(mumba_document_set_title(page, MUMBA_DOCUMENT, mumba_text("before")) == MUMBA_OK);
    RECORD(mumba_hold(script, mumba_of_handle(get(script, get(script, MUMBA_WINDOW, "document"), "title")), &whole));
    RECORD(mumba_script_evaluate(script, whole, &there));
    CHECK(mumba_document_set_title(page, MUMBA_DOCUMENT, mumba_text("after")) == MUMBA_OK);
    CHECK(mumba_to_string(page, there, &title) == MUMBA_OK && strcmp(title.ptr, "before") == 0);
    mumba_string_free(title);
    /* The document, and nothing. */
    RECORD(mumba_script_evaluate(script, MUMBA_DOCUMENT, &there));
    CHECK(mumba_same(page, there, MUMBA_DOCUMENT, &is_same) == MUMBA_OK && is_same);
    RECORD(mumba_script_evaluate(script, MUMBA_NONE, &there));
    CHECK(mumba_value_of(page, there, &value) == MUMBA_OK && value.kind == MUMBA_UNDEFINED);
    RECORD(mumba_set(script, MUMBA_DOCUMENT, name("title"), mumba_of_text("of the script")));
    RECORD(mumba_script_evaluate(script, MUMBA_NONE, NULL));
    CHECK(mumba_document_get_title(page, MUMBA_DOCUMENT, &title) == MUMBA_OK && strcmp(title.ptr, "of the script") == 0);
    mumba_string_free(title);

    /* What throws is told as any deferred command's exception, and what uses its result is not run. */
    get(script, get(script, MUMBA_WINDOW, "nothingOfThisName"), "more");
    RECORD(mumba_script_evaluate(script, MUMBA_WINDOW, &there));
    const mumba_handle after = get(page, there, "document");
    REFUSED(page, mumba_flush(page), MUMBA_ERR_EXCEPTION, "reading 'more'");
    REFUSED(page, mumba_to_string(page, after, &title), MUMBA_ERR_DEPENDENCY, "");
    /* And it can go on. */
    RECORD(mumba_hold(script, mumba_of_number(7), &whole));
    RECORD(mumba_script_evaluate(script, whole, &there));
    CHECK(mumba_value_of(page, there, &value) == MUMBA_OK && value.kind == MUMBA_NUMBER && value.as.number == 7);

    drops = 0;
    CHECK(mumba_worker_close(script) == MUMBA_OK && drops == 3);
}

static void refusals(void) {
    mumba_handle there = 0, argument = 0, function = 0, inner = 0, foreign = 0;
    double number = 0;
    mumba_promise url = MUMBA_NONE;
    CHECK(mumba_object_create(page, &foreign) == MUMBA_OK);
    CHECK(mumba_script_create(page, MUMBA_SCRIPT_SERVICE_WORKER, &script) == MUMBA_OK);
    REFUSED(script, mumba_script_evaluate(script, MUMBA_NONE, NULL), MUMBA_ERR_STATE, "mumba_script_publish");
    CHECK(mumba_worker_close(script) == MUMBA_OK);
    REFUSED(page, mumba_script_evaluate(page, MUMBA_NONE, NULL), MUMBA_ERR_ARGUMENT, "records no script");

    CHECK(mumba_script_create(page, MUMBA_SCRIPT_DOCUMENT, &script) == MUMBA_OK);
    REFUSED(script, mumba_script_publish(script, mumba_text("name"), &url), MUMBA_ERR_STATE, "MUMBA_STEP_EVALUATE");
    REFUSED(script, mumba_get_number(script, MUMBA_WINDOW, name("length"), &number), MUMBA_ERR_STATE, "nothing can be read");
    REFUSED(page, mumba_worker_transfer(page, foreign, true, script, &there), MUMBA_ERR_ARGUMENT, "without `transfer`");
    REFUSED(script, mumba_script_evaluate(script, foreign, &there), MUMBA_ERR_BAD_HANDLE, "another context");
    const mumba_value one = mumba_of_number(1);
    REFUSED(script, mumba_script_step(script, MUMBA_STEP_EVALUATE, &one, 1, &there), MUMBA_ERR_ARGUMENT, "must be a handle");
    RECORD(mumba_script_function(script, 0, &argument, 1, NULL, &function));
    RECORD(mumba_hold(script, one, &inner));
    REFUSED(script, mumba_script_evaluate(script, function, &there), MUMBA_ERR_STATE, "not ended");
    RECORD(mumba_script_end(script));
    REFUSED(script, mumba_script_evaluate(script, inner, &there), MUMBA_ERR_BAD_HANDLE, "");
    /* What was refused took nothing: the function is still there. */
    RECORD(mumba_script_evaluate(script, function, &there));
    static char much[1 << 20];
    memset(much, 'x', sizeof much);
    RECORD(mumba_hold(script, mumba_of_string(mumba_string_of(much, sizeof much)), &inner));
    REFUSED(script, mumba_script_evaluate(script, inner, &there), MUMBA_ERR_LIMIT, "1 MiB is the limit");
    CHECK(mumba_worker_close(script) == MUMBA_OK);

    CHECK(mumba_script_create(page, MUMBA_SCRIPT_DOCUMENT, &script) == MUMBA_OK);
    drops = 0;
    int taken = 0;
    mumba_status status = MUMBA_OK;
    for (; status == MUMBA_OK && taken <= 2000; taken++) {
        status = taken % 2 ? mumba_worker_transfer(page, foreign, false, script, &there)
                           : mumba_callback_create(script, on_call, NULL, on_drop, &there);
    }
    CHECK(status == MUMBA_ERR_LIMIT && taken == 1025);
    /* A function that was refused took nothing over. */
    CHECK(drops == 0 && mumba_worker_close(script) == MUMBA_OK && drops == 512);
    mumba_release(page, foreign);
}

uint32_t mumba_module_abi(void) { return MUMBA_ABI_VERSION; }

mumba_status mumba_module_main(mumba_context *ctx) {
    page = ctx;
    /* The page's policy lets no script compile text: native code does. */
    mumba_element head = MUMBA_NONE;
    mumba_value value = {0}, text = mumba_of_text("1 + 1");
    CHECK(mumba_document_get_head(page, MUMBA_DOCUMENT, &head) == MUMBA_OK);
    CHECK(mumba_element_set_inner_html(page, head, mumba_text("<meta http-equiv='Content-Security-Policy' content=\"script-src 'none'\">")) == MUMBA_OK);
    REFUSED(page, mumba_invoke_read(page, MUMBA_WINDOW, name("eval"), &text, 1, &value), MUMBA_ERR_EXCEPTION, "Content Security Policy");
    listeners();
    functions();
    refusals();
    char said[64];
    snprintf(said, sizeof said, "script: %d passed, %d failed", passed, failed);
    return mumba_document_set_title(page, MUMBA_DOCUMENT, mumba_text(said));
}
