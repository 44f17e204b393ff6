#include "work.h"

work_names names;

mumba_handle work_element(mumba_context *ctx, const char *id) {
    mumba_handle element = MUMBA_NONE;
    mumba_value argument = mumba_of_text(id);
    mumba_invoke(ctx, MUMBA_DOCUMENT, names.get_element_by_id, &argument, 1, &element);
    return element;
}

double work_count(const mumba_value *argv, size_t argc) {
    return argc > 0 && argv[0].kind == MUMBA_NUMBER && argv[0].as.number > 0 ? argv[0].as.number : 0;
}

static mumba_status intern_names(mumba_context *ctx) {
    const struct {
        mumba_name *name;
        const char *text;
    } wanted[] = {
#define WORK_ENTRY(field, text) {&names.field, text},
        WORK_NAMES(WORK_ENTRY)
#undef WORK_ENTRY
    };
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        mumba_status status = mumba_intern(ctx, mumba_text(wanted[i].text), wanted[i].name);
        if (status != MUMBA_OK) {
            return status;
        }
    }
    return MUMBA_OK;
}

uint32_t mumba_module_abi(void) {
    return MUMBA_ABI_VERSION;
}

/* Gives the page `window.native`, whose functions it calls and times. */
mumba_status mumba_module_main(mumba_context *ctx) {
    static const struct {
        const char *name;
        mumba_callback_fn callback;
    } functions[] = {
        {"create", rows_create}, {"update", rows_update}, {"swap", rows_swap},
        {"remove", rows_remove}, {"read", rows_read},     {"calls", calls_run},
    };
    mumba_status status = intern_names(ctx);
    if (status != MUMBA_OK) {
        return status;
    }
    mumba_handle object_constructor = MUMBA_NONE;
    mumba_handle object = MUMBA_NONE;
    mumba_get_handle(ctx, MUMBA_WINDOW, names.object, &object_constructor);
    mumba_construct(ctx, object_constructor, NULL, 0, &object);
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        mumba_handle function = MUMBA_NONE;
        status = mumba_callback_create(ctx, functions[i].callback, NULL, NULL, &function);
        if (status != MUMBA_OK) {
            return status;
        }
        mumba_name name = 0;
        status = mumba_intern(ctx, mumba_text(functions[i].name), &name);
        if (status != MUMBA_OK) {
            return status;
        }
        // The handle of the function stays: it is what keeps the callback.
        mumba_set(ctx, object, name, mumba_of_handle(function));
    }
    mumba_set(ctx, MUMBA_WINDOW, names.native, mumba_of_handle(object));
    mumba_release(ctx, object_constructor);
    mumba_release(ctx, object);
    return mumba_flush(ctx);
}
