#!/usr/bin/env bash
# Asks Redocly whether the description of the feed is good OpenAPI 3.1, with the schemas it refers to beside it as in a feed.
# Needs node and npm; installs Redocly into a folder of its own and removes it again.
set -euo pipefail
cd "$(dirname "$0")/.."

REDOCLY_VERSION=2.77.0

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --no-save --no-package-lock --no-audit --no-fund --ignore-scripts --silent "@redocly/cli@$REDOCLY_VERSION"
mkdir -p "$folder/feed/schema"
cp kom-publish/src/main/resources/no/politiet/kom/publish/openapi.yaml "$folder/feed/"
cp kom-schema/src/main/resources/no/politiet/kom/schema/*.schema.json "$folder/feed/schema/"
cd "$folder/feed"
REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true "$folder/node_modules/.bin/redocly" lint --extends recommended \
  --skip-rule no-required-schema-properties-undefined openapi.yaml
