/* A module that tries the whole ABI in a real renderer. It logs one line for each check that fails, and at the end
 * "selftest: N passed, M failed", which it also makes the document's title. */
#include <mumba.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static int passed, failed, constructed;
static _Thread_local int per_thread = 5;
static mumba_handle body;

__attribute__((constructor)) static void construct(void) { constructed = 41; }

static void say(mumba_context *ctx, uint32_t level, const char *text) { mumba_log(ctx, level, mumba_text(text)); }

static void check_at(mumba_context *ctx, bool good, const char *what, int line) {
    if (good) {
        passed++;
        return;
    }
    failed++;
    mumba_error error = {.size = sizeof error};
    mumba_error_get(ctx, &error);
    char text[512];
    snprintf(text, sizeof text, "selftest: line %d: %s (last error %d: %.200s)", line, what, error.code,
             error.message.ptr ? error.message.ptr : "");
    say(ctx, MUMBA_LOG_ERROR, text);
}
#define CHECK(condition) check_at(ctx, (condition), #condition, __LINE__)

static mumba_name name(mumba_context *ctx, const char *text) {
    mumba_name result = 0;
    CHECK(mumba_intern(ctx, mumba_text(text), &result) == MUMBA_OK);
    return result;
}

static mumba_handle element(mumba_context *ctx, const char *tag) {
    mumba_handle result = 0;
    mumba_value argument = mumba_of_text(tag);
    CHECK(mumba_invoke(ctx, MUMBA_DOCUMENT, name(ctx, "createElement"), &argument, 1, &result) == MUMBA_OK);
    return result;
}

static mumba_status invoke1(mumba_context *ctx, mumba_handle target, const char *method, mumba_value argument) {
    return mumba_invoke(ctx, target, name(ctx, method), &argument, 1, NULL);
}

static bool text_is(mumba_context *ctx, mumba_handle target, const char *property, const char *wanted) {
    mumba_string text;
    if (mumba_get_string(ctx, target, name(ctx, property), &text) != MUMBA_OK) return false;
    bool same = text.len == strlen(wanted) && memcmp(text.ptr, wanted, text.len) == 0 && text.ptr[text.len] == 0;
    mumba_string_free(text);
    return same;
}

static mumba_name known(mumba_context *ctx, const char *text) {
    mumba_name result = 0;
    CHECK(mumba_find_name(ctx, mumba_text(text), &result) == MUMBA_OK);
    CHECK((result & MUMBA_NAME_WELL_KNOWN) != 0);
    return result;
}

/* Names with a number of their own, and objects and arrays that need no constructor. */
static void well_known_names(mumba_context *ctx) {
    mumba_name none = 7;
    CHECK(mumba_find_name(ctx, mumba_text("no name of the platform"), &none) == MUMBA_OK && none == 0);
    mumba_handle div = 0, constructor = 0, url = 0, object = 0, array = 0;
    mumba_value tag = mumba_of_text("div");
    CHECK(mumba_invoke(ctx, MUMBA_DOCUMENT, known(ctx, "createElement"), &tag, 1, &div) == MUMBA_OK);
    CHECK(mumba_set(ctx, div, known(ctx, "textContent"), mumba_of_name(known(ctx, "cloneNode"))) == MUMBA_OK);
    CHECK(text_is(ctx, div, "textContent", "cloneNode"));
    mumba_value pair[2] = {mumba_of_name(known(ctx, "data")), mumba_of_name(known(ctx, "body"))};
    CHECK(mumba_invoke(ctx, div, known(ctx, "setAttribute"), pair, 2, NULL) == MUMBA_OK);
    CHECK(text_is(ctx, div, "outerHTML", "<div data=\"body\">cloneNode</div>"));
    double number = 0;
    CHECK(mumba_get_number(ctx, div, known(ctx, "nextSibling"), &number) == MUMBA_ERR_TYPE);
    bool has = false;
    CHECK(mumba_has(ctx, div, known(ctx, "firstChild"), &has) == MUMBA_OK && has);
    CHECK(mumba_set(ctx, div, MUMBA_NAME_WELL_KNOWN | 0xfffff, mumba_null()) == MUMBA_ERR_ARGUMENT);
    CHECK(mumba_set(ctx, div, known(ctx, "data"), mumba_of_name(MUMBA_NAME_WELL_KNOWN | 0xfffff)) == MUMBA_ERR_ARGUMENT);

    mumba_value address = mumba_of_text("https://example/a?b");
    CHECK(mumba_get_global(ctx, known(ctx, "URL"), &constructor) == MUMBA_OK);
    CHECK(mumba_construct(ctx, constructor, &address, 1, &url) == MUMBA_OK);
    CHECK(text_is(ctx, url, "pathname", "/a"));

    CHECK(mumba_object_create(ctx, &object) == MUMBA_OK);
    CHECK(mumba_set(ctx, object, known(ctx, "data"), mumba_of_number(5)) == MUMBA_OK);
    mumba_value items[3] = {mumba_of_handle(object), mumba_of_text("b"), mumba_null()};
    CHECK(mumba_array_create(ctx, items, 3, &array) == MUMBA_OK);
    mumba_handle json = 0;
    mumba_value text = mumba_of_handle(array), value;
    CHECK(mumba_get_handle(ctx, MUMBA_WINDOW, name(ctx, "JSON"), &json) == MUMBA_OK);
    CHECK(mumba_invoke_read(ctx, json, name(ctx, "stringify"), &text, 1, &value) == MUMBA_OK);
    CHECK(value.kind == MUMBA_STRING && strcmp(value.as.string.ptr, "[{\"data\":5},\"b\",null]") == 0);
    CHECK(mumba_value_clear(ctx, &value) == MUMBA_OK);
    CHECK(mumba_array_create(ctx, NULL, 0, NULL) == MUMBA_ERR_ARGUMENT);
    CHECK(mumba_array_create(ctx, NULL, 2, &array) == MUMBA_ERR_ARGUMENT);
    const mumba_handle made[] = {div, constructor, url, object, array, json};
    for (size_t at = 0; at < sizeof made / sizeof *made; at++) CHECK(mumba_release(ctx, made[at]) == MUMBA_OK);
}

