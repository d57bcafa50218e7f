#!/usr/bin/env bash
# Installs what the tests and the inspection of the built site run: Debian's packages where they are missing, and the judges from
# PyPI, pinned, into .venv in this checkout. When all is there, asks nothing of the network.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

need chromium command:chromium
need fonts-dejavu-core "/usr/share/fonts/*/*/*.[ot]tf"
need default-jre-headless command:java
need ffmpeg command:ffmpeg
need libxml2-utils command:xmllint
need python3-venv "/usr/lib/python3*/ensurepip/__main__.py" command:/usr/bin/python3
need shellcheck command:shellcheck
need strace command:strace
install_missing "Testing Kindred"

# One installation at a time in this checkout. The copy of the list says what stands in .venv, written last.
wanted=Tests/SiteTests/requirements.txt
exec 9<"$wanted"
flock 9
if ! cmp --silent "$wanted" .venv/installed.txt || ! .venv/bin/python -c '' 2>/dev/null; then
    say "Installing the judges of the built site"
    rm -rf .venv
    /usr/bin/python3 -m venv .venv
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input --requirement "$wanted" ||
        stop "The Python packages of $wanted could not be installed into .venv; the tests need them."
    cp "$wanted" .venv/installed.txt
fi
