/**
 * @file writing-assistance-apis.h
 * Writing Assistance APIs: <https://webmachinelearning.github.io/writing-assistance-apis/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WRITING_ASSISTANCE_APIS_H
#define MUMBA_WEB_WRITING_ASSISTANCE_APIS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_abort_signal;
typedef mumba_handle mumba_create_monitor;
typedef mumba_handle mumba_create_monitor_callback;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_language_detector;
typedef mumba_handle mumba_progress_event;
typedef mumba_handle mumba_readable_stream;
typedef mumba_handle mumba_summarizer;
typedef mumba_handle mumba_summarizer_create_core_options;
typedef mumba_handle mumba_summarizer_create_options;
typedef mumba_handle mumba_summarizer_summarize_options;
typedef mumba_handle mumba_translator;
typedef mumba_name mumba_availability;
typedef mumba_name mumba_performance_preference;
typedef mumba_name mumba_summarizer_format;
typedef mumba_name mumba_summarizer_length;
typedef mumba_name mumba_summarizer_type;

/** Gets a `mumba_progress_event`, which lives until it returns. */
typedef mumba_status (*mumba_progress_event_listener)(mumba_context *ctx, void *user, mumba_progress_event event);

/** `Availability`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_availability;

/** "unavailable" */
#define MUMBA_AVAILABILITY_UNAVAILABLE ((mumba_availability)0x80001697u)
/** "downloadable" */
#define MUMBA_AVAILABILITY_DOWNLOADABLE ((mumba_availability)0x80000901u)
/** "downloading" */
#define MUMBA_AVAILABILITY_DOWNLOADING ((mumba_availability)0x80000903u)
/** "available" */
#define MUMBA_AVAILABILITY_AVAILABLE ((mumba_availability)0x80000555u)

/** `PerformancePreference`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_performance_preference;

/** "auto" */
#define MUMBA_PERFORMANCE_PREFERENCE_AUTO ((mumba_performance_preference)0x80000542u)
/** "speed" */
#define MUMBA_PERFORMANCE_PREFERENCE_SPEED ((mumba_performance_preference)0x80001502u)
/** "capability" */
#define MUMBA_PERFORMANCE_PREFERENCE_CAPABILITY ((mumba_performance_preference)0x80000629u)

/** `SummarizerFormat`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_summarizer_format;

/** "plain-text" */
#define MUMBA_SUMMARIZER_FORMAT_PLAIN_TEXT ((mumba_summarizer_format)0x8000112au)
/** "markdown" */
#define MUMBA_SUMMARIZER_FORMAT_MARKDOWN ((mumba_summarizer_format)0x80000df5u)

/** `SummarizerLength`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_summarizer_length;

/** "short" */
#define MUMBA_SUMMARIZER_LENGTH_SHORT ((mumba_summarizer_length)0x80001491u)
/** "medium" */
#define MUMBA_SUMMARIZER_LENGTH_MEDIUM ((mumba_summarizer_length)0x80000e57u)
/** "long" */
#define MUMBA_SUMMARIZER_LENGTH_LONG ((mumba_summarizer_length)0x80000d9cu)

/** `SummarizerType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_summarizer_type;

/** "tldr" */
#define MUMBA_SUMMARIZER_TYPE_TLDR ((mumba_summarizer_type)0x80001620u)
/** "teaser" */
#define MUMBA_SUMMARIZER_TYPE_TEASER ((mumba_summarizer_type)0x800015d3u)
/** "key-points" */
#define MUMBA_SUMMARIZER_TYPE_KEY_POINTS ((mumba_summarizer_type)0x80000d1au)
/** "headline" */
#define MUMBA_SUMMARIZER_TYPE_HEADLINE ((mumba_summarizer_type)0x80000bccu)

/**
 * `CreateMonitorCallback`: a function made with `mumba_callback_create`. It is called with monitor (`CreateMonitor`)
 * and returns nothing.
 */
typedef mumba_handle mumba_create_monitor_callback;

