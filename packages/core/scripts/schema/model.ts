import { listKinds, type Schema, type Source } from './source.js';

type Json = Readonly<Record<string, unknown>>;

const derived: Json = {
  title: 'Derived values',
  description:
    'By `journey`, `journey:stage`, `journey:stage/step` and `journey:stage/step/touchpoint`. Absent where there is none.',
  type: 'object',
  additionalProperties: {
    type: 'object',
    properties: {
      score: { type: 'number', minimum: -2, maximum: 2, description: 'From −2, very poor, to +2, very good.' },
      level: { enum: [-2, -1, 0, 1, 2], description: 'The score as one of five levels.' },
      friction: { type: 'number', minimum: 0, maximum: 100, description: 'From 0, none, to 100.' },
    },
  },
};

/** What stands beside the model: decisions about it. */
const besides = new Set(['accepted', 'acceptance']);

/** The schema of the resolved model as JSON: texts by language, defaults filled in, every list there, references as ids. */
export function printModelSchema(source: Source): string {
  const { objects } = source;
  const definitions = Object.entries(objects).filter(
    ([name, schema]) => !name.endsWith('-list') && !schema['x-map'] && !besides.has(name),
  );
  const lists = Object.entries({ journeys: 'journey', personas: 'persona', ...listKinds }).map(([kind, name]) => [
    kind === 'glossary' ? 'terms' : kind,
    { type: 'array', items: ref(name), description: `Every ${objects[name]?.title?.toLowerCase()} of the workspace.` },
  ]);
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:journey-as-code:schema:1:model',
    title: 'Resolved model',
    description:
      'A whole workspace as other tools read it: texts by language, defaults filled in, references as current ids.',
    type: 'object',
    required: ['schemaVersion', 'config', ...lists.map(([kind]) => kind), 'derived'],
    properties: {
      schemaVersion: { const: 1, description: 'The version of the model.' },
      config: ref('config'),
      ...Object.fromEntries(lists),
      strategy: ref('strategy'),
      derived,
    },
    definitions: {
      text: {
        description:
          'A text by language tag. A plain string of the source stands under the first language of its document.',
        type: 'object',
        minProperties: 1,
        additionalProperties: { type: 'string' },
      },
      ...Object.fromEntries(definitions.map(([name, definition]) => [name, entity(definition, source)])),
    },
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}

function entity(
  { title, description, properties = {}, required = [], additionalProperties }: Schema,
  source: Source,
): Json {
  const fields = Object.entries(properties);
  return {
    title,
    description,
    type: 'object',
    required: fields.filter(([key, field]) => required.includes(key) || isFilled(field, source)).map(([key]) => key),
    properties: Object.fromEntries(
      fields.map(([key, field]) => [
        key,
        { title: field.title, description: field.description, ...held(field, source) },
      ]),
    ),
    ...(additionalProperties ? { additionalProperties } : {}),
  };
}

/** Whether a field is there even when its author left it out: with its default, or as an empty list or map. */
function isFilled(field: Schema, { objects }: Source): boolean {
  return (
    field.default !== undefined ||
    field.items !== undefined ||
    field['x-map'] !== undefined ||
    objects[field.$ref ?? '']?.['x-map'] !== undefined
  );
}

function held(field: Schema, source: Source): Json {
  if (field.items) return { type: 'array', items: held(field.items, source) };
  const map = field['x-map'] ?? source.objects[field.$ref ?? '']?.['x-map'];
  if (map === 'rule-setting')
    return { type: 'object', additionalProperties: { anyOf: [{ type: 'string' }, ref(map)] } };
  if (map)
    return {
      type: 'object',
      additionalProperties: map in source.objects ? ref(map) : { type: 'array', items: { type: 'string' } },
    };
  if (field.const !== undefined) return { const: field.const };
  if (field.enum) return { enum: field.enum };
  if (field.$ref === 'text' || field.$ref === 'markdown') return ref('text');
  if (field.$ref !== undefined && field.$ref in source.objects) return ref(field.$ref);
  const { type, enum: values } = field.$ref === undefined ? field : (source.scalars[field.$ref] ?? {});
  return values ? { enum: values } : { type };
}

function ref(name: string): Json {
  return { $ref: `#/definitions/${name}` };
}
