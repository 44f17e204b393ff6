/**
 * @file speech-api.h
 * Web Speech API: <https://webaudio.github.io/web-speech-api/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_SPEECH_API_H
#define MUMBA_WEB_SPEECH_API_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_media_stream_track;
typedef mumba_handle mumba_speech_grammar;
typedef mumba_handle mumba_speech_grammar_list;
typedef mumba_handle mumba_speech_recognition;
typedef mumba_handle mumba_speech_recognition_error_event;
typedef mumba_handle mumba_speech_recognition_error_event_init;
typedef mumba_handle mumba_speech_recognition_event;
typedef mumba_handle mumba_speech_recognition_event_init;
typedef mumba_handle mumba_speech_recognition_options;
typedef mumba_handle mumba_speech_recognition_phrase;
typedef mumba_handle mumba_speech_synthesis;
typedef mumba_handle mumba_speech_synthesis_error_event;
typedef mumba_handle mumba_speech_synthesis_error_event_init;
typedef mumba_handle mumba_speech_synthesis_event;
typedef mumba_handle mumba_speech_synthesis_event_init;
typedef mumba_handle mumba_speech_synthesis_utterance;
typedef mumba_handle mumba_speech_synthesis_voice;
typedef mumba_handle mumba_window;
typedef mumba_name mumba_availability_status;
typedef mumba_name mumba_speech_recognition_error_code;
typedef mumba_name mumba_speech_recognition_quality;
typedef mumba_name mumba_speech_synthesis_error_code;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** Gets a `mumba_speech_recognition_error_event`, which lives until it returns. */
typedef mumba_status (*mumba_speech_recognition_error_event_listener)(mumba_context *ctx, void *user, mumba_speech_recognition_error_event event);

/** Gets a `mumba_speech_recognition_event`, which lives until it returns. */
typedef mumba_status (*mumba_speech_recognition_event_listener)(mumba_context *ctx, void *user, mumba_speech_recognition_event event);

/** Gets a `mumba_speech_synthesis_error_event`, which lives until it returns. */
typedef mumba_status (*mumba_speech_synthesis_error_event_listener)(mumba_context *ctx, void *user, mumba_speech_synthesis_error_event event);

/** Gets a `mumba_speech_synthesis_event`, which lives until it returns. */
typedef mumba_status (*mumba_speech_synthesis_event_listener)(mumba_context *ctx, void *user, mumba_speech_synthesis_event event);

/** `AvailabilityStatus`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_availability_status;

/** "unavailable" */
#define MUMBA_AVAILABILITY_STATUS_UNAVAILABLE ((mumba_availability_status)0x80001697u)
/** "downloadable" */
#define MUMBA_AVAILABILITY_STATUS_DOWNLOADABLE ((mumba_availability_status)0x80000901u)
/** "downloading" */
#define MUMBA_AVAILABILITY_STATUS_DOWNLOADING ((mumba_availability_status)0x80000903u)
/** "available" */
#define MUMBA_AVAILABILITY_STATUS_AVAILABLE ((mumba_availability_status)0x80000555u)

/** `SpeechRecognitionErrorCode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_speech_recognition_error_code;

/** "no-speech" */
#define MUMBA_SPEECH_RECOGNITION_ERROR_CODE_NO_SPEECH ((mumba_speech_recognition_error_code)0x80000ef4u)
/** "aborted" */
#define MUMBA_SPEECH_RECOGNITION_ERROR_CODE_ABORTED ((mumba_speech_recognition_error_code)0x80000408u)
/** "audio-capture" */
#define MUMBA_SPEECH_RECOGNITION_ERROR_CODE_AUDIO_CAPTURE ((mumba_speech_recognition_error_code)0x80000530u)
/** "network" */
#define MUMBA_SPEECH_RECOGNITION_ERROR_CODE_NETWORK ((mumba_speech_recognition_error_code)0x80000edcu)
/** "not-allowed" */
#define MUMBA_SPEECH_RECOGNITION_ERROR_CODE_NOT_ALLOWED ((mumba_speech_recognition_error_code)0x80000f0cu)
/** "service-not-allowed" */
#define MUMBA_SPEECH_RECOGNITION_ERROR_CODE_SERVICE_NOT_ALLOWED ((mumba_speech_recognition_error_code)0x80001416u)
/** "language-not-supported" */
#define MUMBA_SPEECH_RECOGNITION_ERROR_CODE_LANGUAGE_NOT_SUPPORTED ((mumba_speech_recognition_error_code)0x80000d38u)
/** "phrases-not-supported" */
#define MUMBA_SPEECH_RECOGNITION_ERROR_CODE_PHRASES_NOT_SUPPORTED ((mumba_speech_recognition_error_code)0x8000110fu)

/** `SpeechRecognitionQuality`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_speech_recognition_quality;

/** "command" */
#define MUMBA_SPEECH_RECOGNITION_QUALITY_COMMAND ((mumba_speech_recognition_quality)0x800006d6u)
/** "dictation" */
#define MUMBA_SPEECH_RECOGNITION_QUALITY_DICTATION ((mumba_speech_recognition_quality)0x800008b7u)
/** "conversation" */
#define MUMBA_SPEECH_RECOGNITION_QUALITY_CONVERSATION ((mumba_speech_recognition_quality)0x80000747u)

/** `SpeechSynthesisErrorCode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_speech_synthesis_error_code;

/** "canceled" */
#define MUMBA_SPEECH_SYNTHESIS_ERROR_CODE_CANCELED ((mumba_speech_synthesis_error_code)0x80000621u)
/** "interrupted" */
#define MUMBA_SPEECH_SYNTHESIS_ERROR_CODE_INTERRUPTED ((mumba_speech_synthesis_error_code)0x80000ca1u)
/** "audio-busy" */
#define MUMBA_SPEECH_SYNTHESIS_ERROR_CODE_AUDIO_BUSY ((mumba_speech_synthesis_error_code)0x8000052fu)
/** "audio-hardware" */
#define MUMBA_SPEECH_SYNTHESIS_ERROR_CODE_AUDIO_HARDWARE ((mumba_speech_synthesis_error_code)0x80000531u)
/** "network" */
#define MUMBA_SPEECH_SYNTHESIS_ERROR_CODE_NETWORK ((mumba_speech_synthesis_error_code)0x80000edcu)
/** "synthesis-unavailable" */
#define MUMBA_SPEECH_SYNTHESIS_ERROR_CODE_SYNTHESIS_UNAVAILABLE ((mumba_speech_synthesis_error_code)0x800015aeu)
/** "synthesis-failed" */
#define MUMBA_SPEECH_SYNTHESIS_ERROR_CODE_SYNTHESIS_FAILED ((mumba_speech_synthesis_error_code)0x800015adu)
/** "language-unavailable" */
#define MUMBA_SPEECH_SYNTHESIS_ERROR_CODE_LANGUAGE_UNAVAILABLE ((mumba_speech_synthesis_error_code)0x80000d39u)
/** "voice-unavailable" */
#define MUMBA_SPEECH_SYNTHESIS_ERROR_CODE_VOICE_UNAVAILABLE ((mumba_speech_synthesis_error_code)0x8000179eu)
/** "text-too-long" */
#define MUMBA_SPEECH_SYNTHESIS_ERROR_CODE_TEXT_TOO_LONG ((mumba_speech_synthesis_error_code)0x800015e6u)
/** "invalid-argument" */
#define MUMBA_SPEECH_SYNTHESIS_ERROR_CODE_INVALID_ARGUMENT ((mumba_speech_synthesis_error_code)0x80000caau)
/** "not-allowed" */
#define MUMBA_SPEECH_SYNTHESIS_ERROR_CODE_NOT_ALLOWED ((mumba_speech_synthesis_error_code)0x80000f0cu)

