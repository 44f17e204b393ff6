#!/bin/sh
# Assembles the package of notes with the view in Rust: build.sh <folder to make> <dev|release>
#
# All of it but the manifest lies in ../notes, whose build.sh does the work.
set -eu

if [ $# -ne 2 ]; then
    echo "usage: build.sh <package folder> <dev|release>" >&2
    exit 2
fi
exec sh "$(dirname "$0")/../notes/build.sh" "$1" "$2" rust
