/* Functions that the page calls and that record something: it runs when they have returned, before the page goes on. */
#include <mumba.h>

#include <string.h>

static unsigned calls, told, dropped;
static uint64_t recorded_as, told_serial;
static mumba_handle bump;

static mumba_name name(mumba_context *ctx, const char *text) {
    mumba_name result = 0;
    mumba_intern(ctx, mumba_text(text), &result);
    return result;
}

static void invoke(mumba_context *ctx, mumba_handle target, const char *method, const mumba_value *arguments, size_t count) {
    mumba_invoke(ctx, target, name(ctx, method), arguments, count, NULL);
}

/* Gives what its argument says, and records that it was called. */
static mumba_status give(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                         mumba_value *result) {
    (void)user, (void)self;
    mumba_set(ctx, MUMBA_WINDOW, name(ctx, "given"), mumba_of_number(++calls));
    if (argc < 1 || argv[0].kind != MUMBA_STRING) return MUMBA_OK;
    const char *kind = argv[0].as.string.ptr;
    if (strcmp(kind, "null") == 0) *result = mumba_null();
    if (strcmp(kind, "true") == 0) *result = mumba_of_bool(true);
    if (strcmp(kind, "false") == 0) *result = mumba_of_bool(false);
    if (strcmp(kind, "number") == 0) *result = mumba_of_number(-0.5);
    if (strcmp(kind, "text") == 0) *result = argv[0];
    if (strcmp(kind, "throw") == 0) {
        return mumba_throw(ctx, mumba_text("RangeError"), mumba_text("thrown")), MUMBA_ERR_ARGUMENT;
    }
    if (strcmp(kind, "object") == 0) {
        mumba_handle made = MUMBA_NONE;
        mumba_object_create(ctx, &made);
        mumba_set(ctx, made, name(ctx, "calls"), mumba_of_number(calls));
        *result = mumba_of_handle(made);
    }
    return MUMBA_OK;
}

/* Records a command that fails between two that do not. */
static mumba_status fail(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                         mumba_value *result) {
    (void)user, (void)self, (void)argv, (void)argc;
    mumba_set(ctx, MUMBA_WINDOW, name(ctx, "before"), mumba_of_number(1));
    invoke(ctx, MUMBA_WINDOW, "unheardOf", NULL, 0);
    mumba_last_serial(ctx, &recorded_as);
    mumba_set(ctx, MUMBA_WINDOW, name(ctx, "after"), mumba_of_number(2));
    *result = mumba_of_number(7);
    return MUMBA_OK;
}

/* What it records is run, too. Of a call from deep down it records nothing: that could fail again. */
static void on_error(mumba_context *ctx, void *user, const mumba_error *error) {
    (void)user;
    told++;
    told_serial = error->serial;
    if (recorded_as == 0) return;
    mumba_set(ctx, MUMBA_WINDOW, name(ctx, "told"), mumba_of_number(told));
    mumba_set(ctx, MUMBA_WINDOW, name(ctx, "rightly"), mumba_of_bool(told_serial == recorded_as));
}

/* Has its argument call `inner` with another object, and works on the argument after that. */
static mumba_status outer(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                          mumba_value *result) {
    (void)user, (void)argc;
    mumba_handle object = argv[0].as.object;
    invoke(ctx, object, "say", (mumba_value[]){mumba_of_text("first")}, 1);
    invoke(ctx, object, "callInner", NULL, 0);
    invoke(ctx, object, "say", (mumba_value[]){mumba_of_text("last")}, 1);
    mumba_set(ctx, object, name(ctx, "self"), argv[0]);
    mumba_set(ctx, object, name(ctx, "of"), self);
    *result = mumba_of_bool(true);
    return MUMBA_OK;
}

static mumba_status inner(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                          mumba_value *result) {
    (void)user, (void)self, (void)argc;
    mumba_handle kept = MUMBA_NONE;
    invoke(ctx, argv[0].as.object, "say", (mumba_value[]){mumba_of_text("inner")}, 1);
    mumba_retain(ctx, argv[0].as.object, &kept);
    mumba_set(ctx, MUMBA_WINDOW, name(ctx, "kept"), mumba_of_handle(kept));
    mumba_release(ctx, kept);
    *result = mumba_of_number(3);
    return MUMBA_OK;
}

/* One call, one stream: run, or told as one that failed. */
static mumba_status touch(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                          mumba_value *result) {
    (void)user, (void)self, (void)argv, (void)argc;
    recorded_as = 0;
    mumba_invoke(ctx, bump, 0, NULL, 0, NULL);
    *result = mumba_of_number(++calls);
    return MUMBA_OK;
}

/* One call, a round of calls that comes again and again. */
static mumba_status touch_often(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                                mumba_value *result) {
    (void)user, (void)self, (void)argc;
    recorded_as = 0;
    for (double left = argv[0].as.number; left > 0; left--) {
        invoke(ctx, MUMBA_WINDOW, "bumpOften", (mumba_value[]){mumba_of_number(left)}, 1);
    }
    *result = mumba_of_number(told);
    return MUMBA_OK;
}

static mumba_status count(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                          mumba_value *result) {
    (void)ctx, (void)self, (void)argv, (void)argc;
    *result = mumba_of_number(*(unsigned *)user);
    return MUMBA_OK;
}

/* Ends the function that it is. */
static mumba_handle once_handle;
static mumba_status once(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                         mumba_value *result) {
    (void)user, (void)self, (void)argv, (void)argc;
    mumba_set(ctx, MUMBA_WINDOW, name(ctx, "once"), mumba_of_bool(true));
    mumba_release(ctx, once_handle);
    *result = mumba_of_number(1);
    return MUMBA_OK;
}

static void drop(void *user) { ++*(unsigned *)user; }

uint32_t mumba_module_abi(void) { return MUMBA_ABI_VERSION; }

mumba_status mumba_module_main(mumba_context *ctx) {
    const struct {
        const char *name;
        mumba_callback_fn run;
        void *user;
    } functions[] = {{"give", give, NULL},
                     {"fail", fail, NULL},
                     {"outer", outer, NULL},
                     {"inner", inner, NULL},
                     {"touch", touch, NULL},
                     {"touchOften", touch_often, NULL},
                     {"callsMade", count, &calls},
                     {"failuresTold", count, &told},
                     {"dropped", count, &dropped}};
    for (size_t at = 0; at < sizeof functions / sizeof *functions; at++) {
        mumba_handle made = MUMBA_NONE;
        mumba_callback_create(ctx, functions[at].run, functions[at].user, NULL, &made);
        mumba_set(ctx, MUMBA_WINDOW, name(ctx, functions[at].name), mumba_of_handle(made));
    }
    mumba_callback_create(ctx, once, &dropped, drop, &once_handle);
    mumba_set(ctx, MUMBA_WINDOW, name(ctx, "endsItself"), mumba_of_handle(once_handle));
    mumba_handle make = MUMBA_NONE;
    mumba_value text = mumba_of_text(
        "window.bumps = 0; window.bumpOften = () => { window.bumps++; }; return () => { window.bumps++; }");
    mumba_invoke(ctx, MUMBA_WINDOW, name(ctx, "Function"), &text, 1, &make);
    mumba_invoke(ctx, make, 0, NULL, 0, &bump);
    mumba_set_error_handler(ctx, on_error, NULL, NULL);
    return mumba_flush(ctx);
}
