/**
 * @file
 * Light, dark, or as the system is: the choice is kept in localStorage, which all windows of the app share.
 */
#ifndef NOTES_THEME_H
#define NOTES_THEME_H

#include <mumba.h>

struct app;

typedef enum theme_choice { THEME_AUTO, THEME_LIGHT, THEME_DARK } theme_choice;

typedef struct theme {
    struct app *app;
    mumba_handle button;
    theme_choice choice;
} theme;

/** Builds the button and applies the stored choice. */
void theme_build(theme *theme, struct app *app, mumba_handle parent);

#endif
