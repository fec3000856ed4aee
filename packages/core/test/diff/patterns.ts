import { shapes } from '../../src/generated/shapes.js';
import type { EntityKind } from '../../src/generated/types.js';
import type { Kind } from '../../src/model/kinds.js';
import { definitionOf } from './definition.js';

/** One field of a kind of thing, as a claim names it. */
export interface Pattern {
  readonly name: string;
  /** An object or an entry of a list: it need not be claimed, for all that it says is. */
  readonly whole: boolean;
}

/** Every field that the schema allows in a kind of thing, also inside what is only a part of it. */
export function patternsOf(kind: Kind): readonly Pattern[] {
  const lane = kind === 'blueprint-entry' ? [{ name: 'lane', whole: false }] : [];
  return [...lane, ...fieldsIn(definitionOf(kind), ''), { name: 'x-*', whole: false }];
}

function fieldsIn(definition: EntityKind, prefix: string): readonly Pattern[] {
  const { fields, key: identity = [] } = shapes[definition];
  return Object.entries(fields).flatMap(([key, field]): readonly Pattern[] => {
    if (key === 'kind' || key === 'id' || identity.includes(key)) return [];
    const name = prefix + key;
    const leaf = (name: string): Pattern => ({ name, whole: false });
    const object = (name: string, of: EntityKind) => [{ name, whole: true }, ...fieldsIn(of, `${name}.`)];
    switch (field.type) {
      case 'object':
        return object(name, field.of);
      case 'map':
        return field.of && field.of !== 'rule-setting' ? object(`${name}.*`, field.of) : [leaf(`${name}.*`)];
      case 'objects':
        if (shapes[field.of].entity) return [];
        return [...object(`${name}.*`, field.of), ...(field.ordered ? [leaf(name)] : [])];
      case 'values':
      case 'references':
        return [leaf(`${name}.*`)];
      default:
        return [leaf(name)];
    }
  });
}
