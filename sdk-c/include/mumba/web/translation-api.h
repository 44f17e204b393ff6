/**
 * @file translation-api.h
 * Translator and Language Detector APIs: <https://webmachinelearning.github.io/translation-api/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_TRANSLATION_API_H
#define MUMBA_WEB_TRANSLATION_API_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_abort_signal;
typedef mumba_handle mumba_create_monitor_callback;
typedef mumba_handle mumba_language_detection_result;
typedef mumba_handle mumba_language_detector;
typedef mumba_handle mumba_language_detector_create_core_options;
typedef mumba_handle mumba_language_detector_create_options;
typedef mumba_handle mumba_language_detector_detect_options;
typedef mumba_handle mumba_readable_stream;
typedef mumba_handle mumba_translator;
typedef mumba_handle mumba_translator_create_core_options;
typedef mumba_handle mumba_translator_create_options;
typedef mumba_handle mumba_translator_translate_options;
typedef mumba_name mumba_availability;

/** `LanguageDetector`. */
typedef mumba_handle mumba_language_detector;

/** Gives `object` itself when it is of `LanguageDetector`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_language_detector(
    mumba_context *ctx, mumba_handle object, mumba_language_detector *result) {
    return mumba_web_cast(ctx, object, 0x800001e8u, 0, result);
}

/** `LanguageDetector.create`. Gives promise<`LanguageDetector`>. Deferred. */
static inline mumba_status mumba_language_detector_create(mumba_context *ctx, mumba_promise *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001e8u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000076eu, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `LanguageDetector.create`. Gives promise<`LanguageDetector`>. Deferred. */
static inline mumba_status mumba_language_detector_create_with_options(
    mumba_context *ctx, mumba_language_detector_create_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001e8u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000076eu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `LanguageDetector.availability`. Gives promise<`Availability`>. Deferred. */
static inline mumba_status mumba_language_detector_availability(mumba_context *ctx, mumba_promise *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001e8u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000554u, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `LanguageDetector.availability`. Gives promise<`Availability`>. Deferred. */
static inline mumba_status mumba_language_detector_availability_with_options(
    mumba_context *ctx, mumba_language_detector_create_core_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001e8u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000554u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `LanguageDetector.detect`. Gives promise<sequence<`LanguageDetectionResult`>>. Deferred. */
static inline mumba_status mumba_language_detector_detect(
    mumba_context *ctx, mumba_language_detector self, mumba_string input, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(input);
    return mumba_invoke(ctx, self, 0x800008a2u, argv, 1, result);
}

/** `LanguageDetector.detect`. Gives promise<sequence<`LanguageDetectionResult`>>. Deferred. */
static inline mumba_status mumba_language_detector_detect_with_options(
    mumba_context *ctx, mumba_language_detector self, mumba_string input,
    mumba_language_detector_detect_options options, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(input);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800008a2u, argv, 2, result);
}

/** `LanguageDetector.expectedInputLanguages`. Gives frozen array<a string> or none. Reads. */
static inline mumba_status mumba_language_detector_get_expected_input_languages(
    mumba_context *ctx, mumba_language_detector self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009c2u, result);
}

/**
 * `LanguageDetector.expectedInputLanguages`. Gives frozen array<a string>. Deferred: what the handle holds may turn
 * out to be null.
 */
static inline mumba_status mumba_language_detector_get_expected_input_languages_deferred(
    mumba_context *ctx, mumba_language_detector self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800009c2u, result);
}

/** `LanguageDetector.measureInputUsage`. Gives promise<a number>. Deferred. */
static inline mumba_status mumba_language_detector_measure_input_usage(
    mumba_context *ctx, mumba_language_detector self, mumba_string input, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(input);
    return mumba_invoke(ctx, self, 0x80000e48u, argv, 1, result);
}

/** `LanguageDetector.measureInputUsage`. Gives promise<a number>. Deferred. */
static inline mumba_status mumba_language_detector_measure_input_usage_with_options(
    mumba_context *ctx, mumba_language_detector self, mumba_string input,
    mumba_language_detector_detect_options options, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(input);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000e48u, argv, 2, result);
}

