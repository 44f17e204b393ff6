#!/bin/sh
# Assembles the package of the benchmark's work: build.sh <folder to make> <dev|release>
#
# MUMBA_SDK_C       where mumba.h lies: the sdk-c folder (default: that of this checkout)
# CARGO_TARGET_DIR  where cargo has built the echo service (default: target/ of this checkout)
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
sdk=$(cd "${MUMBA_SDK_C:-$root/sdk-c}" && pwd)

CARGO_TARGET_DIR=$target cargo build --quiet --manifest-path "$root/Cargo.toml" --package mumba-bench \
    --bin bench-echo --profile "$2"

mkdir -p "$out/bin" "$out/lib" "$out/api"
cc -std=c11 -D_POSIX_C_SOURCE=200809L -O2 -Wall -Wextra -Werror -fPIC -fvisibility=hidden -I "$sdk/include" \
    -shared -Wl,-Bsymbolic -Wl,-z,noexecstack -o "$out/lib/work.so.new" \
    "$here/module/work.c" "$here/module/rows.c" "$here/module/calls.c"
install -C -m 644 "$out/lib/work.so.new" "$out/lib/work.so"
rm "$out/lib/work.so.new"
install -C -m 755 "$target/$folder/bench-echo" "$out/bin/bench-echo"
install -C -m 644 "$here/api/bench.proto" "$out/api/bench.proto"
install -C -m 644 "$here/mumba.toml" "$here/page/index.html" "$here/page/page.js" "$here/page/bench.js" \
    "$here/page/constant.txt" "$out/"
# What streams of the same length are compared with.
for mib in 1 100; do
    [ -f "$out/constant-$mib.bin" ] || head -c "${mib}M" /dev/zero >"$out/constant-$mib.bin"
done
