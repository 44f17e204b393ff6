/* What the view says. It knows nothing of the page, so that a test can run it. */
#ifndef GREETING_H
#define GREETING_H

/* A greeting with its number; the caller frees it. Null when there is no memory. */
char *greeting(const char *said, unsigned count);

#endif