static void writes_and_reads(mumba_context *ctx) {
    mumba_handle div = element(ctx, "div");
    CHECK(mumba_set(ctx, div, name(ctx, "textContent"), mumba_of_text("Grüße, 世界 😀")) == MUMBA_OK);
    CHECK(mumba_set(ctx, div, name(ctx, "className"), mumba_of_name(name(ctx, "a b"))) == MUMBA_OK);
    mumba_value pair[2] = {mumba_of_text("data-x"), mumba_of_text("1\"2")};
    CHECK(mumba_invoke(ctx, div, name(ctx, "setAttribute"), pair, 2, NULL) == MUMBA_OK);
    CHECK(invoke1(ctx, body, "appendChild", mumba_of_handle(div)) == MUMBA_OK);
    CHECK(text_is(ctx, div, "textContent", "Grüße, 世界 😀"));
    CHECK(text_is(ctx, div, "className", "a b"));
    CHECK(text_is(ctx, div, "outerHTML", "<div class=\"a b\" data-x=\"1&quot;2\">Grüße, 世界 😀</div>"));

    double number = 0;
    CHECK(mumba_get_number(ctx, div, name(ctx, "nodeType"), &number) == MUMBA_OK && number == 1);
    CHECK(mumba_get_number(ctx, div, name(ctx, "className"), &number) == MUMBA_ERR_TYPE);
    bool flag = false;
    CHECK(mumba_get_bool(ctx, div, name(ctx, "isConnected"), &flag) == MUMBA_OK && flag);
    CHECK(mumba_has(ctx, div, name(ctx, "nowhere"), &flag) == MUMBA_OK && !flag);
    uint32_t type = 99;
    CHECK(mumba_type_of(ctx, div, &type) == MUMBA_OK && type == MUMBA_TYPE_OBJECT);
    mumba_handle constructor = 0, parent = 0;
    CHECK(mumba_get_handle(ctx, MUMBA_WINDOW, name(ctx, "HTMLDivElement"), &constructor) == MUMBA_OK);
    CHECK(mumba_instance_of(ctx, div, constructor, &flag) == MUMBA_OK && flag);
    CHECK(mumba_get_handle(ctx, div, name(ctx, "parentNode"), &parent) == MUMBA_OK);
    CHECK(mumba_same(ctx, parent, body, &flag) == MUMBA_OK && flag);
    CHECK(mumba_same(ctx, div, body, &flag) == MUMBA_OK && !flag);

    mumba_value value;
    CHECK(mumba_get(ctx, div, name(ctx, "firstElementChild"), &value) == MUMBA_OK && value.kind == MUMBA_NULL);
    CHECK(mumba_get(ctx, div, name(ctx, "firstChild"), &value) == MUMBA_OK && value.kind == MUMBA_OBJECT);
    CHECK(text_is(ctx, value.as.object, "data", "Grüße, 世界 😀"));
    mumba_handle stale = value.as.object;
    CHECK(mumba_value_clear(ctx, &value) == MUMBA_OK && value.kind == MUMBA_UNDEFINED);
    CHECK(mumba_release(ctx, stale) == MUMBA_ERR_BAD_HANDLE);
    mumba_value argument = mumba_of_text("data-x");
    CHECK(mumba_invoke_read(ctx, div, name(ctx, "getAttribute"), &argument, 1, &value) == MUMBA_OK);
    CHECK(value.kind == MUMBA_STRING && value.as.string.len == 3);
    CHECK(mumba_value_clear(ctx, &value) == MUMBA_OK);

    /* Plain objects and arrays, made and read by index. */
    mumba_handle array_constructor, array, item;
    CHECK(mumba_get_handle(ctx, MUMBA_WINDOW, name(ctx, "Array"), &array_constructor) == MUMBA_OK);
    mumba_value three[3] = {mumba_of_number(1.5), mumba_null(), mumba_of_bool(true)};
    CHECK(mumba_construct(ctx, array_constructor, three, 3, &array) == MUMBA_OK);
    CHECK(mumba_set_index(ctx, array, 3, mumba_of_number(-7)) == MUMBA_OK);
    CHECK(mumba_get_index(ctx, array, 0, &value) == MUMBA_OK && value.kind == MUMBA_NUMBER && value.as.number == 1.5);
    CHECK(mumba_get_index(ctx, array, 1, &value) == MUMBA_OK && value.kind == MUMBA_NULL);
    CHECK(mumba_get_index(ctx, array, 2, &value) == MUMBA_OK && value.kind == MUMBA_BOOL && value.as.boolean == 1);
    CHECK(mumba_get_index_handle(ctx, array, 3, &item) == MUMBA_OK);
    CHECK(mumba_value_of(ctx, item, &value) == MUMBA_OK && value.kind == MUMBA_NUMBER && value.as.number == -7);
    mumba_string text;
    CHECK(mumba_to_string(ctx, array, &text) == MUMBA_OK && strcmp(text.ptr, "1.5,,true,-7") == 0);
    mumba_string_free(text);
    CHECK(mumba_delete(ctx, div, name(ctx, "nothing")) == MUMBA_OK);

    /* Longer than every area on the way. */
    size_t length = 3000000;
    char *long_text = malloc(length + 1);
    memset(long_text, 'x', length);
    long_text[length] = 0;
    CHECK(mumba_set(ctx, div, name(ctx, "title"), mumba_of_text(long_text)) == MUMBA_OK);
    CHECK(text_is(ctx, div, "title", long_text));
    free(long_text);

    /* More than a stream holds. */
    mumba_handle list = element(ctx, "ul");
    for (int i = 0; i < 30000; i++) {
        mumba_handle entry = element(ctx, "li");
        invoke1(ctx, list, "appendChild", mumba_of_handle(entry));
        mumba_release(ctx, entry);
    }
    CHECK(mumba_get_number(ctx, list, name(ctx, "childElementCount"), &number) == MUMBA_OK && number == 30000);
    CHECK(mumba_invoke(ctx, div, name(ctx, "remove"), NULL, 0, NULL) == MUMBA_OK);
}

