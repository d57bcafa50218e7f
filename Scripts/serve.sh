#!/usr/bin/env bash
# Builds Kindred in release mode and shows the bundled site at http://127.0.0.1:8080/ while it is written: Scripts/serve.sh [--help]
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

command -v swift >/dev/null || require_swift
Scripts/install-libraries.sh
require_swift

say "Building Kindred"
swift build --configuration release --product kindred --static-swift-stdlib

say "Showing the site"
exec .build/release/kindred serve --site . "$@"
