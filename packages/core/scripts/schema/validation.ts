import type { Schema, Source } from './source.js';

/** JSON Schema with nothing but constraints, as the compiler of the validators takes it. */
export type Constraints = Readonly<Record<string, unknown>>;

const words = new Set(['title', 'description', 'default', 'examples']);

/**
 * What a value must hold to be valid, for every definition by name. What several fields ask alike stands once, so that
 * it is compiled once. A pattern becomes a format named after its definition, so that a fault tells which form was meant.
 */
export function constraintsOf({ objects, scalars }: Source): Readonly<Record<string, Constraints>> {
  const shared = new Map<string, { readonly name: string; readonly constraints: Constraints }>();
  const share = (field: Schema): Constraints => {
    const constraints = named(constrain(field));
    if (!field.items && !field.enum && !field['x-map']) return constraints;
    const content = JSON.stringify(constraints);
    const known = shared.get(content) ?? { name: `shared-${shared.size}`, constraints };
    shared.set(content, known);
    return { $ref: `#/definitions/${known.name}` };
  };
  const forms = Object.fromEntries(
    Object.entries(scalars).map(([name, schema]) => [name, form(name, constrain(schema))]),
  );
  /** Keys are checked in place, since only then the compiler says which key it refuses. */
  const named = (constraints: Constraints): Constraints => {
    const keys = constraints.propertyNames;
    return isSchema(keys)
      ? { ...constraints, propertyNames: forms[keys.$ref?.slice('#/definitions/'.length) ?? ''] }
      : constraints;
  };
  const definitions = [
    ...Object.entries(forms).map(([name, constraints]) => [name, named(constraints)]),
    ...Object.entries(objects).map(([name, schema]) => [name, named(closed(schema, share))]),
  ];
  return Object.fromEntries([...definitions, ...[...shared.values()].map((one) => [one.name, one.constraints])]);
}

/** The patterns that stand for forms, by the name of their definition. */
export function patternsOf({ scalars }: Source): Readonly<Record<string, RegExp>> {
  return Object.fromEntries(
    Object.entries(scalars).flatMap(([name, { pattern }]) =>
      typeof pattern === 'string' ? [[name, new RegExp(pattern, 'u')]] : [],
    ),
  );
}

function form(name: string, { pattern, ...rest }: Constraints): Constraints {
  return pattern === undefined ? rest : { ...rest, format: name };
}

/** An object that takes its own fields, and any that begin with `x-`, unless its definition says what else it takes. */
function closed(schema: Schema, share: (field: Schema) => Constraints): Constraints {
  const { 'x-exactly-one': exactlyOne, additionalProperties, properties = {} } = schema;
  return {
    ...constrain(schema),
    ...(exactlyOne ? { exactlyOne } : {}),
    properties: Object.fromEntries(Object.entries(properties).map(([key, field]) => [key, share(field)])),
    ...(additionalProperties ? {} : { additionalProperties: false, patternProperties: { '^x-': {} } }),
  };
}

function constrain(schema: Schema): Constraints {
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => {
      if (words.has(key) || key.startsWith('x-') || key === 'properties') return [];
      if (key === '$ref') return [[key, `#/definitions/${value}`]];
      return [[key, isSchema(value) ? constrain(value) : value]];
    }),
  );
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
