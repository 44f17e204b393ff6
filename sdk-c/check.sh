#!/bin/sh
# Checks the C SDK as its users see it. Every header compiles by itself as C11 and C++17 without a warning, with each compiler that
# is there; projects with pkg-config, make and CMake build from an installed prefix that was moved to a place with a space
# in its name; modules export their two functions and nothing else; the examples' own code runs under sanitizers.
# Needs cargo, cc, c++, make, pkg-config and cmake; clang where it is installed. Prints nothing but what fails, or is skipped.
set -eu
# Set for test programs by `cargo xtask test --times`: cargo would build everything anew for it.
unset RUSTC_BOOTSTRAP
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "sdk-c/check.sh: $*" >&2
    exit 1
}

# Installed as by a packager, and moved afterwards.
prefix="$work/a prefix/with a space"
(cd "$here" && DESTDIR="$work/destination" "${CARGO:-cargo}" run --quiet --package xtask -- \
    sdk install --prefix /opt/mumba) 2> "$work/install.log" || fail "$(cat "$work/install.log")"
mkdir -p "$work/a prefix"
mv "$work/destination/opt/mumba" "$prefix"
PKG_CONFIG_PATH="$prefix/lib/pkgconfig"
export PKG_CONFIG_PATH

# --- Headers

strict="-Wall -Wextra -pedantic -Werror -fsyntax-only"
# A source for each header, which includes it twice and nothing else: $work/alone/<its path>.c and .cc.
(cd "$prefix/include" && find . -name '*.h' -o -name '*.hpp') | sed 's|^\./||' > "$work/headers"
while read -r header; do
    mkdir -p "$(dirname "$work/alone/$header")"
    printf '#include <%s>\n#include <%s>\n' "$header" "$header" > "$work/alone/$header.cc"
    case $header in
    *.h) cp "$work/alone/$header.cc" "$work/alone/$header.c" ;;
    esac
done < "$work/headers"

# compile_alone <compiler> <standard> <ending> <depth>: every header down to that many folders. There may be hundreds.
compile_alone() {
    # $strict is a list of words.
    # shellcheck disable=SC2086
    find "$work/alone" -maxdepth "$4" -name "*.$3" -print0 |
        xargs -0 -n 8 -P "$(nproc)" "$1" "-std=$2" $strict "-I$prefix/include"
}
compile_alone cc c11 c 9
compile_alone c++ c++17 cc 9
# Other compilers: what includes everything.
for compiler in gcc:g++ clang:clang++; do
    c=${compiler%:*}
    cxx=${compiler#*:}
    if ! command -v "$c" > /dev/null || ! command -v "$cxx" > /dev/null; then
        echo "skipped: headers with $c and $cxx, which are not installed"
        continue
    fi
    compile_alone "$c" c11 c 2
    compile_alone "$cxx" c++17 cc 2
done

# --- Projects

# A module exports its two functions, and needs no library that the renderer lacks.
check_module() {
    exported=$(nm -D --defined-only "$1" | sed 's/^[^ ]* //' | sort | tr '\n' ' ')
    [ "$exported" = "T mumba_module_abi T mumba_module_main " ] || fail "$1 exports $exported"
    for library in $(readelf -d "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p'); do
        case $library in
        libc.so.6 | libm.so.6 | libgcc_s.so.1 | ld-linux-x86-64.so.2 | libpthread.so.0 | libdl.so.2 | librt.so.1) ;;
        "${2:-}") ;;
        *) fail "$1 needs $library" ;;
        esac
    done
}

pkg-config --validate mumba mumba-link
[ "$(pkg-config --modversion mumba)" = "$(sed -n 's/^version = "\(.*\)"/\1/p' "$here/../Cargo.toml" | head -n 1)" ] ||
    fail "the version of mumba.pc is not Mumba's"

for example in hello web; do
    cp -r "$prefix/share/mumba/examples/$example" "$work/$example"
    make -s -C "$work/$example" CFLAGS="-O2 -Werror"
    check_module "$work/$example/lib/$example.so"
done

cp -r "$prefix/share/mumba/examples/tasks" "$work/tasks"
configure() {
    cmake -S "$1" -B "$1/build" -DCMAKE_BUILD_TYPE=Release "-DCMAKE_PREFIX_PATH=$prefix" > "$work/cmake.log" 2>&1
}
configure "$work/tasks" || fail "$(cat "$work/cmake.log")"
cmake --build "$work/tasks/build" > "$work/cmake.log" 2>&1 || fail "$(cat "$work/cmake.log")"
check_module "$work/tasks/lib/tasks.so"

