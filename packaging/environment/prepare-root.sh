#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# prepare-root.sh ROOT PACKAGE…: makes a Debian 13 root with these packages, as root. `./dev` calls it.
# The root is staged as ROOT.part and renamed when it is whole. The lock is taken here and inherited by what runs below, so that it
# holds as long as anything still writes, also when the ./dev that began it was killed.
set -euo pipefail
umask 022
root=$1; shift
stage=$root.part
cache=$(dirname "$root")
say() { printf 'dev: %s\n' "$*" >&2; }

exec 9>>"$cache/lock"
flock --nonblock 9 || { say "waiting for another ./dev that prepares a root"; flock 9; }
[ -e "$root/.ready" ] && exit 0

# debootstrap mounts /proc and /sys below the stage; when it was killed they are still there.
discard() {
  awk -v top="$1/" 'index($5, top) == 1 { print $5 }' /proc/self/mountinfo | sort -r |
    while read -r mount; do umount --lazy "$(printf '%b' "$mount")"; done
  rm -rf --one-file-system "$1"
}
for leftover in "$cache"/trixie-*.part; do [ -e "$leftover" ] && discard "$leftover"; done
[ -e "$root" ] && discard "$root"
trap 'discard "$stage"' EXIT
trap 'exit 130' INT TERM HUP

say "preparing a Debian 13 root in $root (about two minutes, once)"
script=/usr/share/debootstrap/scripts/trixie
[ -e $script ] || script=/usr/share/debootstrap/scripts/sid # an older debootstrap does not know the name yet
debootstrap --variant=minbase --include=ca-certificates,tzdata trixie "$stage" "${STRATA_MIRROR:-}" "$script" # empty: its own mirror
for name in resolv.conf hosts; do # places to mount the machine's own on
  rm -f "$stage/etc/$name"
  : >"$stage/etc/$name"
done
apt='apt-get -o APT::Sandbox::User=root -o Dpkg::Options::=--force-unsafe-io'
bwrap --bind "$stage" / --dev /dev --bind /proc /proc --tmpfs /tmp \
  --ro-bind-try /etc/resolv.conf /etc/resolv.conf --ro-bind-try /etc/hosts /etc/hosts --die-with-parent \
  --setenv DEBIAN_FRONTEND noninteractive --setenv LC_ALL C.UTF-8 --setenv PATH /usr/sbin:/usr/bin:/sbin:/bin \
  sh -c "$apt update && $apt install -y --no-install-recommends \"\$@\" && apt-get clean" sh "$@"
sync --file-system "$stage"
touch "$stage/.ready"
mv "$stage" "$root"
trap - EXIT

# Roots of other package lists go, unless someone works in one: its lock is held, or it is mounted somewhere.
for old in "$cache"/trixie-*; do
  { [ -d "$old" ] && [ "$old" != "$root" ]; } || continue
  exec 8>>"$old.use"
  if flock --nonblock 8 && ! grep -qsF "/${old##*/}/usr " /proc/[0-9]*/mountinfo; then
    say "removing $old, which nobody uses any more"
    discard "$old"
  fi
  exec 8>&-
done
