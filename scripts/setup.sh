#!/bin/sh
# Sets up what the program (setup.sh runtime), its development (setup.sh dev) or its bundling (setup.sh bundle) needs, and
# does nothing where all is there: libraries of the system, a font with the Kazakh letters, uv, and .venv from the
# hashed requirements.
set -eu

purpose=${1:-dev}
case $purpose in
    runtime | dev | bundle) ;;
    *) echo "usage: scripts/setup.sh runtime|dev|bundle" >&2; exit 2 ;;
esac
cd "$(dirname "$0")/.."
tools=.venv-tools
export UV_SYSTEM_CERTS="${UV_SYSTEM_CERTS:-1}"

say() { echo "setup: $*" >&2; }

stop() { say "$*"; exit 1; }

# Installs Debian packages where that needs nobody's password; fails otherwise.
install_packages() {
    command -v apt-get >/dev/null || return 1
    if [ "$(id -u)" = 0 ]; then as_root=""; elif sudo -n true 2>/dev/null; then as_root="sudo -n"; else return 1; fi
    say "installing $*"
    # shellcheck disable=SC2086  # as_root is two words or none
    {
        $as_root apt-get update -qq || true
        $as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -qq -y --no-install-recommends -o Dpkg::Use-Pty=0 "$@" >/dev/null
    } >&2
}

check_system() {
    missing=$(python3 scripts/check_system.py "$purpose") || stop "scripts/check_system.py failed."
    [ -n "$missing" ] || return 0
    # shellcheck disable=SC2086  # one word a package
    install_packages $missing && missing=$(python3 scripts/check_system.py "$purpose") || true
    for package in $missing; do
        case $package in
            fonts-*) ;;
            *) stop "packages of the system are missing; on Debian install them with: apt install $missing" ;;
        esac
    done
    [ -z "$missing" ] || say "without $missing sheets are set in another typeface; install them for the right one."
}

# Prints the path of uv, after fetching it where the machine has none.
find_uv() {
    if command -v uv >/dev/null && uv --version >/dev/null 2>&1; then command -v uv; return; fi
    if [ -x $tools/bin/uv ]; then echo $tools/bin/uv; return; fi
    say "fetching uv into $tools"
    if python3 -m pip --version >/dev/null 2>&1; then
        python3 -m pip install -q --target $tools --require-hashes -r requirements/tools.txt >&2
    else
        python3 -m venv $tools >&2
        $tools/bin/python -m pip install -q --require-hashes -r requirements/tools.txt >&2
    fi
    echo $tools/bin/uv
}

command -v python3 >/dev/null || stop "Python 3.11 is not here; on Debian install it with: apt install python3"
[ "$(uname -s)" != Linux ] || check_system
[ "$purpose" != bundle ] || purpose=dev

# A stamp in .venv says for which folder and from which pins it was made. A developer's environment stays one.
[ ! -f .venv/.made-for-dev ] || purpose=dev
stamp=.venv/.made-for-$purpose
pins() { pwd; cat .python-version "requirements/$purpose.txt" pyproject.toml; }
works() { .venv/bin/python -c '' 2>/dev/null; }
# An environment names its own folder in many places: one that was moved or copied is made anew.
is_from_elsewhere() { [ -f "$stamp" ] && [ "$(head -n 1 "$stamp")" != "$(pwd)" ]; }

if works && pins | cmp -s - "$stamp"; then exit 0; fi

uv=$(find_uv)
if ! works || is_from_elsewhere; then
    "$uv" venv --quiet --clear --python "$(cat .python-version)" .venv
fi
say "installing requirements/$purpose.txt into .venv"
rm -f "$stamp"
"$uv" pip sync --quiet --python .venv/bin/python --require-hashes "requirements/$purpose.txt"
if [ "$purpose" = dev ]; then
    "$uv" pip install --quiet --python .venv/bin/python --no-deps --no-build-isolation --editable .
fi
pins > "$stamp"
