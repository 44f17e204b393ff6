
# dev, or release for users
PROFILE ?= dev
CARGO_TARGET_DIR ?= $(CURDIR)/build/cargo
# Where the source of the crate mumba-sdk lies: the folder sdk-rust of a checkout of Mumba. Left empty: the registry's.
MUMBA_SDK ?=
VIEW_FLAGS = --profile $(PROFILE) --manifest-path ui/Cargo.toml --target-dir $(CARGO_TARGET_DIR) \
    $(if $(MUMBA_SDK),--config 'patch.crates-io.mumba-sdk.path="$(MUMBA_SDK)"')
MODULE = $(CARGO_TARGET_DIR)/$(PROFILE:dev=debug)/lib$(subst -,_,sample-app)_view.so

# Cargo knows best whether there is something to do.
view:
	cargo build $(VIEW_FLAGS)
	install -C -D -m 644 $(MODULE) package/lib/sample-app.so
	install -C -D -m 644 -t package ui/index.html ui/style.css

check: check-view

check-view: view
	cargo test $(VIEW_FLAGS)

.PHONY: check-view
