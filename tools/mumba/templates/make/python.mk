
# The service runs with the system's Python, whose libraries for it must be of the same version: they are installed with it.
PYTHON = /usr/bin/python3
PIP = $(PYTHON) -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --no-compile --require-hashes

build/lib/installed: service/requirements.txt
	rm -rf build/lib
	$(PIP) --target build/lib -r service/requirements.txt
	$(PYTHON) -m compileall -q -s build/lib --invalidation-mode unchecked-hash build/lib
	touch $@

build/tools/installed: service/requirements-build.txt
	rm -rf build/tools
	$(PIP) --target build/tools -r service/requirements-build.txt
	touch $@

build/gen/made: api/greeter.proto api/mumba/service/v1/service.proto build/tools/installed
	rm -rf build/gen
	mkdir -p build/gen
	PYTHONPATH=build/tools $(PYTHON) -m grpc_tools.protoc -I api --python_out=build/gen --grpc_python_out=build/gen \
	    greeter.proto mumba/service/v1/service.proto
	touch $@

service: build/lib/installed build/gen/made
	mkdir -p package/lib
	cd build && find lib gen -type f -not -name installed -not -name made -printf '%H/%P %P\n' | \
	    while read -r from to; do install -C -D -m 644 "$$from" "../package/lib/$$to"; done
	install -C -D -m 644 -t package/lib/service service/main.py service/greeter.py
	install -C -D -m 755 service/program.py package/bin/sample-app-service
	install -C -D -m 644 -t package/api api/greeter.proto

check: all
	PYTHONPATH=package/lib $(PYTHON) -B service/test_service.py
