import { isText, keysOfObjects, naturalKeys, repeatsIn } from '../model/natural-key.js';
import type { MeasurementFile, PlacedList, Workspace } from '../model/workspace.js';
import type { Origin } from '../parse/origin.js';
import { defineRule, type Finding } from './rule.js';

export const duplicateEntry = defineRule({
  id: 'duplicate-entry',
  severity: 'error',
  preset: 'recommended',
  archivedToo: true,
  law: {
    en: 'No list holds two entries for the same thing.',
    'zh-CN': '同一列表中不会有两个条目指同一事物。',
  },
  why: {
    en: 'Of two entries for one thing, one is forgotten when the other is changed, and no comparison of versions can tell them apart.',
    'zh-CN': '同一事物有两个条目时，改了一个就会忘记另一个，版本对比也无法区分它们。',
  },
  message: {
    en: '“{list}” already holds “{entry}”.',
    'zh-CN': '“{list}”中已有“{entry}”。',
  },
  next: {
    en: 'Remove one of the two, or merge them.',
    'zh-CN': '请删除其中一个，或将两者合并。',
  },
  example: {
    kind: 'stage',
    bad: `
      id: delivery
      name: Delivery
      owner: ecommerce
      involved:
        - { team: customer-service, role: consulted }
        - { team: customer-service, role: informed }
      goals: [Know when it comes]
    `,
    good: `
      id: delivery
      name: Delivery
      owner: ecommerce
      involved:
        - { team: customer-service, role: consulted }
      goals: [Know when it comes]
    `,
  },
  *check(workspace) {
    for (const list of workspace.lists) yield* inList(list);
    for (const file of workspace.measurementFiles) yield* inRows(file);
    yield* inMaps(workspace);
  },
});

function* inList({ at, key, field, items }: PlacedList): Iterable<Finding> {
  const keys = naturalKeys(field, items);
  if (keys === undefined) return;
  // Where the schema left entries out, places in the model are not those in the file.
  const written: unknown = Reflect.get(at.value, key);
  if (!Array.isArray(written) || written.length !== items.length) return;
  for (const index of repeatsIn(keys)) {
    if (at.document.faults?.damaged.has(written[index])) continue;
    const item = items[index];
    const entry = field.type === 'texts' && isText(item) ? item : inWords(keys[index]);
    yield { at, path: [key, index], data: { list: key, entry } };
  }
}

function* inRows({ rows }: MeasurementFile): Iterable<Finding> {
  const keys = keysOfObjects('measurement', rows);
  for (const index of repeatsIn(keys)) {
    const row = rows[index];
    if (row) yield { at: row.origin, data: { list: 'measurements', entry: inWords(keys[index]) } };
  }
}

/** Facets of a journey and synonyms of a term: lists in maps whose keys the author chooses. */
function* inMaps({ journeys, terms }: Workspace): Iterable<Finding> {
  for (const { origin, tags } of journeys.values()) {
    for (const name of Object.keys(tags)) yield* inMap(origin, ['tags', name], tags[name]);
  }
  for (const { origin, synonyms } of terms.values()) {
    for (const name of Object.keys(synonyms)) yield* inMap(origin, ['synonyms', name], synonyms[name]);
  }
}

function* inMap(at: Origin, path: readonly string[], values: readonly string[] = []): Iterable<Finding> {
  for (const index of repeatsIn(values))
    yield { at, path: [...path, index], data: { list: path.join('.'), entry: values[index] ?? '' } };
}

function inWords(key = ''): string {
  return key.split('\t').filter(Boolean).join(', ');
}
