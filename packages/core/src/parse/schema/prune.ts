import type { SchemaError } from '../../generated/validators.js';

/** Keywords that judge one value, the most telling first: of several on one value the first is reported. */
const telling = [
  'type',
  'const',
  'enum',
  'format',
  'not',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
];

/** Keywords that only say that another one, reported beside them, does not hold. */
const echoes = new Set(['if', 'propertyNames']);

/** Errors without those that only follow from another: one for each value, and one for each key of an object. */
export function withoutConsequences(errors: readonly SchemaError[]): readonly SchemaError[] {
  const best = new Map<string, SchemaError>();
  for (const error of errors) {
    const known = best.get(judged(error));
    if (isTelling(error) && (known === undefined || rank(error) < rank(known))) best.set(judged(error), error);
  }
  return errors.filter((error) => (isTelling(error) ? best.get(judged(error)) === error : !echoes.has(error.keyword)));
}

/** What an error is about: a value, or a key of it. */
function judged({ instancePath, propertyName }: SchemaError): string {
  return propertyName === undefined ? instancePath : `${instancePath}\n${propertyName}`;
}

function rank({ keyword }: SchemaError): number {
  return telling.indexOf(keyword);
}

function isTelling(error: SchemaError): boolean {
  return rank(error) >= 0;
}