/** `LanguageDetector.inputQuota`. Reads. */
static inline mumba_status mumba_language_detector_get_input_quota(
    mumba_context *ctx, mumba_language_detector self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000c66u, result);
}

/** `Translator`. */
typedef mumba_handle mumba_translator;

/** Gives `object` itself when it is of `Translator`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_translator(mumba_context *ctx, mumba_handle object, mumba_translator *result) {
    return mumba_web_cast(ctx, object, 0x8000036fu, 0, result);
}

/** `Translator.create`. Gives promise<`Translator`>. Deferred. */
static inline mumba_status mumba_translator_create(
    mumba_context *ctx, mumba_translator_create_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000036fu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000076eu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Translator.availability`. Gives promise<`Availability`>. Deferred. */
static inline mumba_status mumba_translator_availability(
    mumba_context *ctx, mumba_translator_create_core_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000036fu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000554u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Translator.translate`. Gives promise<a string>. Deferred. */
static inline mumba_status mumba_translator_translate(
    mumba_context *ctx, mumba_translator self, mumba_string input, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(input);
    return mumba_invoke(ctx, self, 0x8000166eu, argv, 1, result);
}

/** `Translator.translate`. Gives promise<a string>. Deferred. */
static inline mumba_status mumba_translator_translate_with_options(
    mumba_context *ctx, mumba_translator self, mumba_string input, mumba_translator_translate_options options,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(input);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x8000166eu, argv, 2, result);
}

/** `Translator.translateStreaming`. Deferred. */
static inline mumba_status mumba_translator_translate_streaming(
    mumba_context *ctx, mumba_translator self, mumba_string input, mumba_readable_stream *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(input);
    return mumba_invoke(ctx, self, 0x80001670u, argv, 1, result);
}

/** `Translator.translateStreaming`. Deferred. */
static inline mumba_status mumba_translator_translate_streaming_with_options(
    mumba_context *ctx, mumba_translator self, mumba_string input, mumba_translator_translate_options options,
    mumba_readable_stream *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(input);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80001670u, argv, 2, result);
}

/** `Translator.sourceLanguage`. Reads. */
static inline mumba_status mumba_translator_get_source_language(
    mumba_context *ctx, mumba_translator self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800014ecu, result);
}

/** `Translator.targetLanguage`. Reads. */
static inline mumba_status mumba_translator_get_target_language(
    mumba_context *ctx, mumba_translator self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015c7u, result);
}

/** `Translator.measureInputUsage`. Gives promise<a number>. Deferred. */
static inline mumba_status mumba_translator_measure_input_usage(
    mumba_context *ctx, mumba_translator self, mumba_string input, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(input);
    return mumba_invoke(ctx, self, 0x80000e48u, argv, 1, result);
}

/** `Translator.measureInputUsage`. Gives promise<a number>. Deferred. */
static inline mumba_status mumba_translator_measure_input_usage_with_options(
    mumba_context *ctx, mumba_translator self, mumba_string input, mumba_translator_translate_options options,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(input);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000e48u, argv, 2, result);
}

/** `Translator.inputQuota`. Reads. */
static inline mumba_status mumba_translator_get_input_quota(mumba_context *ctx, mumba_translator self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000c66u, result);
}

/** `LanguageDetectionResult`: an object with members. */
typedef mumba_handle mumba_language_detection_result;

/** Makes a `LanguageDetectionResult` without members. Deferred. */
static inline mumba_status mumba_language_detection_result_create(
    mumba_context *ctx, mumba_language_detection_result *result) {
    return mumba_object_create(ctx, result);
}

/** `LanguageDetectionResult.confidence`. Deferred. */
static inline mumba_status mumba_language_detection_result_set_confidence(
    mumba_context *ctx, mumba_language_detection_result self, double value) {
    return mumba_set(ctx, self, 0x80000703u, mumba_of_number(value));
}

/** `LanguageDetectionResult.confidence`. Reads. */
static inline mumba_status mumba_language_detection_result_get_confidence(
    mumba_context *ctx, mumba_language_detection_result self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000703u, result);
}

