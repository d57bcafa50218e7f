#!/usr/bin/env bash
# Feeds every reader of bytes that others wrote (Tests/Promises/) from libFuzzer, which comes with Swift: it keeps what leads
# further into the code than anything before, and changes that again.
#
#     Scripts/fuzz.sh [SECONDS for each reader, 60 [READER...]]
#
# What it learnt stays in .build/fuzz/corpus/, so that the next run goes on from there. A case that breaks a promise, takes over
# five seconds or over a gigabyte is written to .build/fuzz/found/ and ends in exit status 1.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
seconds=${1:-60}
[ $# -eq 0 ] || shift

command -v swift >/dev/null || require_swift
Scripts/install-libraries.sh
require_swift

resources=$(swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
library=$(find -L "$resources/clang/lib" -name 'libclang_rt.fuzzer_no_main*.a' 2>/dev/null |
    grep -E -- "(-$(uname -m)|_main)\.a$" | head -n 1) ||
    stop "This Swift toolchain has no libFuzzer (libclang_rt.fuzzer_no_main-$(uname -m).a below $resources): install the one from swift.org."

say "Building the readers with libFuzzer's counters"
KINDRED_LIBFUZZER=$library swift build --configuration release --product fuzz --scratch-path .build/fuzz
program=$PWD/.build/fuzz/release/fuzz
work=$PWD/.build/fuzz
mkdir -p "$work/found"
# Swift would take a crash for itself, and libFuzzer could not write down what led to it.
export SWIFT_BACKTRACE=enable=no

# Asked for none, it names them all, and ends as after wrong usage.
known=$({ KINDRED_READER='' "$program" 2>&1 || true; } | sed -n 's/.*one of: //p')
readers=("$@")
[ ${#readers[@]} -gt 0 ] || read -r -a readers <<<"$known"
for reader in "${readers[@]}"; do
    [[ " $known " == *" $reader "* ]] || stop "There is no reader $reader; there are: $known."
done

# last NAME FILE: the last number that a log gives for a name.
last() { grep -o "$1[: ] *[0-9]*" "$2" | tail -n 1 | grep -o '[0-9]*$' || echo 0; }

# What broke, with the calls that led there.
tell() {
    local reader=$1 log=$2 case
    grep -E 'promise is broken|ERROR: libFuzzer|Fatal error' "$log" || tail -n 5 "$log"
    case=$(sed -n "s|.*Test unit written to $PWD/||p" "$log" | tail -n 1)
    [ -n "$case" ] || return 0
    KINDRED_READER=$reader SWIFT_BACKTRACE=enable=yes,color=no "$program" "$case" 2>&1 |
        grep -E '^ *[0-9]+ .* in .* at |Fatal error' | head -n 20 || true
    printf 'The case: %s\nOnce it is mended, keep it: mv %s Tests/Corpus/%s/NAME\n' "$case" "$case" "$reader"
}

failed=0
for reader in "${readers[@]}"; do
    say "$reader"
    learnt=$work/corpus/$reader
    kept=Tests/Corpus/$reader
    log=$work/$reader.log
    mkdir -p "$learnt" "$kept"
    options=(-max_total_time="$seconds" -timeout=5 -rss_limit_mb=1024 -malloc_limit_mb=512 -print_final_stats=1)
    options+=(-max_len="$([ "$reader" = audio ] && echo 16384 || echo 2048)" -artifact_prefix="$work/found/$reader-")
    dictionary=Tests/Fuzzing/Dictionaries/$reader.dict
    [ ! -f "$dictionary" ] || options+=(-dict="$dictionary")
    if KINDRED_READER=$reader "$program" "${options[@]}" "$learnt" "$kept" 2>"$log" >&2; then
        printf '%s executions, %s a second; edges %s → %s; the slowest took %s s; %s MB at most\n' \
            "$(last number_of_executed_units: "$log")" "$(last average_exec_per_sec: "$log")" \
            "$(sed -n 's/.*INITED cov: \([0-9]*\).*/\1/p' "$log")" "$(last cov "$log")" \
            "$(last slowest_unit_time_sec: "$log")" "$(last peak_rss_mb: "$log")"
    else
        failed=1
        tell "$reader" "$log"
    fi
done
exit "$failed"
