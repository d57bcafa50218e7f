#!/usr/bin/env bash
# Installs Pagefind, with which a site is searched, from PyPI into .tools/pagefind in this checkout: pinned, with hashes. When it is
# there, asks nothing of the network. Where it can't be installed, says so, and sites are published without search.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

folder=.tools/pagefind
wanted=Scripts/pagefind.txt

# One installation at a time in this checkout. The copy of the list says what stands there, written last.
exec 9<"$wanted"
flock 9
if cmp --silent "$wanted" "$folder/installed.txt" && [ -x "$folder/pagefind_bin/pagefind" ]; then exit; fi

without() {
    printf '%s\n' "$* Without it, the site can't be searched." >&2
    exit 0
}

# The first Python that has pip; Debian's, with its package, where none has.
for python in /usr/bin/python3 python3; do
    if "$python" -m pip --version >/dev/null 2>&1; then break; fi
    python=
done
if [ -z "$python" ]; then
    need python3-pip "/usr/lib/python3/dist-packages/pip/__main__.py"
    (install_missing "Search") || without "Pagefind is installed with pip, from the package python3-pip."
    python=/usr/bin/python3
fi

say "Installing Pagefind"
rm -rf "$folder"
"$python" -m pip install --quiet --disable-pip-version-check --no-input --root-user-action ignore --no-deps \
    --only-binary :all: --require-hashes --target "$folder" --requirement "$wanted" ||
    without "Pagefind could not be installed from PyPI."
cp "$wanted" "$folder/installed.txt"