/** `SpeechGrammar`. */
typedef mumba_handle mumba_speech_grammar;

/** Gives `object` itself when it is of `SpeechGrammar`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_speech_grammar(
    mumba_context *ctx, mumba_handle object, mumba_speech_grammar *result) {
    return mumba_web_cast(ctx, object, 0x80000335u, 0, result);
}

/** `SpeechGrammar.src`. Reads. */
static inline mumba_status mumba_speech_grammar_get_src(
    mumba_context *ctx, mumba_speech_grammar self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000150du, result);
}

/** `SpeechGrammar.src`. Deferred. */
static inline mumba_status mumba_speech_grammar_set_src(
    mumba_context *ctx, mumba_speech_grammar self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000150du, mumba_of_string(value));
}

/** `SpeechGrammar.weight`. Reads. */
static inline mumba_status mumba_speech_grammar_get_weight(
    mumba_context *ctx, mumba_speech_grammar self, float *result) {
    return mumba_web_get_float(ctx, self, 0x800017cau, result);
}

/** `SpeechGrammar.weight`. Deferred. */
static inline mumba_status mumba_speech_grammar_set_weight(mumba_context *ctx, mumba_speech_grammar self, float value) {
    return mumba_set(ctx, self, 0x800017cau, mumba_of_number((double)value));
}

/** `SpeechGrammarList`. */
typedef mumba_handle mumba_speech_grammar_list;

/** Gives `object` itself when it is of `SpeechGrammarList`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_speech_grammar_list(
    mumba_context *ctx, mumba_handle object, mumba_speech_grammar_list *result) {
    return mumba_web_cast(ctx, object, 0x80000336u, 0, result);
}

/** `new SpeechGrammarList`. Deferred. */
static inline mumba_status mumba_speech_grammar_list_new(mumba_context *ctx, mumba_speech_grammar_list *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000336u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `SpeechGrammarList.length`. Reads. */
static inline mumba_status mumba_speech_grammar_list_get_length(
    mumba_context *ctx, mumba_speech_grammar_list self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `SpeechGrammarList.item`. Gives `SpeechGrammar` or none. Reads. */
static inline mumba_status mumba_speech_grammar_list_item(
    mumba_context *ctx, mumba_speech_grammar_list self, uint32_t index, mumba_speech_grammar *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_web_call_or_none(ctx, self, 0x80000cfcu, argv, 1, result);
}

/** `SpeechGrammarList.item`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_speech_grammar_list_item_deferred(
    mumba_context *ctx, mumba_speech_grammar_list self, uint32_t index, mumba_speech_grammar *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000cfcu, argv, 1, result);
}

/** `SpeechGrammarList`, by index or name. Gives `SpeechGrammar` or none. Reads. */
static inline mumba_status mumba_speech_grammar_list_get_at(
    mumba_context *ctx, mumba_speech_grammar_list self, uint32_t index, mumba_speech_grammar *result) {
    return mumba_web_get_index_or_none(ctx, self, index, result);
}

/** `SpeechGrammarList`, by index or name. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_speech_grammar_list_get_at_deferred(
    mumba_context *ctx, mumba_speech_grammar_list self, uint32_t index, mumba_speech_grammar *result) {
    return mumba_get_index_handle(ctx, self, index, result);
}

/** `SpeechGrammarList.addFromUri`. Deferred. */
static inline mumba_status mumba_speech_grammar_list_add_from_uri(
    mumba_context *ctx, mumba_speech_grammar_list self, mumba_string src) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(src);
    return mumba_invoke(ctx, self, 0x80000439u, argv, 1, NULL);
}

/** `SpeechGrammarList.addFromUri`. Deferred. */
static inline mumba_status mumba_speech_grammar_list_add_from_uri_with_weight(
    mumba_context *ctx, mumba_speech_grammar_list self, mumba_string src, float weight) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(src);
    argv[1] = mumba_of_number((double)weight);
    return mumba_invoke(ctx, self, 0x80000439u, argv, 2, NULL);
}

/** `SpeechGrammarList.addFromString`. Deferred. */
static inline mumba_status mumba_speech_grammar_list_add_from_string(
    mumba_context *ctx, mumba_speech_grammar_list self, mumba_string string) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(string);
    return mumba_invoke(ctx, self, 0x80000438u, argv, 1, NULL);
}

/** `SpeechGrammarList.addFromString`. Deferred. */
static inline mumba_status mumba_speech_grammar_list_add_from_string_with_weight(
    mumba_context *ctx, mumba_speech_grammar_list self, mumba_string string, float weight) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(string);
    argv[1] = mumba_of_number((double)weight);
    return mumba_invoke(ctx, self, 0x80000438u, argv, 2, NULL);
}

/** `SpeechRecognition`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_speech_recognition;

/** Gives `object` itself when it is of `SpeechRecognition`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_speech_recognition(
    mumba_context *ctx, mumba_handle object, mumba_speech_recognition *result) {
    return mumba_web_cast(ctx, object, 0x80000337u, 0, result);
}

/** `new SpeechRecognition`. Deferred. */
static inline mumba_status mumba_speech_recognition_new(mumba_context *ctx, mumba_speech_recognition *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000337u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `SpeechRecognition.grammars`. Deferred. */
static inline mumba_status mumba_speech_recognition_get_grammars(
    mumba_context *ctx, mumba_speech_recognition self, mumba_speech_grammar_list *result) {
    return mumba_get_handle(ctx, self, 0x80000b8du, result);
}

/** `SpeechRecognition.grammars`. Deferred. */
static inline mumba_status mumba_speech_recognition_set_grammars(
    mumba_context *ctx, mumba_speech_recognition self, mumba_speech_grammar_list value) {
    return mumba_set(ctx, self, 0x80000b8du, mumba_of_handle(value));
}

/** `SpeechRecognition.lang`. Reads. */
static inline mumba_status mumba_speech_recognition_get_lang(
    mumba_context *ctx, mumba_speech_recognition self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d35u, result);
}

/** `SpeechRecognition.lang`. Deferred. */
static inline mumba_status mumba_speech_recognition_set_lang(
    mumba_context *ctx, mumba_speech_recognition self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d35u, mumba_of_string(value));
}

/** `SpeechRecognition.continuous`. Reads. */
static inline mumba_status mumba_speech_recognition_get_continuous(
    mumba_context *ctx, mumba_speech_recognition self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000073bu, result);
}

/** `SpeechRecognition.continuous`. Deferred. */
static inline mumba_status mumba_speech_recognition_set_continuous(
    mumba_context *ctx, mumba_speech_recognition self, bool value) {
    return mumba_set(ctx, self, 0x8000073bu, mumba_of_bool(value));
}

