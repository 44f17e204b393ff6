/* Does what a sanitizer finds, as the flag BREAK says; with 0 nothing is wrong. */
#include <mumba.h>

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#define HEAP 1
#define FREED 2
#define STACK 3
#define GLOBAL 4
#define COPY 5
#define INDEX 6
#define OVERFLOW 7

static volatile int four = 4;
static volatile int most = INT_MAX;
static volatile int numbers[4];

/* By itself: where the compiler sees what a pointer leads to, it is UndefinedBehaviorSanitizer that speaks. */
__attribute__((noinline)) static void write_to(volatile int *place) { *place = 1; }

static void break_it(void) {
    volatile int local[4] = {0};
    int *memory = calloc(4, sizeof *memory);
    if (!memory) return;
    switch (BREAK) {
    case HEAP: write_to(memory + four); break;
    case FREED: free(memory); write_to(memory); return;
    case STACK: write_to(local + four); break;
    case GLOBAL: write_to(numbers + four); break;
    case COPY: memset(memory, 1, sizeof *memory * (size_t)four + 1); break;
    case INDEX: local[four] = 1; break;
    case OVERFLOW: most = most + 1; break;
    default: numbers[0] = local[0]; break;
    }
    free(memory);
}

MUMBA_EXPORT uint32_t mumba_module_abi(void) { return MUMBA_ABI_VERSION; }

MUMBA_EXPORT mumba_status mumba_module_main(mumba_context *ctx) {
    mumba_name title = 0;
    break_it();
    mumba_intern(ctx, mumba_text("title"), &title);
    return mumba_set(ctx, MUMBA_DOCUMENT, title, mumba_of_text("all is well"));
}
