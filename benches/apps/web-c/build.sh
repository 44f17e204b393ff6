#!/bin/sh
# Assembles the package of the web platform from C: build.sh <folder to make> <dev|release>
#
# MUMBA_SDK_C  where mumba.h lies: the sdk-c folder (default: that of this checkout)
set -eu

if [ $# -ne 2 ]; then
    echo "usage: build.sh <package folder> <dev|release>" >&2
    exit 2
fi
out=$1
case $2 in
    dev | release) ;;
    *)
        echo "build.sh: there is no profile \"$2\": take dev or release" >&2
        exit 2
        ;;
esac

here=$(cd "$(dirname "$0")" && pwd)
sdk=$(cd "${MUMBA_SDK_C:-$here/../../../sdk-c}" && pwd)

mkdir -p "$out/lib"
cc -std=c11 -O2 -Wall -Wextra -Werror -fPIC -fvisibility=hidden -I "$sdk/include" \
    -shared -Wl,-Bsymbolic -Wl,-z,noexecstack -o "$out/lib/web.so.new" \
    "$here/module/module.c" "$here/module/rows.c" "$here/module/platform.c"
install -C -m 644 "$out/lib/web.so.new" "$out/lib/web.so"
rm "$out/lib/web.so.new"
install -C -m 644 "$here/mumba.toml" "$here"/page/* "$out/"
