/* Types that are used below. */
typedef mumba_handle mumba_function;
typedef mumba_handle mumba_list;
typedef mumba_handle mumba_map1;
typedef mumba_handle mumba_pairs;
typedef mumba_handle mumba_set1;
typedef mumba_handle mumba_stream;

/**
 * `Function`: a function made with `mumba_callback_create`. It is called with arguments… (any value) and returns any
 * value.
 */
typedef mumba_handle mumba_function;

/** `List`. */
typedef mumba_handle mumba_list;

/** Gives `object` itself when it is of `List`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_list(mumba_context *ctx, mumba_handle object, mumba_list *result) {
    return mumba_web_cast(ctx, object, 0x8000000du, 0, result);
}

/** `List.item`. Deferred. */
static inline mumba_status mumba_list_item(mumba_context *ctx, mumba_list self, uint32_t index, mumba_list *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x8000002bu, argv, 1, result);
}

/** `List`, by index or name. Gives `List` or none. Reads. */
static inline mumba_status mumba_list_get_at(mumba_context *ctx, mumba_list self, uint32_t index, mumba_list *result) {
    return mumba_web_get_index_or_none(ctx, self, index, result);
}

/** `List`, by index or name. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_list_get_at_deferred(
    mumba_context *ctx, mumba_list self, uint32_t index, mumba_list *result) {
    return mumba_get_index_handle(ctx, self, index, result);
}

/** `List.length`. Reads. */
static inline mumba_status mumba_list_get_length(mumba_context *ctx, mumba_list self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000002eu, result);
}

/** `List.entries`. Gives iterator<[a number, `List`]>. Deferred. */
static inline mumba_status mumba_list_entries(mumba_context *ctx, mumba_list self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000026u, NULL, 0, result);
}

/** `List.keys`. Gives iterator<a number>. Deferred. */
static inline mumba_status mumba_list_keys(mumba_context *ctx, mumba_list self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000002du, NULL, 0, result);
}

/** `List.values`. Gives iterator<`List`>. Deferred. */
static inline mumba_status mumba_list_values(mumba_context *ctx, mumba_list self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000003du, NULL, 0, result);
}

/** `List.forEach`. Deferred. */
static inline mumba_status mumba_list_for_each(mumba_context *ctx, mumba_list self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000027u, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `List.forEach`. Deferred. */
static inline mumba_status mumba_list_for_each_with_this_arg(
    mumba_context *ctx, mumba_list self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000027u, argv, 2, NULL);
}

/** `Map1`. */
typedef mumba_handle mumba_map1;

/** Gives `object` itself when it is of `Map1`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_map1(mumba_context *ctx, mumba_handle object, mumba_map1 *result) {
    return mumba_web_cast(ctx, object, 0x8000000eu, 0, result);
}

/** `Map1.size`. Reads. */
static inline mumba_status mumba_map1_get_size(mumba_context *ctx, mumba_map1 self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000039u, result);
}

/** `Map1.entries`. Gives iterator<[a string, a number]>. Deferred. */
static inline mumba_status mumba_map1_entries(mumba_context *ctx, mumba_map1 self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000026u, NULL, 0, result);
}

/** `Map1.keys`. Gives iterator<a string>. Deferred. */
static inline mumba_status mumba_map1_keys(mumba_context *ctx, mumba_map1 self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000002du, NULL, 0, result);
}

/** `Map1.values`. Gives iterator<a number>. Deferred. */
static inline mumba_status mumba_map1_values(mumba_context *ctx, mumba_map1 self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000003du, NULL, 0, result);
}

