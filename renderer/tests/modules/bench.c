/* DOM work of a native module against the same work in page JavaScript (bench.html), alternating. Logs one JSON object a
 * line, prefixed with "bench ": {"name","rows","native_ms","page_ms","ratio"}, and "bench done" at the end. */
#include <mumba.h>

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define ROUNDS 15
#define MOST_ROWS 10000

enum { CREATE_ELEMENT, TEXT_CONTENT, CLASS_NAME, APPEND_CHILD, SET_ATTRIBUTE, INSERT_BEFORE, REMOVE, GET_ELEMENT_BY_ID,
       GET_RECT, WIDTH, NODE_TYPE, TR, TD, A, SPAN, COL1, COL4, COL6, ICON, ARIA_HIDDEN, TRUE_TEXT, NAMES };
static const char *const name_texts[NAMES] = {
    "createElement", "textContent", "className", "appendChild", "setAttribute", "insertBefore", "remove",
    "getElementById", "getBoundingClientRect", "width", "nodeType", "tr", "td", "a", "span", "col-md-1", "col-md-4",
    "col-md-6", "glyphicon glyphicon-remove", "aria-hidden", "true"};
static mumba_name names[NAMES];
static const char *const words[10] = {"pretty", "large", "big",      "small", "tall",
                                      "short",  "long",  "handsome", "plain", "quaint"};
static mumba_handle body, rows[MOST_ROWS + 1], labels[MOST_ROWS];
static size_t row_count;

static mumba_handle make(mumba_context *ctx, int tag) {
    mumba_handle result = 0;
    mumba_value argument = mumba_of_name(names[tag]);
    mumba_invoke(ctx, MUMBA_DOCUMENT, names[CREATE_ELEMENT], &argument, 1, &result);
    return result;
}

static void append(mumba_context *ctx, mumba_handle parent, mumba_handle child) {
    mumba_value argument = mumba_of_handle(child);
    mumba_invoke(ctx, parent, names[APPEND_CHILD], &argument, 1, NULL);
}

static void class_name(mumba_context *ctx, mumba_handle element, int name) {
    mumba_set(ctx, element, names[CLASS_NAME], mumba_of_name(names[name]));
}

static void text(mumba_context *ctx, mumba_handle element, const char *content, int length) {
    mumba_set(ctx, element, names[TEXT_CONTENT], mumba_of_string(mumba_string_of(content, (size_t)length)));
}

static void create(mumba_context *ctx, size_t count) {
    char buffer[100];
    for (size_t i = 0; i < count; i++) {
        mumba_handle row = make(ctx, TR), id = make(ctx, TD);
        class_name(ctx, id, COL1);
        text(ctx, id, buffer, snprintf(buffer, sizeof buffer, "%zu", i + 1));
        append(ctx, row, id);
        mumba_handle cell = make(ctx, TD);
        class_name(ctx, cell, COL4);
        mumba_handle label = make(ctx, A);
        text(ctx, label, buffer,
             snprintf(buffer, sizeof buffer, "%s %s row number %zu", words[i % 10], words[i * 7 % 10], i));
        append(ctx, cell, label);
        append(ctx, row, cell);
        mumba_handle tools = make(ctx, TD);
        class_name(ctx, tools, COL1);
        mumba_handle link = make(ctx, A), icon = make(ctx, SPAN);
        class_name(ctx, icon, ICON);
        mumba_value attribute[2] = {mumba_of_name(names[ARIA_HIDDEN]), mumba_of_name(names[TRUE_TEXT])};
        mumba_invoke(ctx, icon, names[SET_ATTRIBUTE], attribute, 2, NULL);
        append(ctx, link, icon);
        append(ctx, tools, link);
        append(ctx, row, tools);
        mumba_handle rest = make(ctx, TD);
        class_name(ctx, rest, COL6);
        append(ctx, row, rest);
        append(ctx, body, row);
        rows[i] = row;
        labels[i] = label;
        mumba_release(ctx, id);
        mumba_release(ctx, cell);
        mumba_release(ctx, tools);
        mumba_release(ctx, link);
        mumba_release(ctx, icon);
        mumba_release(ctx, rest);
    }
    row_count = count;
    mumba_flush(ctx);
}

static void update(mumba_context *ctx, size_t round) {
    char buffer[100];
    for (size_t i = 0; i < row_count; i += 10)
        text(ctx, labels[i], buffer,
             snprintf(buffer, sizeof buffer, "updated row number %zu in round %zu", i, round));
    mumba_flush(ctx);
}

static void swap(mumba_context *ctx, size_t times) {
    for (size_t t = 0; t < times; t++) {
        size_t a = 1 + t, b = row_count - 2 - t;
        mumba_handle first = rows[a], second = rows[b];
        mumba_value one[2] = {mumba_of_handle(second), mumba_of_handle(rows[a + 1])};
        mumba_value two[2] = {mumba_of_handle(first), mumba_of_handle(rows[b + 1])};
        mumba_invoke(ctx, body, names[INSERT_BEFORE], one, 2, NULL);
        mumba_invoke(ctx, body, names[INSERT_BEFORE], two, 2, NULL);
        rows[a] = second;
        rows[b] = first;
    }
    mumba_flush(ctx);
}