static int told;
static uint64_t told_serial;
static void on_error(mumba_context *ctx, void *user, const mumba_error *error) {
    (void)ctx;
    (void)user;
    told++;
    told_serial = error->serial;
}

static void own_errors(mumba_context *ctx) {
    mumba_error error = {.size = sizeof error};
    CHECK(mumba_error_set(ctx, MUMBA_ERR_TYPE, mumba_text("no such thing")) == MUMBA_ERR_TYPE);
    CHECK(mumba_error_get(ctx, &error) == MUMBA_OK && error.code == MUMBA_ERR_TYPE && strcmp(error.message.ptr, "no such thing") == 0);
    CHECK(error.name.len == 0 && error.serial == 0);
    CHECK(mumba_error_set(ctx, MUMBA_OK, mumba_text("none")) == MUMBA_ERR_ARGUMENT);
    CHECK(mumba_error_set(ctx, MUMBA_ERR_TYPE, mumba_string_of("\xff", 1)) == MUMBA_ERR_UTF8);
}

static void errors(mumba_context *ctx) {
    mumba_handle div = element(ctx, "div"), copy = 0, nothing = 0;
    CHECK(mumba_retain(ctx, div, &copy) == MUMBA_OK && copy != div);
    CHECK(mumba_release(ctx, copy) == MUMBA_OK);
    CHECK(mumba_release(ctx, copy) == MUMBA_ERR_BAD_HANDLE);
    CHECK(mumba_set(ctx, copy, name(ctx, "id"), mumba_null()) == MUMBA_ERR_BAD_HANDLE);
    CHECK(mumba_set(ctx, 0, name(ctx, "id"), mumba_null()) == MUMBA_ERR_BAD_HANDLE);
    CHECK(mumba_set(ctx, div, 0, mumba_null()) == MUMBA_ERR_ARGUMENT);
    CHECK(mumba_set(ctx, div, 999999, mumba_null()) == MUMBA_ERR_ARGUMENT);
    CHECK(mumba_set(ctx, div, name(ctx, "id"), mumba_of_string(mumba_string_of("\xff", 1))) == MUMBA_ERR_UTF8);
    CHECK(mumba_release(ctx, MUMBA_DOCUMENT) == MUMBA_ERR_BAD_HANDLE);
    CHECK(mumba_set(ctx, MUMBA_DOCUMENT, name(ctx, "title"), mumba_of_text("t")) == MUMBA_OK);
    CHECK(mumba_get_number(NULL, div, 1, NULL) == MUMBA_ERR_CONTEXT);
    CHECK(mumba_set((mumba_context *)0x1234, div, 1, mumba_null()) == MUMBA_ERR_CONTEXT);
    mumba_value unknown = mumba_null();
    unknown.kind = 1234;
    CHECK(mumba_set(ctx, div, name(ctx, "id"), unknown) == MUMBA_ERR_ARGUMENT);

    CHECK(mumba_flush(ctx) == MUMBA_OK);
    CHECK(mumba_set_error_handler(ctx, on_error, NULL, NULL) == MUMBA_OK);
    uint64_t serial = 0;
    CHECK(mumba_invoke(ctx, div, name(ctx, "unheardOf"), NULL, 0, &nothing) == MUMBA_OK);
    CHECK(mumba_last_serial(ctx, &serial) == MUMBA_OK);
    CHECK(mumba_set(ctx, nothing, name(ctx, "id"), mumba_of_text("x")) == MUMBA_OK);
    CHECK(invoke1(ctx, div, "appendChild", mumba_of_handle(nothing)) == MUMBA_OK);
    CHECK(mumba_set(ctx, div, name(ctx, "id"), mumba_of_text("goes on")) == MUMBA_OK);
    CHECK(mumba_flush(ctx) == MUMBA_ERR_EXCEPTION);
    mumba_error error = {.size = sizeof error};
    CHECK(mumba_error_get(ctx, &error) == MUMBA_OK);
    CHECK(error.serial == serial && strcmp(error.name.ptr, "TypeError") == 0 && error.stack.len > 0);
    CHECK(told == 3 && told_serial == serial + 2);
    CHECK(text_is(ctx, div, "id", "goes on"));
    mumba_value value;
    CHECK(mumba_get(ctx, nothing, name(ctx, "id"), &value) == MUMBA_ERR_DEPENDENCY);
    CHECK(mumba_flush(ctx) == MUMBA_OK);

    CHECK(mumba_invoke_read(ctx, div, name(ctx, "querySelector"), (mumba_value[]){mumba_of_text("((")}, 1, &value) ==
          MUMBA_ERR_EXCEPTION);
    CHECK(mumba_error_get(ctx, &error) == MUMBA_OK && strcmp(error.name.ptr, "SyntaxError") == 0);
    CHECK(mumba_set_error_handler(ctx, NULL, NULL, NULL) == MUMBA_OK);
}

