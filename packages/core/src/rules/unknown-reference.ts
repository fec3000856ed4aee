import { isCatalogueEntry } from '../model/catalogue.js';
import type { Reference, Workspace } from '../model/workspace.js';
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
    en: 'Write {instead}.',
    'zh-CN': '请改为{instead}。',
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
    const unresolved = workspace.references.filter(({ resolved }) => !resolved);
    const homeless = new Set(unresolved.filter(({ to }) => to === 'journey').map(({ from }) => from));
    for (const reference of unresolved) {
      const { from, path, onKey, written, to } = reference;
      if (mayExist(workspace, reference) || (to === 'measurement-place' && homeless.has(from))) continue;
      const near = suggestions.get(reference);
      const instead = near === undefined ? another : { und: `“${near}”` };
      yield { at: from, path, ...(onKey && { onKey }), data: { written, kind: targetInWords(to), instead } };
    }
    for (const { document, metric } of workspace.measurementFiles) {
      if (workspace.incomplete.has('metric') || isMetric(workspace, metric)) continue;
      const data = { written: metric, kind: kindInWords('metric'), instead: anotherFile };
      yield { at: { kind: 'measurement', document, value: {} }, data };
    }
  },
});

const another = { en: 'one that exists, or add it', 'zh-CN': '已有的一个，或先补上它' };
const anotherFile = { en: 'the id of a metric as the name of the file', 'zh-CN': '以已有指标的 id 命名的文件' };

function isMetric({ metrics }: Workspace, id: string): boolean {
  return metrics.has(id) || [...metrics.values()].some(({ formerly }) => formerly.includes(id));
}

/** Nothing is concluded where something of the kind could not be read, or of a place in a journey that is itself unknown. */
function mayExist({ incomplete, journeys }: Workspace, reference: Reference): boolean {
  const { to } = reference;
  if (isCatalogueEntry(to)) return incomplete.has(to);
  if (to === 'persona-expectation') return incomplete.has('persona');
  const { journey, prefix } = soughtIn(reference);
  if (to === 'measurement-place' && (journey === undefined || !journeys.has(journey))) return true;
  if (!incomplete.has('journey')) return false;
  const isWhole = to === 'journey' || (to === 'journey-place' && prefix === '');
  return isWhole || journey === undefined || !journeys.has(journey) || incomplete.has(`journey:${journey}`);
}
