#!/bin/sh
# Assembles the package of the gallery in Rust: build.sh <folder to make> <dev|release>
#
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

CARGO_TARGET_DIR=$target cargo build --quiet --manifest-path "$root/Cargo.toml" --package gallery-rust --profile "$2"

mkdir -p "$out/lib"
# -C leaves a file alone that is the same already, so that whoever watches the folder sees real changes only.
install -C -m 644 "$target/$folder/libgallery_rust.so" "$out/lib/gallery.so"
install -C -m 644 "$here/mumba.toml" "$here/ui/index.html" "$here/ui/style.css" "$here/ui/icon.svg" \
    "$here/ui/offline.html" "$out/"
