'use strict';
// Usage: node schemas.js FILE...   compiles each file as a JSON Schema of the draft that it names.
const { readFileSync } = require('fs');
const addFormats = require('ajv-formats');

const DRAFTS = {
  'https://json-schema.org/draft/2020-12/schema': () => require('ajv/dist/2020'),
  'https://json-schema.org/draft/2019-09/schema': () => require('ajv/dist/2019'),
  'http://json-schema.org/draft-07/schema#': () => require('ajv'),
};

function problem(file) {
  try {
    const schema = JSON.parse(readFileSync(file, 'utf8'));
    const draft = DRAFTS[schema.$schema];
    if (!draft) {
      return `unknown or missing $schema: ${schema.$schema}`;
    }
    const Ajv = draft();
    const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false });
    addFormats(ajv);
    ajv.compile(schema);
    return null;
  } catch (error) {
    return error.message;
  }
}

let failed = 0;
for (const file of process.argv.slice(2)) {
  const found = problem(file);
  console.log(found ? `${file}: ${found}` : `${file}: a valid JSON Schema`);
  failed += found ? 1 : 0;
}
process.exit(failed ? 1 : 0);
