#!/usr/bin/env bash
# Holds rendered pages to the Nu HTML checker and, in headless Chromium, to the rules of axe-core for WCAG 2.1 A and AA: light
# and dark, from 320 to 1920 pixels. Needs node, npm and Chromium; installs the checkers into a folder of its own.
set -euo pipefail
cd "$(dirname "$0")/.."

AXE_VERSION=4.10.3
PUPPETEER_VERSION=24.10.0
VNU_VERSION=26.9.27
CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --no-save --no-package-lock --no-audit --no-fund --ignore-scripts --silent \
  "axe-core@$AXE_VERSION" "puppeteer-core@$PUPPETEER_VERSION" "vnu-jar@$VNU_VERSION"

newsletters="$PWD/examples/newsletters/2023-q1.md"
for newsletter in ../shared/newsletters/*.md; do
  if [ -f "$newsletter" ]; then newsletters="$newsletters $(realpath "$newsletter")"; fi
done
mkdir "$folder/pages"
mvn -q -B -ntp -Ppages -pl kom-publish -am -DskipTests process-test-classes \
  -Dkom.pages="$folder/pages" -Dkom.newsletters="$newsletters"

java -jar "$folder/node_modules/vnu-jar/build/dist/vnu.jar" --errors-only "$folder"/pages/*.html
NODE_PATH="$folder/node_modules" node scripts/html-check.cjs "$CHROMIUM" "$folder"/pages/*.html
