#include "module.h"

#include <mumba/web/dom.h>

module_names names;

mumba_handle module_element(mumba_context *ctx, const char *id) {
    mumba_element found = MUMBA_NONE;
    mumba_document_get_element_by_id(ctx, MUMBA_DOCUMENT, mumba_text(id), &found);
    return found;
}

double module_number(const mumba_value *argv, size_t argc, size_t at) {
    return at < argc && argv[at].kind == MUMBA_NUMBER ? argv[at].as.number : 0;
}

uint32_t mumba_module_abi(void) {
    return MUMBA_ABI_VERSION;
}

/* Gives the page `window.native`, whose functions it calls and times. */
mumba_status mumba_module_main(mumba_context *ctx) {
    const struct {
        const char *text;
        mumba_name *name;
    } wanted[] = {
        {"data_id", &names.data_id}, {"firstChild", &names.first_child}, {"nextSibling", &names.next_sibling},
        {"target", &names.target},   {"closest", &names.closest},        {"matches", &names.matches},
        {"sceneOfPage", &names.scene}, {"gl", &names.gl},                {"offset", &names.offset},
        {"context", &names.context},
    };
    static const struct {
        const char *name;
        mumba_callback_fn callback;
    } functions[] = {
        {"start", rows_start},
        {"stop", rows_stop},
        {"read_sync", platform_read_sync},
        {"property_reads", platform_property_reads},
        {"string_calls", platform_string_calls},
        {"creations", platform_creations},
        {"draw_calls", platform_draw_calls},
        {"paths", platform_paths},
        {"buffer_prepare", platform_buffer_prepare},
        {"buffer_copy", platform_buffer_copy},
        {"buffer_check", platform_buffer_check},
        {"churn", platform_churn},
        {"held", platform_held},
    };
    mumba_status status = MUMBA_OK;
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted && status == MUMBA_OK; i++) {
        status = mumba_intern(ctx, mumba_text(wanted[i].text), wanted[i].name);
    }
    mumba_handle object = MUMBA_NONE;
    mumba_object_create(ctx, &object);
    for (size_t i = 0; i < sizeof functions / sizeof *functions && status == MUMBA_OK; i++) {
        mumba_handle function = MUMBA_NONE;
        mumba_name name = 0;
        status = mumba_callback_create(ctx, functions[i].callback, NULL, NULL, &function);
        if (status == MUMBA_OK) {
            status = mumba_intern(ctx, mumba_text(functions[i].name), &name);
        }
        // The handle of the function stays: it is what keeps the callback.
        mumba_set(ctx, object, name, mumba_of_handle(function));
    }
    mumba_name native = 0;
    if (status == MUMBA_OK) {
        status = mumba_intern(ctx, mumba_text("native"), &native);
    }
    mumba_set(ctx, MUMBA_WINDOW, native, mumba_of_handle(object));
    mumba_release(ctx, object);
    return status == MUMBA_OK ? mumba_flush(ctx) : status;
}
