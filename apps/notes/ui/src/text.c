#include "text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *allocate(size_t size) {
    void *memory = malloc(size);
    if (!memory) {
        abort();
    }
    return memory;
}

char *text_copy_len(const char *text, size_t len) {
    char *copy = allocate(len + 1);
    if (len) {
        memcpy(copy, text, len);
    }
    copy[len] = '\0';
    return copy;
}

char *text_copy(const char *text) {
    return text_copy_len(text, text ? strlen(text) : 0);
}

void text_replace(char **slot, const char *text) {
    char *copy = text_copy(text);
    free(*slot);
    *slot = copy;
}

char *text_format(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int len = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (len < 0) {
        return text_copy("");
    }
    char *text = allocate((size_t)len + 1);
    va_start(arguments, format);
    vsnprintf(text, (size_t)len + 1, format, arguments);
    va_end(arguments);
    return text;
}

char *text_with_plain_lines(const char *text) {
    char *copy = text_copy(text);
    char *to = copy;
    for (const char *from = copy; *from; from++) {
        if (*from == '\r') {
            *to++ = '\n';
            if (from[1] == '\n') {
                from++;
            }
        } else {
            *to++ = *from;
        }
    }
    *to = '\0';
    return copy;
}

/** Whether a byte is not the first of its character. */
static bool continues(char byte) {
    return ((unsigned char)byte & 0xC0) == 0x80;
}

text_change text_difference(const char *old_text, const char *new_text) {
    size_t old_len = strlen(old_text);
    size_t new_len = strlen(new_text);
    size_t shorter = old_len < new_len ? old_len : new_len;
    size_t start = 0;
    while (start < shorter && old_text[start] == new_text[start]) {
        start++;
    }
    while (start > 0 && (continues(old_text[start]) || continues(new_text[start]))) {
        start--;
    }
    size_t same = 0;
    while (same < shorter - start && old_text[old_len - same - 1] == new_text[new_len - same - 1]) {
        same++;
    }
    while (same > 0 && continues(old_text[old_len - same])) {
        same--;
    }
    return (text_change){.start = start, .old_end = old_len - same, .new_end = new_len - same};
}

/** `base` with two changes that do not touch, `first` before `second`. */
static char *joined(const char *base, const char *a, text_change first, const char *b, text_change second) {
    size_t base_len = strlen(base);
    size_t a_len = first.new_end - first.start;
    size_t b_len = second.new_end - second.start;
    size_t between = second.start - first.old_end;
    size_t rest = base_len - second.old_end;
    char *text = allocate(first.start + a_len + between + b_len + rest + 1);
    char *to = text;
    memcpy(to, base, first.start);
    to += first.start;
    memcpy(to, a + first.start, a_len);
    to += a_len;
    memcpy(to, base + first.old_end, between);
    to += between;
    memcpy(to, b + second.start, b_len);
    to += b_len;
    memcpy(to, base + second.old_end, rest + 1);
    return text;
}

char *text_merge(const char *base, const char *mine, const char *theirs) {
    if (strcmp(mine, theirs) == 0 || strcmp(base, theirs) == 0) {
        return text_copy(mine);
    }
    if (strcmp(base, mine) == 0) {
        return text_copy(theirs);
    }
    text_change m = text_difference(base, mine);
    text_change t = text_difference(base, theirs);
    if (m.start == t.start && m.old_end == t.old_end) {
        // Of one place, where one side has only gone on: an answer to an earlier save, or the same words typed further.
        size_t m_len = m.new_end - m.start;
        size_t t_len = t.new_end - t.start;
        if (memcmp(mine + m.start, theirs + t.start, m_len < t_len ? m_len : t_len) == 0) {
            return text_copy(m_len < t_len ? theirs : mine);
        }
        return NULL;
    }
    // Changes that touch cannot be told apart: who inserts first at one place?
    if (m.old_end < t.start) {
        return joined(base, mine, m, theirs, t);
    }
    if (t.old_end < m.start) {
        return joined(base, theirs, t, mine, m);
    }
    return NULL;
}

size_t text_utf16_length(const char *text, size_t bytes) {
    size_t units = 0;
    for (size_t i = 0; i < bytes; i++) {
        if (!continues(text[i])) {
            // What takes four bytes in UTF-8 takes two units in UTF-16.
            units += (unsigned char)text[i] >= 0xF0 ? 2 : 1;
        }
    }
    return units;
}

size_t text_prefix(const char *text, size_t max) {
    size_t len = strlen(text);
    if (len <= max) {
        return len;
    }
    while (max > 0 && continues(text[max])) {
        max--;
    }
    return max;
}

static bool is_space(char byte) {
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

text_count text_counted(const char *text) {
    text_count count = {0};
    bool in_word = false;
    for (; *text; text++) {
        if (!continues(*text)) {
            count.characters++;
        }
        if (is_space(*text)) {
            in_word = false;
        } else if (!in_word) {
            in_word = true;
            count.words++;
        }
    }
    return count;
}

static char lower(char byte) {
    return byte >= 'A' && byte <= 'Z' ? (char)(byte - 'A' + 'a') : byte;
}

static bool begins_with(const char *text, const char *word, size_t len) {
    for (size_t i = 0; i < len; i++) {
        if (lower(text[i]) != lower(word[i])) {
            return false; // Also at the end of the text.
        }
    }
    return true;
}

bool text_find_word(const char *text, const char *query, size_t *at, size_t *len) {
    for (size_t i = *at; text[i]; i++) {
        size_t longest = 0;
        for (const char *word = query; *word;) {
            if (is_space(*word)) {
                word++;
                continue;
            }
            size_t word_len = 0;
            while (word[word_len] && !is_space(word[word_len])) {
                word_len++;
            }
            if (word_len > longest && begins_with(text + i, word, word_len)) {
                longest = word_len;
            }
            word += word_len;
        }
        if (longest) {
            *at = i;
            *len = longest;
            return true;
        }
    }
    return false;
}
