/* Runs any module by itself: its main function, two clicks, what it posted, and the end of the document. Whatever a sanitizer finds on
 * the way ends the program. */
#include "runtime.h"

#include <stdio.h>

int main(void) {
    mumba_context *ctx = runtime_start();
    if (mumba_module_abi() > MUMBA_ABI_VERSION) return 1;
    if (mumba_module_main(ctx) != MUMBA_OK) {
        fprintf(stderr, "the main function failed\n");
        return 1;
    }
    for (int click = 0; click < 2; click++) {
        runtime_dispatch("click");
        runtime_run_tasks();
    }
    runtime_leave();
    return 0;
}
