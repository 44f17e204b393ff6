#!/bin/sh
# Assembles the atlas package: build.sh <folder to make> <dev|release>
#
# MUMBA_TARGET_DIR  where things are built (default: target/ of this checkout)
#
# Needs the system's Python with pip. The libraries that service/requirements.txt names, with their hashes, go into the package, for the
# Python that runs the service: /usr/bin/python3. Nothing is built or written that is up to date.
set -eu

if [ $# -ne 2 ]; then
    echo "usage: build.sh <package folder> <dev|release>" >&2
    exit 2
fi
out=$1

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=${MUMBA_TARGET_DIR:-$root/target}/atlas
python=/usr/bin/python3

if ! "$python" -m pip --version >/dev/null 2>&1; then
    echo "build.sh: $python with pip is missing: install the packages that $here/debian-packages.txt lists" >&2
    exit 1
fi
mkdir -p "$build" "$out"

# Whether a folder was made by this Python of these files; remembered in a file beside it.
key() {
    "$python" -c 'import sys; print(sys.implementation.cache_tag)' | cat - "$@" | sha256sum
}

# install_libraries <folder> <requirements>
install_libraries() {
    if [ "$(key "$2")" != "$(cat "$1.key" 2>/dev/null)" ]; then
        rm -rf "$1" "$1.key"
        "$python" -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --no-compile \
            --require-hashes --target "$1" -r "$2"
        # Compiled now, as nothing may write into a package later.
        "$python" -m compileall -q -s "$1" --invalidation-mode unchecked-hash "$1"
        key "$2" >"$1.key"
    fi
}

install_libraries "$build/lib" "$here/service/requirements.txt"
generator=$here/service/requirements-build.txt
own=$here/api/atlas.proto
hosts=$root/proto/mumba/service/v1/service.proto
if [ "$(key "$own" "$hosts" "$generator")" != "$(cat "$build/gen.key" 2>/dev/null)" ]; then
    install_libraries "$build/tools" "$generator"
    rm -rf "$build/gen" "$build/gen.key"
    mkdir "$build/gen"
    PYTHONPATH=$build/tools "$python" -m grpc_tools.protoc -I "$here/api" -I "$root/proto" --python_out="$build/gen" \
        --grpc_python_out="$build/gen" atlas.proto mumba/service/v1/service.proto
    key "$own" "$hosts" "$generator" >"$build/gen.key"
fi

# The libraries are put into the package again only when they are others.
if ! cmp -s "$build/lib.key" "$build/placed-$2.key" || [ ! -d "$out/lib" ]; then
    rm -rf "$out/lib"
    cp -R "$build/lib" "$out/lib"
    cp "$build/lib.key" "$build/placed-$2.key"
fi
mkdir -p "$out/bin" "$out/api" "$out/lib/atlas"
# -C leaves a file alone that is the same already, so that whoever watches the folder sees real changes only.
install -C -m 755 "$here/service/program.py" "$out/bin/atlas-service"
install -C -m 644 "$build/gen/"*.py "$out/lib/"
install -C -D -m 644 -t "$out/lib/mumba/service/v1" "$build/gen/mumba/service/v1/"*.py
install -C -m 644 "$here/service/atlas/"*.py "$out/lib/atlas/"
install -C -m 644 "$own" "$out/api/atlas.proto"
install -C -m 644 "$here/mumba.toml" "$here/service/planets.csv" "$here/ui/"* "$root/tools/mumba/templates/web/protobuf.js" "$out/"