/* What a script of the page gives. */
static mumba_handle evaluate(mumba_context *ctx, const char *script) {
    mumba_handle function = 0, result = 0;
    mumba_value text = mumba_of_text(script);
    CHECK(mumba_invoke(ctx, MUMBA_WINDOW, name(ctx, "Function"), &text, 1, &function) == MUMBA_OK);
    CHECK(mumba_invoke(ctx, function, 0, NULL, 0, &result) == MUMBA_OK);
    CHECK(mumba_release(ctx, function) == MUMBA_OK);
    return result;
}

static uint64_t last_serial(mumba_context *ctx) {
    uint64_t serial = 0;
    CHECK(mumba_last_serial(ctx, &serial) == MUMBA_OK);
    return serial;
}

/* Calls a method with arguments of every kind. */
static void take(mumba_context *ctx, mumba_handle target, mumba_handle object, double number) {
    const mumba_value arguments[] = {mumba_of_handle(object), mumba_of_number(number), mumba_of_text("ä😀"), mumba_of_bool(true),
                                     mumba_of_number(-0.5),   mumba_null(),            mumba_of_name(name(ctx, "named"))};
    CHECK(mumba_invoke(ctx, target, name(ctx, "take"), arguments, 7, NULL) == MUMBA_OK);
}

/* Calls whose operands are handed over in registers. */
static void plain_calls(mumba_context *ctx) {
    enum { NUMBER = MUMBA_PLAIN_NUMBER, BOOL = MUMBA_PLAIN_BOOL, OBJECT = MUMBA_PLAIN_OBJECT, OR_NULL = MUMBA_PLAIN_OBJECT_OR_NULL };
    mumba_handle taker = evaluate(ctx, "return { id: 'taker', last: '', count: 0, take(...all) {"
                                       "  this.last = all.map((one) => one?.id ?? String(one)).join(); this.count++; } }");
    mumba_name method = name(ctx, "take");
    uint32_t mixed = NUMBER | OBJECT << 3 | BOOL << 6 | OR_NULL << 9 | BOOL << 12 | NUMBER << 15;
    CHECK(mumba_invoke_plain(ctx, taker, method, mixed, taker, MUMBA_NONE, 0.5, 1, 0, -2, 0, 0, 0, 0) == MUMBA_OK);
    CHECK(text_is(ctx, taker, "last", "0.5,taker,true,null,false,-2"));
    CHECK(mumba_invoke_plain(ctx, taker, method, OR_NULL, taker, 0, 0, 0, 0, 0, 0, 0, 0, 0) == MUMBA_OK);
    CHECK(text_is(ctx, taker, "last", "taker"));
    uint32_t all = OBJECT << 24 | OBJECT << 27;
    for (int i = 0; i < 8; i++) all |= NUMBER << 3 * i;
    CHECK(mumba_invoke_plain(ctx, taker, method, all, taker, taker, 1, 2, 3, 4, 5, 6, 7, 8) == MUMBA_OK);
    CHECK(text_is(ctx, taker, "last", "1,2,3,4,5,6,7,8,taker,taker"));
    CHECK(mumba_invoke_plain(ctx, taker, method, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) == MUMBA_OK);
    CHECK(text_is(ctx, taker, "last", ""));

    CHECK(mumba_invoke_plain(ctx, taker, method, OBJECT, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0, 0) == MUMBA_ERR_BAD_HANDLE);
    CHECK(mumba_invoke_plain(ctx, taker, method, OBJECT | OBJECT << 3 | OBJECT << 6, taker, taker, 0, 0, 0, 0, 0, 0, 0, 0) == MUMBA_ERR_ARGUMENT);
    CHECK(mumba_invoke_plain(ctx, taker, method, NUMBER << 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) == MUMBA_ERR_ARGUMENT);
    CHECK(mumba_invoke_plain(ctx, taker, method, ~0u, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) == MUMBA_ERR_ARGUMENT);
    CHECK(mumba_invoke_plain(ctx, 99999, method, NUMBER, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) == MUMBA_ERR_BAD_HANDLE);
    CHECK(mumba_invoke_plain((mumba_context *)0x7777, taker, method, NUMBER, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) == MUMBA_ERR_CONTEXT);

    /* So often that there is a loop for them, whose numbers are always the same until they are not. */
    double count = 0;
    for (int i = 0; i < 2000; i++) {
        CHECK(mumba_invoke_plain(ctx, taker, method, NUMBER | OBJECT << 3, taker, 0, i < 1500 ? 7 : 8, 0, 0, 0, 0, 0, 0, 0) == MUMBA_OK);
    }
    CHECK(text_is(ctx, taker, "last", "8,taker"));
    CHECK(mumba_get_number(ctx, taker, name(ctx, "count"), &count) == MUMBA_OK && count == 2004);
    for (int i = 0; i < 2000; i++) {
        CHECK(mumba_invoke_plain(ctx, taker, method, NUMBER | OBJECT << 3, taker, 0, i, 0, 0, 0, 0, 0, 0, 0) == MUMBA_OK);
    }
    CHECK(text_is(ctx, taker, "last", "1999,taker"));
    CHECK(mumba_invoke_plain(ctx, taker, method, ~0u, taker, 0, 1999, 0, 0, 0, 0, 0, 0, 0) == MUMBA_ERR_ARGUMENT);
    CHECK(mumba_get_number(ctx, taker, name(ctx, "count"), &count) == MUMBA_OK && count == 4004);
    CHECK(mumba_release(ctx, taker) == MUMBA_OK);
    CHECK(mumba_invoke_plain(ctx, taker, method, NUMBER | OBJECT << 3, taker, 0, 1, 0, 0, 0, 0, 0, 0, 0) == MUMBA_ERR_BAD_HANDLE);
}

