#!/usr/bin/env bash
# Shows a built site to judges that the project did not write: Scripts/inspect-site.sh Output [--help]
from=$PWD
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
Scripts/install-test-tools.sh
root=$PWD
cd "$from" || exit
PYTHONPATH=$root/Tests/SiteTests exec "$root/.venv/bin/python" -B -m inspection "$@"
