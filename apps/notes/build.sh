#!/bin/sh
# Assembles the notes package: build.sh <folder to make> <dev|release> [c|rust]
#
# The view is the one in C (ui/), or the one in Rust (ui-rust/), with which the app is notes-rust.
#
# MUMBA_SDK_C       where mumba.h lies: the sdk-c folder (default: that of this checkout)
# CARGO_TARGET_DIR  where things are built (default: target/ of this checkout)
#
# Nothing is built or written that is up to date.
set -eu

view=${3:-c}
if [ $# -lt 2 ] || [ $# -gt 3 ] || { [ "$view" != c ] && [ "$view" != rust ]; }; then
    echo "usage: build.sh <package folder> <dev|release> [c|rust]" >&2
    exit 2
fi
out=$1
profile=$2
case $profile in
    dev) folder=debug ;;
    release) folder=release ;;
    *)
        echo "build.sh: there is no profile \"$2\": take dev or release" >&2
        exit 2
        ;;
esac

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
case ${CARGO_TARGET_DIR:-} in
    "") target=$root/target ;;
    /*) target=$CARGO_TARGET_DIR ;;
    *) target=$PWD/$CARGO_TARGET_DIR ;;
esac

if [ "$view" = c ]; then
    for tool in make cc protoc-c; do
        if ! command -v "$tool" >/dev/null; then
            echo "build.sh: $tool is missing: install the packages that $here/debian-packages.txt lists" >&2
            exit 1
        fi
    done
fi

build() {
    CARGO_TARGET_DIR=$target cargo build --quiet --manifest-path "$root/Cargo.toml" --profile "$profile" --package "$1"
}

build notes-service
if [ "$view" = c ]; then
    sdk=$(cd "${MUMBA_SDK_C:-$root/sdk-c}" && pwd)
    make --silent --directory "$here/ui" OUT="$target/notes-ui" SDK="$sdk"
    module=$target/notes-ui/notes.so
    manifest=$here/mumba.toml
else
    build notes-ui
    module=$target/$folder/libnotes_ui.so
    manifest=$root/apps/notes-rust/mumba.toml
fi

mkdir -p "$out/bin" "$out/lib" "$out/api"
# -C leaves a file alone that is the same already, so that whoever watches the folder sees real changes only.
install -C -m 755 "$target/$folder/notes-service" "$out/bin/notes-service"
install -C -m 644 "$module" "$out/lib/notes.so"
install -C -m 644 "$here/api/notes.proto" "$out/api/notes.proto"
install -C -m 644 "$manifest" "$here/ui/index.html" "$here/ui/style.css" "$here/ui/icon.svg" "$out/"