/** `SpeechRecognition.interimResults`. Reads. */
static inline mumba_status mumba_speech_recognition_get_interim_results(
    mumba_context *ctx, mumba_speech_recognition self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000c9du, result);
}

/** `SpeechRecognition.interimResults`. Deferred. */
static inline mumba_status mumba_speech_recognition_set_interim_results(
    mumba_context *ctx, mumba_speech_recognition self, bool value) {
    return mumba_set(ctx, self, 0x80000c9du, mumba_of_bool(value));
}

/** `SpeechRecognition.maxAlternatives`. Reads. */
static inline mumba_status mumba_speech_recognition_get_max_alternatives(
    mumba_context *ctx, mumba_speech_recognition self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e0du, result);
}

/** `SpeechRecognition.maxAlternatives`. Deferred. */
static inline mumba_status mumba_speech_recognition_set_max_alternatives(
    mumba_context *ctx, mumba_speech_recognition self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000e0du, mumba_of_number((double)value));
}

/** `SpeechRecognition.processLocally`. Reads. */
static inline mumba_status mumba_speech_recognition_get_process_locally(
    mumba_context *ctx, mumba_speech_recognition self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800011bau, result);
}

/** `SpeechRecognition.processLocally`. Deferred. */
static inline mumba_status mumba_speech_recognition_set_process_locally(
    mumba_context *ctx, mumba_speech_recognition self, bool value) {
    return mumba_set(ctx, self, 0x800011bau, mumba_of_bool(value));
}

/** `SpeechRecognition.phrases`. Gives observable array<`SpeechRecognitionPhrase`>. Deferred. */
static inline mumba_status mumba_speech_recognition_get_phrases(
    mumba_context *ctx, mumba_speech_recognition self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x8000110eu, result);
}

/** `SpeechRecognition.phrases`. Deferred. */
static inline mumba_status mumba_speech_recognition_set_phrases(
    mumba_context *ctx, mumba_speech_recognition self, const mumba_speech_recognition_phrase *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000110eu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `SpeechRecognition.start`. Deferred. */
static inline mumba_status mumba_speech_recognition_start(mumba_context *ctx, mumba_speech_recognition self) {
    return mumba_invoke(ctx, self, 0x80001524u, NULL, 0, NULL);
}

/** `SpeechRecognition.start`. Deferred. */
static inline mumba_status mumba_speech_recognition_start_with_audio_track(
    mumba_context *ctx, mumba_speech_recognition self, mumba_media_stream_track audio_track) {
    return mumba_call_plain(ctx, self, 0x80001524u, 03u, audio_track, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `SpeechRecognition.stop`. Deferred. */
static inline mumba_status mumba_speech_recognition_stop(mumba_context *ctx, mumba_speech_recognition self) {
    return mumba_invoke(ctx, self, 0x80001554u, NULL, 0, NULL);
}

/** `SpeechRecognition.abort`. Deferred. */
static inline mumba_status mumba_speech_recognition_abort(mumba_context *ctx, mumba_speech_recognition self) {
    return mumba_invoke(ctx, self, 0x80000407u, NULL, 0, NULL);
}

/** `SpeechRecognition.available`. Gives promise<`AvailabilityStatus`>. Deferred. */
static inline mumba_status mumba_speech_recognition_available(
    mumba_context *ctx, mumba_speech_recognition_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000337u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000555u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `SpeechRecognition.install`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_speech_recognition_install(
    mumba_context *ctx, mumba_speech_recognition_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000337u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000c87u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `SpeechRecognition.onaudiostart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_speech_recognition_get_onaudiostart(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f49u, result);
}

/** `SpeechRecognition.onaudiostart`. `value` may be none. Deferred. */
static inline mumba_status mumba_speech_recognition_set_onaudiostart(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f49u, mumba_web_of_nullable(value));
}

/** `SpeechRecognition.onsoundstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_speech_recognition_get_onsoundstart(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000101eu, result);
}

/** `SpeechRecognition.onsoundstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_speech_recognition_set_onsoundstart(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000101eu, mumba_web_of_nullable(value));
}

/** `SpeechRecognition.onspeechstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_speech_recognition_get_onspeechstart(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001023u, result);
}

/** `SpeechRecognition.onspeechstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_speech_recognition_set_onspeechstart(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001023u, mumba_web_of_nullable(value));
}

/** `SpeechRecognition.onspeechend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_speech_recognition_get_onspeechend(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001022u, result);
}

/** `SpeechRecognition.onspeechend`. `value` may be none. Deferred. */
static inline mumba_status mumba_speech_recognition_set_onspeechend(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001022u, mumba_web_of_nullable(value));
}

/** `SpeechRecognition.onsoundend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_speech_recognition_get_onsoundend(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000101du, result);
}

/** `SpeechRecognition.onsoundend`. `value` may be none. Deferred. */
static inline mumba_status mumba_speech_recognition_set_onsoundend(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000101du, mumba_web_of_nullable(value));
}

/** `SpeechRecognition.onaudioend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_speech_recognition_get_onaudioend(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f47u, result);
}

/** `SpeechRecognition.onaudioend`. `value` may be none. Deferred. */
static inline mumba_status mumba_speech_recognition_set_onaudioend(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f47u, mumba_web_of_nullable(value));
}

/** `SpeechRecognition.onresult`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_speech_recognition_get_onresult(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001009u, result);
}

/** `SpeechRecognition.onresult`. `value` may be none. Deferred. */
static inline mumba_status mumba_speech_recognition_set_onresult(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001009u, mumba_web_of_nullable(value));
}

/** `SpeechRecognition.onnomatch`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_speech_recognition_get_onnomatch(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fd6u, result);
}

/** `SpeechRecognition.onnomatch`. `value` may be none. Deferred. */
static inline mumba_status mumba_speech_recognition_set_onnomatch(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fd6u, mumba_web_of_nullable(value));
}

/** `SpeechRecognition.onerror`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_speech_recognition_get_onerror(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f9cu, result);
}

/** `SpeechRecognition.onerror`. `value` may be none. Deferred. */
static inline mumba_status mumba_speech_recognition_set_onerror(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f9cu, mumba_web_of_nullable(value));
}

/** `SpeechRecognition.onstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_speech_recognition_get_onstart(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001028u, result);
}

/** `SpeechRecognition.onstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_speech_recognition_set_onstart(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001028u, mumba_web_of_nullable(value));
}

/** `SpeechRecognition.onend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_speech_recognition_get_onend(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f98u, result);
}

/** `SpeechRecognition.onend`. `value` may be none. Deferred. */
static inline mumba_status mumba_speech_recognition_set_onend(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f98u, mumba_web_of_nullable(value));
}

/** The event `audioend` of `SpeechRecognition`, a `Event`. */
static inline mumba_status mumba_speech_recognition_on_audioend(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000538u, NULL, listener, user, drop, subscription);
}

/** As `mumba_speech_recognition_on_audioend`, in the way that `options` says. */
static inline mumba_status mumba_speech_recognition_on_audioend_with_options(
    mumba_context *ctx, mumba_speech_recognition self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000538u, options, listener, user, drop, subscription);
}

