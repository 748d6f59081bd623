#!/bin/sh
# Holds an import against the labels of its newsletter: precision and recall of each sort of fact, then what was found
# and not labelled (+) and what was missed (-). Usage: scripts/score.sh newsletter labels
set -eu
[ $# -eq 2 ] || { echo "usage: $0 newsletter labels" >&2; exit 2; }
path() {
  [ -r "$1" ] || { echo "$0: cannot read $1" >&2; exit 2; }
  echo "$(cd "$(dirname "$1")" && pwd)/$(basename "$1")"
}
newsletter=$(path "$1")
labels=$(path "$2")
cd "$(dirname "$0")/.."
exec mvn -B -ntp -q -Pscore -pl kom-publish -am -Dkom.newsletter="$newsletter" -Dkom.labels="$labels" process-test-classes
