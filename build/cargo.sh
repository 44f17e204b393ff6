#!/bin/sh
# Builds programs with cargo, copies them into a folder and writes a depfile for ninja. Run by ninja in the build folder:
# cargo.sh <checkout> <cargo's target folder> <profile> <depfile> <folder for programs> <package>/<program>… -- <options of cargo>…
set -eu
root=$1 target=$2 profile=$3 depfile=$4 folder=$5
shift 5
build=$(pwd)

first=
names=
packages=
while [ "$1" != -- ]; do
    program=$1
    shift
    packages="$packages --package ${program%/*} --bin ${program#*/}"
    names="$names ${program#*/}"
    [ -n "$first" ] || first="$folder/${program#*/}"
done
shift
case $profile in
dev) built=$target/debug ;;
*) built=$target/$profile ;;
esac

cd "$root"
# Lists of words without spaces.
# shellcheck disable=SC2086
CARGO_TARGET_DIR=$target "${CARGO:-cargo}" build --quiet --locked --profile "$profile" $packages "$@"
cd "$build"

mkdir -p "$folder" "$(dirname "$depfile")"
for name in $names; do
    # Not over a program that may be running; and newer than everything that it was built from.
    rm -f "$folder/$name"
    cp "$built/$name" "$folder/$name"
done

# Cargo's own depfiles name another target, and no manifests. Ninja wants its first output, exactly as it calls it.
{
    printf '%s: ' "$first"
    for name in $names; do
        sed 's/^[^:]*: *//' "$built/$name.d" | tr '\n' ' '
    done
    find "$root" \( -name target -o -name out -o -name .git -o -name node_modules -o -name dist \) -prune -o \
        -name Cargo.toml -print | sed 's/ /\\ /g' | tr '\n' ' '
    printf '\n'
} > "$depfile"
