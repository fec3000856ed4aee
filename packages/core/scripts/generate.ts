// schema/source → everything that is made from it. `npm run generate` writes; the tests compare.
import { mkdirSync, writeFileSync } from 'node:fs';
import { printBlanks } from './schema/blanks.js';
import { printJourneyListSchema } from './schema/journey-list.js';
import { printModelSchema } from './schema/model.js';
import { printReportSchema } from './schema/outputs.js';
import { printPublished } from './schema/published.js';
import { printReference } from './schema/reference.js';
import { printResolvedJourneySchema } from './schema/resolved-journey.js';
import { printShapes } from './schema/shapes.js';
import { readSource } from './schema/source.js';
import { printTitles } from './schema/titles.js';
import { printTypes } from './schema/types.js';
import { printValidators, printValidatorTypes } from './schema/validators.js';

/** Every generated file, by its path below the package. */
export function generate(): Readonly<Record<string, string>> {
  const source = readSource();
  return {
    'src/generated/types.ts': printTypes(source),
    'src/generated/shapes.ts': printShapes(source),
    'src/generated/titles.ts': printTitles(source),
    'src/generated/blanks.ts': printBlanks(source),
    'src/generated/validators.js': printValidators(source),
    'src/generated/validators.d.ts': printValidatorTypes(),
    'src/generated/reference.ts': printReference(source),
    ...printPublished(source),
    'schema/report.schema.json': printReportSchema(),
    'schema/model.schema.json': printModelSchema(source),
    'schema/resolved-journey.schema.json': printResolvedJourneySchema(source),
    'schema/journey-list.schema.json': printJourneyListSchema(source),
  };
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, text] of Object.entries(generate())) {
    const file = new URL(`../${path}`, import.meta.url);
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, text);
  }
}
