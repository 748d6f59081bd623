#!/usr/bin/env bash
# Holds the JSON feeds of the sample newsletter, and of the real one where it is at hand, against a published schema of JSON Feed 1.1 (npm's
# jsonfeed-schema), by ajv. Needs node, npm and kom-cli/target/kom.jar; installs what it needs into a folder of its own.
set -euo pipefail
cd "$(dirname "$0")/.."

SCHEMA_VERSION=0.5.0
AJV_VERSION=8.17.1
FORMATS_VERSION=3.0.1

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --no-save --no-package-lock --no-audit --no-fund --ignore-scripts --silent \
  "jsonfeed-schema@$SCHEMA_VERSION" "ajv@$AJV_VERSION" "ajv-formats@$FORMATS_VERSION"

kom() { java -jar kom-cli/target/kom.jar "$@"; }
for newsletter in examples/newsletters/*.md ../shared/newsletters/*.md; do
  [ -f "$newsletter" ] || continue
  name=$(basename "$newsletter" .md)-$(dirname "$newsletter" | cksum | cut -d ' ' -f 1)
  kom import --quiet "$newsletter" -o "$folder/$name.issue" 2>/dev/null
  kom render "$folder/$name.issue" -f json-feed -o "$folder/$name-plain.json"
  kom render "$folder/$name.issue" -f json-feed --address https://feed.example/ -o "$folder/$name-address.json"
  kom publish "$folder/$name-feed" "$folder/$name.issue" --address https://feed.example/ >/dev/null
  cp "$folder/$name-feed/v1/feed.json" "$folder/$name-feed.json"
done
cat >"$folder/check.cjs" <<'JS'
const fs = require('fs');
const path = require('path');
const Ajv = require('ajv');
const ajv = new Ajv({ allErrors: true, strict: false });
require('ajv-formats')(ajv);
const schema = JSON.parse(fs.readFileSync(path.join(__dirname, 'node_modules/jsonfeed-schema/schema-v1.1.json'), 'utf8'));
const validate = ajv.compile(schema);
const feeds = fs.readdirSync(__dirname).filter((file) => file.endsWith('.json') && !file.startsWith('package'));
let wrong = feeds.length === 0;
for (const file of feeds) {
  const feed = JSON.parse(fs.readFileSync(path.join(__dirname, file), 'utf8'));
  if (!validate(feed)) {
    wrong = true;
    console.error(file, validate.errors);
  }
  delete feed.title;
  if (validate(feed)) {
    wrong = true;
    console.error(file, 'is taken without its title');
  }
}
if (wrong) process.exit(1);
console.log(`${feeds.length} JSON feeds hold to jsonfeed-schema`);
JS
node "$folder/check.cjs"
