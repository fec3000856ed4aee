import { shapes } from '../../generated/shapes.js';
import type { DocumentKind, EntityKind } from '../../generated/types.js';
import type { FieldShape } from '../../model/shape.js';
import type { ParsedYaml } from '../parsed-file.js';
import { definitionOf, isObject } from '../schema/trail.js';
import { currentVersion, migrationsSince } from './index.js';
import type { Migration } from './migration.js';

/** A map or list as the file has it, and how it writes the keys that are called otherwise now. */
interface Written {
  readonly container: object;
  readonly keys: ReadonlyMap<string, string>;
}

/**
 * A document of an older version of the model as the current one would write it. Its parts are found where the file has
 * them: a key that was renamed where the old one stands. A key that has its new name already is taken as it is.
 */
export function migrate(parsed: ParsedYaml, kind: DocumentKind, version: number): ParsedYaml {
  const { renew, writtenOf } = renewal(migrationsSince(version));
  return {
    ...parsed,
    value: renew(parsed.value, definitionOf(kind)),
    spanOf(container, key) {
      const written = writtenOf(container);
      if (written === undefined) return parsed.spanOf(container, key);
      if (!Object.hasOwn(container, key)) return undefined;
      return parsed.spanOf(written.container, written.keys.get(String(key)) ?? key);
    },
    extentOf: (container) => parsed.extentOf(writtenOf(container)?.container ?? container),
  };
}

/** Writes data anew, where that makes a difference, and remembers what each new map and list was made of. */
function renewal(steps: readonly Migration[]) {
  const written = new Map<object, Written>();

  const renewMap = (map: object, renewEntry: (key: string, value: unknown) => readonly [string, unknown]): object => {
    const keys = new Map<string, string>();
    let isOther = false;
    const entries = Object.entries(map).map(([key, value]) => {
      const entry = renewEntry(key, value);
      if (entry[0] !== key) keys.set(entry[0], key);
      isOther ||= entry[0] !== key || entry[1] !== value;
      return entry;
    });
    return isOther ? remember(Object.fromEntries(entries), { container: map, keys }) : map;
  };

  const renewList = (list: readonly unknown[], of: EntityKind): readonly unknown[] => {
    const renewed = list.map((item) => renew(item, of));
    return renewed.some((item, index) => item !== list[index])
      ? remember(renewed, { container: list, keys: new Map() })
      : list;
  };

  const remember = <T extends object>(renewed: T, original: Written): T => {
    written.set(renewed, original);
    return renewed;
  };

  const renew = (value: unknown, definition: EntityKind): unknown => {
    if (!isObject(value)) return value;
    return renewMap(value, (key, inner) => {
      const name = nameOf(key, definition, steps);
      const now = Object.hasOwn(value, name) ? key : name;
      return [now, isVersion(now, definition) ? currentVersion : renewField(inner, shapes[definition].fields[now])];
    });
  };

  const renewField = (value: unknown, field: FieldShape | undefined): unknown => {
    if (field === undefined || !('of' in field) || field.of === undefined) return value;
    const { of } = field;
    if (field.type === 'object') return renew(value, of);
    if (field.type === 'objects') return Array.isArray(value) ? renewList(value, of) : value;
    return isObject(value) ? renewMap(value, (key, inner) => [key, renew(inner, of)]) : value;
  };

  return { renew, writtenOf: (container: object) => written.get(container) };
}

/** What a key of a definition is called now. */
function nameOf(key: string, definition: EntityKind, steps: readonly Migration[]): string {
  return steps.reduce((name, { renamed }) => {
    const found = renamed.find(({ of, was }) => was === name && (of === definition || isEntity(of, definition)));
    return found?.is ?? name;
  }, key);
}

const isEntity = (of: string, definition: EntityKind) => of === 'entity' && shapes[definition].entity === true;

/** The configuration says which version its workspace is written in: what was read is in the current one. */
const isVersion = (key: string, definition: EntityKind) => definition === 'config' && key === 'schemaVersion';