/** The event `audiostart` of `SpeechRecognition`, a `Event`. */
static inline mumba_status mumba_speech_recognition_on_audiostart(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000053cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_speech_recognition_on_audiostart`, in the way that `options` says. */
static inline mumba_status mumba_speech_recognition_on_audiostart_with_options(
    mumba_context *ctx, mumba_speech_recognition self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000053cu, options, listener, user, drop, subscription);
}

/** The event `end` of `SpeechRecognition`, a `Event`. */
static inline mumba_status mumba_speech_recognition_on_end(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000972u, NULL, listener, user, drop, subscription);
}

/** As `mumba_speech_recognition_on_end`, in the way that `options` says. */
static inline mumba_status mumba_speech_recognition_on_end_with_options(
    mumba_context *ctx, mumba_speech_recognition self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000972u, options, listener, user, drop, subscription);
}

/** The event `error` of `SpeechRecognition`, a `SpeechRecognitionErrorEvent`. */
static inline mumba_status mumba_speech_recognition_on_error(
    mumba_context *ctx, mumba_speech_recognition self, mumba_speech_recognition_error_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, NULL, listener, user, drop, subscription);
}

/** As `mumba_speech_recognition_on_error`, in the way that `options` says. */
static inline mumba_status mumba_speech_recognition_on_error_with_options(
    mumba_context *ctx, mumba_speech_recognition self, const mumba_listener_options *options,
    mumba_speech_recognition_error_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, options, listener, user, drop, subscription);
}

/** The event `nomatch` of `SpeechRecognition`, a `SpeechRecognitionEvent`. */
static inline mumba_status mumba_speech_recognition_on_nomatch(
    mumba_context *ctx, mumba_speech_recognition self, mumba_speech_recognition_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000f01u, NULL, listener, user, drop, subscription);
}

/** As `mumba_speech_recognition_on_nomatch`, in the way that `options` says. */
static inline mumba_status mumba_speech_recognition_on_nomatch_with_options(
    mumba_context *ctx, mumba_speech_recognition self, const mumba_listener_options *options,
    mumba_speech_recognition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000f01u, options, listener, user, drop, subscription);
}

/** The event `result` of `SpeechRecognition`, a `SpeechRecognitionEvent`. */
static inline mumba_status mumba_speech_recognition_on_result(
    mumba_context *ctx, mumba_speech_recognition self, mumba_speech_recognition_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001315u, NULL, listener, user, drop, subscription);
}

/** As `mumba_speech_recognition_on_result`, in the way that `options` says. */
static inline mumba_status mumba_speech_recognition_on_result_with_options(
    mumba_context *ctx, mumba_speech_recognition self, const mumba_listener_options *options,
    mumba_speech_recognition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001315u, options, listener, user, drop, subscription);
}

/** The event `soundend` of `SpeechRecognition`, a `Event`. */
static inline mumba_status mumba_speech_recognition_on_soundend(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800014e3u, NULL, listener, user, drop, subscription);
}

/** As `mumba_speech_recognition_on_soundend`, in the way that `options` says. */
static inline mumba_status mumba_speech_recognition_on_soundend_with_options(
    mumba_context *ctx, mumba_speech_recognition self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800014e3u, options, listener, user, drop, subscription);
}

/** The event `soundstart` of `SpeechRecognition`, a `Event`. */
static inline mumba_status mumba_speech_recognition_on_soundstart(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800014e4u, NULL, listener, user, drop, subscription);
}

/** As `mumba_speech_recognition_on_soundstart`, in the way that `options` says. */
static inline mumba_status mumba_speech_recognition_on_soundstart_with_options(
    mumba_context *ctx, mumba_speech_recognition self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800014e4u, options, listener, user, drop, subscription);
}

/** The event `speechend` of `SpeechRecognition`, a `Event`. */
static inline mumba_status mumba_speech_recognition_on_speechend(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001500u, NULL, listener, user, drop, subscription);
}

/** As `mumba_speech_recognition_on_speechend`, in the way that `options` says. */
static inline mumba_status mumba_speech_recognition_on_speechend_with_options(
    mumba_context *ctx, mumba_speech_recognition self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001500u, options, listener, user, drop, subscription);
}

/** The event `speechstart` of `SpeechRecognition`, a `Event`. */
static inline mumba_status mumba_speech_recognition_on_speechstart(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001501u, NULL, listener, user, drop, subscription);
}

/** As `mumba_speech_recognition_on_speechstart`, in the way that `options` says. */
static inline mumba_status mumba_speech_recognition_on_speechstart_with_options(
    mumba_context *ctx, mumba_speech_recognition self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001501u, options, listener, user, drop, subscription);
}

/** The event `start` of `SpeechRecognition`, a `Event`. */
static inline mumba_status mumba_speech_recognition_on_start(
    mumba_context *ctx, mumba_speech_recognition self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001524u, NULL, listener, user, drop, subscription);
}

/** As `mumba_speech_recognition_on_start`, in the way that `options` says. */
static inline mumba_status mumba_speech_recognition_on_start_with_options(
    mumba_context *ctx, mumba_speech_recognition self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001524u, options, listener, user, drop, subscription);
}

/** `SpeechRecognitionErrorEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_speech_recognition_error_event;

/** Gives `object` itself when it is of `SpeechRecognitionErrorEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_speech_recognition_error_event(
    mumba_context *ctx, mumba_handle object, mumba_speech_recognition_error_event *result) {
    return mumba_web_cast(ctx, object, 0x80000338u, 0, result);
}

/** `new SpeechRecognitionErrorEvent`. Deferred. */
static inline mumba_status mumba_speech_recognition_error_event_new(
    mumba_context *ctx, mumba_string type, mumba_speech_recognition_error_event_init event_init_dict,
    mumba_speech_recognition_error_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000338u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `SpeechRecognitionErrorEvent.error`. Reads. */
static inline mumba_status mumba_speech_recognition_error_event_get_error(
    mumba_context *ctx, mumba_speech_recognition_error_event self, mumba_speech_recognition_error_code *result) {
    return mumba_web_get_name(ctx, self, 0x80000998u, result);
}

/** `SpeechRecognitionErrorEvent.message`. Reads. */
static inline mumba_status mumba_speech_recognition_error_event_get_message(
    mumba_context *ctx, mumba_speech_recognition_error_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e5cu, result);
}

/** `SpeechRecognitionEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_speech_recognition_event;

/** Gives `object` itself when it is of `SpeechRecognitionEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_speech_recognition_event(
    mumba_context *ctx, mumba_handle object, mumba_speech_recognition_event *result) {
    return mumba_web_cast(ctx, object, 0x80000339u, 0, result);
}

/** `new SpeechRecognitionEvent`. Deferred. */
static inline mumba_status mumba_speech_recognition_event_new(
    mumba_context *ctx, mumba_string type, mumba_speech_recognition_event_init event_init_dict,
    mumba_speech_recognition_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000339u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `SpeechRecognitionEvent.resultIndex`. Reads. */
static inline mumba_status mumba_speech_recognition_event_get_result_index(
    mumba_context *ctx, mumba_speech_recognition_event self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001316u, result);
}

/** `SpeechRecognitionEvent.results`. Gives an object. Deferred. */
static inline mumba_status mumba_speech_recognition_event_get_results(
    mumba_context *ctx, mumba_speech_recognition_event self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80001319u, result);
}

