#!/usr/bin/env bash
# Asks a third implementation of JOSE, npm's jose, to verify the index that a test has signed, and to refuse it altered. Needs
# node, npm and examples/target/jose, which JoseTest writes.
set -euo pipefail
cd "$(dirname "$0")/.."

JOSE_VERSION=6.2.18

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --no-save --no-package-lock --no-audit --no-fund --ignore-scripts --silent "jose@$JOSE_VERSION"
cat >"$folder/check.mjs" <<'JS'
import { readFileSync } from 'node:fs';
import { compactVerify, importSPKI } from 'jose';
const key = await importSPKI(readFileSync('examples/target/jose/key.pub.pem', 'utf8'), 'EdDSA');
const jws = readFileSync('examples/target/jose/index.jws', 'utf8');
const { payload } = await compactVerify(jws, key);
JSON.parse(new TextDecoder().decode(payload)).sequence.toFixed();
const [header, body, signature] = jws.split('.');
const altered = Buffer.from(body, 'base64url');
altered[altered.length >> 1] ^= 1;
let refused = false;
try {
  await compactVerify([header, altered.toString('base64url'), signature].join('.'), key);
} catch (e) {
  refused = e.code === 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED';
}
if (!refused) throw new Error('jose takes an index that was altered');
console.log('jose verifies the index, and refuses it altered');
JS
cp "$folder/check.mjs" "$folder/node_modules/check.mjs"
node "$folder/node_modules/check.mjs"
