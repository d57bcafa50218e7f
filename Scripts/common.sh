# What the scripts share; sourced, never run. Leaves the shell in the checkout's root, whatever folder it was called from.
# shellcheck shell=bash
set -euo pipefail
umask 022
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# A container's user often has no home folder to write to; SwiftPM needs one.
[ -w "${HOME:-/nonexistent}" ] || export HOME="$PWD/.build/home"

# The oldest Swift that builds Kindred.
swift_wanted=6.3

# A heading before each stretch of work.
say() { printf '\n== %s\n' "$*"; }

# One sentence on the error stream, and the end. 70: something outside Kindred failed.
stop() {
    printf '%s\n' "$*" >&2
    exit 70
}

# require_swift: ends with one sentence when there is no Swift, or an older one than wanted.
require_swift() {
    local answer version
    command -v swift >/dev/null ||
        stop "Kindred is built with Swift $swift_wanted or later, and there is no swift on the PATH: install it from https://www.swift.org/install/linux/ and try again."
    answer=$(swift --version 2>&1) || stop "Swift does not start here: $(head -n 1 <<<"$answer")"
    version=$(sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' <<<"$answer" | head -n 1)
    [ "$(printf '%s\n' "$swift_wanted" "${version:-0}" | sort -V | head -n 1)" = "$swift_wanted" ] ||
        stop "Kindred is built with Swift $swift_wanted or later, and the one on the PATH is ${version:-unknown}: install a newer one from https://www.swift.org/install/linux/ and try again."
}

# The Debian packages that need() found missing.
missing=()

# need PACKAGE THING...: PACKAGE is missing unless every THING is there. A thing is what will be used, wherever it came from:
# `header:NAME`, `library:NAME`, `command:NAME` or the path of a file (a pattern).
need() {
    local package=$1 thing
    shift
    for thing in "$@"; do
        present "$thing" || {
            missing+=("$package")
            return 0
        }
    done
}

present() {
    local name=${1#*:}
    case $1 in
        header:*) exists "/usr/include/$name" "/usr/include/*-linux-gnu*/$name" "/usr/local/include/$name" ;;
        library:*) exists "/usr/lib/*-linux-gnu*/$name" "/lib/*-linux-gnu*/$name" "/usr/lib/$name" "/usr/lib64/$name" "/usr/local/lib/$name" ;;
        command:*) command -v "$name" >/dev/null ;;
        *) exists "$1" ;;
    esac
}

exists() {
    local pattern
    for pattern in "$@"; do
        if compgen -G "$pattern" >/dev/null; then return 0; fi
    done
    return 1
}

# install_missing WHAT FOR: installs the missing packages as root; as anybody else, or where there is no apt, says which they are.
install_missing() {
    [ ${#missing[@]} -gt 0 ] || return 0
    local command="apt-get install --no-install-recommends ${missing[*]}"
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        stop "$1 needs Debian packages that are missing here; as root: $command"
    fi
    say "Installing ${missing[*]}"
    # One run of apt at a time, also between checkouts.
    exec 8</var/lib/dpkg
    flock 8
    if ! apt_get --simulate install "${missing[@]}" 2>/dev/null || ! apt_get install "${missing[@]}"; then
        # Lists that are absent or out of date.
        apt_get update || stop "The package lists could not be fetched; once that works: $command"
        apt_get install "${missing[@]}" || stop "The packages could not be installed; try: $command"
    fi
    exec 8<&-
    missing=()
}

apt_get() {
    DEBIAN_FRONTEND=noninteractive apt-get --quiet=2 --option Dpkg::Use-Pty=0 --option DPkg::Lock::Timeout=300 \
        --no-install-recommends --yes "$@" </dev/null >/dev/null
}
