#!/bin/sh
# Assembles the package of the rows in Rust: build.sh <folder to make> <dev|release>
set -eu

root=$(cd "$(dirname "$0")/../../.." && pwd)
. "$root/apps/build-common.sh"

build_alone mumba-bench-rows
put_as lib/web.so "$target/$folder/libbench_rows.so"
# The page is that of the module in C.
put "$here/mumba.toml" "$root"/benches/apps/web-c/page/*
