#include "work.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

/** An EchoRequest whose payload has 64 bytes. */
static uint8_t request[66];

/** Calls of one run, one after the other. */
typedef struct run {
    mumba_handle resolver;
    struct timespec started;
    size_t wanted;
    size_t done;
    size_t answered;
    double us[];
} run;

static int by_size(const void *left, const void *right) {
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

static void settle(mumba_context *ctx, run *run, bool failed, mumba_value value) {
    mumba_promise_settle(ctx, run->resolver, failed, value);
    mumba_release(ctx, run->resolver);
    free(run);
}

static void on_message(mumba_context *ctx, void *user, mumba_bytes message) {
    (void)ctx;
    run *run = user;
    if (message.len == sizeof request && memcmp(message.ptr, request, sizeof request) == 0) {
        run->answered++;
    }
}

static void next(mumba_context *ctx, run *run);

static void on_end(mumba_context *ctx, void *user, const mumba_call_end *end) {
    run *run = user;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    run->us[run->done++] =
        (double)(now.tv_sec - run->started.tv_sec) * 1e6 + (double)(now.tv_nsec - run->started.tv_nsec) / 1e3;
    if (end->code != 0) {
        settle(ctx, run, true, mumba_of_string(end->message));
    } else if (run->answered != run->done) {
        settle(ctx, run, true, mumba_of_text("an answer is not what was sent"));
    } else if (run->done < run->wanted) {
        next(ctx, run);
    } else {
        qsort(run->us, run->done, sizeof *run->us, by_size);
        settle(ctx, run, false, mumba_of_number(run->us[run->done / 2]));
    }
}

static void next(mumba_context *ctx, run *run) {
    mumba_call call = {
        .size = sizeof call,
        .method = mumba_text("bench.v1.Echo/Echo"),
        .request = {.ptr = request, .len = sizeof request},
        .on_message = on_message,
        .on_end = on_end,
        .user = run,
    };
    clock_gettime(CLOCK_MONOTONIC, &run->started);
    mumba_status status = mumba_service_call(ctx, &call, NULL);
    if (status != MUMBA_OK) {
        settle(ctx, run, true, mumba_of_text(mumba_status_text(status)));
    }
}

mumba_status calls_run(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                       mumba_value *result) {
    (void)user, (void)self;
    memset(request, '.', sizeof request);
    request[0] = 0x0a;
    request[1] = 64;
    size_t wanted = (size_t)work_count(argv, argc);
    if (wanted == 0) {
        return MUMBA_ERR_ARGUMENT;
    }
    run *run = calloc(1, sizeof *run + wanted * sizeof *run->us);
    if (!run) {
        return MUMBA_ERR_LIMIT;
    }
    run->wanted = wanted;
    mumba_handle promise = MUMBA_NONE;
    mumba_status status = mumba_promise_create(ctx, &promise, &run->resolver);
    if (status != MUMBA_OK) {
        free(run);
        return status;
    }
    next(ctx, run);
    *result = mumba_of_handle(promise);
    return MUMBA_OK;
}