/* Commands that come so often that code is made for them alone do what they did before. */
static void often(mumba_context *ctx) {
    enum { OFTEN = 700 };
    mumba_handle taker = evaluate(ctx, "return { sum: 0, taken: 0, last: [], take(...all) {"
                                       "  this.taken++; this.sum += all[1]; this.last = all; if (all[1] === 13.5) throw new RangeError('13.5'); } }");
    mumba_handle other = evaluate(ctx, "return { id: 'other' }");
    double number = 0;
    for (int i = 0; i < OFTEN; i++) take(ctx, taker, other, i + 0.25);
    CHECK(mumba_get_number(ctx, taker, name(ctx, "sum"), &number) == MUMBA_OK && number == OFTEN * (OFTEN - 1) / 2 + OFTEN * 0.25);
    mumba_handle last = 0;
    CHECK(mumba_get_handle(ctx, taker, name(ctx, "last"), &last) == MUMBA_OK);
    mumba_value first;
    CHECK(mumba_get_index(ctx, last, 0, &first) == MUMBA_OK && first.kind == MUMBA_OBJECT && text_is(ctx, first.as.object, "id", "other"));
    CHECK(mumba_value_clear(ctx, &first) == MUMBA_OK && mumba_set_index(ctx, last, 0, mumba_null()) == MUMBA_OK);
    mumba_string text;
    CHECK(mumba_to_string(ctx, last, &text) == MUMBA_OK && strcmp(text.ptr, ",699.25,ä😀,true,-0.5,,named") == 0);
    mumba_string_free(text);
    const double strange[] = {1e300, -4294967297.0, 1.0 / 3};
    for (size_t at = 0; at < sizeof strange / sizeof *strange; at++) {
        take(ctx, taker, other, strange[at]);
        mumba_handle now = 0;
        mumba_value second;
        CHECK(mumba_get_handle(ctx, taker, name(ctx, "last"), &now) == MUMBA_OK && mumba_get_index(ctx, now, 1, &second) == MUMBA_OK);
        CHECK(second.kind == MUMBA_NUMBER && second.as.number == strange[at] && mumba_release(ctx, now) == MUMBA_OK);
    }

    /* Errors are told for the right command, and what depends on one that failed. */
    told = 0;
    CHECK(mumba_set_error_handler(ctx, on_error, NULL, NULL) == MUMBA_OK);
    mumba_handle nothing = 0;
    take(ctx, taker, other, 1);
    take(ctx, taker, other, 13.5);
    uint64_t threw = last_serial(ctx);
    take(ctx, taker, other, 2);
    CHECK(mumba_flush(ctx) == MUMBA_ERR_EXCEPTION && told == 1 && told_serial == threw);
    mumba_error error = {.size = sizeof error};
    CHECK(mumba_error_get(ctx, &error) == MUMBA_OK && strcmp(error.name.ptr, "RangeError") == 0);
    CHECK(strstr(error.stack.ptr, "mumba:sites.js") != NULL);
    CHECK(mumba_get_number(ctx, taker, name(ctx, "taken"), &number) == MUMBA_OK && number == OFTEN + 6);
    CHECK(mumba_invoke(ctx, taker, name(ctx, "unheardOf"), NULL, 0, &nothing) == MUMBA_OK);
    CHECK(mumba_flush(ctx) == MUMBA_ERR_EXCEPTION);
    take(ctx, taker, nothing, 3);
    CHECK(mumba_flush(ctx) == MUMBA_ERR_DEPENDENCY && told_serial == last_serial(ctx));
    take(ctx, nothing, other, 3);
    CHECK(mumba_flush(ctx) == MUMBA_ERR_DEPENDENCY && told_serial == last_serial(ctx));
    /* It is the argument that failed, whether the method is there or not, and whatever the target is. */
    const mumba_handle targets[] = {other, evaluate(ctx, "return null"), body};
    for (size_t at = 0; at < sizeof targets / sizeof *targets; at++) {
        take(ctx, targets[at], nothing, 4);
        CHECK(mumba_flush(ctx) == MUMBA_ERR_DEPENDENCY);
        for (size_t count = 1; count <= 5; count++) {
            const mumba_value arguments[] = {mumba_of_handle(nothing), mumba_null(), mumba_null(), mumba_null(), mumba_null()};
            CHECK(mumba_invoke(ctx, targets[at], name(ctx, "neverHeardOf"), arguments, count, NULL) == MUMBA_OK);
            CHECK(mumba_flush(ctx) == MUMBA_ERR_DEPENDENCY);
        }
        mumba_value pair[2] = {mumba_of_handle(nothing), mumba_of_handle(nothing)};
        CHECK(mumba_invoke(ctx, targets[at], name(ctx, "setAttribute"), pair, 2, NULL) == MUMBA_OK);
        CHECK(mumba_flush(ctx) == MUMBA_ERR_DEPENDENCY);
        pair[0] = mumba_of_handle(body);
        CHECK(mumba_invoke(ctx, targets[at], name(ctx, "insertBefore"), pair, 2, NULL) == MUMBA_OK);
        CHECK(mumba_flush(ctx) == MUMBA_ERR_DEPENDENCY);
    }
    CHECK(mumba_set_error_handler(ctx, NULL, NULL, NULL) == MUMBA_OK);

    /* The page replaces the method; another object has another; one has none. */
    mumba_handle replace = evaluate(ctx, "return taker => { taker.take = () => { taker.taken = 'replaced'; }; }");
    mumba_value argument = mumba_of_handle(taker);
    CHECK(mumba_invoke(ctx, replace, 0, &argument, 1, NULL) == MUMBA_OK);
    take(ctx, taker, other, 5);
    CHECK(text_is(ctx, taker, "taken", "replaced"));
    mumba_handle second = evaluate(ctx, "return new class { get take() { return (...all) => { this.id = all.length; }; } }");
    take(ctx, second, other, 6);
    CHECK(mumba_get_number(ctx, second, name(ctx, "id"), &number) == MUMBA_OK && number == 7);
    take(ctx, body, other, 7);
    CHECK(mumba_flush(ctx) == MUMBA_ERR_EXCEPTION && mumba_error_get(ctx, &error) == MUMBA_OK && strcmp(error.name.ptr, "TypeError") == 0);

    /* Properties, and results: of what is made and let go at once, too. */
    mumba_handle holder = evaluate(ctx, "return { made: 0, set width(to) { this.was = to; }, get child() { this.made++; return this; }, grow() { return this.child; } }");
    for (int i = 0; i < OFTEN; i++) {
        CHECK(mumba_set(ctx, holder, name(ctx, "width"), mumba_of_number(i + 0.5)) == MUMBA_OK);
        CHECK(mumba_set(ctx, holder, name(ctx, "own"), mumba_of_handle(other)) == MUMBA_OK);
        mumba_handle child = 0, grown = 0;
        CHECK(mumba_get_handle(ctx, holder, name(ctx, "child"), &child) == MUMBA_OK);
        CHECK(mumba_invoke(ctx, child, name(ctx, "grow"), NULL, 0, &grown) == MUMBA_OK);
        CHECK(mumba_release(ctx, grown) == MUMBA_OK && mumba_release(ctx, grown) == MUMBA_ERR_BAD_HANDLE);
        if (i % 100 == 0) CHECK(mumba_set(ctx, child, name(ctx, "again"), mumba_of_number(i)) == MUMBA_OK);
        CHECK(mumba_release(ctx, child) == MUMBA_OK);
    }
    CHECK(mumba_get_number(ctx, holder, name(ctx, "was"), &number) == MUMBA_OK && number == OFTEN - 0.5);
    CHECK(mumba_get_number(ctx, holder, name(ctx, "made"), &number) == MUMBA_OK && number == 2 * OFTEN);
    CHECK(mumba_get_number(ctx, holder, name(ctx, "again"), &number) == MUMBA_OK && number == 600);
    CHECK(mumba_get_handle(ctx, holder, name(ctx, "own"), &first.as.object) == MUMBA_OK && text_is(ctx, first.as.object, "id", "other"));
}