/** `CreateMonitor`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_create_monitor;

/** Gives `object` itself when it is of `CreateMonitor`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_create_monitor(
    mumba_context *ctx, mumba_handle object, mumba_create_monitor *result) {
    return mumba_web_cast(ctx, object, 0x800000b8u, 0, result);
}

/** `CreateMonitor.ondownloadprogress`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_create_monitor_get_ondownloadprogress(
    mumba_context *ctx, mumba_create_monitor self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f85u, result);
}

/** `CreateMonitor.ondownloadprogress`. `value` may be none. Deferred. */
static inline mumba_status mumba_create_monitor_set_ondownloadprogress(
    mumba_context *ctx, mumba_create_monitor self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f85u, mumba_web_of_nullable(value));
}

/** The event `downloadprogress` of `CreateMonitor`, a `ProgressEvent`. */
static inline mumba_status mumba_create_monitor_on_downloadprogress(
    mumba_context *ctx, mumba_create_monitor self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000904u, NULL, listener, user, drop, subscription);
}

/** As `mumba_create_monitor_on_downloadprogress`, in the way that `options` says. */
static inline mumba_status mumba_create_monitor_on_downloadprogress_with_options(
    mumba_context *ctx, mumba_create_monitor self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000904u, options, listener, user, drop, subscription);
}

/** `LanguageDetector.destroy`. Deferred. */
static inline mumba_status mumba_language_detector_destroy(mumba_context *ctx, mumba_language_detector self) {
    return mumba_invoke(ctx, self, 0x8000089bu, NULL, 0, NULL);
}

/** `Summarizer`. */
typedef mumba_handle mumba_summarizer;

/** Gives `object` itself when it is of `Summarizer`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_summarizer(mumba_context *ctx, mumba_handle object, mumba_summarizer *result) {
    return mumba_web_cast(ctx, object, 0x8000034eu, 0, result);
}

/** `Summarizer.create`. Gives promise<`Summarizer`>. Deferred. */
static inline mumba_status mumba_summarizer_create(mumba_context *ctx, mumba_promise *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000034eu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000076eu, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Summarizer.create`. Gives promise<`Summarizer`>. Deferred. */
static inline mumba_status mumba_summarizer_create_with_options(
    mumba_context *ctx, mumba_summarizer_create_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000034eu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000076eu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Summarizer.availability`. Gives promise<`Availability`>. Deferred. */
static inline mumba_status mumba_summarizer_availability(mumba_context *ctx, mumba_promise *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000034eu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000554u, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Summarizer.availability`. Gives promise<`Availability`>. Deferred. */
static inline mumba_status mumba_summarizer_availability_with_options(
    mumba_context *ctx, mumba_summarizer_create_core_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000034eu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000554u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Summarizer.summarize`. Gives promise<a string>. Deferred. */
static inline mumba_status mumba_summarizer_summarize(
    mumba_context *ctx, mumba_summarizer self, mumba_string input, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(input);
    return mumba_invoke(ctx, self, 0x8000158du, argv, 1, result);
}

/** `Summarizer.summarize`. Gives promise<a string>. Deferred. */
static inline mumba_status mumba_summarizer_summarize_with_options(
    mumba_context *ctx, mumba_summarizer self, mumba_string input, mumba_summarizer_summarize_options options,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(input);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x8000158du, argv, 2, result);
}

/** `Summarizer.summarizeStreaming`. Deferred. */
static inline mumba_status mumba_summarizer_summarize_streaming(
    mumba_context *ctx, mumba_summarizer self, mumba_string input, mumba_readable_stream *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(input);
    return mumba_invoke(ctx, self, 0x8000158eu, argv, 1, result);
}

/** `Summarizer.summarizeStreaming`. Deferred. */
static inline mumba_status mumba_summarizer_summarize_streaming_with_options(
    mumba_context *ctx, mumba_summarizer self, mumba_string input, mumba_summarizer_summarize_options options,
    mumba_readable_stream *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(input);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x8000158eu, argv, 2, result);
}

