#!/bin/sh
# Makes a symbolic link: link.sh <target> <link>
set -eu
ln -sfn "$1" "$2"