/** `LanguageDetectionResult.detectedLanguage`. Deferred. */
static inline mumba_status mumba_language_detection_result_set_detected_language(
    mumba_context *ctx, mumba_language_detection_result self, mumba_string value) {
    return mumba_set(ctx, self, 0x800008a3u, mumba_of_string(value));
}

/** `LanguageDetectionResult.detectedLanguage`. Reads. */
static inline mumba_status mumba_language_detection_result_get_detected_language(
    mumba_context *ctx, mumba_language_detection_result self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008a3u, result);
}

/** `LanguageDetectorCreateCoreOptions`: an object with members. */
typedef mumba_handle mumba_language_detector_create_core_options;

/** Makes a `LanguageDetectorCreateCoreOptions` without members. Deferred. */
static inline mumba_status mumba_language_detector_create_core_options_create(
    mumba_context *ctx, mumba_language_detector_create_core_options *result) {
    return mumba_object_create(ctx, result);
}

/** `LanguageDetectorCreateCoreOptions.expectedInputLanguages`. Deferred. */
static inline mumba_status mumba_language_detector_create_core_options_set_expected_input_languages(
    mumba_context *ctx, mumba_language_detector_create_core_options self, const mumba_string *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800009c2u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `LanguageDetectorCreateCoreOptions.expectedInputLanguages`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_language_detector_create_core_options_get_expected_input_languages(
    mumba_context *ctx, mumba_language_detector_create_core_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009c2u, result);
}

/**
 * `LanguageDetectorCreateOptions`: an object with members. Those of `mumba_language_detector_create_core_options` are
 * for it too.
 */
typedef mumba_handle mumba_language_detector_create_options;

/** Makes a `LanguageDetectorCreateOptions` without members. Deferred. */
static inline mumba_status mumba_language_detector_create_options_create(
    mumba_context *ctx, mumba_language_detector_create_options *result) {
    return mumba_object_create(ctx, result);
}

/** `LanguageDetectorCreateOptions.monitor`. Deferred. */
static inline mumba_status mumba_language_detector_create_options_set_monitor(
    mumba_context *ctx, mumba_language_detector_create_options self, mumba_create_monitor_callback value) {
    return mumba_set(ctx, self, 0x80000e9fu, mumba_of_handle(value));
}

/** `LanguageDetectorCreateOptions.monitor`. Gives `CreateMonitorCallback` or none. Reads. */
static inline mumba_status mumba_language_detector_create_options_get_monitor(
    mumba_context *ctx, mumba_language_detector_create_options self, mumba_create_monitor_callback *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000e9fu, result);
}

/** `LanguageDetectorCreateOptions.signal`. Deferred. */
static inline mumba_status mumba_language_detector_create_options_set_signal(
    mumba_context *ctx, mumba_language_detector_create_options self, mumba_abort_signal value) {
    return mumba_set(ctx, self, 0x8000149fu, mumba_of_handle(value));
}

/** `LanguageDetectorCreateOptions.signal`. Gives `AbortSignal` or none. Reads. */
static inline mumba_status mumba_language_detector_create_options_get_signal(
    mumba_context *ctx, mumba_language_detector_create_options self, mumba_abort_signal *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000149fu, result);
}

/** `LanguageDetectorDetectOptions`: an object with members. */
typedef mumba_handle mumba_language_detector_detect_options;

/** Makes a `LanguageDetectorDetectOptions` without members. Deferred. */
static inline mumba_status mumba_language_detector_detect_options_create(
    mumba_context *ctx, mumba_language_detector_detect_options *result) {
    return mumba_object_create(ctx, result);
}

/** `LanguageDetectorDetectOptions.signal`. Deferred. */
static inline mumba_status mumba_language_detector_detect_options_set_signal(
    mumba_context *ctx, mumba_language_detector_detect_options self, mumba_abort_signal value) {
    return mumba_set(ctx, self, 0x8000149fu, mumba_of_handle(value));
}

/** `LanguageDetectorDetectOptions.signal`. Gives `AbortSignal` or none. Reads. */
static inline mumba_status mumba_language_detector_detect_options_get_signal(
    mumba_context *ctx, mumba_language_detector_detect_options self, mumba_abort_signal *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000149fu, result);
}

