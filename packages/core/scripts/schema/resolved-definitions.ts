import type { Schema, Source } from './source.js';

export type Json = Readonly<Record<string, unknown>>;

/** What stands beside the model: decisions about it. */
const besides = new Set(['accepted', 'acceptance']);

/** Every definition of the resolved model: texts by language, defaults filled in, every list there, references as ids. */
export function resolvedDefinitions(source: Source): Readonly<Record<string, Json>> {
  const definitions = Object.entries(source.objects).filter(
    ([name, schema]) => !name.endsWith('-list') && !schema['x-map'] && !besides.has(name),
  );
  return {
    text: {
      description:
        'A text by language tag. A plain string of the source stands under the first language of its document.',
      type: 'object',
      minProperties: 1,
      additionalProperties: { type: 'string' },
    },
    ...Object.fromEntries(definitions.map(([name, definition]) => [name, entity(definition, source)])),
  };
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

/** A reference to a definition of the same schema. */
export function ref(name: string): Json {
  return { $ref: `#/definitions/${name}` };
}
