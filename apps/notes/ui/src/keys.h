/**
 * @file
 * Keys that work wherever the focus is.
 */
#ifndef NOTES_KEYS_H
#define NOTES_KEYS_H

#include "state.h"

/** Listens. */
void keys_listen(struct app *app);

#endif
