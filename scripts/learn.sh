#!/bin/sh
# Learns from the newsletters and pieces of news in kom-publish/src/test what each word weighs, and writes the weights beside the
# classes that use them. The same lessons give the same weights on every machine. Usage: scripts/learn.sh
set -eu
cd "$(dirname "$0")/.."
# Twice, for kinds are learned with the references that what was learned of titles tells.
mvn -B -ntp -q -Plearn -pl kom-publish -am process-test-classes
exec mvn -B -ntp -q -Plearn -pl kom-publish -am process-test-classes
