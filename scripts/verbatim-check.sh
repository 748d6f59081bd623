#!/bin/sh
# Shows that a newsletter comes through an import whole: every word in exactly one place of the printed text and in
# order, every link accounted for. Usage: scripts/verbatim-check.sh newsletter.md
set -eu
[ $# -eq 1 ] || { echo "usage: $0 newsletter.md" >&2; exit 2; }
[ -r "$1" ] || { echo "$0: cannot read $1" >&2; exit 2; }
newsletter=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$(dirname "$0")/.."
exec mvn -B -ntp -q -Pverbatim -pl kom-publish -am -Dkom.newsletter="$newsletter" process-test-classes