/** `TranslatorCreateCoreOptions`: an object with members. It needs `sourceLanguage`, `targetLanguage`. */
typedef mumba_handle mumba_translator_create_core_options;

/** Makes a `TranslatorCreateCoreOptions` without members. Deferred. */
static inline mumba_status mumba_translator_create_core_options_create(
    mumba_context *ctx, mumba_translator_create_core_options *result) {
    return mumba_object_create(ctx, result);
}

/** `TranslatorCreateCoreOptions.sourceLanguage`. Deferred. */
static inline mumba_status mumba_translator_create_core_options_set_source_language(
    mumba_context *ctx, mumba_translator_create_core_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x800014ecu, mumba_of_string(value));
}

/** `TranslatorCreateCoreOptions.sourceLanguage`. Reads. */
static inline mumba_status mumba_translator_create_core_options_get_source_language(
    mumba_context *ctx, mumba_translator_create_core_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800014ecu, result);
}

/** `TranslatorCreateCoreOptions.targetLanguage`. Deferred. */
static inline mumba_status mumba_translator_create_core_options_set_target_language(
    mumba_context *ctx, mumba_translator_create_core_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x800015c7u, mumba_of_string(value));
}

/** `TranslatorCreateCoreOptions.targetLanguage`. Reads. */
static inline mumba_status mumba_translator_create_core_options_get_target_language(
    mumba_context *ctx, mumba_translator_create_core_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015c7u, result);
}

/**
 * `TranslatorCreateOptions`: an object with members. Those of `mumba_translator_create_core_options` are for it too.
 */
typedef mumba_handle mumba_translator_create_options;

/** Makes a `TranslatorCreateOptions` without members. Deferred. */
static inline mumba_status mumba_translator_create_options_create(
    mumba_context *ctx, mumba_translator_create_options *result) {
    return mumba_object_create(ctx, result);
}

/** `TranslatorCreateOptions.monitor`. Deferred. */
static inline mumba_status mumba_translator_create_options_set_monitor(
    mumba_context *ctx, mumba_translator_create_options self, mumba_create_monitor_callback value) {
    return mumba_set(ctx, self, 0x80000e9fu, mumba_of_handle(value));
}

/** `TranslatorCreateOptions.monitor`. Gives `CreateMonitorCallback` or none. Reads. */
static inline mumba_status mumba_translator_create_options_get_monitor(
    mumba_context *ctx, mumba_translator_create_options self, mumba_create_monitor_callback *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000e9fu, result);
}

/** `TranslatorCreateOptions.signal`. Deferred. */
static inline mumba_status mumba_translator_create_options_set_signal(
    mumba_context *ctx, mumba_translator_create_options self, mumba_abort_signal value) {
    return mumba_set(ctx, self, 0x8000149fu, mumba_of_handle(value));
}

/** `TranslatorCreateOptions.signal`. Gives `AbortSignal` or none. Reads. */
static inline mumba_status mumba_translator_create_options_get_signal(
    mumba_context *ctx, mumba_translator_create_options self, mumba_abort_signal *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000149fu, result);
}

/** `TranslatorTranslateOptions`: an object with members. */
typedef mumba_handle mumba_translator_translate_options;

/** Makes a `TranslatorTranslateOptions` without members. Deferred. */
static inline mumba_status mumba_translator_translate_options_create(
    mumba_context *ctx, mumba_translator_translate_options *result) {
    return mumba_object_create(ctx, result);
}

/** `TranslatorTranslateOptions.signal`. Deferred. */
static inline mumba_status mumba_translator_translate_options_set_signal(
    mumba_context *ctx, mumba_translator_translate_options self, mumba_abort_signal value) {
    return mumba_set(ctx, self, 0x8000149fu, mumba_of_handle(value));
}

/** `TranslatorTranslateOptions.signal`. Gives `AbortSignal` or none. Reads. */
static inline mumba_status mumba_translator_translate_options_get_signal(
    mumba_context *ctx, mumba_translator_translate_options self, mumba_abort_signal *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000149fu, result);
}

#endif /* MUMBA_WEB_TRANSLATION_API_H */
