/* IndexedDB: a store with an index, filled and searched. */
#include "gallery.h"

#include <stdio.h>

#include <mumba/web/IndexedDB.h>

static mumba_idb_database database;
static mumba_idb_open_db_request opening;
static mumba_idb_request counting, searching;

static const struct {
    const char *name, *colour;
} birds[] = {{"Amsel", "black"}, {"Eisvogel", "blue"}, {"Pirol", "yellow"}, {"Rabe", "black"}};
enum { BIRDS = sizeof birds / sizeof *birds };

static mumba_status on_failure(mumba_context *ctx, void *user, mumba_event event) {
    (void)ctx, (void)event;
    CHECK((part *)user, !"a request of the database failed");
    finish(user);
    return MUMBA_OK;
}

static mumba_status on_found(mumba_context *ctx, void *user, mumba_event event) {
    (void)event;
    part *self = user;
    mumba_value found;
    if (!DID(self, mumba_idb_request_get_result(ctx, searching, &found))) return MUMBA_OK;
    uint32_t count = 0;
    if (CHECK(self, found.kind == MUMBA_OBJECT)) DID(self, mumba_array_length(ctx, found.as.object, &count));
    CHECK(self, count == 2);
    for (uint32_t at = 0; at < count; at++) {
        mumba_handle bird = MUMBA_NONE;
        mumba_string name;
        DID(self, mumba_get_index_handle(ctx, found.as.object, at, &bird));
        if (!DID(self, mumba_get_string(ctx, bird, member(self, "name"), &name))) continue;
        CHECK(self, text_is(name, at == 0 ? "Amsel" : "Rabe"));
        char line[80];
        snprintf(line, sizeof line, "black: %.40s", name.ptr);
        mumba_node_set_text_content(page, add(self, self->stage, "div", NULL), mumba_text(line));
        mumba_string_free(name);
        mumba_release(ctx, bird);
    }
    mumba_value_clear(ctx, &found);
    DID(self, mumba_idb_database_close(ctx, database));
    finish(self);
    return MUMBA_OK;
}

static mumba_status on_counted(mumba_context *ctx, void *user, mumba_event event) {
    (void)event;
    mumba_value count;
    if (DID((part *)user, mumba_idb_request_get_result(ctx, counting, &count)))
        CHECK((part *)user, count.kind == MUMBA_NUMBER && count.as.number == BIRDS);
    return MUMBA_OK;
}

static mumba_status on_written(mumba_context *ctx, void *user, mumba_event event) {
    (void)event;
    part *self = user;
    mumba_idb_transaction reading = MUMBA_NONE;
    mumba_idb_object_store store = MUMBA_NONE;
    mumba_idb_index index = MUMBA_NONE;
    mumba_handle subscription = MUMBA_NONE;
    DID(self, mumba_idb_database_transaction_with_str(ctx, database, mumba_text("birds"), &reading));
    DID(self, mumba_idb_transaction_object_store(ctx, reading, mumba_text("birds"), &store));
    DID(self, mumba_idb_object_store_count(ctx, store, &counting));
    DID(self, mumba_idb_request_on_success(ctx, counting, on_counted, self, NULL, &subscription));
    DID(self, mumba_idb_object_store_index(ctx, store, mumba_text("by colour"), &index));
    DID(self, mumba_idb_index_get_all_with_query_or_options(ctx, index, mumba_of_text("black"), &searching));
    DID(self, mumba_idb_request_on_success(ctx, searching, on_found, self, NULL, &subscription));
    DID(self, mumba_idb_request_on_error(ctx, searching, on_failure, self, NULL, &subscription));
    return MUMBA_OK;
}

