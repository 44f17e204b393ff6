
# The code of the .proto files is made by protoc and by plugins in the versions that service/go.mod names.
PROTO_FLAGS = --go_out=service --go_opt=module=service \
    --go-grpc_out=service --go-grpc_opt=module=service \
    $(foreach kind,go go-grpc,--$(kind)_opt=Mgreeter.proto=service/gen/api \
        --$(kind)_opt=Mmumba/service/v1/service.proto=service/gen/mumba)

service/gen/made: api/greeter.proto api/mumba/service/v1/service.proto service/go.mod
	mkdir -p build/bin
	cd service && GOBIN=$(CURDIR)/build/bin go install tool
	PATH="$(CURDIR)/build/bin:$$PATH" protoc -I api $(PROTO_FLAGS) greeter.proto mumba/service/v1/service.proto
	touch $@

# Without cgo the program is static, so that it runs on every Linux.
service: service/gen/made
	cd service && CGO_ENABLED=0 go build -trimpath -o ../build/sample-app-service .
	install -C -D -m 755 build/sample-app-service package/bin/sample-app-service
	install -C -D -m 644 -t package/api api/greeter.proto

check: all
	cd service && go vet ./... && go test ./...
