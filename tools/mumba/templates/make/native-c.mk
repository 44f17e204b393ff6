
# A module may need the C library only at run time: whatever else it uses is linked into it.
CFLAGS ?= -O2 -Wall -Wextra
MODULE_FLAGS = -std=c11 -fPIC -fvisibility=hidden -shared -Wl,-Bsymbolic

view: build/sample-app.so
	install -C -D -m 644 build/sample-app.so package/lib/sample-app.so
	install -C -D -m 644 -t package ui/index.html ui/style.css

check: check-view

check-view: build/test-view
	build/test-view

build/test-view: ui/test.c ui/greeting.c ui/greeting.h
	mkdir -p build
	$(CC) $(CFLAGS) -std=c11 -o $@ ui/test.c ui/greeting.c

.PHONY: check-view
