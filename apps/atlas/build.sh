#!/bin/sh
# Assembles the atlas package: build.sh <folder to make> <dev|release>
#
# Needs the system's Python with pip. The libraries that service/requirements.txt names, with their hashes, go into the package, for the
# Python that runs the service: /usr/bin/python3.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/apps/build-common.sh"

made=$target/atlas
python=/usr/bin/python3

if ! "$python" -m pip --version >/dev/null 2>&1; then
    echo "build.sh: $python with pip is missing: install the packages that $here/debian-packages.txt lists" >&2
    exit 1
fi
mkdir -p "$made" "$out"

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

install_libraries "$made/lib" "$here/service/requirements.txt"
generator=$here/service/requirements-build.txt
own=$here/api/atlas.proto
hosts=$root/proto/mumba/service/v1/service.proto
if [ "$(key "$own" "$hosts" "$generator")" != "$(cat "$made/gen.key" 2>/dev/null)" ]; then
    install_libraries "$made/tools" "$generator"
    rm -rf "$made/gen" "$made/gen.key"
    mkdir "$made/gen"
    PYTHONPATH=$made/tools "$python" -m grpc_tools.protoc -I "$here/api" -I "$root/proto" --python_out="$made/gen" \
        --grpc_python_out="$made/gen" atlas.proto mumba/service/v1/service.proto
    key "$own" "$hosts" "$generator" >"$made/gen.key"
fi

# The libraries are put into the package again only when they are others.
if ! cmp -s "$made/lib.key" "$made/placed-$profile.key" || [ ! -d "$out/lib" ]; then
    rm -rf "$out/lib"
    cp -R "$made/lib" "$out/lib"
    cp "$made/lib.key" "$made/placed-$profile.key"
fi
put_program bin/atlas-service "$here/service/program.py"
put_into lib "$made/gen/"*.py
put_into lib/mumba/service/v1 "$made/gen/mumba/service/v1/"*.py
put_into lib/atlas "$here/service/atlas/"*.py
put_as api/atlas.proto "$own"
put "$here/mumba.toml" "$here/service/planets.csv" "$here/ui/"* "$root/tools/mumba/templates/web/protobuf.js"