/** `Summarizer.sharedContext`. Reads. */
static inline mumba_status mumba_summarizer_get_shared_context(
    mumba_context *ctx, mumba_summarizer self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001484u, result);
}

/** `Summarizer.type`. Reads. */
static inline mumba_status mumba_summarizer_get_type(
    mumba_context *ctx, mumba_summarizer self, mumba_summarizer_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `Summarizer.format`. Reads. */
static inline mumba_status mumba_summarizer_get_format(
    mumba_context *ctx, mumba_summarizer self, mumba_summarizer_format *result) {
    return mumba_web_get_name(ctx, self, 0x80000a5au, result);
}

/** `Summarizer.length`. Reads. */
static inline mumba_status mumba_summarizer_get_length(
    mumba_context *ctx, mumba_summarizer self, mumba_summarizer_length *result) {
    return mumba_web_get_name(ctx, self, 0x80000d53u, result);
}

/** `Summarizer.expectedInputLanguages`. Gives frozen array<a string> or none. Reads. */
static inline mumba_status mumba_summarizer_get_expected_input_languages(
    mumba_context *ctx, mumba_summarizer self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009c2u, result);
}

/**
 * `Summarizer.expectedInputLanguages`. Gives frozen array<a string>. Deferred: what the handle holds may turn out to
 * be null.
 */
static inline mumba_status mumba_summarizer_get_expected_input_languages_deferred(
    mumba_context *ctx, mumba_summarizer self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800009c2u, result);
}

/** `Summarizer.expectedContextLanguages`. Gives frozen array<a string> or none. Reads. */
static inline mumba_status mumba_summarizer_get_expected_context_languages(
    mumba_context *ctx, mumba_summarizer self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009c0u, result);
}

/**
 * `Summarizer.expectedContextLanguages`. Gives frozen array<a string>. Deferred: what the handle holds may turn out
 * to be null.
 */
static inline mumba_status mumba_summarizer_get_expected_context_languages_deferred(
    mumba_context *ctx, mumba_summarizer self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800009c0u, result);
}

/** `Summarizer.outputLanguage`. Gives a string or none. Reads. */
static inline mumba_status mumba_summarizer_get_output_language(
    mumba_context *ctx, mumba_summarizer self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x8000108du, result);
}

/** `Summarizer.measureInputUsage`. Gives promise<a number>. Deferred. */
static inline mumba_status mumba_summarizer_measure_input_usage(
    mumba_context *ctx, mumba_summarizer self, mumba_string input, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(input);
    return mumba_invoke(ctx, self, 0x80000e48u, argv, 1, result);
}

/** `Summarizer.measureInputUsage`. Gives promise<a number>. Deferred. */
static inline mumba_status mumba_summarizer_measure_input_usage_with_options(
    mumba_context *ctx, mumba_summarizer self, mumba_string input, mumba_summarizer_summarize_options options,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(input);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000e48u, argv, 2, result);
}

/** `Summarizer.inputQuota`. Reads. */
static inline mumba_status mumba_summarizer_get_input_quota(mumba_context *ctx, mumba_summarizer self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000c66u, result);
}

/** `Summarizer.destroy`. Deferred. */
static inline mumba_status mumba_summarizer_destroy(mumba_context *ctx, mumba_summarizer self) {
    return mumba_invoke(ctx, self, 0x8000089bu, NULL, 0, NULL);
}

/** `Translator.destroy`. Deferred. */
static inline mumba_status mumba_translator_destroy(mumba_context *ctx, mumba_translator self) {
    return mumba_invoke(ctx, self, 0x8000089bu, NULL, 0, NULL);
}

/** `SummarizerCreateCoreOptions`: an object with members. */
typedef mumba_handle mumba_summarizer_create_core_options;

