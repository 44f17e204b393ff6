#!/usr/bin/env bash
# Runs the tests of this crate under AddressSanitizer, its C++ half included. --short: those that drop things in the middle.
#
# rustc's sanitizers are unstable options, but part of the pinned toolchain: RUSTC_BOOTSTRAP lets it have them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

filters=()
if [[ ${1:-} == --short ]]; then
    filters=(lifecycle:: exchange:: create::)
elif (($#)); then
    filters=("$@")
fi
if ! command -v clang++ >/dev/null; then
    echo "sanitize: skipped, since clang++ is not installed (Debian: clang)" >&2
    exit 0
fi
triple=$(rustc -vV | sed -n 's/^host: //p')
export RUSTC_BOOTSTRAP=1
export CXX=clang++
export CXXFLAGS="-fsanitize=address -fno-omit-frame-pointer -O1 -g1"
export RUSTFLAGS="-Zsanitizer=address -Cforce-frame-pointers=yes"
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-target}/sanitize"
# libtorrent's own library is not instrumented, so containers that it made and we read are not annotated alike.
export ASAN_OPTIONS="detect_container_overflow=0:detect_odr_violation=1:abort_on_error=0:${ASAN_OPTIONS:-}"
# With a target of its own, build scripts and macros are built as always.
exec cargo test --quiet --locked --package mumba-libtorrent --target "$triple" --test loopback -- "${filters[@]}"