/** `SpeechRecognitionPhrase`. */
typedef mumba_handle mumba_speech_recognition_phrase;

/** Gives `object` itself when it is of `SpeechRecognitionPhrase`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_speech_recognition_phrase(
    mumba_context *ctx, mumba_handle object, mumba_speech_recognition_phrase *result) {
    return mumba_web_cast(ctx, object, 0x8000033au, 0, result);
}

/** `new SpeechRecognitionPhrase`. Deferred. */
static inline mumba_status mumba_speech_recognition_phrase_new(
    mumba_context *ctx, mumba_string phrase, mumba_speech_recognition_phrase *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(phrase);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000033au, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new SpeechRecognitionPhrase`. Deferred. */
static inline mumba_status mumba_speech_recognition_phrase_new_with_boost(
    mumba_context *ctx, mumba_string phrase, float boost, mumba_speech_recognition_phrase *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(phrase);
    argv[1] = mumba_of_number((double)boost);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000033au, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `SpeechRecognitionPhrase.phrase`. Reads. */
static inline mumba_status mumba_speech_recognition_phrase_get_phrase(
    mumba_context *ctx, mumba_speech_recognition_phrase self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000110du, result);
}

/** `SpeechRecognitionPhrase.boost`. Reads. */
static inline mumba_status mumba_speech_recognition_phrase_get_boost(
    mumba_context *ctx, mumba_speech_recognition_phrase self, float *result) {
    return mumba_web_get_float(ctx, self, 0x800005d3u, result);
}

/** `SpeechSynthesis`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_speech_synthesis;

/** Gives `object` itself when it is of `SpeechSynthesis`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_speech_synthesis(
    mumba_context *ctx, mumba_handle object, mumba_speech_synthesis *result) {
    return mumba_web_cast(ctx, object, 0x8000033bu, 0, result);
}

/** `SpeechSynthesis.pending`. Reads. */
static inline mumba_status mumba_speech_synthesis_get_pending(
    mumba_context *ctx, mumba_speech_synthesis self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800010f6u, result);
}

/** `SpeechSynthesis.speaking`. Reads. */
static inline mumba_status mumba_speech_synthesis_get_speaking(
    mumba_context *ctx, mumba_speech_synthesis self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800014fbu, result);
}

/** `SpeechSynthesis.paused`. Reads. */
static inline mumba_status mumba_speech_synthesis_get_paused(
    mumba_context *ctx, mumba_speech_synthesis self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800010ddu, result);
}

/** `SpeechSynthesis.onvoiceschanged`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_speech_synthesis_get_onvoiceschanged(
    mumba_context *ctx, mumba_speech_synthesis self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001048u, result);
}

/** `SpeechSynthesis.onvoiceschanged`. `value` may be none. Deferred. */
static inline mumba_status mumba_speech_synthesis_set_onvoiceschanged(
    mumba_context *ctx, mumba_speech_synthesis self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001048u, mumba_web_of_nullable(value));
}

/** `SpeechSynthesis.speak`. Deferred. */
static inline mumba_status mumba_speech_synthesis_speak(
    mumba_context *ctx, mumba_speech_synthesis self, mumba_speech_synthesis_utterance utterance) {
    return mumba_call_plain(ctx, self, 0x800014f8u, 03u, utterance, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `SpeechSynthesis.cancel`. Deferred. */
static inline mumba_status mumba_speech_synthesis_cancel(mumba_context *ctx, mumba_speech_synthesis self) {
    return mumba_invoke(ctx, self, 0x80000618u, NULL, 0, NULL);
}

/** `SpeechSynthesis.pause`. Deferred. */
static inline mumba_status mumba_speech_synthesis_pause(mumba_context *ctx, mumba_speech_synthesis self) {
    return mumba_invoke(ctx, self, 0x800010d7u, NULL, 0, NULL);
}

/** `SpeechSynthesis.resume`. Deferred. */
static inline mumba_status mumba_speech_synthesis_resume(mumba_context *ctx, mumba_speech_synthesis self) {
    return mumba_invoke(ctx, self, 0x8000131au, NULL, 0, NULL);
}

/** `SpeechSynthesis.getVoices`. Gives sequence<`SpeechSynthesisVoice`>. Deferred. */
static inline mumba_status mumba_speech_synthesis_get_voices(
    mumba_context *ctx, mumba_speech_synthesis self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000b7du, NULL, 0, result);
}

/** The event `voiceschanged` of `SpeechSynthesis`, a `Event`. */
static inline mumba_status mumba_speech_synthesis_on_voiceschanged(
    mumba_context *ctx, mumba_speech_synthesis self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017a2u, NULL, listener, user, drop, subscription);
}

/** As `mumba_speech_synthesis_on_voiceschanged`, in the way that `options` says. */
static inline mumba_status mumba_speech_synthesis_on_voiceschanged_with_options(
    mumba_context *ctx, mumba_speech_synthesis self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017a2u, options, listener, user, drop, subscription);
}

/** `SpeechSynthesisErrorEvent`. It is a `mumba_speech_synthesis_event` too. */
typedef mumba_handle mumba_speech_synthesis_error_event;

/** Gives `object` itself when it is of `SpeechSynthesisErrorEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_speech_synthesis_error_event(
    mumba_context *ctx, mumba_handle object, mumba_speech_synthesis_error_event *result) {
    return mumba_web_cast(ctx, object, 0x8000033cu, 0, result);
}

/** `new SpeechSynthesisErrorEvent`. Deferred. */
static inline mumba_status mumba_speech_synthesis_error_event_new(
    mumba_context *ctx, mumba_string type, mumba_speech_synthesis_error_event_init event_init_dict,
    mumba_speech_synthesis_error_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000033cu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `SpeechSynthesisErrorEvent.error`. Reads. */
static inline mumba_status mumba_speech_synthesis_error_event_get_error(
    mumba_context *ctx, mumba_speech_synthesis_error_event self, mumba_speech_synthesis_error_code *result) {
    return mumba_web_get_name(ctx, self, 0x80000998u, result);
}

/** `SpeechSynthesisEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_speech_synthesis_event;

/** Gives `object` itself when it is of `SpeechSynthesisEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_speech_synthesis_event(
    mumba_context *ctx, mumba_handle object, mumba_speech_synthesis_event *result) {
    return mumba_web_cast(ctx, object, 0x8000033du, 0, result);
}

/** `new SpeechSynthesisEvent`. Deferred. */
static inline mumba_status mumba_speech_synthesis_event_new(
    mumba_context *ctx, mumba_string type, mumba_speech_synthesis_event_init event_init_dict,
    mumba_speech_synthesis_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000033du, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `SpeechSynthesisEvent.utterance`. Deferred. */
static inline mumba_status mumba_speech_synthesis_event_get_utterance(
    mumba_context *ctx, mumba_speech_synthesis_event self, mumba_speech_synthesis_utterance *result) {
    return mumba_get_handle(ctx, self, 0x80001743u, result);
}

/** `SpeechSynthesisEvent.charIndex`. Reads. */
static inline mumba_status mumba_speech_synthesis_event_get_char_index(
    mumba_context *ctx, mumba_speech_synthesis_event self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000651u, result);
}

/** `SpeechSynthesisEvent.charLength`. Reads. */
static inline mumba_status mumba_speech_synthesis_event_get_char_length(
    mumba_context *ctx, mumba_speech_synthesis_event self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000652u, result);
}

/** `SpeechSynthesisEvent.elapsedTime`. Reads. */
static inline mumba_status mumba_speech_synthesis_event_get_elapsed_time(
    mumba_context *ctx, mumba_speech_synthesis_event self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000094cu, result);
}

