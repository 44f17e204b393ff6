#!/bin/sh
# Assembles the gallery's package: build.sh <folder to make> <dev|release>
#
# MUMBA_SDK_C       where mumba.h lies: the sdk-c folder (default: that of this checkout)
# CARGO_TARGET_DIR  where things are built (default: target/ of this checkout)
#
# Nothing is built or written that is up to date.
set -eu

if [ $# -ne 2 ]; then
    echo "usage: build.sh <package folder> <dev|release>" >&2
    exit 2
fi
out=$1
case $2 in
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
sdk=$(cd "${MUMBA_SDK_C:-$root/sdk-c}" && pwd)

for tool in make cc; do
    if ! command -v "$tool" >/dev/null; then
        echo "build.sh: $tool is missing: install the package build-essential" >&2
        exit 1
    fi
done

CARGO_TARGET_DIR=$target cargo build --quiet --manifest-path "$root/Cargo.toml" --package gallery-service --profile "$2"
make --silent --directory "$here/ui" OUT="$target/gallery-ui" SDK="$sdk"

mkdir -p "$out/bin" "$out/lib"
# -C leaves a file alone that is the same already, so that whoever watches the folder sees real changes only.
install -C -m 755 "$target/$folder/gallery-service" "$out/bin/gallery-service"
install -C -m 644 "$target/gallery-ui/gallery.so" "$out/lib/gallery.so"
install -C -m 644 "$here/mumba.toml" "$here/ui/index.html" "$here/ui/style.css" "$here/ui/icon.svg" \
    "$here/ui/offline.html" "$out/"
