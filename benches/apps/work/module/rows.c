#include "work.h"

#include <stdio.h>
#include <stdlib.h>

/** What is kept of a row, as page.js keeps it. */
typedef struct row {
    mumba_handle row;
    mumba_handle label;
} row;

static row *rows;
static size_t row_count;

static mumba_handle element(mumba_context *ctx, mumba_name tag) {
    mumba_handle made = MUMBA_NONE;
    mumba_value argument = mumba_of_name(tag);
    mumba_invoke(ctx, MUMBA_DOCUMENT, names.create_element, &argument, 1, &made);
    return made;
}

static mumba_handle classed(mumba_context *ctx, mumba_name tag, mumba_name class_name) {
    mumba_handle made = element(ctx, tag);
    mumba_set(ctx, made, names.class_name, mumba_of_name(class_name));
    return made;
}

static void append(mumba_context *ctx, mumba_handle parent, mumba_handle child) {
    mumba_value argument = mumba_of_handle(child);
    mumba_invoke(ctx, parent, names.append_child, &argument, 1, NULL);
}

static void insert_before(mumba_context *ctx, mumba_handle parent, mumba_handle child, mumba_handle next) {
    mumba_value arguments[] = {mumba_of_handle(child), mumba_of_handle(next)};
    mumba_invoke(ctx, parent, names.insert_before, arguments, 2, NULL);
}

/** Sets the text of an element to `format` with `number` in it. */
static void set_text(mumba_context *ctx, mumba_handle target, const char *format, size_t number) {
    char text[64];
    int len = snprintf(text, sizeof text, format, number);
    mumba_set(ctx, target, names.text_content, mumba_of_string(mumba_string_of(text, (size_t)len)));
}

/** Makes one row; everything but the row and its label is released. */
static row row_make(mumba_context *ctx, mumba_handle body, size_t number) {
    row made = {.row = element(ctx, names.tr)};

    mumba_handle cell = classed(ctx, names.td, names.col_1);
    set_text(ctx, cell, "%zu", number);
    append(ctx, made.row, cell);
    mumba_release(ctx, cell);

    cell = classed(ctx, names.td, names.col_4);
    made.label = classed(ctx, names.a, names.lbl);
    set_text(ctx, made.label, "row %zu of something", number);
    append(ctx, cell, made.label);
    append(ctx, made.row, cell);
    mumba_release(ctx, cell);

    cell = classed(ctx, names.td, names.col_1);
    mumba_handle remove = classed(ctx, names.a, names.remove);
    mumba_handle icon = classed(ctx, names.span, names.icon);
    mumba_value hidden[] = {mumba_of_name(names.aria_hidden), mumba_of_name(names.yes)};
    mumba_invoke(ctx, icon, names.set_attribute, hidden, 2, NULL);
    append(ctx, remove, icon);
    append(ctx, cell, remove);
    append(ctx, made.row, cell);
    mumba_release(ctx, icon);
    mumba_release(ctx, remove);
    mumba_release(ctx, cell);

    cell = classed(ctx, names.td, names.col_6);
    append(ctx, made.row, cell);
    mumba_release(ctx, cell);

    append(ctx, body, made.row);
    return made;
}

mumba_status rows_create(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                         mumba_value *result) {
    (void)user, (void)self, (void)result;
    size_t count = (size_t)work_count(argv, argc);
    row *grown = realloc(rows, (row_count + count) * sizeof *rows);
    if (!grown) {
        return MUMBA_ERR_LIMIT;
    }
    rows = grown;
    mumba_handle body = work_element(ctx, "rows");
    for (size_t i = 0; i < count; i++) {
        rows[row_count++] = row_make(ctx, body, i + 1);
    }
    mumba_release(ctx, body);
    return mumba_flush(ctx);
}

mumba_status rows_update(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                         mumba_value *result) {
    (void)user, (void)self, (void)argv, (void)argc, (void)result;
    for (size_t i = 0; i < row_count; i += 10) {
        set_text(ctx, rows[i].label, "row %zu was updated", i + 1);
    }
    return mumba_flush(ctx);
}

mumba_status rows_swap(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                       mumba_value *result) {
    (void)user, (void)self, (void)argv, (void)argc, (void)result;
    mumba_handle body = work_element(ctx, "rows");
    for (size_t i = 0; i + i + 1 < row_count; i += 10) {
        size_t j = row_count - 1 - i;
        row a = rows[i];
        row b = rows[j];
        mumba_handle next = rows[i + 1].row;
        insert_before(ctx, body, a.row, b.row);
        insert_before(ctx, body, b.row, next);
        rows[i] = b;
        rows[j] = a;
    }
    mumba_release(ctx, body);
    return mumba_flush(ctx);
}

mumba_status rows_remove(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                         mumba_value *result) {
    (void)user, (void)self, (void)argv, (void)argc, (void)result;
    for (size_t i = 0; i < row_count; i++) {
        mumba_invoke(ctx, rows[i].row, names.remove, NULL, 0, NULL);
        mumba_release(ctx, rows[i].label);
        mumba_release(ctx, rows[i].row);
    }
    row_count = 0;
    return mumba_flush(ctx);
}

mumba_status rows_read(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                       mumba_value *result) {
    (void)user, (void)self;
    size_t count = (size_t)work_count(argv, argc);
    mumba_handle probe = work_element(ctx, "probe");
    mumba_handle style = MUMBA_NONE;
    mumba_get_handle(ctx, probe, names.style, &style);
    double sum = 0;
    mumba_status status = MUMBA_OK;
    for (size_t i = 0; i < count && status == MUMBA_OK; i++) {
        char text[16];
        int len = snprintf(text, sizeof text, "%zupx", 100 + i % 50);
        mumba_set(ctx, style, names.width, mumba_of_string(mumba_string_of(text, (size_t)len)));
        mumba_handle box = MUMBA_NONE;
        mumba_invoke(ctx, probe, names.get_bounding_client_rect, NULL, 0, &box);
        double width = 0;
        status = mumba_get_number(ctx, box, names.width, &width);
        mumba_release(ctx, box);
        sum += width;
    }
    mumba_release(ctx, style);
    mumba_release(ctx, probe);
    *result = mumba_of_number(sum);
    return status;
}
