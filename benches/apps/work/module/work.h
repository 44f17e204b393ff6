/* What the files of the benchmark's module share: interned names, and the functions that the page calls. */
#ifndef WORK_H
#define WORK_H

#include <mumba.h>

/** Every name that the module uses, interned once. */
#define WORK_NAMES(NAME) \
    NAME(append_child, "appendChild") \
    NAME(class_name, "className") \
    NAME(create_element, "createElement") \
    NAME(get_bounding_client_rect, "getBoundingClientRect") \
    NAME(get_element_by_id, "getElementById") \
    NAME(insert_before, "insertBefore") \
    NAME(native, "native") \
    NAME(object, "Object") \
    NAME(remove, "remove") \
    NAME(set_attribute, "setAttribute") \
    NAME(style, "style") \
    NAME(text_content, "textContent") \
    NAME(width, "width") \
    NAME(a, "a") \
    NAME(span, "span") \
    NAME(td, "td") \
    NAME(tr, "tr") \
    NAME(aria_hidden, "aria-hidden") \
    NAME(col_1, "col-md-1") \
    NAME(col_4, "col-md-4") \
    NAME(col_6, "col-md-6") \
    NAME(icon, "glyphicon glyphicon-remove") \
    NAME(lbl, "lbl") \
    NAME(yes, "true")

typedef struct work_names {
#define WORK_FIELD(field, text) mumba_name field;
    WORK_NAMES(WORK_FIELD)
#undef WORK_FIELD
} work_names;

/** Interned before any other function runs. */
extern work_names names;

/** `document.getElementById(id)`; the caller releases it. */
mumba_handle work_element(mumba_context *ctx, const char *id);

/** The first argument, a number; 0 without one. */
double work_count(const mumba_value *argv, size_t argc);

/* rows.c: what page.js does in JavaScript, operation by operation. */
mumba_status rows_create(mumba_context *, void *, mumba_value, const mumba_value *, size_t, mumba_value *);
mumba_status rows_update(mumba_context *, void *, mumba_value, const mumba_value *, size_t, mumba_value *);
mumba_status rows_swap(mumba_context *, void *, mumba_value, const mumba_value *, size_t, mumba_value *);
mumba_status rows_remove(mumba_context *, void *, mumba_value, const mumba_value *, size_t, mumba_value *);
mumba_status rows_read(mumba_context *, void *, mumba_value, const mumba_value *, size_t, mumba_value *);

/* calls.c: a promise of the median time of so many calls to the service, in microseconds. */
mumba_status calls_run(mumba_context *, void *, mumba_value, const mumba_value *, size_t, mumba_value *);

#endif
