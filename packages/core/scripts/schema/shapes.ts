import type { Schema, Source } from './source.js';

/** One definition, as its fields are told apart by those who build, walk and format. */
interface Shape {
  readonly fields: Readonly<Record<string, FieldShape>>;
}

/** One field: what it holds, and its default. */
export interface FieldShape {
  readonly type: string;
  /** The definition of what it holds. */
  readonly of?: string | undefined;
  /** What it may name. */
  readonly to?: unknown;
  readonly default?: unknown;
}

/** The table of every definition's fields that builds, walks and formats documents. */
export function printShapes(source: Source): string {
  return [
    '// Made from schema/source by `npm run generate`. Do not edit.',
    "import type { Shape } from '../model/shape.js';",
    "import type { EntityKind } from './types.js';",
    '',
    `export const shapes: Readonly<Record<EntityKind, Shape>> = ${JSON.stringify(shapesOf(source), null, 1)};`,
    '',
  ].join('\n');
}

/** The same as data. */
export function shapesOf({ objects, scalars }: Source): Readonly<Record<string, Shape>> {
  return Object.fromEntries(
    Object.entries(objects).map(([name, schema]) => [
      name,
      {
        ...(schema['x-entity'] ? { entity: true } : {}),
        ...(schema['x-key'] ? { key: schema['x-key'] } : {}),
        fields: Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([key, field]) => [
            key,
            {
              ...fieldShape(field, objects, scalars),
              ...(schema.required?.includes(key) ? { required: true } : {}),
              ...(field['x-ordered'] ? { ordered: true } : {}),
              ...(field.default === undefined ? {} : { default: field.default }),
            },
          ]),
        ),
      },
    ]),
  );
}

function fieldShape(field: Schema, objects: Source['objects'], scalars: Source['scalars']): FieldShape {
  const many = field.items !== undefined;
  const one = field.items ?? field;
  if (field['x-map']) {
    return {
      type: 'map',
      ...(field['x-map'] in objects ? { of: field['x-map'] } : {}),
      ...(field['x-key-reference'] ? { keys: field['x-key-reference'] } : {}),
    };
  }
  if (one['x-reference']) return { type: many ? 'references' : 'reference', to: one['x-reference'] };
  if (one.$ref === 'text' || one.$ref === 'markdown') {
    return { type: many ? 'texts' : 'text', ...(one.$ref === 'markdown' ? { markdown: true } : {}) };
  }
  if (one.$ref !== undefined && one.$ref in objects) {
    return objects[one.$ref]?.['x-map']
      ? { type: 'map', of: objects[one.$ref]?.['x-map'] }
      : { type: many ? 'objects' : 'object', of: one.$ref };
  }
  if (one.$ref !== undefined && !(one.$ref in scalars)) throw new Error(`No definition is called ${one.$ref}.`);
  return { type: many ? 'values' : 'value' };
}
