#!/bin/sh
# Fills in a template of sdk-c/install, as `cargo xtask sdk install` does: fill.sh <template> <file> <up> <libdir> <Cargo.toml> <mumba.h>
#   <up>      the way from the file's folder to the prefix
#   <libdir>  the folder of libraries below the prefix
set -eu
version=$(sed -n '/^\[workspace\.package\]/,/^\[/s/^version = "\(.*\)"$/\1/p' "$5")
abi=$(sed -n 's/^#define MUMBA_ABI_VERSION //p' "$6")
[ -n "$version" ] || { echo "$5 has no version of the workspace" >&2; exit 1; }
[ -n "$abi" ] || { echo "$6 defines no MUMBA_ABI_VERSION" >&2; exit 1; }
sed -e "s|@UP@|$3|g" -e "s|@LIBDIR@|$4|g" -e "s|@VERSION@|$version|g" \
    -e "s|@ABI@|$((abi >> 16)).$((abi & 65535))|g" "$1" > "$2"
