#!/usr/bin/env bash
# Installs what the tests and the inspection of the built site run: Debian's packages where they are missing, and the judges from
# PyPI, pinned, into .venv in this checkout. When all is there, asks nothing of the network.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

need binutils command:objcopy
need chromium command:chromium
need fonts-dejavu-core "/usr/share/fonts/*/*/*.[ot]tf"
need default-jre-headless command:java
need ffmpeg command:ffmpeg
need gpodder command:gpo
need libxml2-utils command:xmllint
need mpv command:mpv
need newsboat command:newsboat command:podboat
need mp3val command:mp3val
need python3-venv "/usr/lib/python3*/ensurepip/__main__.py" command:/usr/bin/python3
need shellcheck command:shellcheck
need strace command:strace
need valgrind command:valgrind
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

# The examples of CommonMark 0.30, as their authors publish them. They are another project's and not kept here; the source package of
# mistletoe carries them.
examples=.venv/commonmark-0.30.json
examples_sum=d85ad6c0bbd9a0125f4039e85e55afe6d0252964a246ac45ad735ccff71893f9
if ! sha256sum --status --check <<<"$examples_sum  $examples" 2>/dev/null; then
    say "Fetching the examples of the CommonMark specification"
    package=$(mktemp --directory)
    trap 'rm -rf "$package"' EXIT
    .venv/bin/python -m pip download --quiet --disable-pip-version-check --no-input --no-deps --no-binary :all: \
        --dest "$package" mistletoe==1.6.0 ||
        stop "The package mistletoe could not be fetched from PyPI; the tests need the examples of CommonMark 0.30 that it carries."
    tar --extract --gzip --to-stdout --file "$package/mistletoe-1.6.0.tar.gz" \
        mistletoe-1.6.0/test/specification/commonmark.json >"$examples.new"
    sha256sum --status --check <<<"$examples_sum  $examples.new" ||
        stop "The examples of CommonMark 0.30 in mistletoe 1.6.0 are not those that the tests were written for."
    mv "$examples.new" "$examples"
fi
