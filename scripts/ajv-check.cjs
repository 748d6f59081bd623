// Called by ajv-check.sh with the folder of kom-schema. The layers json and limit are out of a schema's sight; so is the
// layer cross, whose files every schema validator accepts.
'use strict';
const fs = require('fs');
const path = require('path');
const Ajv2020 = require('ajv/dist/2020');

const [module_] = process.argv.slice(2);
const schemas = path.join(module_, 'src/main/resources/no/politiet/kom/schema');
const corpus = path.join(module_, '../kom-testing/src/main/resources/no/politiet/kom/testing/conformance');
const variants = ['consume', 'publish'];
const read = (...parts) => JSON.parse(fs.readFileSync(path.join(...parts), 'utf8'));

// The u flag on every pattern is ajv's default. A schema that is not valid 2020-12, or has an unknown keyword, throws.
// strictTypes and strictRequired would want the types and members of an object repeated inside every "if".
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, validateSchema: true });
const validators = {};
for (const type of ['issue', 'index']) {
  for (const variant of variants) {
    validators[`${type}.${variant}`] = ajv.compile(read(schemas, `${type}.${variant}.schema.json`));
  }
}

const disagreements = [];
let asked = 0;
function ask(folder, file, variant, expected) {
  asked++;
  const type = file.startsWith('index-') ? 'index' : 'issue';
  if (validators[`${type}.${variant}`](read(folder, file)) !== expected) {
    disagreements.push(`${path.join(folder, file)}: ajv says ${expected ? 'invalid' : 'valid'} for ${variant}`);
  }
}
const documents = (folder) =>
  fs.readdirSync(folder).filter((file) => file.endsWith('.json') && !file.endsWith('.expect.json')).sort();

for (const variant of variants) {
  const folder = path.join(corpus, 'pass', variant);
  for (const file of documents(folder)) {
    ask(folder, file, 'consume', true);
    ask(folder, file, 'publish', variant === 'publish');
  }
}
const fail = path.join(corpus, 'fail');
for (const file of documents(fail)) {
  const expect = read(fail, file.replace(/\.json$/, '.expect.json'));
  if (expect.layer === 'schema') {
    ask(fail, file, 'publish', false);
    ask(fail, file, 'consume', expect.variant === 'publish');
  } else if (expect.layer === 'cross') {
    ask(fail, file, 'consume', true);
  }
}

disagreements.forEach((line) => console.error(line));
if (asked < 400) {
  console.error(`only ${asked} questions: where is the corpus?`);
  process.exit(1);
}
console.log(`ajv ${require('ajv/package.json').version}: ${asked} verdicts, ${disagreements.length} disagreements`);
process.exit(disagreements.length ? 1 : 0);