static int calls, drops;
static mumba_handle second_listener;
static void on_drop(void *user) {
    (void)user;
    drops++;
}

static mumba_status on_second(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                              mumba_value *result) {
    (void)ctx; (void)user; (void)self; (void)argv; (void)argc; (void)result;
    calls += 100;
    return MUMBA_OK;
}

static mumba_status on_click(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                             mumba_value *result) {
    (void)result;
    calls++;
    CHECK(user == &calls);
    CHECK(argc == 1 && argv[0].kind == MUMBA_OBJECT && self.kind == MUMBA_OBJECT);
    CHECK(text_is(ctx, argv[0].as.object, "type", "click"));
    CHECK(mumba_set(ctx, self.as.object, name(ctx, "id"), mumba_of_text("clicked")) == MUMBA_OK);
    /* Names and handles made while an outer stream runs, which mentions neither. */
    mumba_handle inner = element(ctx, "b");
    CHECK(mumba_set(ctx, inner, name(ctx, "made in a callback"), mumba_of_number(1)) == MUMBA_OK);
    CHECK(mumba_release(ctx, inner) == MUMBA_OK);
    CHECK(mumba_release(ctx, argv[0].as.object) == MUMBA_ERR_BAD_HANDLE);
    if (second_listener) CHECK(mumba_release(ctx, second_listener) == MUMBA_OK);
    second_listener = 0;
    return MUMBA_OK;
}

static mumba_status on_compute(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                               mumba_value *result) {
    (void)user;
    (void)self;
    if (argc == 2 && argv[0].kind == MUMBA_NUMBER && argv[1].kind == MUMBA_STRING) {
        static char text[70000];
        memset(text, 'y', sizeof text);
        *result = argv[0].as.number == 1 ? mumba_of_string(argv[1].as.string)
                                         : mumba_of_string(mumba_string_of(text, sizeof text));
        return argv[0].as.number == 1 ? MUMBA_OK : MUMBA_OK;
    }
    mumba_throw(ctx, mumba_text("RangeError"), mumba_text("two arguments, bitte"));
    return MUMBA_ERR_ARGUMENT;
}

/* What a callback may give, and may not, by the number that it is called with. */
static mumba_status on_give(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                            mumba_value *result) {
    (void)user;
    (void)self;
    switch (argc == 1 ? (int)argv[0].as.number : 0) {
        case 1: *result = mumba_of_name(name(ctx, "a name of the document")); break;
        case 2: *result = mumba_of_name(known(ctx, "appendChild")); break;
        case 3: *result = mumba_of_name(MUMBA_NAME_WELL_KNOWN - 1); break;
        case 4: result->kind = 77; break;
        default: break;
    }
    return MUMBA_OK;
}