/** Makes a `SummarizerCreateCoreOptions` without members. Deferred. */
static inline mumba_status mumba_summarizer_create_core_options_create(
    mumba_context *ctx, mumba_summarizer_create_core_options *result) {
    return mumba_object_create(ctx, result);
}

/** `SummarizerCreateCoreOptions.expectedContextLanguages`. Deferred. */
static inline mumba_status mumba_summarizer_create_core_options_set_expected_context_languages(
    mumba_context *ctx, mumba_summarizer_create_core_options self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800009c0u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `SummarizerCreateCoreOptions.expectedContextLanguages`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_summarizer_create_core_options_get_expected_context_languages(
    mumba_context *ctx, mumba_summarizer_create_core_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009c0u, result);
}

/** `SummarizerCreateCoreOptions.expectedInputLanguages`. Deferred. */
static inline mumba_status mumba_summarizer_create_core_options_set_expected_input_languages(
    mumba_context *ctx, mumba_summarizer_create_core_options self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800009c2u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `SummarizerCreateCoreOptions.expectedInputLanguages`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_summarizer_create_core_options_get_expected_input_languages(
    mumba_context *ctx, mumba_summarizer_create_core_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009c2u, result);
}

/** `SummarizerCreateCoreOptions.format`. Without it: "markdown". Deferred. */
static inline mumba_status mumba_summarizer_create_core_options_set_format(
    mumba_context *ctx, mumba_summarizer_create_core_options self, mumba_summarizer_format value) {
    return mumba_set(ctx, self, 0x80000a5au, mumba_of_name(value));
}

/** `SummarizerCreateCoreOptions.format`. Reads. */
static inline mumba_status mumba_summarizer_create_core_options_get_format(
    mumba_context *ctx, mumba_summarizer_create_core_options self, mumba_summarizer_format *result) {
    return mumba_web_get_name(ctx, self, 0x80000a5au, result);
}

/** `SummarizerCreateCoreOptions.length`. Without it: "short". Deferred. */
static inline mumba_status mumba_summarizer_create_core_options_set_length(
    mumba_context *ctx, mumba_summarizer_create_core_options self, mumba_summarizer_length value) {
    return mumba_set(ctx, self, 0x80000d53u, mumba_of_name(value));
}

/** `SummarizerCreateCoreOptions.length`. Reads. */
static inline mumba_status mumba_summarizer_create_core_options_get_length(
    mumba_context *ctx, mumba_summarizer_create_core_options self, mumba_summarizer_length *result) {
    return mumba_web_get_name(ctx, self, 0x80000d53u, result);
}

/** `SummarizerCreateCoreOptions.outputLanguage`. Deferred. */
static inline mumba_status mumba_summarizer_create_core_options_set_output_language(
    mumba_context *ctx, mumba_summarizer_create_core_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000108du, mumba_of_string(value));
}

/** `SummarizerCreateCoreOptions.outputLanguage`. Reads. */
static inline mumba_status mumba_summarizer_create_core_options_get_output_language(
    mumba_context *ctx, mumba_summarizer_create_core_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000108du, result);
}

/** `SummarizerCreateCoreOptions.preference`. Without it: "auto". Deferred. */
static inline mumba_status mumba_summarizer_create_core_options_set_preference(
    mumba_context *ctx, mumba_summarizer_create_core_options self, mumba_performance_preference value) {
    return mumba_set(ctx, self, 0x8000117eu, mumba_of_name(value));
}

/** `SummarizerCreateCoreOptions.preference`. Reads. */
static inline mumba_status mumba_summarizer_create_core_options_get_preference(
    mumba_context *ctx, mumba_summarizer_create_core_options self, mumba_performance_preference *result) {
    return mumba_web_get_name(ctx, self, 0x8000117eu, result);
}

