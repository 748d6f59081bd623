#!/bin/sh
# Learns from the newsletters and pieces of news in kom-publish/src/test what each word weighs, and writes the weights beside the
# classes that use them. The same lessons give the same weights on every machine. Usage: scripts/learn.sh
set -eu
cd "$(dirname "$0")/.."
weights() { find kom-publish/src/main -name '*.weights' -exec cksum {} + | sort; }
# Again while anything changes, for kinds are learned with the references that what was learned of titles tells, and dates with kinds.
for pass in 1 2 3 4 5; do
  before=$(weights)
  mvn -B -ntp -q -Plearn -pl kom-publish -am process-test-classes
  if [ "$before" = "$(weights)" ]; then exit 0; fi
done
echo "weights still change after pass $pass" >&2
exit 1
