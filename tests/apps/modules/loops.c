/* Runs programs of calls that come again and again; loops.js does the same in JavaScript, and says what a program is. What failed is
 * told as `[call, name]`, in the order in which the error handler heard it. */
#include <mumba.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SUBJECTS = 4, CALLS = 8, NESTED = 20 };

enum { ADD, PAIR, FLAG, VALUE, NOTHING, TEXT, SELF, NEST, MISSING, BREAK, NULLS, SERIAL, NAMES };
static const char *const TEXTS[NAMES] = {"add",  "pair", "flag",    "value",  "nothing", "text",
                                         "self", "nest", "missing", "broken", "nulls",   "quiet"};
#define QUIET SERIAL
#define NUMBERS (MUMBA_PLAIN_NUMBER | MUMBA_PLAIN_NUMBER << 3)

static mumba_name names[NAMES];
static mumba_handle subjects[SUBJECTS];
static bool is_broken, is_nested;
static uint64_t base;

static char told[1 << 20];
static size_t length;
/* How often an exception came out of the code of a loop: of its rounds, and of its calls one by one. */
static int rounds, ones;
/* How many calls the code of this module recorded itself. */
static double taken;

/* `mumba_call_plain`, whose parts are counted; now and then the runtime's function instead, whatever is expected. */
#ifdef MUMBA_RECORDS_INLINE
#define PLAIN(by_runtime, ...)                              \
    do {                                                    \
        if (!(by_runtime) && mumba_take_plain(__VA_ARGS__)) \
            taken++;                                        \
        else                                                \
            mumba_invoke_plain(__VA_ARGS__);                \
    } while (0)
#else
#define PLAIN(by_runtime, ...) (void)((by_runtime) ? mumba_invoke_plain(__VA_ARGS__) : mumba_call_plain(__VA_ARGS__))
#endif

static void tell(long call, const char *what) {
    if (length + 64 < sizeof told) {
        length += (size_t)sprintf(told + length, "%s[%ld,\"%.30s\"]", length ? "," : "", is_nested ? -1 : call, what);
    }
}

static void failed(mumba_context *ctx, void *user, const mumba_error *error) {
    (void)ctx, (void)user;
    rounds += strstr(error->stack.ptr, ".rounds ") != NULL;
    ones += strstr(error->stack.ptr, ".one ") != NULL;
    tell((long)(error->serial - base) - 1, error->code == MUMBA_ERR_DEPENDENCY ? "dependency" : error->name.ptr);
}

static void run(mumba_context *ctx, const long *call, long round) {
    mumba_handle a = subjects[call[1] % SUBJECTS], b = subjects[call[2] % SUBJECTS], made = MUMBA_NONE;
    /* Some numbers stay for a while, and some calls have their operands in registers. */
    double number = (double)(call[2] + (call[2] % 3 ? round : round / 50));
    bool is_plain = call[1] >= SUBJECTS, by_runtime = (call[2] + round) % 7 == 0;
    mumba_value argv[3] = {mumba_of_number(number), mumba_of_number(0.5), mumba_of_number(-0.0)};
    switch (call[0]) {
        case PAIR:
            argv[0] = mumba_of_handle(b);
            argv[1] = mumba_of_number(number);
            if (is_plain) {
                if (call[2] % 2) {
                    PLAIN(by_runtime, ctx, a, names[PAIR], MUMBA_PLAIN_OBJECT | NUMBERS << 3, b, 0, number, -0.0, 0, 0, 0, 0, 0, 0);
                } else {
                    PLAIN(by_runtime, ctx, a, names[PAIR], MUMBA_PLAIN_OBJECT_OR_NULL | NUMBERS << 3, b, 0, number, -0.0, 0, 0, 0,
                          0, 0, 0);
                }
                break;
            }
            mumba_invoke(ctx, a, names[PAIR], argv, 3, NULL);
            break;
        case FLAG:
            if (is_plain) {
                PLAIN(by_runtime, ctx, a, names[FLAG], MUMBA_PLAIN_NUMBER | MUMBA_PLAIN_BOOL << 3 | MUMBA_PLAIN_NUMBER << 6, 0, 0,
                      number, call[2] % 2, -0.0, 0, 0, 0, 0, 0);
                break;
            }
            argv[1] = mumba_of_bool(call[2] % 2);
            mumba_invoke(ctx, a, names[FLAG], argv, 3, NULL);
            break;
        case NULLS:
            argv[0] = mumba_null();
            argv[1] = mumba_undefined();
            argv[2] = mumba_of_name(names[call[2] % NAMES]);
            mumba_invoke(ctx, a, names[NULLS], argv, 3, NULL);
            break;
        case VALUE:
            mumba_set(ctx, a, names[VALUE], argv[0]);
            break;
        case NOTHING:
            mumba_invoke(ctx, a, names[NOTHING], NULL, 0, NULL);
            break;
        case TEXT:
            argv[0] = mumba_of_string(mumba_text("text"));
            mumba_invoke(ctx, a, names[TEXT], argv, 1, NULL);
            break;
        case SELF:
            mumba_invoke(ctx, a, names[SELF], NULL, 0, &made);
            mumba_release(ctx, made);
            break;
        case BREAK:
            if (is_broken) break;
            is_broken = true;
            mumba_invoke(ctx, subjects[0], names[BREAK], NULL, 0, &subjects[SUBJECTS - 1]);
            break;
        case SERIAL: {
            uint64_t serial = 0;
            mumba_last_serial(ctx, &serial);
            tell((long)(serial - base), "serial");
            break;
        }
        default:
            if (is_plain) {
                PLAIN(by_runtime, ctx, a, names[call[0]], MUMBA_PLAIN_NUMBER, 0, 0, number, 0, 0, 0, 0, 0, 0, 0);
                break;
            }
            mumba_invoke(ctx, a, names[call[0]], argv, 1, NULL);
    }
}