/** `SpeechSynthesisEvent.name`. Reads. */
static inline mumba_status mumba_speech_synthesis_event_get_name(
    mumba_context *ctx, mumba_speech_synthesis_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `SpeechSynthesisUtterance`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_speech_synthesis_utterance;

/** Gives `object` itself when it is of `SpeechSynthesisUtterance`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_speech_synthesis_utterance(
    mumba_context *ctx, mumba_handle object, mumba_speech_synthesis_utterance *result) {
    return mumba_web_cast(ctx, object, 0x8000033eu, 0, result);
}

/** `new SpeechSynthesisUtterance`. Deferred. */
static inline mumba_status mumba_speech_synthesis_utterance_new(
    mumba_context *ctx, mumba_speech_synthesis_utterance *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000033eu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new SpeechSynthesisUtterance`. Deferred. */
static inline mumba_status mumba_speech_synthesis_utterance_new_with_text(
    mumba_context *ctx, mumba_string text, mumba_speech_synthesis_utterance *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(text);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000033eu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `SpeechSynthesisUtterance.text`. Reads. */
static inline mumba_status mumba_speech_synthesis_utterance_get_text(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015e5u, result);
}

/** `SpeechSynthesisUtterance.text`. Deferred. */
static inline mumba_status mumba_speech_synthesis_utterance_set_text(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_string value) {
    return mumba_set(ctx, self, 0x800015e5u, mumba_of_string(value));
}

/** `SpeechSynthesisUtterance.lang`. Reads. */
static inline mumba_status mumba_speech_synthesis_utterance_get_lang(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d35u, result);
}

/** `SpeechSynthesisUtterance.lang`. Deferred. */
static inline mumba_status mumba_speech_synthesis_utterance_set_lang(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d35u, mumba_of_string(value));
}

/** `SpeechSynthesisUtterance.voice`. Gives `SpeechSynthesisVoice` or none. Reads. */
static inline mumba_status mumba_speech_synthesis_utterance_get_voice(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_speech_synthesis_voice *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000179du, result);
}

/** `SpeechSynthesisUtterance.voice`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_speech_synthesis_utterance_get_voice_deferred(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_speech_synthesis_voice *result) {
    return mumba_get_handle(ctx, self, 0x8000179du, result);
}

/** `SpeechSynthesisUtterance.voice`. `value` may be none. Deferred. */
static inline mumba_status mumba_speech_synthesis_utterance_set_voice(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_speech_synthesis_voice value) {
    return mumba_set(ctx, self, 0x8000179du, mumba_web_of_nullable(value));
}

/** `SpeechSynthesisUtterance.volume`. Reads. */
static inline mumba_status mumba_speech_synthesis_utterance_get_volume(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, float *result) {
    return mumba_web_get_float(ctx, self, 0x800017a4u, result);
}

/** `SpeechSynthesisUtterance.volume`. Deferred. */
static inline mumba_status mumba_speech_synthesis_utterance_set_volume(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, float value) {
    return mumba_set(ctx, self, 0x800017a4u, mumba_of_number((double)value));
}

/** `SpeechSynthesisUtterance.rate`. Reads. */
static inline mumba_status mumba_speech_synthesis_utterance_get_rate(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000121bu, result);
}

/** `SpeechSynthesisUtterance.rate`. Deferred. */
static inline mumba_status mumba_speech_synthesis_utterance_set_rate(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, float value) {
    return mumba_set(ctx, self, 0x8000121bu, mumba_of_number((double)value));
}

/** `SpeechSynthesisUtterance.pitch`. Reads. */
static inline mumba_status mumba_speech_synthesis_utterance_get_pitch(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001121u, result);
}

/** `SpeechSynthesisUtterance.pitch`. Deferred. */
static inline mumba_status mumba_speech_synthesis_utterance_set_pitch(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, float value) {
    return mumba_set(ctx, self, 0x80001121u, mumba_of_number((double)value));
}

/** `SpeechSynthesisUtterance.onstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_speech_synthesis_utterance_get_onstart(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001028u, result);
}

/** `SpeechSynthesisUtterance.onstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_speech_synthesis_utterance_set_onstart(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001028u, mumba_web_of_nullable(value));
}

/** `SpeechSynthesisUtterance.onend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_speech_synthesis_utterance_get_onend(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f98u, result);
}

/** `SpeechSynthesisUtterance.onend`. `value` may be none. Deferred. */
static inline mumba_status mumba_speech_synthesis_utterance_set_onend(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f98u, mumba_web_of_nullable(value));
}

/** `SpeechSynthesisUtterance.onerror`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_speech_synthesis_utterance_get_onerror(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f9cu, result);
}

/** `SpeechSynthesisUtterance.onerror`. `value` may be none. Deferred. */
static inline mumba_status mumba_speech_synthesis_utterance_set_onerror(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f9cu, mumba_web_of_nullable(value));
}

/** `SpeechSynthesisUtterance.onpause`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_speech_synthesis_utterance_get_onpause(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fe1u, result);
}

/** `SpeechSynthesisUtterance.onpause`. `value` may be none. Deferred. */
static inline mumba_status mumba_speech_synthesis_utterance_set_onpause(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fe1u, mumba_web_of_nullable(value));
}

/** `SpeechSynthesisUtterance.onresume`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_speech_synthesis_utterance_get_onresume(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000100au, result);
}

/** `SpeechSynthesisUtterance.onresume`. `value` may be none. Deferred. */
static inline mumba_status mumba_speech_synthesis_utterance_set_onresume(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000100au, mumba_web_of_nullable(value));
}

/** `SpeechSynthesisUtterance.onmark`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_speech_synthesis_utterance_get_onmark(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fc6u, result);
}

/** `SpeechSynthesisUtterance.onmark`. `value` may be none. Deferred. */
static inline mumba_status mumba_speech_synthesis_utterance_set_onmark(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fc6u, mumba_web_of_nullable(value));
}

/** `SpeechSynthesisUtterance.onboundary`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_speech_synthesis_utterance_get_onboundary(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f59u, result);
}

/** `SpeechSynthesisUtterance.onboundary`. `value` may be none. Deferred. */
static inline mumba_status mumba_speech_synthesis_utterance_set_onboundary(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f59u, mumba_web_of_nullable(value));
}

/** The event `boundary` of `SpeechSynthesisUtterance`, a `SpeechSynthesisEvent`. */
static inline mumba_status mumba_speech_synthesis_utterance_on_boundary(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_speech_synthesis_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800005dau, NULL, listener, user, drop, subscription);
}

