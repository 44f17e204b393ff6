#!/bin/sh
# Assembles the tally package: build.sh <folder to make> <dev|release>
#
# Needs Go (1.26, or one from 1.21 on, which fetches that) and protoc. The code of the .proto files is made here, into service/gen,
# by plugins in the versions of service/go.mod.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/apps/build-common.sh"

need "\`cargo xtask run tally\` installs it, and $here/README.md says what is needed" go protoc

cd "$here/service"
own=$here/api/tally.proto
hosts=$root/proto/mumba/service/v1/service.proto
if [ ! -e gen/made ] || [ -n "$(find "$own" "$hosts" go.mod -newer gen/made)" ]; then
    GOBIN=$target/tally-tools go install tool
    rm -rf gen
    set --
    for kind in go go-grpc; do
        set -- "$@" "--${kind}_out=." "--${kind}_opt=module=tally" "--${kind}_opt=Mtally.proto=tally/gen/api" \
            "--${kind}_opt=Mmumba/service/v1/service.proto=tally/gen/mumba"
    done
    PATH="$target/tally-tools:$PATH" protoc -I "$here/api" -I "$root/proto" "$@" tally.proto mumba/service/v1/service.proto
    touch gen/made
fi
# Without cgo the program is static, so that it runs on every Linux.
CGO_ENABLED=0 go build -trimpath -buildvcs=false -o "$target/tally-service" .

put_program bin/tally-service "$target/tally-service"
put_as api/tally.proto "$own"
put "$here/mumba.toml" "$here/ui/"* "$root/tools/mumba/templates/web/protobuf.js"
