#!/bin/sh
# Compiles the C of the book's examples as the book says, and builds the book where mdbook is installed:
# check.sh <folder for what is made>
set -eu

out=${1:?usage: check.sh <folder for what is made>}
docs=$(cd "$(dirname "$0")" && pwd)
include=$docs/../sdk-c/include
counter=$docs/examples/counter
mkdir -p "$out"
flags="-std=c11 -Wall -Wextra -Werror -O2 -fPIC -fvisibility=hidden -shared"

# $flags is a list of words.
# shellcheck disable=SC2086
for step in 1-hello 2-button; do
    cc $flags -I "$include" -o "$out/$step.so" "$counter/$step/counter.c"
done
protoc-c --proto_path="$counter/3-service/api" --c_out="$out" counter.proto
# shellcheck disable=SC2086
cc $flags -Wl,-Bsymbolic -I "$include" -I "$out" -o "$out/3-service.so" "$counter/3-service/counter.c" \
    "$out/counter.pb-c.c" -l:libprotobuf-c.a

if command -v mdbook >/dev/null; then
    mdbook build "$docs" --dest-dir "$out/book"
fi