static void callbacks(mumba_context *ctx) {
    mumba_handle button = element(ctx, "button"), listener = 0;
    CHECK(mumba_callback_create(ctx, on_click, &calls, on_drop, &listener) == MUMBA_OK);
    CHECK(mumba_callback_create(ctx, on_second, NULL, on_drop, &second_listener) == MUMBA_OK);
    mumba_value pair[2] = {mumba_of_text("click"), mumba_of_handle(listener)};
    CHECK(mumba_invoke(ctx, button, name(ctx, "addEventListener"), pair, 2, NULL) == MUMBA_OK);
    pair[1] = mumba_of_handle(second_listener);
    CHECK(mumba_invoke(ctx, button, name(ctx, "addEventListener"), pair, 2, NULL) == MUMBA_OK);
    CHECK(calls == 0);
    CHECK(mumba_invoke(ctx, button, name(ctx, "click"), NULL, 0, NULL) == MUMBA_OK);
    CHECK(mumba_set(ctx, button, name(ctx, "title"), mumba_of_text("after")) == MUMBA_OK);
    CHECK(text_is(ctx, button, "id", "clicked"));
    CHECK(text_is(ctx, button, "title", "after"));
    CHECK(calls == 1 && drops == 1);
    CHECK(mumba_release(ctx, listener) == MUMBA_OK && drops == 2);
    CHECK(mumba_release(ctx, listener) == MUMBA_ERR_BAD_HANDLE);
    CHECK(mumba_invoke(ctx, button, name(ctx, "click"), NULL, 0, NULL) == MUMBA_OK);
    CHECK(mumba_flush(ctx) == MUMBA_OK && calls == 1);

    mumba_handle compute = 0;
    mumba_value value;
    CHECK(mumba_callback_create(ctx, on_compute, NULL, NULL, &compute) == MUMBA_OK);
    mumba_value arguments[2] = {mumba_of_number(1), mumba_of_text("größer")};
    CHECK(mumba_invoke_read(ctx, compute, 0, arguments, 2, &value) == MUMBA_OK && value.kind == MUMBA_STRING);
    CHECK(value.as.string.len == strlen("größer") && strcmp(value.as.string.ptr, "größer") == 0);
    mumba_value_clear(ctx, &value);
    arguments[0] = mumba_of_number(2);
    CHECK(mumba_invoke_read(ctx, compute, 0, arguments, 2, &value) == MUMBA_OK && value.as.string.len == 70000);
    mumba_value_clear(ctx, &value);
    CHECK(mumba_invoke_read(ctx, compute, 0, arguments, 1, &value) == MUMBA_ERR_EXCEPTION);
    mumba_error error = {.size = sizeof error};
    CHECK(mumba_error_get(ctx, &error) == MUMBA_OK && strcmp(error.name.ptr, "RangeError") == 0);
    CHECK(strcmp(error.message.ptr, "two arguments, bitte") == 0);
    mumba_handle give = 0;
    CHECK(mumba_callback_create(ctx, on_give, NULL, NULL, &give) == MUMBA_OK);
    const char *given[] = {NULL, "a name of the document", "appendChild"};
    for (int which = 0; which < 3; which++) {
        arguments[0] = mumba_of_number(which);
        memset(&value, 0, sizeof value);
        CHECK(mumba_invoke_read(ctx, give, 0, arguments, 1, &value) == MUMBA_OK);
        CHECK(value.kind == (given[which] ? MUMBA_STRING : MUMBA_UNDEFINED));
        if (value.kind == MUMBA_STRING) CHECK(strcmp(value.as.string.ptr, given[which]) == 0);
        mumba_value_clear(ctx, &value);
    }
    for (int which = 3; which < 5; which++) {
        arguments[0] = mumba_of_number(which);
        CHECK(mumba_invoke_read(ctx, give, 0, arguments, 1, &value) == MUMBA_ERR_EXCEPTION);
    }
    CHECK(mumba_release(ctx, give) == MUMBA_OK);
    /* An argument that is too long for the text area. */
    char *long_text = malloc(200001);
    memset(long_text, 'z', 200000);
    long_text[200000] = 0;
    arguments[0] = mumba_of_number(1);
    arguments[1] = mumba_of_text(long_text);
    CHECK(mumba_invoke_read(ctx, compute, 0, arguments, 2, &value) == MUMBA_OK && value.as.string.len == 200000);
    mumba_value_clear(ctx, &value);
    free(long_text);
}

static void buffers(mumba_context *ctx) {
    mumba_handle buffer = 0, view = 0, constructor = 0;
    void *data = NULL, *again = NULL;
    size_t len = 0;
    CHECK(mumba_buffer_create(ctx, 16, &buffer, &data) == MUMBA_OK && data);
    for (int i = 0; i < 16; i++) CHECK(((unsigned char *)data)[i] == 0);
    ((unsigned char *)data)[5] = 77;
    CHECK(mumba_get_handle(ctx, MUMBA_WINDOW, name(ctx, "Uint8Array"), &constructor) == MUMBA_OK);
    mumba_value arguments[3] = {mumba_of_handle(buffer), mumba_of_number(4), mumba_of_number(8)};
    CHECK(mumba_construct(ctx, constructor, arguments, 3, &view) == MUMBA_OK);
    mumba_value value;
    CHECK(mumba_get_index(ctx, view, 1, &value) == MUMBA_OK && value.as.number == 77);
    CHECK(mumba_set_index(ctx, view, 2, mumba_of_number(78)) == MUMBA_OK);
    CHECK(mumba_flush(ctx) == MUMBA_OK && ((unsigned char *)data)[6] == 78);
    CHECK(mumba_buffer_data(ctx, view, &again, &len) == MUMBA_OK && len == 8 && again == (char *)data + 4);
    unsigned char two[2] = {1, 2};
    CHECK(mumba_buffer_write(ctx, view, 6, two, 2) == MUMBA_OK && ((unsigned char *)data)[11] == 2);
    CHECK(mumba_buffer_write(ctx, view, 7, two, 2) == MUMBA_ERR_LIMIT);
    CHECK(mumba_buffer_read(ctx, buffer, 5, two, 2) == MUMBA_OK && two[0] == 77 && two[1] == 78);
    CHECK(mumba_buffer_read(ctx, buffer, (size_t)-1, two, 2) == MUMBA_ERR_LIMIT);
    CHECK(mumba_buffer_data(ctx, body, &again, &len) == MUMBA_ERR_TYPE);
    mumba_handle empty = 0;
    arguments[0] = mumba_of_number(0);
    CHECK(mumba_construct(ctx, constructor, arguments, 1, &empty) == MUMBA_OK);
    CHECK(mumba_buffer_data(ctx, empty, &again, &len) == MUMBA_OK && len == 0);
    CHECK(mumba_buffer_read(ctx, empty, 0, NULL, 0) == MUMBA_OK);
    CHECK(mumba_buffer_write(ctx, empty, 0, two, 1) == MUMBA_ERR_LIMIT);
    mumba_handle moved = 0;
    CHECK(mumba_invoke(ctx, buffer, name(ctx, "transfer"), NULL, 0, &moved) == MUMBA_OK);
    CHECK(mumba_buffer_data(ctx, buffer, &again, &len) == MUMBA_ERR_STATE);
    CHECK(mumba_buffer_data(ctx, moved, &again, &len) == MUMBA_OK && len == 16);
}

