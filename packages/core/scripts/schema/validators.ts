import { _, Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';
import { formats } from '../../src/parse/formats.js';
import { exactlyOne } from './exactly-one.js';
import { lean } from './lean.js';
import { documents, type Source } from './source.js';
import { constraintsOf, patternsOf } from './validation.js';

/** One validator for each kind of document, as a module that holds no schema compiler, no `require` and no `eval`. */
export function printValidators(source: Source): string {
  const ajv = new Ajv({
    strict: true,
    strictRequired: true,
    allowUnionTypes: true,
    allErrors: true,
    ownProperties: true,
    coerceTypes: false,
    useDefaults: false,
    validateFormats: true,
    messages: false,
    inlineRefs: false,
    // Lengths in UTF-16 units, as everywhere else in this package.
    unicode: false,
    logger: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  ajv.addKeyword(exactlyOne);
  for (const [name, form] of Object.entries({ ...patternsOf(source), ...formats })) ajv.addFormat(name, form);
  ajv.addSchema({ $id: 'model', definitions: constraintsOf(source) });
  const exported = Object.entries(documents).map(([kind, name]) => [kind, `model#/definitions/${name}`]);
  const code = standaloneCode(ajv, Object.fromEntries(exported));
  return bundle(`import { formats } from './formats.js';\n${lean(code)}`);
}

/** One file with the formats in it. */
function bundle(contents: string): string {
  const kinds = Object.keys(documents);
  const built = buildSync({
    stdin: {
      contents: `${contents.replace(/export const (\w+) =/g, 'const $1 =')}\nexport const validators = { ${kinds.join(', ')} };`,
      resolveDir: new URL('../../src/parse', import.meta.url).pathname,
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    lineLimit: 160,
    write: false,
    banner: { js: '// Made from schema/source by `npm run generate`. Do not edit.' },
  });
  return built.outputFiles[0]?.text ?? '';
}

/** What the module above exports, for the compiler of TypeScript. */
export function printValidatorTypes(): string {
  return `// Made from schema/source by \`npm run generate\`. Do not edit.
import type { DocumentKind } from './types.js';

/** One thing that a validator refuses in a document. */
export interface SchemaError {
  /** The way to the value, as a JSON pointer. */
  readonly instancePath: string;
  /** The keyword of JSON Schema that refuses it. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The key that is looked at, where keys themselves are checked. */
  readonly propertyName?: string;
}

/** Says whether a document is as its schema wants it; \`errors\` holds why it is not, until the next call. */
export interface Validator {
  (document: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** The validator of each kind of document. */
export const validators: Readonly<Record<DocumentKind, Validator>>;
`;
}
