#!/usr/bin/env bash
# Asks a second JSON Schema validator, ajv, whether the four schemas are valid 2020-12 and whether it agrees with the
# conformance corpus. Needs node and npm; installs ajv into a folder of its own and removes it again.
set -euo pipefail
cd "$(dirname "$0")/.."

AJV_VERSION=8.17.1

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --no-save --no-package-lock --no-audit --no-fund --ignore-scripts --silent "ajv@$AJV_VERSION"
NODE_PATH="$folder/node_modules" node scripts/ajv-check.cjs kom-schema
