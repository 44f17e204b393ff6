/**
 * @file
 * What must hold of text.c. Run by `make check`.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../src/text.h"

static int failures;

#define CHECK(condition)                                                        \
    do {                                                                        \
        if (!(condition)) {                                                     \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);     \
            failures++;                                                         \
        }                                                                       \
    } while (0)

static void difference_is(const char *old_text, const char *new_text, size_t start, size_t old_end, size_t new_end) {
    text_change change = text_difference(old_text, new_text);
    if (change.start != start || change.old_end != old_end || change.new_end != new_end) {
        fprintf(stderr, "\"%s\" -> \"%s\": %zu %zu %zu\n", old_text, new_text, change.start, change.old_end, change.new_end);
        failures++;
    }
}

static void a_difference_is_as_small_as_possible(void) {
    difference_is("", "", 0, 0, 0);
    difference_is("same", "same", 4, 4, 4);
    difference_is("", "new", 0, 0, 3);
    difference_is("one two", "one big two", 4, 4, 8);
    difference_is("one big two", "one two", 4, 8, 4);
    difference_is("aaa", "aaaa", 3, 3, 4);
    difference_is("abc", "xyz", 0, 3, 3);
}

static void a_difference_never_cuts_a_character(void) {
    difference_is("ä", "ö", 0, 2, 2);       // C3 A4 and C3 B6: the first byte is the same.
    difference_is("é", "©", 0, 2, 2);       // C3 A9 and C2 A9: the last byte is the same.
    difference_is("x😀y", "x😁y", 1, 5, 5);
    difference_is("x😀y", "xy", 1, 5, 1);
}

static void merge_is(const char *base, const char *mine, const char *theirs, const char *expected) {
    char *merged = text_merge(base, mine, theirs);
    if ((expected == NULL) != (merged == NULL) || (expected && strcmp(expected, merged) != 0)) {
        fprintf(stderr, "merge of \"%s\" and \"%s\": \"%s\"\n", mine, theirs, merged ? merged : "(none)");
        failures++;
    }
    free(merged);
}

static void changes_in_different_places_are_joined(void) {
    merge_is("a b c", "A b c", "a b C", "A b C");
    merge_is("a b c", "a b C", "A b c", "A b C");
    merge_is("a b c", "a b c", "other", "other");
    merge_is("a b c", "mine", "a b c", "mine");
    merge_is("a b c", "same", "same", "same");
    merge_is("eins\nzwei\ndrei", "eins!\nzwei\ndrei", "eins\nzwei\ndrei\nvier", "eins!\nzwei\ndrei\nvier");
    merge_is("Öl und Käse", "Öl, Brot und Käse", "Öl und Käse, süß", "Öl, Brot und Käse, süß");
}

static void of_two_changes_the_one_that_goes_on_counts(void) {
    merge_is("one", "one two", "one two three", "one two three");
    merge_is("one", "one two three", "one two", "one two three");
    merge_is("", "a", "ab", "ab");
}

static void changes_of_one_place_are_not_joined(void) {
    merge_is("a b c", "a X c", "a Y c", NULL);
    merge_is("", "mine", "theirs", NULL);
    merge_is("ab", "aXb", "aYb", NULL);
    merge_is("one two three", "", "one two three four", NULL);
}

static void lengths_are_counted_as_javascript_counts(void) {
    const char *text = "aä€😀b";
    CHECK(text_utf16_length(text, 0) == 0);
    CHECK(text_utf16_length(text, 1) == 1);
    CHECK(text_utf16_length(text, 3) == 2);
    CHECK(text_utf16_length(text, 6) == 3);
    CHECK(text_utf16_length(text, 10) == 5);
    CHECK(text_utf16_length(text, strlen(text)) == 6);
}

static void words_and_characters_are_counted(void) {
    text_count count = text_counted("  zwei Wörter\n");
    CHECK(count.words == 2 && count.characters == 14);
    count = text_counted("");
    CHECK(count.words == 0 && count.characters == 0);
}

static void line_ends_become_plain(void) {
    char *text = text_with_plain_lines("a\r\nb\rc\n\r\n");
    CHECK(strcmp(text, "a\nb\nc\n\n") == 0);
    free(text);
}

static void a_beginning_ends_with_a_whole_character(void) {
    CHECK(text_prefix("abc", 5) == 3);
    CHECK(text_prefix("aä", 2) == 1);
    CHECK(text_prefix("a😀", 4) == 1);
    CHECK(text_prefix("ab", 1) == 1);
}

static void the_longest_word_at_the_first_place_is_found(void) {
    size_t at = 0;
    size_t len = 0;
    CHECK(text_find_word("The Tea leaves", "lea tea leaves", &at, &len) && at == 4 && len == 3);
    at += len;
    CHECK(text_find_word("The Tea leaves", "lea tea leaves", &at, &len) && at == 8 && len == 6);
    at += len;
    CHECK(!text_find_word("The Tea leaves", "lea tea leaves", &at, &len));
    at = 0;
    CHECK(!text_find_word("text", "", &at, &len));
    CHECK(!text_find_word("text", "  ", &at, &len));
    CHECK(!text_find_word("tex", "text", &at, &len));
}

int main(void) {
    a_difference_is_as_small_as_possible();
    a_difference_never_cuts_a_character();
    changes_in_different_places_are_joined();
    of_two_changes_the_one_that_goes_on_counts();
    changes_of_one_place_are_not_joined();
    lengths_are_counted_as_javascript_counts();
    words_and_characters_are_counted();
    line_ends_become_plain();
    a_beginning_ends_with_a_whole_character();
    the_longest_word_at_the_first_place_is_found();
    return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}
