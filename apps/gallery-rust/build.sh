#!/bin/sh
# Assembles the package of the gallery in Rust: build.sh <folder to make> <dev|release>
#
# Its service is that of the gallery in C, ../gallery/service.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/apps/build-common.sh"

build gallery-service
build_alone gallery-rust
put_program bin/gallery-service "$target/$folder/gallery-service"
put_as lib/gallery.so "$target/$folder/libgallery_rust.so"
put "$here/mumba.toml" "$here/ui/index.html" "$here/ui/style.css" "$here/ui/icon.svg" "$here/ui/offline.html"
