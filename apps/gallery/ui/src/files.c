/* The origin's private file system: a file is written, read, and listed. */
#include "gallery.h"

#include <mumba/web/FileAPI.h>
#include <mumba/web/fs.h>
#include <mumba/web/storage.h>
#include <mumba/web/streams.h>

static mumba_file_system_directory_handle folder;
static mumba_file_system_file_handle handle;
static mumba_file_system_writable_file_stream stream;

static void on_removed(part *self, mumba_value value) {
    CHECK(self, value.kind == MUMBA_UNDEFINED);
    finish(self);
}

static void on_text(part *self, mumba_value value) {
    if (CHECK(self, value.kind == MUMBA_STRING)) {
        CHECK(self, text_is(value.as.string, "Die Möwe fliegt."));
        mumba_node_set_text_content(page, add(self, self->stage, "div", NULL), value.as.string);
    }
    mumba_promise removed = MUMBA_NONE;
    DID(self, mumba_file_system_directory_handle_remove_entry(page, folder, mumba_text("bird.txt"), &removed));
    THEN(self, removed, on_removed);
}

static void on_file(part *self, mumba_value value) {
    mumba_file file = keep(self, value);
    uint64_t size = 0;
    mumba_string name;
    DID(self, mumba_blob_get_size(page, file, &size));
    CHECK(self, size == 17);
    if (DID(self, mumba_file_get_name(page, file, &name))) {
        CHECK(self, text_is(name, "bird.txt"));
        mumba_string_free(name);
    }
    mumba_promise text = MUMBA_NONE;
    DID(self, mumba_blob_text(page, file, &text));
    THEN(self, text, on_text);
}

static void on_closed(part *self, mumba_value value) {
    (void)value;
    mumba_promise file = MUMBA_NONE;
    DID(self, mumba_file_system_file_handle_get_file(page, handle, &file));
    THEN(self, file, on_file);
}

static void on_written(part *self, mumba_value value) {
    (void)value;
    mumba_promise closed = MUMBA_NONE;
    DID(self, mumba_writable_stream_close(page, stream, &closed));
    THEN(self, closed, on_closed);
}

static void on_stream(part *self, mumba_value value) {
    stream = keep(self, value);
    mumba_promise first = MUMBA_NONE, second = MUMBA_NONE;
    DID(self, mumba_file_system_writable_file_stream_write_with_str(page, stream, mumba_text("Die Möwe "), &first));
    DID(self, mumba_file_system_writable_file_stream_write_with_str(page, stream, mumba_text("fliegt."), &second));
    THEN(self, second, on_written);
}

static void on_handle(part *self, mumba_value value) {
    handle = keep(self, value);
    mumba_promise writable = MUMBA_NONE;
    DID(self, mumba_file_system_file_handle_create_writable(page, handle, &writable));
    THEN(self, writable, on_stream);
}

static void on_folder(part *self, mumba_value value) {
    folder = keep(self, value);
    mumba_file_system_get_file_options options = MUMBA_NONE;
    mumba_promise made = MUMBA_NONE;
    DID(self, mumba_file_system_get_file_options_create(page, &options));
    DID(self, mumba_file_system_get_file_options_set_create(page, options, true));
    DID(self, mumba_file_system_directory_handle_get_file_handle_with_options(page, folder, mumba_text("bird.txt"), options, &made));
    THEN(self, made, on_handle);
}

static void show(part *self) {
    mumba_handle navigator = MUMBA_NONE;
    mumba_storage_manager storage = MUMBA_NONE;
    mumba_promise root = MUMBA_NONE;
    DID(self, mumba_window_get_navigator(page, MUMBA_WINDOW, &navigator));
    DID(self, mumba_navigator_get_storage(page, navigator, &storage));
    DID(self, mumba_storage_manager_get_directory(page, storage, &root));
    THEN(self, root, on_folder);
}

part files_part = {.id = "files",
                   .title = "Private files (OPFS)",
                   .about = "A file of the app's origin, written in two pieces, read back, and removed.",
                   .show = show};
