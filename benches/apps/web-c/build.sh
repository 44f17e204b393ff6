#!/bin/sh
# Assembles the package of the web platform from C: build.sh <folder to make> <dev|release>
set -eu

root=$(cd "$(dirname "$0")/../../.." && pwd)
. "$root/apps/build-common.sh"

compile_module web "$here/module/module.c" "$here/module/rows.c" "$here/module/platform.c"
put "$here/mumba.toml" "$here"/page/*
