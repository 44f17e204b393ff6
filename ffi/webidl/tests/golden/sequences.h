/* Types that are used below. */
typedef mumba_handle mumba_a;

/** `A`. */
typedef mumba_handle mumba_a;

/** Gives `object` itself when it is of `A`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_a(mumba_context *ctx, mumba_handle object, mumba_a *result) {
    return mumba_web_cast(ctx, object, 0x80000000u, 0, result);
}

/** `A.numbers`. Deferred. */
static inline mumba_status mumba_a_numbers(mumba_context *ctx, mumba_a self, const float *values, size_t values_count) {
    mumba_handle values_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_status status = mumba_web_array_of_float(ctx, values, values_count, &values_array);
    argv[0] = mumba_web_of_nullable(values_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x8000002cu, argv, 1, NULL);
    if (values_array) mumba_release(ctx, values_array);
    return status;
}

/** `A.texts`. `texts` may be none. Deferred. */
static inline mumba_status mumba_a_texts(
    mumba_context *ctx, mumba_a self, const mumba_string *texts, size_t texts_count) {
    mumba_handle texts_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_status status = texts ? mumba_web_array_of_string(ctx, texts, texts_count, &texts_array) : MUMBA_OK;
    argv[0] = mumba_web_of_nullable(texts_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000035u, argv, 1, NULL);
    if (texts_array) mumba_release(ctx, texts_array);
    return status;
}

/** `A.mixed`. `items`: sequence<`A` or a string>. Deferred. */
static inline mumba_status mumba_a_mixed(
    mumba_context *ctx, mumba_a self, mumba_string name, const mumba_value *items, size_t items_count) {
    mumba_handle items_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    mumba_status status = mumba_web_array_of_value(ctx, items, items_count, &items_array);
    argv[1] = mumba_web_of_nullable(items_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000028u, argv, 2, NULL);
    if (items_array) mumba_release(ctx, items_array);
    return status;
}

/** `A.all`. Gives sequence<`A`>. Deferred. */
static inline mumba_status mumba_a_all(mumba_context *ctx, mumba_a self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000017u, NULL, 0, result);
}

/** `A.names`. Gives frozen array<a string>. Deferred. */
static inline mumba_status mumba_a_get_names(mumba_context *ctx, mumba_a self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x8000002au, result);
}

/** `A.names`. Deferred. */
static inline mumba_status mumba_a_set_names(
    mumba_context *ctx, mumba_a self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000002au, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `A.map`. `entries`: record<a string, a number>. Deferred. */
static inline mumba_status mumba_a_map(mumba_context *ctx, mumba_a self, mumba_record entries) {
    return mumba_call_plain(ctx, self, 0x80000026u, 03u, entries, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `A.spread`. Deferred. */
static inline mumba_status mumba_a_spread(
    mumba_context *ctx, mumba_a self, int32_t first, const mumba_string *rest, size_t rest_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, 1 + rest_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    argv[0] = mumba_of_number((double)first);
    for (i = 0; i < rest_count; i++) argv[1 + i] = mumba_of_string(rest[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80000034u, argv, 1 + rest_count, NULL);
    if (argv != few) free(argv);
    return status;
}
