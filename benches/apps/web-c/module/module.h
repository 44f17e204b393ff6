/* What the files of the module share. */
#ifndef MODULE_H
#define MODULE_H

#include <mumba.h>

/** Names that the module uses through the core of the ABI, asked for once. */
typedef struct module_names {
    mumba_name data_id;
    mumba_name first_child;
    mumba_name next_sibling;
    mumba_name target;
    mumba_name closest;
    mumba_name matches;
    mumba_name scene;
    mumba_name gl;
    mumba_name offset;
    mumba_name context;
} module_names;

/** Known before any other function runs. */
extern module_names names;

/** `document.getElementById(id)`, or none; the caller releases it. */
mumba_handle module_element(mumba_context *ctx, const char *id);

/** An argument that is a number; 0 without one. */
double module_number(const mumba_value *argv, size_t argc, size_t at);

#define MODULE_FUNCTION(name) \
    mumba_status name(mumba_context *, void *, mumba_value, const mumba_value *, size_t, mumba_value *)

/* rows.c: the operations of js-framework-benchmark, as rows.js has them. */
MODULE_FUNCTION(rows_start);
MODULE_FUNCTION(rows_stop);

/* platform.c: what platform.js does in JavaScript. */
MODULE_FUNCTION(platform_read_sync);
MODULE_FUNCTION(platform_property_reads);
MODULE_FUNCTION(platform_string_calls);
MODULE_FUNCTION(platform_creations);
MODULE_FUNCTION(platform_draw_calls);
MODULE_FUNCTION(platform_paths);
MODULE_FUNCTION(platform_buffer_prepare);
MODULE_FUNCTION(platform_buffer_copy);
MODULE_FUNCTION(platform_buffer_check);
MODULE_FUNCTION(platform_churn);
MODULE_FUNCTION(platform_held);

#endif
