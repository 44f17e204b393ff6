/* A stand-in for the renderer: enough of the ABI to run a module's own code as an ordinary program, under sanitizers. There is no
 * page: objects are numbers, reads give what a test put there, and listeners run when a test says so. */
#ifndef MUMBA_TEST_RUNTIME_H
#define MUMBA_TEST_RUNTIME_H

#include <mumba.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Starts a context. */
mumba_context *runtime_start(void);
/** What reads of strings give from now on. */
void runtime_set_text(const char *text);
/** Whether functions are refused from now on: what belongs to callbacks was taken and freed, what belongs to tasks was not. */
void runtime_refuse(int refuses);
/** Runs every listener for this type of event that was added and not removed; returns how many. */
int runtime_dispatch(const char *type);
/** Runs what was posted, and timers and frames once, until nothing is left. */
void runtime_run_tasks(void);
/** How many calls wrote the text `text` to a property. */
int runtime_written(const char *text);
/** Handles that the module has not released. */
int runtime_live_handles(void);
/** Leaves the document: life-cycle events, then every drop function. Afterwards the context is refused. */
void runtime_leave(void);

#ifdef __cplusplus
}
#endif

#endif
