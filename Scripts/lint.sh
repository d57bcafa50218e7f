#!/usr/bin/env bash
# The form of the code, without writing anything: swift-format on Swift, ShellCheck on the scripts.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
require_swift
need shellcheck command:shellcheck
install_missing "Checking the scripts"

failed=0
swift format lint --strict --parallel --recursive Package.swift Sources Tests || failed=1
find Scripts .ci \( -name '*.sh' -o -path .ci/run \) -print0 | sort -z | xargs -0 shellcheck || failed=1
exit "$failed"