/* The events of a request to open are `Event`s here, only `upgradeneeded` has versions. */
static mumba_status on_open(mumba_context *ctx, void *user, mumba_event event) {
    (void)event;
    part *self = user;
    mumba_value opened;
    if (!DID(self, mumba_idb_request_get_result(ctx, opening, &opened))) return MUMBA_OK;
    database = keep(self, opened);
    mumba_value_clear(ctx, &opened);
    mumba_idb_transaction writing = MUMBA_NONE;
    mumba_idb_object_store store = MUMBA_NONE;
    mumba_handle subscription = MUMBA_NONE;
    DID(self, mumba_idb_database_transaction_with_str_and_mode(
                  ctx, database, mumba_text("birds"), MUMBA_IDB_TRANSACTION_MODE_READWRITE, &writing));
    DID(self, mumba_idb_transaction_object_store(ctx, writing, mumba_text("birds"), &store));
    for (size_t at = 0; at < BIRDS; at++) {
        mumba_handle bird = MUMBA_NONE, request = MUMBA_NONE;
        DID(self, mumba_object_create(ctx, &bird));
        DID(self, mumba_set(ctx, bird, member(self, "name"), mumba_of_text(birds[at].name)));
        DID(self, mumba_set(ctx, bird, member(self, "colour"), mumba_of_text(birds[at].colour)));
        DID(self, mumba_idb_object_store_put(ctx, store, mumba_of_handle(bird), &request));
        mumba_release(ctx, bird);
        mumba_release(ctx, request);
    }
    DID(self, mumba_idb_transaction_on_complete(ctx, writing, on_written, self, NULL, &subscription));
    DID(self, mumba_idb_transaction_on_error(ctx, writing, on_failure, self, NULL, &subscription));
    return MUMBA_OK;
}

static mumba_status on_upgrade(mumba_context *ctx, void *user, mumba_idb_version_change_event event) {
    part *self = user;
    uint64_t old_version = 9;
    DID(self, mumba_idb_version_change_event_get_old_version(ctx, event, &old_version));
    CHECK(self, old_version == 0);
    mumba_value made;
    if (!DID(self, mumba_idb_request_get_result(ctx, opening, &made)) || !CHECK(self, made.kind == MUMBA_OBJECT)) return MUMBA_OK;
    mumba_idb_object_store_parameters parameters = MUMBA_NONE;
    mumba_idb_object_store store = MUMBA_NONE;
    mumba_idb_index index = MUMBA_NONE;
    DID(self, mumba_idb_object_store_parameters_create(ctx, &parameters));
    DID(self, mumba_idb_object_store_parameters_set_key_path_with_str(ctx, parameters, mumba_text("name")));
    DID(self, mumba_idb_database_create_object_store_with_options(ctx, made.as.object, mumba_text("birds"), parameters, &store));
    DID(self, mumba_idb_object_store_create_index_with_str(ctx, store, mumba_text("by colour"), mumba_text("colour"), &index));
    mumba_value_clear(ctx, &made);
    return MUMBA_OK;
}

static void show(part *self) {
    mumba_idb_factory factory = MUMBA_NONE;
    mumba_idb_open_db_request deleting = MUMBA_NONE;
    mumba_handle subscription = MUMBA_NONE;
    DID(self, mumba_window_get_indexed_db(page, MUMBA_WINDOW, &factory));
    /* Requests are answered in order: the new database is made after the old one is gone. */
    DID(self, mumba_idb_factory_delete_database(page, factory, mumba_text("gallery"), &deleting));
    DID(self, mumba_idb_factory_open_with_version(page, factory, mumba_text("gallery"), 1, &opening));
    DID(self, mumba_idb_open_db_request_on_upgradeneeded(page, opening, on_upgrade, self, NULL, &subscription));
    DID(self, mumba_idb_request_on_success(page, opening, on_open, self, NULL, &subscription));
    DID(self, mumba_idb_request_on_error(page, opening, on_failure, self, NULL, &subscription));
}

part database_part = {
    .id = "database", .title = "IndexedDB", .about = "A store with an index: four birds are written, the black ones found.", .show = show};
