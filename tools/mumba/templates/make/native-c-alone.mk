
build/sample-app.so: ui/main.c ui/greeting.c ui/greeting.h ui/mumba.h
	mkdir -p build
	$(CC) $(CFLAGS) $(MODULE_FLAGS) -o $@ ui/main.c ui/greeting.c
