#!/bin/sh
# Assembles the package of the benchmark's work: build.sh <folder to make> <dev|release>
set -eu

root=$(cd "$(dirname "$0")/../../.." && pwd)
. "$root/apps/build-common.sh"

build mumba-bench --bin bench-echo
compile_module work "$here/module/work.c" "$here/module/rows.c" "$here/module/calls.c"
put_program bin/bench-echo "$target/$folder/bench-echo"
put_as api/bench.proto "$here/api/bench.proto"
put "$here/mumba.toml" "$here/page/index.html" "$here/page/page.js" "$here/page/bench.js" "$here/page/constant.txt"
# What streams of the same length are compared with.
for mib in 1 100; do
    [ -f "$out/constant-$mib.bin" ] || head -c "${mib}M" /dev/zero >"$out/constant-$mib.bin"
done