/** `SummarizerCreateCoreOptions.type`. Without it: "key-points". Deferred. */
static inline mumba_status mumba_summarizer_create_core_options_set_type(
    mumba_context *ctx, mumba_summarizer_create_core_options self, mumba_summarizer_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `SummarizerCreateCoreOptions.type`. Reads. */
static inline mumba_status mumba_summarizer_create_core_options_get_type(
    mumba_context *ctx, mumba_summarizer_create_core_options self, mumba_summarizer_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/**
 * `SummarizerCreateOptions`: an object with members. Those of `mumba_summarizer_create_core_options` are for it too.
 */
typedef mumba_handle mumba_summarizer_create_options;

/** Makes a `SummarizerCreateOptions` without members. Deferred. */
static inline mumba_status mumba_summarizer_create_options_create(
    mumba_context *ctx, mumba_summarizer_create_options *result) {
    return mumba_object_create(ctx, result);
}

/** `SummarizerCreateOptions.monitor`. Deferred. */
static inline mumba_status mumba_summarizer_create_options_set_monitor(
    mumba_context *ctx, mumba_summarizer_create_options self, mumba_create_monitor_callback value) {
    return mumba_set(ctx, self, 0x80000e9fu, mumba_of_handle(value));
}

/** `SummarizerCreateOptions.monitor`. Gives `CreateMonitorCallback` or none. Reads. */
static inline mumba_status mumba_summarizer_create_options_get_monitor(
    mumba_context *ctx, mumba_summarizer_create_options self, mumba_create_monitor_callback *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000e9fu, result);
}

/** `SummarizerCreateOptions.sharedContext`. Deferred. */
static inline mumba_status mumba_summarizer_create_options_set_shared_context(
    mumba_context *ctx, mumba_summarizer_create_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001484u, mumba_of_string(value));
}

/** `SummarizerCreateOptions.sharedContext`. Reads. */
static inline mumba_status mumba_summarizer_create_options_get_shared_context(
    mumba_context *ctx, mumba_summarizer_create_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001484u, result);
}

/** `SummarizerCreateOptions.signal`. Deferred. */
static inline mumba_status mumba_summarizer_create_options_set_signal(
    mumba_context *ctx, mumba_summarizer_create_options self, mumba_abort_signal value) {
    return mumba_set(ctx, self, 0x8000149fu, mumba_of_handle(value));
}

/** `SummarizerCreateOptions.signal`. Gives `AbortSignal` or none. Reads. */
static inline mumba_status mumba_summarizer_create_options_get_signal(
    mumba_context *ctx, mumba_summarizer_create_options self, mumba_abort_signal *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000149fu, result);
}

/** `SummarizerSummarizeOptions`: an object with members. */
typedef mumba_handle mumba_summarizer_summarize_options;

/** Makes a `SummarizerSummarizeOptions` without members. Deferred. */
static inline mumba_status mumba_summarizer_summarize_options_create(
    mumba_context *ctx, mumba_summarizer_summarize_options *result) {
    return mumba_object_create(ctx, result);
}

/** `SummarizerSummarizeOptions.context`. Deferred. */
static inline mumba_status mumba_summarizer_summarize_options_set_context(
    mumba_context *ctx, mumba_summarizer_summarize_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000733u, mumba_of_string(value));
}

/** `SummarizerSummarizeOptions.context`. Reads. */
static inline mumba_status mumba_summarizer_summarize_options_get_context(
    mumba_context *ctx, mumba_summarizer_summarize_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000733u, result);
}

/** `SummarizerSummarizeOptions.signal`. Deferred. */
static inline mumba_status mumba_summarizer_summarize_options_set_signal(
    mumba_context *ctx, mumba_summarizer_summarize_options self, mumba_abort_signal value) {
    return mumba_set(ctx, self, 0x8000149fu, mumba_of_handle(value));
}

/** `SummarizerSummarizeOptions.signal`. Gives `AbortSignal` or none. Reads. */
static inline mumba_status mumba_summarizer_summarize_options_get_signal(
    mumba_context *ctx, mumba_summarizer_summarize_options self, mumba_abort_signal *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000149fu, result);
}

#endif /* MUMBA_WEB_WRITING_ASSISTANCE_APIS_H */