/** `Map1.forEach`. Deferred. */
static inline mumba_status mumba_map1_for_each(mumba_context *ctx, mumba_map1 self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000027u, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Map1.forEach`. Deferred. */
static inline mumba_status mumba_map1_for_each_with_this_arg(
    mumba_context *ctx, mumba_map1 self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000027u, argv, 2, NULL);
}

/** `Map1.get`. Gives a number or none. Reads. */
static inline mumba_status mumba_map1_get(mumba_context *ctx, mumba_map1 self, mumba_string key, mumba_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_invoke_read(ctx, self, 0x80000029u, argv, 1, result);
}

/** `Map1.has`. Reads. */
static inline mumba_status mumba_map1_has(mumba_context *ctx, mumba_map1 self, mumba_string key, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_web_call_bool(ctx, self, 0x8000002au, argv, 1, result);
}

/** `Map1.set`. Deferred. */
static inline mumba_status mumba_map1_set(mumba_context *ctx, mumba_map1 self, mumba_string key, int32_t value) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(key);
    argv[1] = mumba_of_number((double)value);
    return mumba_invoke(ctx, self, 0x80000037u, argv, 2, NULL);
}

/** `Map1.delete`. Reads. */
static inline mumba_status mumba_map1_delete(mumba_context *ctx, mumba_map1 self, mumba_string key, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_web_call_bool(ctx, self, 0x80000022u, argv, 1, result);
}

/** `Map1.clear`. Deferred. */
static inline mumba_status mumba_map1_clear(mumba_context *ctx, mumba_map1 self) {
    return mumba_invoke(ctx, self, 0x80000021u, NULL, 0, NULL);
}

/** `Pairs`. */
typedef mumba_handle mumba_pairs;

/** Gives `object` itself when it is of `Pairs`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_pairs(mumba_context *ctx, mumba_handle object, mumba_pairs *result) {
    return mumba_web_cast(ctx, object, 0x80000010u, 0, result);
}

/** `Pairs.entries`. Gives iterator<[a string, `List`]>. Deferred. */
static inline mumba_status mumba_pairs_entries(mumba_context *ctx, mumba_pairs self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000026u, NULL, 0, result);
}

/** `Pairs.keys`. Gives iterator<a string>. Deferred. */
static inline mumba_status mumba_pairs_keys(mumba_context *ctx, mumba_pairs self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000002du, NULL, 0, result);
}

/** `Pairs.values`. Gives iterator<`List`>. Deferred. */
static inline mumba_status mumba_pairs_values(mumba_context *ctx, mumba_pairs self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000003du, NULL, 0, result);
}

/** `Pairs.forEach`. Deferred. */
static inline mumba_status mumba_pairs_for_each(mumba_context *ctx, mumba_pairs self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000027u, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Pairs.forEach`. Deferred. */
static inline mumba_status mumba_pairs_for_each_with_this_arg(
    mumba_context *ctx, mumba_pairs self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000027u, argv, 2, NULL);
}

/** `Set1`. */
typedef mumba_handle mumba_set1;

/** Gives `object` itself when it is of `Set1`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_set1(mumba_context *ctx, mumba_handle object, mumba_set1 *result) {
    return mumba_web_cast(ctx, object, 0x80000012u, 0, result);
}

/** `Set1.size`. Reads. */
static inline mumba_status mumba_set1_get_size(mumba_context *ctx, mumba_set1 self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000039u, result);
}

/** `Set1.entries`. Gives iterator<[`List`, `List`]>. Deferred. */
static inline mumba_status mumba_set1_entries(mumba_context *ctx, mumba_set1 self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000026u, NULL, 0, result);
}

/** `Set1.keys`. Gives iterator<`List`>. Deferred. */
static inline mumba_status mumba_set1_keys(mumba_context *ctx, mumba_set1 self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000002du, NULL, 0, result);
}

/** `Set1.values`. Gives iterator<`List`>. Deferred. */
static inline mumba_status mumba_set1_values(mumba_context *ctx, mumba_set1 self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000003du, NULL, 0, result);
}

/** `Set1.forEach`. Deferred. */
static inline mumba_status mumba_set1_for_each(mumba_context *ctx, mumba_set1 self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000027u, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Set1.forEach`. Deferred. */
static inline mumba_status mumba_set1_for_each_with_this_arg(
    mumba_context *ctx, mumba_set1 self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000027u, argv, 2, NULL);
}

/** `Set1.has`. Reads. */
static inline mumba_status mumba_set1_has(mumba_context *ctx, mumba_set1 self, mumba_list value, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(value);
    return mumba_web_call_bool(ctx, self, 0x8000002au, argv, 1, result);
}

/** `Stream`. */
typedef mumba_handle mumba_stream;

/** Gives `object` itself when it is of `Stream`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_stream(mumba_context *ctx, mumba_handle object, mumba_stream *result) {
    return mumba_web_cast(ctx, object, 0x80000014u, 0, result);
}

/** `Stream.values`. Gives async iterator<any value>. Deferred. */
static inline mumba_status mumba_stream_values(mumba_context *ctx, mumba_stream self, mumba_async_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000003du, NULL, 0, result);
}

/** `Stream.values`. Gives async iterator<any value>. Deferred. */
static inline mumba_status mumba_stream_values_with_hold(
    mumba_context *ctx, mumba_stream self, bool hold, mumba_async_iterator *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_bool(hold);
    return mumba_invoke(ctx, self, 0x8000003du, argv, 1, result);
}
