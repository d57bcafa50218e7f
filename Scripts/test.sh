#!/usr/bin/env bash
# Everything that must hold before a change goes in: the form of the code, the specifications, and the bundled site as a visitor,
# a listener and a crawler meet it. Every part runs, so that one run says all; the summary closes it.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

command -v swift >/dev/null || require_swift
Scripts/install-libraries.sh
require_swift
Scripts/install-search.sh
Scripts/install-test-tools.sh
Scripts/fonts.sh
export KINDRED_COMMONMARK_SPEC="$PWD/.venv/commonmark-0.30.json"

results=()
failed=0
part() {
    local name=$1 began=$SECONDS verdict=passed
    shift
    say "$name"
    "$@" || {
        verdict=FAILED
        failed=1
    }
    results+=("$(printf '%-8s %5d s  %s' "$verdict" $((SECONDS - began)) "$name")")
}

part "The form of the code" Scripts/lint.sh
# One test after another: several start programs and wait for them, and a starved thread would fail a sound test.
part "The specifications" swift test --no-parallel
part "The bundled site is published" Scripts/site.sh
part "The judges of the published site" .venv/bin/python -B -m unittest discover --start-directory Tests/SiteTests
part "The published site, inspected" Scripts/inspect-site.sh Output

say "Summary"
printf '%s\n' "${results[@]}"
exit "$failed"
