#!/bin/sh
# Assembles the notes package: build.sh <folder to make> <dev|release> [c|rust]
#
# The view is the one in C (ui/), or the one in Rust (ui-rust/), with which the app is notes-rust.
set -eu

view=${3:-c}
usage="build.sh <package folder> <dev|release> [c|rust]"
case $#$view in
    3c | 3rust) set -- "$1" "$2" ;;
esac
root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/apps/build-common.sh"

build notes-service
if [ "$view" = c ]; then
    need "install the packages that $here/debian-packages.txt lists" make cc protoc-c
    make --silent --directory "$here/ui" OUT="$target/notes-ui" SDK="$sdk"
    module=$target/notes-ui/notes.so
    manifest=$here/mumba.toml
else
    build_alone notes-ui
    module=$target/$folder/libnotes_ui.so
    manifest=$root/apps/notes-rust/mumba.toml
fi

put_program bin/notes-service "$target/$folder/notes-service"
put_as lib/notes.so "$module"
put_as api/notes.proto "$here/api/notes.proto"
put "$manifest" "$here/ui/index.html" "$here/ui/style.css" "$here/ui/icon.svg"