/** As `mumba_speech_synthesis_utterance_on_boundary`, in the way that `options` says. */
static inline mumba_status mumba_speech_synthesis_utterance_on_boundary_with_options(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, const mumba_listener_options *options,
    mumba_speech_synthesis_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800005dau, options, listener, user, drop, subscription);
}

/** The event `end` of `SpeechSynthesisUtterance`, a `SpeechSynthesisEvent`. */
static inline mumba_status mumba_speech_synthesis_utterance_on_end(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_speech_synthesis_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000972u, NULL, listener, user, drop, subscription);
}

/** As `mumba_speech_synthesis_utterance_on_end`, in the way that `options` says. */
static inline mumba_status mumba_speech_synthesis_utterance_on_end_with_options(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, const mumba_listener_options *options,
    mumba_speech_synthesis_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000972u, options, listener, user, drop, subscription);
}

/** The event `error` of `SpeechSynthesisUtterance`, a `SpeechSynthesisErrorEvent`. */
static inline mumba_status mumba_speech_synthesis_utterance_on_error(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_speech_synthesis_error_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, NULL, listener, user, drop, subscription);
}

/** As `mumba_speech_synthesis_utterance_on_error`, in the way that `options` says. */
static inline mumba_status mumba_speech_synthesis_utterance_on_error_with_options(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, const mumba_listener_options *options,
    mumba_speech_synthesis_error_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, options, listener, user, drop, subscription);
}

/** The event `mark` of `SpeechSynthesisUtterance`, a `SpeechSynthesisEvent`. */
static inline mumba_status mumba_speech_synthesis_utterance_on_mark(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_speech_synthesis_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000df4u, NULL, listener, user, drop, subscription);
}

/** As `mumba_speech_synthesis_utterance_on_mark`, in the way that `options` says. */
static inline mumba_status mumba_speech_synthesis_utterance_on_mark_with_options(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, const mumba_listener_options *options,
    mumba_speech_synthesis_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000df4u, options, listener, user, drop, subscription);
}

/** The event `pause` of `SpeechSynthesisUtterance`, a `SpeechSynthesisEvent`. */
static inline mumba_status mumba_speech_synthesis_utterance_on_pause(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_speech_synthesis_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010d7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_speech_synthesis_utterance_on_pause`, in the way that `options` says. */
static inline mumba_status mumba_speech_synthesis_utterance_on_pause_with_options(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, const mumba_listener_options *options,
    mumba_speech_synthesis_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010d7u, options, listener, user, drop, subscription);
}

/** The event `resume` of `SpeechSynthesisUtterance`, a `SpeechSynthesisEvent`. */
static inline mumba_status mumba_speech_synthesis_utterance_on_resume(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_speech_synthesis_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000131au, NULL, listener, user, drop, subscription);
}

/** As `mumba_speech_synthesis_utterance_on_resume`, in the way that `options` says. */
static inline mumba_status mumba_speech_synthesis_utterance_on_resume_with_options(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, const mumba_listener_options *options,
    mumba_speech_synthesis_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000131au, options, listener, user, drop, subscription);
}

/** The event `start` of `SpeechSynthesisUtterance`, a `SpeechSynthesisEvent`. */
static inline mumba_status mumba_speech_synthesis_utterance_on_start(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, mumba_speech_synthesis_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001524u, NULL, listener, user, drop, subscription);
}

/** As `mumba_speech_synthesis_utterance_on_start`, in the way that `options` says. */
static inline mumba_status mumba_speech_synthesis_utterance_on_start_with_options(
    mumba_context *ctx, mumba_speech_synthesis_utterance self, const mumba_listener_options *options,
    mumba_speech_synthesis_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001524u, options, listener, user, drop, subscription);
}

/** `SpeechSynthesisVoice`. */
typedef mumba_handle mumba_speech_synthesis_voice;

/** Gives `object` itself when it is of `SpeechSynthesisVoice`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_speech_synthesis_voice(
    mumba_context *ctx, mumba_handle object, mumba_speech_synthesis_voice *result) {
    return mumba_web_cast(ctx, object, 0x8000033fu, 0, result);
}

/** `SpeechSynthesisVoice.voiceURI`. Reads. */
static inline mumba_status mumba_speech_synthesis_voice_get_voice_uri(
    mumba_context *ctx, mumba_speech_synthesis_voice self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800017a0u, result);
}

/** `SpeechSynthesisVoice.name`. Reads. */
static inline mumba_status mumba_speech_synthesis_voice_get_name(
    mumba_context *ctx, mumba_speech_synthesis_voice self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `SpeechSynthesisVoice.lang`. Reads. */
static inline mumba_status mumba_speech_synthesis_voice_get_lang(
    mumba_context *ctx, mumba_speech_synthesis_voice self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d35u, result);
}

/** `SpeechSynthesisVoice.localService`. Reads. */
static inline mumba_status mumba_speech_synthesis_voice_get_local_service(
    mumba_context *ctx, mumba_speech_synthesis_voice self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000d87u, result);
}

/** `SpeechSynthesisVoice.default`. Reads. */
static inline mumba_status mumba_speech_synthesis_voice_get_default(
    mumba_context *ctx, mumba_speech_synthesis_voice self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000082bu, result);
}

/** `Window.speechSynthesis`. Deferred. */
static inline mumba_status mumba_window_get_speech_synthesis(
    mumba_context *ctx, mumba_window self, mumba_speech_synthesis *result) {
    return mumba_get_handle(ctx, self, 0x800014ffu, result);
}

/**
 * `SpeechRecognitionErrorEventInit`: an object with members. Those of `mumba_event_init` are for it too. It needs
 * `error`.
 */
typedef mumba_handle mumba_speech_recognition_error_event_init;

/** Makes a `SpeechRecognitionErrorEventInit` without members. Deferred. */
static inline mumba_status mumba_speech_recognition_error_event_init_create(
    mumba_context *ctx, mumba_speech_recognition_error_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `SpeechRecognitionErrorEventInit.error`. Deferred. */
static inline mumba_status mumba_speech_recognition_error_event_init_set_error(
    mumba_context *ctx, mumba_speech_recognition_error_event_init self, mumba_speech_recognition_error_code value) {
    return mumba_set(ctx, self, 0x80000998u, mumba_of_name(value));
}

/** `SpeechRecognitionErrorEventInit.error`. Reads. */
static inline mumba_status mumba_speech_recognition_error_event_init_get_error(
    mumba_context *ctx, mumba_speech_recognition_error_event_init self, mumba_speech_recognition_error_code *result) {
    return mumba_web_get_name(ctx, self, 0x80000998u, result);
}

/** `SpeechRecognitionErrorEventInit.message`. Without it: "". Deferred. */
static inline mumba_status mumba_speech_recognition_error_event_init_set_message(
    mumba_context *ctx, mumba_speech_recognition_error_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e5cu, mumba_of_string(value));
}

/** `SpeechRecognitionErrorEventInit.message`. Reads. */
static inline mumba_status mumba_speech_recognition_error_event_init_get_message(
    mumba_context *ctx, mumba_speech_recognition_error_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e5cu, result);
}

/** `SpeechRecognitionEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_speech_recognition_event_init;

/** Makes a `SpeechRecognitionEventInit` without members. Deferred. */
static inline mumba_status mumba_speech_recognition_event_init_create(
    mumba_context *ctx, mumba_speech_recognition_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `SpeechRecognitionEventInit.resultIndex`. Without it: 0. Deferred. */
static inline mumba_status mumba_speech_recognition_event_init_set_result_index(
    mumba_context *ctx, mumba_speech_recognition_event_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001316u, mumba_of_number((double)value));
}

/** `SpeechRecognitionEventInit.resultIndex`. Reads. */
static inline mumba_status mumba_speech_recognition_event_init_get_result_index(
    mumba_context *ctx, mumba_speech_recognition_event_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001316u, result);
}

