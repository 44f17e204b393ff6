# What the build.sh of every app and benchmark has in common: its two arguments, where things lie, and how they come into the package.
# Such a script reads it first, and has said where the checkout is:
#
#   root=$(cd "$(dirname "$0")/../.." && pwd)
#   . "$root/apps/build-common.sh"
#
# CARGO_TARGET_DIR  where things are built (default: target/ of this checkout); $target from here on
# MUMBA_SDK_C       where mumba.h lies: the sdk-c folder (default: that of this checkout); $sdk from here on
# MUMBA_WORKSPACE_BUILT  when set, cargo has built the whole workspace in that profile already, and is not asked for programs again
#
# $out is the package, $here the app's folder; $profile is dev or release, and $folder what cargo calls its folder of the same.
# Nothing is written that is up to date.
#
# shellcheck shell=sh

if [ $# -ne 2 ]; then
    echo "usage: ${usage:-build.sh <package folder> <dev|release>}" >&2
    exit 2
fi
case $1 in
    /*) out=$1 ;;
    *) out=$PWD/$1 ;;
esac
profile=$2
case $profile in
    dev) folder=debug ;;
    release) folder=release ;;
    *)
        echo "build.sh: there is no profile \"$profile\": take dev or release" >&2
        exit 2
        ;;
esac

here=$(cd "$(dirname "$0")" && pwd)
case ${CARGO_TARGET_DIR:-} in
    "") target=$root/target ;;
    /*) target=$CARGO_TARGET_DIR ;;
    *) target=$PWD/$CARGO_TARGET_DIR ;;
esac
sdk=$(cd "${MUMBA_SDK_C:-$root/sdk-c}" && pwd)

# need <where they are had> <program>...
need() {
    from=$1
    shift
    for program; do
        if ! command -v "$program" >/dev/null; then
            echo "build.sh: $program is missing: $from" >&2
            exit 1
        fi
    done
}

# build <package of the workspace> [<arguments of cargo>]: its programs are in $target/$folder then.
build() {
    [ -n "${MUMBA_WORKSPACE_BUILT:-}" ] || build_alone "$@"
}

# build_alone <package of the workspace> [<arguments of cargo>]: its programs and libraries are in $target/$folder then, with the features that it asks for itself. A
# native module must be built so: with those that tests want, the Rust SDK has functions of its own in the place of the runtime's.
build_alone() {
    CARGO_TARGET_DIR=$target cargo build --quiet --manifest-path "$root/Cargo.toml" --profile "$profile" --package "$@"
}

# compile_module <name> <source in C>...: lib/<name>.so of the package.
compile_module() {
    module=$1
    shift
    mkdir -p "$target/modules"
    cc -std=c11 -D_POSIX_C_SOURCE=200809L -O2 -Wall -Wextra -Werror -fPIC -fvisibility=hidden -I "$sdk/include" \
        -shared -Wl,-Bsymbolic -Wl,-z,noexecstack -o "$target/modules/$module.so" "$@"
    put_as "lib/$module.so" "$target/modules/$module.so"
}

# -C leaves a file alone that is the same already, so that whoever watches the package sees real changes only.

# put <file>...: into the package.
put() {
    put_into . "$@"
}

# put_into <folder in the package> <file>...
put_into() {
    into=$out/$1
    shift
    mkdir -p "$into"
    install -C -m 644 -t "$into" "$@"
}

# put_as <path in the package> <file>
put_as() {
    mkdir -p "$out/$(dirname "$1")"
    install -C -m 644 "$2" "$out/$1"
}

# put_program <path in the package> <file>
put_program() {
    mkdir -p "$out/$(dirname "$1")"
    install -C -m 755 "$2" "$out/$1"
}
