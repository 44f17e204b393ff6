/* The example `hello`, run by itself: a click changes the text, and nothing is written or freed where it must not be. */
#include "runtime.h"

#include <stdio.h>

#define EXPECT(condition)                                                          \
    do {                                                                           \
        if (!(condition)) {                                                        \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
            return 1;                                                              \
        }                                                                          \
    } while (0)

int main(void) {
    EXPECT(mumba_module_abi() == MUMBA_ABI_VERSION);
    mumba_context *ctx = runtime_start();
    EXPECT(mumba_module_main(ctx) == MUMBA_OK);
    EXPECT(runtime_written("Hello from C") == 1);
    EXPECT(runtime_dispatch("click") == 1);
    EXPECT(runtime_dispatch("click") == 1);
    EXPECT(runtime_written("Clicked 2 times") == 1);
    runtime_leave();
    return 0;
}
