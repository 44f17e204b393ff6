/** `A`. */
typedef mumba_handle mumba_a;

/** `A.ELEMENT_NODE` */
#define MUMBA_A_ELEMENT_NODE ((uint16_t)1)
/** `A.SHOW_ALL` */
#define MUMBA_A_SHOW_ALL ((uint32_t)0xffffffffu)
/** `A.NEGATIVE` */
#define MUMBA_A_NEGATIVE ((int32_t)-5)
/** `A.YES` */
#define MUMBA_A_YES true
/** `A.HALF` */
#define MUMBA_A_HALF ((double)0.5)
/** `A.TIMEOUT_IGNORED` */
#define MUMBA_A_TIMEOUT_IGNORED ((uint64_t)0xffffffffffffffffull)

/** Gives `object` itself when it is of `A`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_a(mumba_context *ctx, mumba_handle object, mumba_a *result) {
    return mumba_web_cast(ctx, object, 0x80000000u, 0, result);
}
