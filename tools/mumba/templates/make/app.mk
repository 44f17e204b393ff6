# `make` builds the app into the folder package/, `make check` runs its tests. README.md says what is needed.
all: view service
	install -C -D -m 644 -t package mumba.toml ui/icon.svg

clean:
	rm -rf build package

.PHONY: all view service check clean
