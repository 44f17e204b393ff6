/* The view's tests: `make check` runs them, as an ordinary program. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "greeting.h"

/* Whether this is the greeting. */
static int is(const char *said, unsigned count, const char *wanted) {
    char *text = greeting(said, count);
    int same = text && strcmp(text, wanted) == 0;
    if (!same) {
        fprintf(stderr, "the greeting is \"%s\", not \"%s\"\n", text ? text : "nothing", wanted);
    }
    free(text);
    return same;
}

int main(void) {
    int passed = is("Hello!", 2, "Hello! This is greeting 2.");
    passed &= is("Hello, Ana!", 0, "Hello, Ana! This is greeting 0.");
    return passed ? EXIT_SUCCESS : EXIT_FAILURE;
}
