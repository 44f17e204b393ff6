#include "theme.h"

#include <stdlib.h>
#include <string.h>

#include "state.h"

#define KEY "theme"

static const struct {
    const char *stored;
    const char *label;
    const char *class_name;
    const char *icon;
} CHOICES[] = {
    [THEME_AUTO] = {"auto", "Colours: as the system (change to light)", "icon theme-auto",
                    "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18ZM12 3v18M12 7.5h7.5M12 12h9M12 16.5h7.5"},
    [THEME_LIGHT] = {"light", "Colours: light (change to dark)", "icon theme-light",
                     "M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4"
                     "M17.3 6.7l1.4-1.4M16 12a4 4 0 1 1-8 0a4 4 0 0 1 8 0Z"},
    [THEME_DARK] = {"dark", "Colours: dark (change to as the system)", "icon theme-dark",
                    "M20 14.2A8.3 8.3 0 0 1 9.8 4a8.3 8.3 0 1 0 10.2 10.2Z"},
};

enum { CHOICE_COUNT = sizeof CHOICES / sizeof *CHOICES };

static void apply(theme *theme) {
    dom *dom = &theme->app->dom;
    dom_attribute(dom, dom->root, "data-theme", CHOICES[theme->choice].stored);
    dom_label(dom, theme->button, CHOICES[theme->choice].label);
}

static void read_choice(theme *theme) {
    char *stored = dom_stored(&theme->app->dom, KEY);
    theme->choice = THEME_AUTO;
    for (int i = 0; stored && i < CHOICE_COUNT; i++) {
        if (strcmp(stored, CHOICES[i].stored) == 0) {
            theme->choice = (theme_choice)i;
        }
    }
    free(stored);
    apply(theme);
}

static mumba_status on_click(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv, size_t argc,
                             mumba_value *result) {
    (void)ctx, (void)this_value, (void)argv, (void)argc, (void)result;
    theme *theme = user;
    theme->choice = (theme_choice)((theme->choice + 1) % CHOICE_COUNT);
    const char *stored = CHOICES[theme->choice].stored;
    dom_store(&theme->app->dom, KEY, stored, strlen(stored));
    apply(theme);
    return MUMBA_OK;
}

/** Another window stored something. */
static mumba_status on_storage(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv,
                               size_t argc, mumba_value *result) {
    (void)ctx, (void)this_value, (void)argv, (void)argc, (void)result;
    read_choice(user);
    return MUMBA_OK;
}

void theme_build(theme *theme, app *app, mumba_handle parent) {
    dom *dom = &app->dom;
    theme->app = app;
    theme->button = dom_element(dom, parent, "button", "tool");
    dom_attribute(dom, theme->button, "type", "button");
    dom_attribute(dom, theme->button, "id", "theme");
    for (int i = 0; i < CHOICE_COUNT; i++) {
        dom_icon(dom, theme->button, CHOICES[i].class_name, CHOICES[i].icon);
    }
    dom_listen(dom, theme->button, "click", on_click, theme);
    dom_listen(dom, MUMBA_WINDOW, "storage", on_storage, theme);
    read_choice(theme);
}