/* The text of the program. */
static mumba_status run_program(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                                mumba_value *result) {
    (void)user, (void)self;
    if (argc < 2 || argv[0].kind != MUMBA_STRING || argv[1].kind != MUMBA_OBJECT) return MUMBA_ERR_TYPE;
    for (uint32_t i = 0; i < SUBJECTS; i++) mumba_get_index_handle(ctx, argv[1].as.object, i, &subjects[i]);
    mumba_flush(ctx);
    length = 0;
    is_broken = is_nested = false;
    mumba_last_serial(ctx, &base);
    char *at = (char *)argv[0].as.string.ptr;
    is_nested = strtol(at, &at, 10) != 0;
    while (*at) {
        long times = strtol(at, &at, 10), count = strtol(at, &at, 10), calls[CALLS][3];
        for (long i = 0; i < count; i++) {
            for (int part = 0; part < 3; part++) calls[i][part] = strtol(at, &at, 10);
        }
        for (long round = 0; round < times; round++) {
            for (long i = 0; i < count; i++) run(ctx, calls[i], round);
        }
        mumba_flush(ctx);
    }
    for (int i = 0; i < SUBJECTS; i++) mumba_release(ctx, subjects[i]);
    *result = mumba_of_string((mumba_string){told, length});
    return MUMBA_OK;
}

/* What a method of a subject calls: makes calls of its own, on the object that it is given. */
static mumba_status nested(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                           mumba_value *result) {
    (void)user, (void)self, (void)result;
    if (argc < 2 || argv[0].kind != MUMBA_OBJECT || argv[1].kind != MUMBA_NUMBER) return MUMBA_ERR_TYPE;
    for (int i = 0; i < NESTED; i++) {
        mumba_value number = mumba_of_number(argv[1].as.number + i);
        mumba_invoke(ctx, argv[0].as.object, names[QUIET], &number, 1, NULL);
    }
    return MUMBA_OK;
}

static mumba_status in_loops(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                             mumba_value *result) {
    (void)ctx, (void)user, (void)self, (void)argv, (void)argc;
    *result = mumba_of_number(rounds < ones ? rounds : ones);
    return MUMBA_OK;
}

static mumba_status taken_inline(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                                 mumba_value *result) {
    (void)ctx, (void)user, (void)self, (void)argv, (void)argc;
    *result = mumba_of_number(taken);
    return MUMBA_OK;
}

static mumba_status add(mumba_context *ctx, mumba_handle subject, double number) {
    return mumba_call_plain(ctx, subject, names[ADD], MUMBA_PLAIN_NUMBER, 0, 0, number, 0, 0, 0, 0, 0, 0, 0);
}

typedef struct elsewhere {
    mumba_context *ctx;
    mumba_handle subject;
    mumba_status status;
} elsewhere;

static void *call_elsewhere(void *of) {
    elsewhere *call = of;
    call->status = add(call->ctx, call->subject, -1);
    return NULL;
}

/* Calls that are expected, but for who calls, or where: on another thread, and of contexts that there are not. Whether all of these were refused. */
static mumba_status strangers(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                              mumba_value *result) {
    (void)user, (void)self;
    if (argc < 1 || argv[0].kind != MUMBA_OBJECT) return MUMBA_ERR_TYPE;
    mumba_handle subject = argv[0].as.object;
    for (int i = 0; i < 2000; i++) add(ctx, subject, i);
    elsewhere call = {ctx, subject, MUMBA_OK};
    pthread_t thread;
    if (pthread_create(&thread, NULL, call_elsewhere, &call)) return MUMBA_ERR_INTERNAL;
    pthread_join(thread, NULL);
    add(ctx, subject, 2000);
    mumba_status none = add(NULL, subject, -1), unknown = add((mumba_context *)((char *)ctx + 1), subject, -1);
    add(ctx, subject, 2001);
    bool refused = call.status == MUMBA_ERR_THREAD && none == MUMBA_ERR_CONTEXT && unknown == MUMBA_ERR_CONTEXT;
    *result = mumba_of_bool(refused);
    return mumba_flush(ctx);
}

uint32_t mumba_module_abi(void) { return MUMBA_ABI_VERSION; }

mumba_status mumba_module_main(mumba_context *ctx) {
    static const struct {
        const char *name;
        mumba_callback_fn run;
    } functions[] = {{"runNative", run_program}, {"nestedNative", nested}, {"inLoops", in_loops}, {"takenInline", taken_inline}, {"strangersNative", strangers}};
    mumba_set_error_handler(ctx, failed, NULL, NULL);
    for (int i = 0; i < NAMES; i++) mumba_intern(ctx, mumba_text(TEXTS[i]), &names[i]);
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        mumba_handle function = MUMBA_NONE;
        mumba_name name = 0;
        mumba_callback_create(ctx, functions[i].run, NULL, NULL, &function);
        mumba_intern(ctx, mumba_text(functions[i].name), &name);
        mumba_set(ctx, MUMBA_WINDOW, name, mumba_of_handle(function));
    }
    return MUMBA_OK;
}
