import { isCatalogueEntry } from '../model/catalogue.js';
import { named } from '../model/resolve.js';
import { straysIn } from '../model/walk.js';
import type { Reference, Workspace } from '../model/workspace.js';
import type { Text } from '../text.js';
import { defineRule } from './rule.js';
import { soughtIn } from './words/home.js';
import { kindInWords, targetInWords } from './words/kinds.js';
import { suggestionsIn } from './words/suggestion.js';

export const unknownReference = defineRule({
  id: 'unknown-reference',
  severity: 'error',
  preset: 'recommended',
  archivedToo: true,
  law: {
    en: 'Every reference names something that exists, of the kind that its field asks for.',
    'zh-CN': '每个引用都指向一个存在的、类型符合该字段要求的对象。',
  },
  why: {
    en: 'A reference that leads nowhere takes an owner, a place or a figure out of the map without a word.',
    'zh-CN': '落空的引用会让负责团队、位置或数据不声不响地从旅程图中消失。',
  },
  message: {
    en: '“{written}” names no {kind}.',
    'zh-CN': '没有名为“{written}”的{kind}。',
  },
  next: {
    en: 'Write {instead}{more}.',
    'zh-CN': '请改为{instead}{more}。',
  },
  example: {
    kind: 'touchpoint',
    bad: `
      id: checkout
      name: Checkout
      channel: web-store
      task: Pay for the order
      owner: paymnets
    `,
    good: `
      id: checkout
      name: Checkout
      channel: web-store
      task: Pay for the order
      owner: payments
    `,
  },
  *check(workspace) {
    const suggestions = suggestionsIn(workspace);
    for (const [reference, others] of toldOnce(unknownIn(workspace))) {
      const { from, path, onKey, written, to } = reference;
      const near = suggestions.get(reference);
      const instead = near === undefined ? another : { und: `“${near}”` };
      const data = { written, kind: targetInWords(to), instead, more: othersInWords(others) };
      yield { at: from, path, ...(onKey && { onKey }), data };
    }
    for (const { document, metric } of workspace.measurementFiles) {
      if (workspace.incomplete.has('metric') || named(workspace.metrics.values(), metric) !== undefined) continue;
      const data = { written: metric, kind: kindInWords('metric'), instead: anotherFile, more: othersInWords(0) };
      yield { at: { kind: 'measurement', document, value: {} }, data };
    }
  },
});

const another = { en: 'one that exists, or add it', 'zh-CN': '已有的一个，或先补上它' };
const anotherFile = { en: 'the id of a metric as the name of the file', 'zh-CN': '以已有指标的 id 命名的文件' };

/** Up to this many references to the same missing thing are told one by one. */
const few = 5;

function unknownIn(workspace: Workspace): readonly Reference[] {
  const { unresolved } = straysIn(workspace);
  if (unresolved.length === 0) return [];
  const named = entriesNamedByFiles(workspace);
  return unresolved.filter(
    (reference) => !mayExist(workspace, reference) && !named.has(`${String(reference.to)} ${reference.written}`),
  );
}

/**
 * References with how many others say the same and are not told themselves. One slip in an id makes every reference to
 * it wrong: where those are many, the first speaks for all.
 */
function toldOnce(references: readonly Reference[]): ReadonlyMap<Reference, number> {
  const alike = new Map<string, Reference[]>();
  for (const reference of references) {
    const { to, written } = reference;
    const home = isCatalogueEntry(to) || to === 'journey' ? '' : soughtIn(reference).journey;
    const key = `${String(to)} ${home} ${written}`;
    const group = alike.get(key);
    if (group) group.push(reference);
    else alike.set(key, [reference]);
  }
  const told = [...alike.values()].flatMap((group): (readonly [Reference, number])[] => {
    const [first] = group;
    return first && group.length > few ? [[first, group.length - 1]] : group.map((one) => [one, 0] as const);
  });
  return new Map(told);
}

function othersInWords(others: number): Text {
  if (others === 0) return { und: '' };
  return { en: `, here and in ${others} more places`, 'zh-CN': `，另有 ${others} 处相同` };
}

/** Journeys and personas whose file has their name, but whose id has not: the id is told, not each reference to it. */
function entriesNamedByFiles({ documents }: Workspace): ReadonlySet<string> {
  return new Set(
    documents.flatMap(({ path, kind }) => {
      const name = /([^/]+)\.(journey|persona)\.ya?ml$/.exec(path);
      return name && name[2] === kind ? [`${kind} ${name[1]}`] : [];
    }),
  );
}

/** Nothing is concluded where something of the kind could not be read, or of a place in a journey that is itself unknown. */
function mayExist(workspace: Workspace, reference: Reference): boolean {
  const { incomplete, journeys } = workspace;
  const { to } = reference;
  if (isCatalogueEntry(to)) return incomplete.has(to);
  if (to === 'persona-expectation') return incomplete.has('persona');
  const { journey, prefix } = soughtIn(reference);
  if (to === 'measurement-place' && named(journeys.values(), journey) === undefined) return true;
  if (!incomplete.has('journey')) return false;
  const isWhole = to === 'journey' || (to === 'journey-place' && prefix === '');
  return isWhole || journey === undefined || !journeys.has(journey) || incomplete.has(`journey:${journey}`);
}
