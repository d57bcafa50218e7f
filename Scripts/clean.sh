#!/usr/bin/env bash
# Removes what was built, installed or published in this checkout; nothing that git keeps.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
rm -rf .build .kindred .tools .venv
find Output -mindepth 1 ! -path Output/.gitignore -delete
find Benchmarks Tests/SiteTests -name __pycache__ -prune -exec rm -rf {} +
