/* Fails in the way that the flag FAIL names. */
#include <mumba.h>

#include <stdlib.h>

#define CRASH 1
#define CRASH_LATER 2
#define HANG 3
#define HANG_LATER 4
#define MISSING 5
#define OTHER_ABI 6
#define STATUS 7
#define ABORT 8
#define OVERFLOW 9
#define GIVE_UP 10
#define GIVE_UP_LATER 11

#if FAIL == MISSING
extern int not_there_at_all(void);
extern int nor_is_this(int number);
#endif

static volatile int go_on = 1;
static int *volatile nowhere;

static void later(mumba_context *ctx, void *user) {
    (void)ctx, (void)user;
    if (FAIL == CRASH_LATER) *nowhere = 1;
    while (go_on) {}
}

#if FAIL == GIVE_UP || FAIL == GIVE_UP_LATER
static mumba_status not_any_more(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                                 mumba_value *result) {
    (void)user, (void)self, (void)argv, (void)argc;
    *result = mumba_of_number(1);
    return mumba_log(ctx, MUMBA_LOG_ERROR, mumba_text("a function ran that should not"));
}

static void dropped(void *user) { mumba_log(user, MUMBA_LOG_INFO, mumba_text("what it gave was dropped")); }

static void give_up(mumba_context *ctx, void *user) {
    (void)user;
    mumba_handle function = MUMBA_NONE;
    mumba_value result = mumba_undefined();
    mumba_callback_create(ctx, not_any_more, ctx, dropped, &function);
    mumba_fail(ctx, mumba_text("it gives up"));
    mumba_fail(ctx, mumba_text("a second time"));
    /* The page calls it, and nothing happens. */
    if (mumba_invoke_read(ctx, function, 0, NULL, 0, &result) == MUMBA_OK && result.kind == MUMBA_UNDEFINED) {
        mumba_log(ctx, MUMBA_LOG_INFO, mumba_text("no function runs"));
    }
    mumba_release(ctx, function);
}
#endif

#if FAIL == OVERFLOW
static int deeper(volatile char *above) {
    volatile char here[4096];
    here[0] = above ? above[0] : 1;
    return deeper(here) + here[0];
}
#endif

uint32_t mumba_module_abi(void) { return FAIL == OTHER_ABI ? 99u << 16 : MUMBA_ABI_VERSION; }

mumba_status mumba_module_main(mumba_context *ctx) {
    switch (FAIL) {
    case CRASH: *nowhere = 1; break;
    case ABORT: abort();
    case HANG: while (go_on) {} break;
    case CRASH_LATER:
    case HANG_LATER: return mumba_set_timer(ctx, 300, false, later, NULL, NULL, NULL);
#if FAIL == GIVE_UP
    case GIVE_UP: give_up(ctx, NULL); break;
#endif
#if FAIL == GIVE_UP_LATER
    case GIVE_UP_LATER: return mumba_set_timer(ctx, 50, false, give_up, NULL, NULL, NULL);
#endif
#if FAIL == MISSING
    case MISSING: return not_there_at_all() + nor_is_this(1);
#endif
#if FAIL == OVERFLOW
    case OVERFLOW: return deeper(NULL);
#endif
    case STATUS: {
        /* A command that throws; its error becomes the module's. */
        mumba_name name = 0;
        mumba_intern(ctx, mumba_text("noSuchMethod"), &name);
        mumba_invoke(ctx, MUMBA_DOCUMENT, name, NULL, 0, NULL);
        return mumba_flush(ctx);
    }
    default: break;
    }
    return MUMBA_OK;
}
