#!/bin/sh
# Assembles the gallery's package: build.sh <folder to make> <dev|release>
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/apps/build-common.sh"

need "install the package build-essential" make cc

build gallery-service
make --silent --directory "$here/ui" OUT="$target/gallery-ui" SDK="$sdk"

put_program bin/gallery-service "$target/$folder/gallery-service"
put_as lib/gallery.so "$target/gallery-ui/gallery.so"
put "$here/mumba.toml" "$here/ui/index.html" "$here/ui/style.css" "$here/ui/icon.svg" "$here/ui/offline.html"
