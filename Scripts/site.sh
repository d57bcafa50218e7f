#!/usr/bin/env bash
# Builds Kindred in release mode and publishes the bundled site: Content/ and Templates/ become Output/.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

command -v swift >/dev/null || require_swift
Scripts/install-libraries.sh
Scripts/install-search.sh
require_swift
Scripts/fonts.sh

say "Building Kindred"
swift build --configuration release --product kindred --static-swift-stdlib

say "Publishing the site"
.build/release/kindred build --site .
