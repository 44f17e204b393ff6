/**
 * @file trusted-types.h
 * Trusted Types: <https://w3c.github.io/trusted-types/dist/spec/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_TRUSTED_TYPES_H
#define MUMBA_WEB_TRUSTED_TYPES_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_create_html_callback;
typedef mumba_handle mumba_create_script_callback;
typedef mumba_handle mumba_create_script_url_callback;
typedef mumba_handle mumba_trusted_html;
typedef mumba_handle mumba_trusted_script;
typedef mumba_handle mumba_trusted_script_url;
typedef mumba_handle mumba_trusted_type_policy;
typedef mumba_handle mumba_trusted_type_policy_factory;
typedef mumba_handle mumba_trusted_type_policy_options;
typedef mumba_handle mumba_window;
typedef mumba_handle mumba_worker_global_scope;

/**
 * `CreateHTMLCallback`: a function made with `mumba_callback_create`. It is called with input (a string), arguments…
 * (any value) and returns a string or none.
 */
typedef mumba_handle mumba_create_html_callback;

/**
 * `CreateScriptCallback`: a function made with `mumba_callback_create`. It is called with input (a string),
 * arguments… (any value) and returns a string or none.
 */
typedef mumba_handle mumba_create_script_callback;

/**
 * `CreateScriptURLCallback`: a function made with `mumba_callback_create`. It is called with input (a string),
 * arguments… (any value) and returns a string or none.
 */
typedef mumba_handle mumba_create_script_url_callback;

/** `TrustedHTML`. */
typedef mumba_handle mumba_trusted_html;

/** Gives `object` itself when it is of `TrustedHTML`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_trusted_html(mumba_context *ctx, mumba_handle object, mumba_trusted_html *result) {
    return mumba_web_cast(ctx, object, 0x80000371u, 0, result);
}

/** `TrustedHTML`, as a string. Reads. */
static inline mumba_status mumba_trusted_html_to_string(
    mumba_context *ctx, mumba_trusted_html self, mumba_string *result) {
    return mumba_to_string(ctx, self, result);
}