static void remove_all(mumba_context *ctx, size_t unused) {
    (void)unused;
    for (size_t i = 0; i < row_count; i++) {
        mumba_invoke(ctx, rows[i], names[REMOVE], NULL, 0, NULL);
        mumba_release(ctx, rows[i]);
        mumba_release(ctx, labels[i]);
    }
    row_count = 0;
    mumba_flush(ctx);
}

static double sum;
static void read_rect(mumba_context *ctx, size_t times) {
    for (size_t i = 0; i < times; i++) {
        mumba_handle rect = 0;
        double width = 0;
        mumba_invoke(ctx, labels[i % row_count], names[GET_RECT], NULL, 0, &rect);
        mumba_get_number(ctx, rect, names[WIDTH], &width);
        mumba_release(ctx, rect);
        sum += width;
    }
}

static void read_property(mumba_context *ctx, size_t times) {
    for (size_t i = 0; i < times; i++) {
        double type = 0;
        mumba_get_number(ctx, rows[i % row_count], names[NODE_TYPE], &type);
        sum += type;
    }
}

static double now_ms(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static double page(mumba_context *ctx, mumba_name function, size_t argument) {
    mumba_value value = mumba_of_number((double)argument), result = mumba_undefined();
    double start = now_ms();
    mumba_invoke_read(ctx, MUMBA_WINDOW, function, &value, 1, &result);
    return now_ms() - start;
}

static double native(mumba_context *ctx, void (*work)(mumba_context *, size_t), size_t argument) {
    double start = now_ms();
    work(ctx, argument);
    return now_ms() - start;
}

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

enum { WORKS = 6 };
static const struct {
    const char *name;
    const char *function;
    void (*work)(mumba_context *, size_t);
} works[WORKS] = {{"create", "create", create},         {"update", "update", update},
                  {"swap", "swap", swap},               {"read", "read", read_rect},
                  {"property", "readProperty", read_property}, {"remove", "remove", remove_all}};

static size_t sizes[] = {1000, 10000};
static size_t round_number, size_number;
static double native_ms[WORKS][ROUNDS], page_ms[WORKS][ROUNDS];

static void run_round(mumba_context *ctx, void *user);

static void later(mumba_context *ctx) { mumba_set_timer(ctx, 20, false, run_round, NULL, NULL, NULL); }

static void report(mumba_context *ctx) {
    for (int w = 0; w < WORKS; w++) {
        qsort(native_ms[w], ROUNDS, sizeof(double), ascending);
        qsort(page_ms[w], ROUNDS, sizeof(double), ascending);
        double ours = native_ms[w][ROUNDS / 2], theirs = page_ms[w][ROUNDS / 2];
        char line[300];
        snprintf(line, sizeof line,
                 "bench {\"name\":\"%s\",\"rows\":%zu,\"native_ms\":%.4f,\"page_ms\":%.4f,\"ratio\":%.3f}", works[w].name,
                 sizes[size_number], ours, theirs, ours / theirs);
        mumba_log(ctx, MUMBA_LOG_INFO, mumba_text(line));
    }
}

/* One round of every kind of work, natively and by the page, the order changing from round to round. */
static void run_round(mumba_context *ctx, void *user) {
    (void)user;
    size_t count = sizes[size_number];
    for (int side = 0; side < 2; side++) {
        bool ours = (side + round_number) % 2 == 0;
        for (int w = 0; w < WORKS; w++) {
            size_t argument = w == 0 ? count : w == 1 ? round_number : w == 2 ? count / 10 : 1000;
            mumba_name function = 0;
            mumba_intern(ctx, mumba_text(works[w].function), &function);
            double took = ours ? native(ctx, works[w].work, argument) : page(ctx, function, argument);
            (ours ? native_ms : page_ms)[w][round_number] = took;
        }
    }
    if (++round_number == ROUNDS) {
        report(ctx);
        round_number = 0;
        if (++size_number == sizeof sizes / sizeof *sizes) {
            mumba_log(ctx, MUMBA_LOG_INFO, mumba_text("bench done"));
            return;
        }
    }
    later(ctx);
}

uint32_t mumba_module_abi(void) { return MUMBA_ABI_VERSION; }

mumba_status mumba_module_main(mumba_context *ctx) {
    for (int i = 0; i < NAMES; i++) {
        mumba_status status = mumba_intern(ctx, mumba_text(name_texts[i]), &names[i]);
        if (status) return status;
    }
    mumba_value id = mumba_of_text("rows");
    mumba_status status = mumba_invoke(ctx, MUMBA_DOCUMENT, names[GET_ELEMENT_BY_ID], &id, 1, &body);
    later(ctx);
    return status;
}