# C alone, both languages, and the link stub for a linker that wants every symbol.
mkdir "$work/both"
cp "$here/examples/hello/hello.c" "$work/both/hello.c"
cp "$here/examples/tasks/tasks.cpp" "$work/both/tasks.cpp"
cat > "$work/both/CMakeLists.txt" << 'END'
cmake_minimum_required(VERSION 3.18)
project(both LANGUAGES C)
find_package(Mumba 0.1.0 CONFIG REQUIRED)
find_package(Mumba CONFIG REQUIRED)
mumba_add_module(c_alone hello.c)
enable_language(CXX)
mumba_add_module(c_linked hello.c)
target_link_libraries(c_linked PRIVATE Mumba::link)
target_link_options(c_linked PRIVATE -Wl,-z,defs)
mumba_add_module(cxx_linked tasks.cpp)
target_link_libraries(cxx_linked PRIVATE Mumba::link)
target_link_options(cxx_linked PRIVATE -Wl,-z,defs)
foreach(version 9 0.2 0.1.9999 1)
  find_package(Mumba ${version} CONFIG QUIET)
  if(Mumba_FOUND)
    message(FATAL_ERROR "Mumba ${Mumba_VERSION} must not be taken for ${version}")
  endif()
endforeach()
END
configure "$work/both" || fail "$(cat "$work/cmake.log")"
cmake --build "$work/both/build" > "$work/cmake.log" 2>&1 || fail "$(cat "$work/cmake.log")"
check_module "$work/both/build/c_alone.so"
check_module "$work/both/build/c_linked.so" libmumba.so.1
check_module "$work/both/build/cxx_linked.so" libmumba.so.1

# The same with pkg-config. The quotes that it prints are for a shell.
eval "cc $(pkg-config --variable=module_cflags mumba) $(pkg-config --cflags mumba-link) -o '$work/linked.so' \
    '$work/both/hello.c' $(pkg-config --variable=module_ldflags mumba) -Wl,-z,defs $(pkg-config --libs mumba-link)"
check_module "$work/linked.so" libmumba.so.1

# The stub: each function and variable of the header, and nothing else, under the SONAME of the ABI.
stub="$prefix/lib/mumba/libmumba.so.1"
readelf -d "$stub" | grep -q 'SONAME.*\[libmumba.so.1\]' || fail "the stub has another SONAME"
if readelf -d "$stub" | grep -q '(NEEDED)'; then fail "the stub needs a library"; fi
nm -D --defined-only "$stub" | sed -n 's/.* [TB] \(mumba_[a-z_0-9]*\)@@MUMBA_.*/\1/p' | sort > "$work/stub"
sed -n 's/^extern [^(]*[ *]\(mumba_[a-z_0-9]*\)[(;].*/\1/p' "$here/include/mumba.h" | sort > "$work/declared"
diff "$work/stub" "$work/declared" > "$work/difference" || fail "stub and header differ: $(cat "$work/difference")"
others=$(nm -D --defined-only "$stub" | grep -v ' [TB] mumba_' | grep -v ' A MUMBA_' || true)
[ -z "$others" ] || fail "the stub exports $others"

# --- Sanitizers

# The examples' own code, run as ordinary programs on a stand-in for the renderer (tests/runtime.c).
printf 'int main(void) { return 0; }\n' > "$work/empty.c"
sanitize="-fsanitize=address,undefined"
# $sanitize and $flags are lists of words.
# shellcheck disable=SC2086
if cc $sanitize "$work/empty.c" -o "$work/empty" 2> /dev/null && "$work/empty" 2> /dev/null; then
    flags="-Wall -Wextra -pedantic -Werror -g -O1 -fno-sanitize-recover=all $sanitize"
    tests=$here/tests
    cc -std=c11 $flags "-I$prefix/include" -c "$tests/runtime.c" -o "$work/runtime.o"
    cc -std=c11 $flags "-I$prefix/include" "-I$tests" "$tests/hello.c" "$here/examples/hello/hello.c" "$work/runtime.o" \
        -o "$work/test-hello"
    c++ -std=c++17 $flags "-I$prefix/include" "-I$tests" "$tests/tasks.cc" "$here/examples/tasks/tasks.cpp" \
        "$work/runtime.o" -o "$work/test-tasks"
    # Of the ABI, what the stand-in lacks only ends the program: the stub gives way to it.
    cc -std=c11 -g "-I$prefix/include" -c "$here/stub/mumba.c" -o "$work/rest.o"
    objcopy --weaken "$work/rest.o"
    for step in 1-hello 2-button; do
        cc -std=c11 $flags "-I$prefix/include" "-I$tests" "$tests/drive.c" "$here/../docs/examples/counter/$step/counter.c" \
            "$work/runtime.o" "$work/rest.o" -o "$work/test-$step"
    done
    for program in test-hello test-tasks test-1-hello test-2-button; do
        "$work/$program" > "$work/said" 2>&1 || fail "$program: $(cat "$work/said")"
    done
else
    echo "skipped: the examples under sanitizers, which this compiler or machine does not have"
fi
