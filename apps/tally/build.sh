#!/bin/sh
# Assembles the tally package: build.sh <folder to make> <dev|release>
#
# MUMBA_TARGET_DIR  where things are built (default: target/ of this checkout)
#
# Needs Go (1.26, or one from 1.21 on, which fetches that) and protoc. The code of the .proto files is made here, into service/gen,
# by plugins in the versions of service/go.mod. Nothing is built or written that is up to date.
set -eu

if [ $# -ne 2 ]; then
    echo "usage: build.sh <package folder> <dev|release>" >&2
    exit 2
fi
out=$1

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
target=${MUMBA_TARGET_DIR:-$root/target}

for tool in go protoc; do
    if ! command -v "$tool" >/dev/null; then
        echo "build.sh: $tool is missing: \`cargo xtask run tally\` installs it, and $here/README.md says what is needed" >&2
        exit 1
    fi
done

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

mkdir -p "$out/bin" "$out/api"
# -C leaves a file alone that is the same already, so that whoever watches the folder sees real changes only.
install -C -m 755 "$target/tally-service" "$out/bin/tally-service"
install -C -m 644 "$own" "$out/api/tally.proto"
install -C -m 644 "$here/mumba.toml" "$here/ui/"* "$root/tools/mumba/templates/web/protobuf.js" "$out/"
