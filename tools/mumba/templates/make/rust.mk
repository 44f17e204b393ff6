
# dev, or release for users
PROFILE ?= dev
CARGO_TARGET_DIR ?= $(CURDIR)/build/cargo
CARGO_FLAGS = --profile $(PROFILE) --manifest-path service/Cargo.toml --target-dir $(CARGO_TARGET_DIR)
MADE = $(CARGO_TARGET_DIR)/$(PROFILE:dev=debug)/sample-app-service

# Cargo knows best whether there is something to do.
service:
	cargo build $(CARGO_FLAGS)
	install -C -D -m 755 $(MADE) package/bin/sample-app-service
	install -C -D -m 644 -t package/api api/greeter.proto

check: all
	cargo test $(CARGO_FLAGS)
