# Sourced by the steps in this folder, each of which also runs alone: .ci/STEP. A step ends with 0 when it
# passed, with 77 when it could not be run (the same number that automake and meson use), else it failed.
# shellcheck shell=sh
set -eu

step=.ci/${0##*/}
root=$(cd "${0%/*}/.." && pwd -P)
# Shells of every kind understand this folder; nothing in it is committed.
work=$root/.build
mkdir -p "$work"

skip() {
  printf 'SKIPPED: %s: %s\n' "$step" "$1"
  exit 77
}

fail() {
  printf 'FAILED: %s: %s\n' "$step" "$1"
  exit 1
}

# The pinned packages of .ci/npm, in $work/npm/node_modules.
npm_packages() {
  command -v npm >/dev/null || skip "there is no npm; install Node.js 20 or newer"
  mkdir -p "$work/npm"
  if ! cmp -s "$root/.ci/npm/package-lock.json" "$work/npm/installed.json"; then
    cp "$root/.ci/npm/package.json" "$root/.ci/npm/package-lock.json" "$work/npm/"
    (cd "$work/npm" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) ||
      skip "npm could not install the packages of .ci/npm"
    cp "$root/.ci/npm/package-lock.json" "$work/npm/installed.json"
  fi
}

# apt_package COMMAND PACKAGE: the command, from the Debian or Ubuntu package if it is not there yet.
apt_package() {
  command -v "$1" >/dev/null && return
  command -v apt-get >/dev/null || skip "there is no $1, and no apt-get to install it with"
  as_root=
  [ "$(id -u)" = 0 ] || as_root="sudo -n"
  $as_root apt-get update -qq >/dev/null 2>&1 || true
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "$2" >"$work/apt.log" 2>&1 ||
    skip "apt-get could not install $2 (see $work/apt.log)"
  command -v "$1" >/dev/null || skip "$2 is installed, but there is no $1"
}

# The home of a JDK of this feature version or newer, if this machine has one; nothing else.
jdk_from() {
  for candidate in "${JAVA_HOME_25_X64:-}" "${JAVA_HOME_25_ARM64:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    [ -n "$candidate" ] || continue
    [ -x "$candidate/bin/javac" ] || continue
    found=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$candidate/release" 2>/dev/null) || continue
    [ "${found:-0}" -ge "$1" ] && printf '%s\n' "$candidate" && return
  done
  return 0
}