static int waiting = 6;
static mumba_handle cancelled;
static void done(mumba_context *ctx) {
    if (--waiting > 0) return;
    char text[100];
    snprintf(text, sizeof text, "selftest: %d passed, %d failed", passed, failed);
    say(ctx, failed ? MUMBA_LOG_ERROR : MUMBA_LOG_INFO, text);
    mumba_set(ctx, MUMBA_DOCUMENT, name(ctx, "title"), mumba_of_text(text));
    mumba_set(ctx, body, name(ctx, "textContent"), mumba_of_text(text));
}

static void on_settled(mumba_context *ctx, void *user, mumba_status status, mumba_value value) {
    if (user == &passed) CHECK(status == MUMBA_OK && value.kind == MUMBA_NUMBER && value.as.number == 12);
    else CHECK(status == MUMBA_ERR_REJECTED && value.kind == MUMBA_STRING && strcmp(value.as.string.ptr, "no") == 0);
    done(ctx);
}

static void on_timer(mumba_context *ctx, void *user) {
    CHECK(user != &cancelled);
    done(ctx);
}

static void on_never(mumba_context *ctx, void *user) {
    (void)user;
    CHECK(!"a cancelled timer ran");
}

static void on_frame(mumba_context *ctx, void *user, double time_ms) {
    (void)user;
    CHECK(time_ms > 0);
    done(ctx);
}

static void from_thread(mumba_context *ctx, void *user) {
    CHECK((mumba_status)(intptr_t)user == MUMBA_ERR_THREAD);
    done(ctx);
}

static void *thread_main(void *argument) {
    mumba_context *ctx = argument;
    per_thread++;
    mumba_status wrong = per_thread == 6 ? mumba_set(ctx, MUMBA_DOCUMENT, 1, mumba_null()) : MUMBA_OK;
    mumba_post_task(ctx, from_thread, (void *)(intptr_t)wrong, NULL);
    return NULL;
}

static void on_event(mumba_context *ctx, void *user, uint32_t event) {
    (void)user;
    if (event == MUMBA_EVENT_LOAD) done(ctx);
    if (event == MUMBA_EVENT_UNLOAD) say(ctx, MUMBA_LOG_INFO, "selftest: unloaded");
}

static void later(mumba_context *ctx) {
    mumba_handle promise, resolver;
    CHECK(mumba_promise_create(ctx, &promise, &resolver) == MUMBA_OK);
    CHECK(mumba_promise_then(ctx, promise, on_settled, &passed, NULL, NULL) == MUMBA_OK);
    CHECK(mumba_promise_settle(ctx, resolver, false, mumba_of_number(12)) == MUMBA_OK);
    CHECK(mumba_promise_create(ctx, &promise, &resolver) == MUMBA_OK);
    CHECK(mumba_promise_settle(ctx, resolver, true, mumba_of_text("no")) == MUMBA_OK);
    CHECK(mumba_promise_then(ctx, promise, on_settled, &failed, NULL, NULL) == MUMBA_OK);
    CHECK(mumba_promise_settle(ctx, promise, true, mumba_null()) == MUMBA_ERR_TYPE);
    mumba_handle timer;
    CHECK(mumba_set_timer(ctx, 1, false, on_timer, NULL, NULL, &timer) == MUMBA_OK);
    CHECK(mumba_set(ctx, timer, name(ctx, "x"), mumba_null()) == MUMBA_ERR_BAD_HANDLE);
    CHECK(mumba_set_timer(ctx, 0, true, on_never, &cancelled, on_drop, &cancelled) == MUMBA_OK);
    drops = 0;
    CHECK(mumba_release(ctx, cancelled) == MUMBA_OK && drops == 1);
    CHECK(mumba_request_frame(ctx, on_frame, NULL, NULL, NULL) == MUMBA_OK);
    pthread_t thread;
    CHECK(pthread_create(&thread, NULL, thread_main, ctx) == 0 && pthread_join(thread, NULL) == 0);
    CHECK(per_thread == 5);
    CHECK(mumba_on_event(ctx, on_event, NULL, NULL, NULL) == MUMBA_OK);
}

uint32_t mumba_module_abi(void) { return MUMBA_ABI_VERSION; }

mumba_status mumba_module_main(mumba_context *ctx) {
    CHECK(constructed == 41 && per_thread == 5);
    CHECK(mumba_abi_version() == MUMBA_ABI_VERSION);
#ifndef __SANITIZE_ADDRESS__ /* Sanitizers do without the sandbox. */
    CHECK(fopen("/etc/passwd", "r") == NULL);
#endif
    mumba_view view = {.size = sizeof view};
    CHECK(mumba_view_get(ctx, &view) == MUMBA_OK && view.app_id.len == 52 && view.view_id.len > 0);
    CHECK(mumba_get_handle(ctx, MUMBA_DOCUMENT, name(ctx, "body"), &body) == MUMBA_OK);
    well_known_names(ctx);
    writes_and_reads(ctx);
    plain_calls(ctx);
    own_errors(ctx);
    errors(ctx);
    often(ctx);
    callbacks(ctx);
    buffers(ctx);
    later(ctx);
    return MUMBA_OK;
}