/** `SpeechRecognitionOptions`: an object with members. It needs `langs`. */
typedef mumba_handle mumba_speech_recognition_options;

/** Makes a `SpeechRecognitionOptions` without members. Deferred. */
static inline mumba_status mumba_speech_recognition_options_create(
    mumba_context *ctx, mumba_speech_recognition_options *result) {
    return mumba_object_create(ctx, result);
}

/** `SpeechRecognitionOptions.langs`. Deferred. */
static inline mumba_status mumba_speech_recognition_options_set_langs(
    mumba_context *ctx, mumba_speech_recognition_options self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000d36u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `SpeechRecognitionOptions.langs`. Gives sequence<a string>. Deferred. */
static inline mumba_status mumba_speech_recognition_options_get_langs(
    mumba_context *ctx, mumba_speech_recognition_options self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000d36u, result);
}

/** `SpeechRecognitionOptions.processLocally`. Without it: false. Deferred. */
static inline mumba_status mumba_speech_recognition_options_set_process_locally(
    mumba_context *ctx, mumba_speech_recognition_options self, bool value) {
    return mumba_set(ctx, self, 0x800011bau, mumba_of_bool(value));
}

/** `SpeechRecognitionOptions.processLocally`. Reads. */
static inline mumba_status mumba_speech_recognition_options_get_process_locally(
    mumba_context *ctx, mumba_speech_recognition_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800011bau, result);
}

/** `SpeechRecognitionOptions.quality`. Without it: "command". Deferred. */
static inline mumba_status mumba_speech_recognition_options_set_quality(
    mumba_context *ctx, mumba_speech_recognition_options self, mumba_speech_recognition_quality value) {
    return mumba_set(ctx, self, 0x800011eau, mumba_of_name(value));
}

/** `SpeechRecognitionOptions.quality`. Reads. */
static inline mumba_status mumba_speech_recognition_options_get_quality(
    mumba_context *ctx, mumba_speech_recognition_options self, mumba_speech_recognition_quality *result) {
    return mumba_web_get_name(ctx, self, 0x800011eau, result);
}

/**
 * `SpeechSynthesisErrorEventInit`: an object with members. Those of `mumba_speech_synthesis_event_init` are for it
 * too. It needs `error`.
 */
typedef mumba_handle mumba_speech_synthesis_error_event_init;

/** Makes a `SpeechSynthesisErrorEventInit` without members. Deferred. */
static inline mumba_status mumba_speech_synthesis_error_event_init_create(
    mumba_context *ctx, mumba_speech_synthesis_error_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `SpeechSynthesisErrorEventInit.error`. Deferred. */
static inline mumba_status mumba_speech_synthesis_error_event_init_set_error(
    mumba_context *ctx, mumba_speech_synthesis_error_event_init self, mumba_speech_synthesis_error_code value) {
    return mumba_set(ctx, self, 0x80000998u, mumba_of_name(value));
}

/** `SpeechSynthesisErrorEventInit.error`. Reads. */
static inline mumba_status mumba_speech_synthesis_error_event_init_get_error(
    mumba_context *ctx, mumba_speech_synthesis_error_event_init self, mumba_speech_synthesis_error_code *result) {
    return mumba_web_get_name(ctx, self, 0x80000998u, result);
}

/**
 * `SpeechSynthesisEventInit`: an object with members. Those of `mumba_event_init` are for it too. It needs
 * `utterance`.
 */
typedef mumba_handle mumba_speech_synthesis_event_init;

/** Makes a `SpeechSynthesisEventInit` without members. Deferred. */
static inline mumba_status mumba_speech_synthesis_event_init_create(
    mumba_context *ctx, mumba_speech_synthesis_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `SpeechSynthesisEventInit.charIndex`. Without it: 0. Deferred. */
static inline mumba_status mumba_speech_synthesis_event_init_set_char_index(
    mumba_context *ctx, mumba_speech_synthesis_event_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000651u, mumba_of_number((double)value));
}

/** `SpeechSynthesisEventInit.charIndex`. Reads. */
static inline mumba_status mumba_speech_synthesis_event_init_get_char_index(
    mumba_context *ctx, mumba_speech_synthesis_event_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000651u, result);
}

/** `SpeechSynthesisEventInit.charLength`. Without it: 0. Deferred. */
static inline mumba_status mumba_speech_synthesis_event_init_set_char_length(
    mumba_context *ctx, mumba_speech_synthesis_event_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000652u, mumba_of_number((double)value));
}

/** `SpeechSynthesisEventInit.charLength`. Reads. */
static inline mumba_status mumba_speech_synthesis_event_init_get_char_length(
    mumba_context *ctx, mumba_speech_synthesis_event_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000652u, result);
}

/** `SpeechSynthesisEventInit.elapsedTime`. Without it: 0. Deferred. */
static inline mumba_status mumba_speech_synthesis_event_init_set_elapsed_time(
    mumba_context *ctx, mumba_speech_synthesis_event_init self, float value) {
    return mumba_set(ctx, self, 0x8000094cu, mumba_of_number((double)value));
}

/** `SpeechSynthesisEventInit.elapsedTime`. Reads. */
static inline mumba_status mumba_speech_synthesis_event_init_get_elapsed_time(
    mumba_context *ctx, mumba_speech_synthesis_event_init self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000094cu, result);
}

/** `SpeechSynthesisEventInit.name`. Without it: "". Deferred. */
static inline mumba_status mumba_speech_synthesis_event_init_set_name(
    mumba_context *ctx, mumba_speech_synthesis_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `SpeechSynthesisEventInit.name`. Reads. */
static inline mumba_status mumba_speech_synthesis_event_init_get_name(
    mumba_context *ctx, mumba_speech_synthesis_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `SpeechSynthesisEventInit.utterance`. Deferred. */
static inline mumba_status mumba_speech_synthesis_event_init_set_utterance(
    mumba_context *ctx, mumba_speech_synthesis_event_init self, mumba_speech_synthesis_utterance value) {
    return mumba_set(ctx, self, 0x80001743u, mumba_of_handle(value));
}

/** `SpeechSynthesisEventInit.utterance`. Deferred. */
static inline mumba_status mumba_speech_synthesis_event_init_get_utterance(
    mumba_context *ctx, mumba_speech_synthesis_event_init self, mumba_speech_synthesis_utterance *result) {
    return mumba_get_handle(ctx, self, 0x80001743u, result);
}

#endif /* MUMBA_WEB_SPEECH_API_H */
