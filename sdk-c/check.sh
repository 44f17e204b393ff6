#!/bin/sh
# Checks the C SDK as its users see it: each header compiles by itself, and all together, as C11 and C++17 without a warning, and
# the examples build from a copied prefix through pkg-config. Needs cc, c++, make and pkg-config. Prints nothing but what fails.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

prefix="$work/prefix with a space"
mkdir -p "$prefix/include" "$prefix/lib/pkgconfig"
cp -r "$here/include/." "$prefix/include/"
sed -e "s|@PREFIX@|$(printf '%s' "$prefix" | sed 's/ /\\\\ /g')|" -e "s|@VERSION@|0.1.0|" \
    "$here/mumba.pc.in" > "$prefix/lib/pkgconfig/mumba.pc"
PKG_CONFIG_PATH="$prefix/lib/pkgconfig"
export PKG_CONFIG_PATH
pkg-config --validate mumba

strict="-Wall -Wextra -pedantic -Werror -fsyntax-only"
# shellcheck disable=SC2016
check='
    name=$(printf %s "$1" | tr / _)
    printf "#include <%s>\n" "$1" > "$2/$name.c"
    cp "$2/$name.c" "$2/$name.cc"
    cc -std=c11 $4 -I"$3" "$2/$name.c" && c++ -std=c++17 $4 -I"$3" "$2/$name.cc" || { echo "$1 does not compile alone"; exit 1; }'
mkdir "$work/alone"
(cd "$prefix/include" && find . -name '*.h' | sed 's|^\./||' | sort) |
    xargs -P "$(nproc)" -I '{}' sh -c "$check" check '{}' "$work/alone" "$prefix/include" "$strict"

for example in hello web; do
    cp -r "$here/examples/$example" "$work/$example"
    rm -rf "$work/$example/lib"
    make -s -C "$work/$example" CFLAGS="-O2 -Werror"
    for function in mumba_module_abi mumba_module_main; do
        nm -D --defined-only "$work/$example/lib/$example.so" | grep -q " T $function\$"
    done
done
