#!/bin/sh
# Set up everything that effbench needs on Debian or Ubuntu: system packages, .venv beside this file,
# and the interpreter of the portable sandbox. `sh setup.sh dev` adds what tests and linters need.
# Safe to run again.
set -eu
cd "$(dirname "$0")"

root=""
[ "$(id -u)" -eq 0 ] || root="sudo"
missing=""
for package in python3 python3-venv bubblewrap valgrind util-linux; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
if [ -n "$missing" ]; then
    $root apt-get update -qq
    # shellcheck disable=SC2086  # a list of words
    $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing
fi

# The system's own interpreter: guests run it, and numpy in a guest is this environment's.
/usr/bin/python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "setup.sh: effbench needs Python 3.11 or newer, /usr/bin/python3 is older" >&2
    exit 3
}
[ -x .venv/bin/python ] || /usr/bin/python3 -m venv .venv
if [ "${1:-}" = dev ]; then
    .venv/bin/pip install --quiet --editable '.[dev]'
else
    .venv/bin/pip install --quiet --editable '.[wasm-build]'
fi
# What native candidates lock themselves down with, and the portable sandbox's interpreter, which is
# built from CPython's source once; later runs just check them.
.venv/bin/effbench sandbox build native
.venv/bin/effbench sandbox build wasm