/** `TrustedHTML.toJSON`. Reads. */
static inline mumba_status mumba_trusted_html_to_json(
    mumba_context *ctx, mumba_trusted_html self, mumba_string *result) {
    return mumba_web_call_string(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `TrustedScript`. */
typedef mumba_handle mumba_trusted_script;

/** Gives `object` itself when it is of `TrustedScript`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_trusted_script(
    mumba_context *ctx, mumba_handle object, mumba_trusted_script *result) {
    return mumba_web_cast(ctx, object, 0x80000372u, 0, result);
}

/** `TrustedScript`, as a string. Reads. */
static inline mumba_status mumba_trusted_script_to_string(
    mumba_context *ctx, mumba_trusted_script self, mumba_string *result) {
    return mumba_to_string(ctx, self, result);
}

/** `TrustedScript.toJSON`. Reads. */
static inline mumba_status mumba_trusted_script_to_json(
    mumba_context *ctx, mumba_trusted_script self, mumba_string *result) {
    return mumba_web_call_string(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `TrustedScriptURL`. */
typedef mumba_handle mumba_trusted_script_url;

/** Gives `object` itself when it is of `TrustedScriptURL`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_trusted_script_url(
    mumba_context *ctx, mumba_handle object, mumba_trusted_script_url *result) {
    return mumba_web_cast(ctx, object, 0x80000373u, 0, result);
}

/** `TrustedScriptURL`, as a string. Reads. */
static inline mumba_status mumba_trusted_script_url_to_string(
    mumba_context *ctx, mumba_trusted_script_url self, mumba_string *result) {
    return mumba_to_string(ctx, self, result);
}

/** `TrustedScriptURL.toJSON`. Reads. */
static inline mumba_status mumba_trusted_script_url_to_json(
    mumba_context *ctx, mumba_trusted_script_url self, mumba_string *result) {
    return mumba_web_call_string(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `TrustedTypePolicy`. */
typedef mumba_handle mumba_trusted_type_policy;

/** Gives `object` itself when it is of `TrustedTypePolicy`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_trusted_type_policy(
    mumba_context *ctx, mumba_handle object, mumba_trusted_type_policy *result) {
    return mumba_web_cast(ctx, object, 0x80000374u, 0, result);
}

/** `TrustedTypePolicy.name`. Reads. */
static inline mumba_status mumba_trusted_type_policy_get_name(
    mumba_context *ctx, mumba_trusted_type_policy self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `TrustedTypePolicy.createHTML`. Deferred. */
static inline mumba_status mumba_trusted_type_policy_create_html(
    mumba_context *ctx, mumba_trusted_type_policy self, mumba_string input, const mumba_value *arguments,
    size_t arguments_count, mumba_trusted_html *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, 1 + arguments_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    argv[0] = mumba_of_string(input);
    for (i = 0; i < arguments_count; i++) argv[1 + i] = arguments[i];
    mumba_status status = mumba_invoke(ctx, self, 0x80000791u, argv, 1 + arguments_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `TrustedTypePolicy.createScript`. Deferred. */
static inline mumba_status mumba_trusted_type_policy_create_script(
    mumba_context *ctx, mumba_trusted_type_policy self, mumba_string input, const mumba_value *arguments,
    size_t arguments_count, mumba_trusted_script *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, 1 + arguments_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    argv[0] = mumba_of_string(input);
    for (i = 0; i < arguments_count; i++) argv[1 + i] = arguments[i];
    mumba_status status = mumba_invoke(ctx, self, 0x800007bbu, argv, 1 + arguments_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `TrustedTypePolicy.createScriptURL`. Deferred. */
static inline mumba_status mumba_trusted_type_policy_create_script_url(
    mumba_context *ctx, mumba_trusted_type_policy self, mumba_string input, const mumba_value *arguments,
    size_t arguments_count, mumba_trusted_script_url *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, 1 + arguments_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    argv[0] = mumba_of_string(input);
    for (i = 0; i < arguments_count; i++) argv[1 + i] = arguments[i];
    mumba_status status = mumba_invoke(ctx, self, 0x800007bdu, argv, 1 + arguments_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `TrustedTypePolicyFactory`. */
typedef mumba_handle mumba_trusted_type_policy_factory;

/** Gives `object` itself when it is of `TrustedTypePolicyFactory`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_trusted_type_policy_factory(
    mumba_context *ctx, mumba_handle object, mumba_trusted_type_policy_factory *result) {
    return mumba_web_cast(ctx, object, 0x80000375u, 0, result);
}

/** `TrustedTypePolicyFactory.createPolicy`. Deferred. */
static inline mumba_status mumba_trusted_type_policy_factory_create_policy(
    mumba_context *ctx, mumba_trusted_type_policy_factory self, mumba_string policy_name,
    mumba_trusted_type_policy *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(policy_name);
    return mumba_invoke(ctx, self, 0x800007a6u, argv, 1, result);
}

/** `TrustedTypePolicyFactory.createPolicy`. Deferred. */
static inline mumba_status mumba_trusted_type_policy_factory_create_policy_with_policy_options(
    mumba_context *ctx, mumba_trusted_type_policy_factory self, mumba_string policy_name,
    mumba_trusted_type_policy_options policy_options, mumba_trusted_type_policy *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(policy_name);
    argv[1] = mumba_of_handle(policy_options);
    return mumba_invoke(ctx, self, 0x800007a6u, argv, 2, result);
}

/** `TrustedTypePolicyFactory.isHTML`. Reads. */
static inline mumba_status mumba_trusted_type_policy_factory_is_html(
    mumba_context *ctx, mumba_trusted_type_policy_factory self, mumba_value value, bool *result) {
    mumba_value argv[1];
    argv[0] = value;
    return mumba_web_call_bool(ctx, self, 0x80000ccdu, argv, 1, result);
}

/** `TrustedTypePolicyFactory.isScript`. Reads. */
static inline mumba_status mumba_trusted_type_policy_factory_is_script(
    mumba_context *ctx, mumba_trusted_type_policy_factory self, mumba_value value, bool *result) {
    mumba_value argv[1];
    argv[0] = value;
    return mumba_web_call_bool(ctx, self, 0x80000ce5u, argv, 1, result);
}

/** `TrustedTypePolicyFactory.isScriptURL`. Reads. */
static inline mumba_status mumba_trusted_type_policy_factory_is_script_url(
    mumba_context *ctx, mumba_trusted_type_policy_factory self, mumba_value value, bool *result) {
    mumba_value argv[1];
    argv[0] = value;
    return mumba_web_call_bool(ctx, self, 0x80000ce6u, argv, 1, result);
}

/** `TrustedTypePolicyFactory.emptyHTML`. Deferred. */
static inline mumba_status mumba_trusted_type_policy_factory_get_empty_html(
    mumba_context *ctx, mumba_trusted_type_policy_factory self, mumba_trusted_html *result) {
    return mumba_get_handle(ctx, self, 0x8000095au, result);
}

/** `TrustedTypePolicyFactory.emptyScript`. Deferred. */
static inline mumba_status mumba_trusted_type_policy_factory_get_empty_script(
    mumba_context *ctx, mumba_trusted_type_policy_factory self, mumba_trusted_script *result) {
    return mumba_get_handle(ctx, self, 0x8000095bu, result);
}

/** `TrustedTypePolicyFactory.getAttributeType`. Gives a string or none. Reads. */
static inline mumba_status mumba_trusted_type_policy_factory_get_attribute_type(
    mumba_context *ctx, mumba_trusted_type_policy_factory self, mumba_string tag_name, mumba_string attribute,
    mumba_string *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(tag_name);
    argv[1] = mumba_of_string(attribute);
    return mumba_web_call_string_or_none(ctx, self, 0x80000abcu, argv, 2, result);
}

/** `TrustedTypePolicyFactory.getAttributeType`. `element_ns`: a string or none. Gives a string or none. Reads. */
static inline mumba_status mumba_trusted_type_policy_factory_get_attribute_type_with_element_ns(
    mumba_context *ctx, mumba_trusted_type_policy_factory self, mumba_string tag_name, mumba_string attribute,
    mumba_string element_ns, mumba_string *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(tag_name);
    argv[1] = mumba_of_string(attribute);
    argv[2] = mumba_web_of_nullable_string(element_ns);
    return mumba_web_call_string_or_none(ctx, self, 0x80000abcu, argv, 3, result);
}

/**
 * `TrustedTypePolicyFactory.getAttributeType`. `element_ns`: a string or none. `attr_ns`: a string or none. Gives a
 * string or none. Reads.
 */
static inline mumba_status mumba_trusted_type_policy_factory_get_attribute_type_with_element_ns_and_attr_ns(
    mumba_context *ctx, mumba_trusted_type_policy_factory self, mumba_string tag_name, mumba_string attribute,
    mumba_string element_ns, mumba_string attr_ns, mumba_string *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_string(tag_name);
    argv[1] = mumba_of_string(attribute);
    argv[2] = mumba_web_of_nullable_string(element_ns);
    argv[3] = mumba_web_of_nullable_string(attr_ns);
    return mumba_web_call_string_or_none(ctx, self, 0x80000abcu, argv, 4, result);
}

/** `TrustedTypePolicyFactory.getPropertyType`. Gives a string or none. Reads. */
static inline mumba_status mumba_trusted_type_policy_factory_get_property_type(
    mumba_context *ctx, mumba_trusted_type_policy_factory self, mumba_string tag_name, mumba_string property,
    mumba_string *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(tag_name);
    argv[1] = mumba_of_string(property);
    return mumba_web_call_string_or_none(ctx, self, 0x80000b2eu, argv, 2, result);
}

/** `TrustedTypePolicyFactory.getPropertyType`. `element_ns`: a string or none. Gives a string or none. Reads. */
static inline mumba_status mumba_trusted_type_policy_factory_get_property_type_with_element_ns(
    mumba_context *ctx, mumba_trusted_type_policy_factory self, mumba_string tag_name, mumba_string property,
    mumba_string element_ns, mumba_string *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(tag_name);
    argv[1] = mumba_of_string(property);
    argv[2] = mumba_web_of_nullable_string(element_ns);
    return mumba_web_call_string_or_none(ctx, self, 0x80000b2eu, argv, 3, result);
}

/** `TrustedTypePolicyFactory.defaultPolicy`. Gives `TrustedTypePolicy` or none. Reads. */
static inline mumba_status mumba_trusted_type_policy_factory_get_default_policy(
    mumba_context *ctx, mumba_trusted_type_policy_factory self, mumba_trusted_type_policy *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000082fu, result);
}

/** `TrustedTypePolicyFactory.defaultPolicy`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_trusted_type_policy_factory_get_default_policy_deferred(
    mumba_context *ctx, mumba_trusted_type_policy_factory self, mumba_trusted_type_policy *result) {
    return mumba_get_handle(ctx, self, 0x8000082fu, result);
}

/** `Window.trustedTypes`. Deferred. */
static inline mumba_status mumba_window_get_trusted_types(
    mumba_context *ctx, mumba_window self, mumba_trusted_type_policy_factory *result) {
    return mumba_get_handle(ctx, self, 0x8000167du, result);
}

/** `WorkerGlobalScope.trustedTypes`. Deferred. Not in windows: DedicatedWorker, ServiceWorker, SharedWorker. */
static inline mumba_status mumba_worker_global_scope_get_trusted_types(
    mumba_context *ctx, mumba_worker_global_scope self, mumba_trusted_type_policy_factory *result) {
    return mumba_get_handle(ctx, self, 0x8000167du, result);
}

/** `TrustedTypePolicyOptions`: an object with members. */
typedef mumba_handle mumba_trusted_type_policy_options;

/** Makes a `TrustedTypePolicyOptions` without members. Deferred. */
static inline mumba_status mumba_trusted_type_policy_options_create(
    mumba_context *ctx, mumba_trusted_type_policy_options *result) {
    return mumba_object_create(ctx, result);
}

/** `TrustedTypePolicyOptions.createHTML`. Deferred. */
static inline mumba_status mumba_trusted_type_policy_options_set_create_html(
    mumba_context *ctx, mumba_trusted_type_policy_options self, mumba_create_html_callback value) {
    return mumba_set(ctx, self, 0x80000791u, mumba_of_handle(value));
}

/** `TrustedTypePolicyOptions.createHTML`. Gives `CreateHTMLCallback` or none. Reads. */
static inline mumba_status mumba_trusted_type_policy_options_get_create_html(
    mumba_context *ctx, mumba_trusted_type_policy_options self, mumba_create_html_callback *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000791u, result);
}

/** `TrustedTypePolicyOptions.createScript`. Deferred. */
static inline mumba_status mumba_trusted_type_policy_options_set_create_script(
    mumba_context *ctx, mumba_trusted_type_policy_options self, mumba_create_script_callback value) {
    return mumba_set(ctx, self, 0x800007bbu, mumba_of_handle(value));
}

/** `TrustedTypePolicyOptions.createScript`. Gives `CreateScriptCallback` or none. Reads. */
static inline mumba_status mumba_trusted_type_policy_options_get_create_script(
    mumba_context *ctx, mumba_trusted_type_policy_options self, mumba_create_script_callback *result) {
    return mumba_web_get_or_none(ctx, self, 0x800007bbu, result);
}

/** `TrustedTypePolicyOptions.createScriptURL`. Deferred. */
static inline mumba_status mumba_trusted_type_policy_options_set_create_script_url(
    mumba_context *ctx, mumba_trusted_type_policy_options self, mumba_create_script_url_callback value) {
    return mumba_set(ctx, self, 0x800007bdu, mumba_of_handle(value));
}

/** `TrustedTypePolicyOptions.createScriptURL`. Gives `CreateScriptURLCallback` or none. Reads. */
static inline mumba_status mumba_trusted_type_policy_options_get_create_script_url(
    mumba_context *ctx, mumba_trusted_type_policy_options self, mumba_create_script_url_callback *result) {
    return mumba_web_get_or_none(ctx, self, 0x800007bdu, result);
}

#endif /* MUMBA_WEB_TRUSTED_TYPES_H */
