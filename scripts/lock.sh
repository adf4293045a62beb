#!/bin/sh
# Pins what requirements/*.in ask for: versions and hashes of every package for every system, no addresses.
# Versions already pinned stay; `sh scripts/lock.sh --upgrade` takes the newest.
set -eu
cd "$(dirname "$0")/../requirements"
uv=$(command -v uv || echo ../.venv-tools/bin/uv)
for name in runtime dev tools; do
    "$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header "$@" "$name.in" -o "$name.txt"
done
