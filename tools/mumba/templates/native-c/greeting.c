#include "greeting.h"

#include <stdio.h>
#include <stdlib.h>

char *greeting(const char *said, unsigned count) {
    static const char form[] = "%s This is greeting %u.";
    int length = snprintf(NULL, 0, form, said, count);
    char *text = length < 0 ? NULL : malloc((size_t)length + 1);
    if (text) {
        snprintf(text, (size_t)length + 1, form, said, count);
    }
    return text;
}
