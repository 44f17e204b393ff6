
build/sample-app.so: ui/main.c ui/greeting.c ui/greeting.h ui/mumba.h build/greeter.pb-c.c
	$(CC) $(CFLAGS) $(MODULE_FLAGS) -I ui -I build -o $@ ui/main.c ui/greeting.c build/greeter.pb-c.c -l:libprotobuf-c.a

build/greeter.pb-c.c: api/greeter.proto
	mkdir -p build
	protoc-c --proto_path=api --c_out=build greeter.proto
