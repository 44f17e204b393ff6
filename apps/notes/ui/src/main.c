/**
 * @file
 * What the renderer calls: the two functions of a native UI module.
 */
#include <stdlib.h>

#include "state.h"

uint32_t mumba_module_abi(void) {
    return MUMBA_ABI_VERSION;
}

mumba_status mumba_module_main(mumba_context *ctx) {
    app *app = calloc(1, sizeof *app);
    if (!app) {
        return MUMBA_ERR_LIMIT;
    }
    mumba_status status = dom_open(&app->dom, ctx);
    if (status != MUMBA_OK) {
        free(app);
        return status;
    }
    app_start(app);
    return MUMBA_OK;
}
