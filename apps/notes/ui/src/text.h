/**
 * @file
 * Text: copies, joining, and what differs between two texts. Knows neither the DOM nor notes. All text is UTF-8.
 */
#ifndef NOTES_TEXT_H
#define NOTES_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/** A copy. Ends the program when no memory is left, as every function here that gives a text. Free it. */
char *text_copy(const char *text);
char *text_copy_len(const char *text, size_t len);

/** Puts a copy of `text` in the place of `*slot`, which is freed. */
void text_replace(char **slot, const char *text);

/** As printf(). Free it. */
char *text_format(const char *format, ...) __attribute__((format(printf, 1, 2)));

/** A copy with "\n" at every end of a line. Free it. */
char *text_with_plain_lines(const char *text);

/** What is different between two texts: the bytes [start, old_end) of the one are [start, new_end) of the other. */
typedef struct text_change {
    size_t start;
    size_t old_end;
    size_t new_end;
} text_change;

/** The smallest single change that makes `new_text` of `old_text`, at the edges of characters. */
text_change text_difference(const char *old_text, const char *new_text);

/**
 * Joins two changes of one text. Where both changed the same place and one has only gone on where the other stops, the
 * longer one counts. Gives null when they changed it in different ways. Free it.
 */
char *text_merge(const char *base, const char *mine, const char *theirs);

/** The length in UTF-16 code units, as JavaScript counts, of the first `bytes` bytes. */
size_t text_utf16_length(const char *text, size_t bytes);

/** The length of the longest beginning of at most `max` bytes that ends with a whole character. */
size_t text_prefix(const char *text, size_t max);

/** Words and characters, for people. */
typedef struct text_count {
    size_t words;
    size_t characters;
} text_count;

text_count text_counted(const char *text);

/**
 * Finds the first of the words of `query` in `text`, ASCII letters in either case, from `*at` on. Gives false when there
 * is none, else the place and length of the match.
 */
bool text_find_word(const char *text, const char *query, size_t *at, size_t *len);

#endif
