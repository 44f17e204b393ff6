/* Types that are used below. */
typedef mumba_handle mumba_a;
typedef mumba_handle mumba_blob;
typedef mumba_handle mumba_node;
typedef mumba_handle mumba_trusted_html;

/** `A`. */
typedef mumba_handle mumba_a;

/** Gives `object` itself when it is of `A`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_a(mumba_context *ctx, mumba_handle object, mumba_a *result) {
    return mumba_web_cast(ctx, object, 0x80000000u, 0, result);
}

/** `A.append`. Deferred. */
static inline mumba_status mumba_a_append_with_node(
    mumba_context *ctx, mumba_a self, const mumba_node *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_handle(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x8000001au, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `A.append`. Deferred. */
static inline mumba_status mumba_a_append_with_str(
    mumba_context *ctx, mumba_a self, const mumba_string *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_string(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x8000001au, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `A.append`. `nodes`: `Node` or a string. Deferred. */
static inline mumba_status mumba_a_append_with_any(
    mumba_context *ctx, mumba_a self, const mumba_value *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = nodes[i];
    mumba_status status = mumba_invoke(ctx, self, 0x8000001au, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `A.send`. `data`: `Blob` or `Int8Array` or `Uint8Array` or `DataView` or none. Deferred. */
static inline mumba_status mumba_a_send_with_object(mumba_context *ctx, mumba_a self, mumba_object data) {
    return mumba_call_plain(ctx, self, 0x80000034u, 04u, data, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `A.send`. Deferred. */
static inline mumba_status mumba_a_send_with_str(mumba_context *ctx, mumba_a self, mumba_string data) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(data);
    return mumba_invoke(ctx, self, 0x80000034u, argv, 1, NULL);
}

/** `A.innerHTML`. Gives `TrustedHTML` or a string. Reads. */
static inline mumba_status mumba_a_get_inner_html(mumba_context *ctx, mumba_a self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000028u, result);
}

/** `A.innerHTML`. Deferred. */
static inline mumba_status mumba_a_set_inner_html_with_trusted_html(
    mumba_context *ctx, mumba_a self, mumba_trusted_html value) {
    return mumba_set(ctx, self, 0x80000028u, mumba_of_handle(value));
}

/** `A.innerHTML`. Deferred. */
static inline mumba_status mumba_a_set_inner_html(mumba_context *ctx, mumba_a self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000028u, mumba_of_string(value));
}

/** `A.either`. Gives `Node` or `Blob`. Deferred. */
static inline mumba_status mumba_a_get_either(mumba_context *ctx, mumba_a self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000024u, result);
}

/** `A.mixed`. Gives a string or a number. Reads. */
static inline mumba_status mumba_a_get_mixed(mumba_context *ctx, mumba_a self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000002cu, result);
}

/** `Blob`. */
typedef mumba_handle mumba_blob;

/** Gives `object` itself when it is of `Blob`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_blob(mumba_context *ctx, mumba_handle object, mumba_blob *result) {
    return mumba_web_cast(ctx, object, 0x80000006u, 0, result);
}

/** `Node`. */
typedef mumba_handle mumba_node;

/** Gives `object` itself when it is of `Node`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_node(mumba_context *ctx, mumba_handle object, mumba_node *result) {
    return mumba_web_cast(ctx, object, 0x8000000fu, 0, result);
}

/** `TrustedHTML`. */
typedef mumba_handle mumba_trusted_html;

/** Gives `object` itself when it is of `TrustedHTML`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_trusted_html(mumba_context *ctx, mumba_handle object, mumba_trusted_html *result) {
    return mumba_web_cast(ctx, object, 0x80000014u, 0, result);
}
