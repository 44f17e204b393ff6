#!/bin/sh
# Checks the C SDK as its users see it: the header compiles by itself as C11 and C++17 without a warning, and the example
# builds from a copied prefix through pkg-config. Needs cc, c++, make and pkg-config. Prints nothing but what fails.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

prefix="$work/prefix with a space"
mkdir -p "$prefix/include" "$prefix/lib/pkgconfig"
cp "$here/include/mumba.h" "$prefix/include/"
sed -e "s|@PREFIX@|$(printf '%s' "$prefix" | sed 's/ /\\\\ /g')|" -e "s|@VERSION@|0.1.0|" \
    "$here/mumba.pc.in" > "$prefix/lib/pkgconfig/mumba.pc"
PKG_CONFIG_PATH="$prefix/lib/pkgconfig"
export PKG_CONFIG_PATH
pkg-config --validate mumba

strict="-Wall -Wextra -pedantic -Werror -fsyntax-only"
printf '#include <mumba.h>\n' > "$work/alone.c"
cp "$work/alone.c" "$work/alone.cc"
# shellcheck disable=SC2086
cc -std=c11 $strict -I"$prefix/include" "$work/alone.c"
# shellcheck disable=SC2086
c++ -std=c++17 $strict -I"$prefix/include" "$work/alone.cc"

cp -r "$here/examples/hello" "$work/hello"
rm -rf "$work/hello/lib"
make -s -C "$work/hello" CFLAGS="-O2 -Werror"
for function in mumba_module_abi mumba_module_main; do
    nm -D --defined-only "$work/hello/lib/hello.so" | grep -q " T $function\$"
done
