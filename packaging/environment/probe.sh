#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# probe.sh: on a system whose package manager ./dev does not speak, says in one sentence what is missing to build Strata.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
missing=
add() { missing+="${missing:+, }$1"; }
for tool in cmake ninja g++ pkg-config git python3; do command -v "$tool" >/dev/null || add "$tool"; done
if [ -z "$missing" ]; then
  scratch=$(mktemp -d)
  trap 'rm -rf "$scratch"' EXIT
  if cmake -G Ninja -S "$here/packaging/environment/probe" -B "$scratch" -DSTRATA_SOURCE="$here" >"$scratch.log" 2>&1; then
    missing=$(sed 's/;/, /g' "$scratch/missing")
    rm -f "$scratch.log"
  else
    missing="a working C++ compiler (cmake's answer is in $scratch.log)"
  fi
fi
[ -z "$missing" ] && exit 0
echo "dev: this system lacks $missing. Install the development packages with its package manager, then start again; or, with \
debootstrap and bubblewrap installed, set STRATA_ENVIRONMENT=root to build inside a Debian 13 root." >&2
exit 1
