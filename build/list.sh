#!/bin/sh
# Lists the files below a folder, one a line, sorted: for lists that nobody keeps by hand. list.sh <folder>
set -eu
cd "$1"
find . -type f ! -name '.*' | sed 's|^\./||' | LC_ALL=C sort
