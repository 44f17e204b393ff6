/* A paint worklet of CSS. Its painter is a script, since worklets have no way to native code; what it paints follows native code. */
#include "gallery.h"

#include <mumba/web/css-paint-api.h>
#include <mumba/web/cssom.h>

static mumba_element square;

static void on_loaded(part *self, mumba_value value) {
    CHECK(self, value.kind == MUMBA_UNDEFINED);
    mumba_handle style = MUMBA_NONE;
    DID(self, mumba_html_element_get_style(page, square, &style));
    DID(self, mumba_css_style_declaration_set_property(page, style, mumba_text("--dots"), mumba_text("2")));
    mumba_string found;
    if (DID(self, mumba_css_style_declaration_get_property_value(page, style, mumba_text("--dots"), &found))) {
        CHECK(self, text_is(found, "2"));
        mumba_string_free(found);
    }
    /* What was painted cannot be read by a page: whoever takes pictures of the view sees it. */
    finish(self);
}

static void show(part *self) {
    square = add(self, self->stage, "div", "painted");
    mumba_worklet worklet = MUMBA_NONE;
    mumba_promise loaded = MUMBA_NONE;
    DID(self, mumba_css_get_paint_worklet(page, &worklet));
    DID(self, mumba_worklet_add_module(page, worklet, mumba_text("/paint.js"), &loaded));
    THEN(self, loaded, on_loaded);
}

part paint_part = {.id = "paint",
                   .title = "CSS paint worklet",
                   .about = "A worklet calls no native code: its painter is a script. Native code loads it and sets the property "
                            "that it paints by.",
                   .show = show};
