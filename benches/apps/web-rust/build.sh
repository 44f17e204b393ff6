#!/bin/sh
# Assembles the package of the rows in Rust: build.sh <folder to make> <dev|release>
#
# CARGO_TARGET_DIR  where cargo builds (default: target/ of this checkout)
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
root=$(cd "$here/../../.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}

CARGO_TARGET_DIR=$target cargo build --quiet --manifest-path "$root/Cargo.toml" --package mumba-bench-rows \
    --profile "$2"

mkdir -p "$out/lib"
install -C -m 644 "$target/$folder/libbench_rows.so" "$out/lib/web.so"
# The page is that of the module in C.
install -C -m 644 "$here/mumba.toml" "$root"/benches/apps/web-c/page/* "$out/"
