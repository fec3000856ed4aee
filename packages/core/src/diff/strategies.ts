import { buildWorkspace } from '../model/build.js';
import type { Workspace } from '../model/workspace.js';
import type { ParsedDocument } from '../parse/document.js';
import { type Entity, entitiesOf } from './entity.js';

/**
 * Everything that has an identity on both sides. A workspace that has no strategy is one whose strategy says nothing, so
 * that what a strategy says comes and goes like anything else. Where it only could not be read, neither side has one.
 */
export function entitiesOfBoth(base: Workspace, head: Workspace): readonly [readonly Entity[], readonly Entity[]] {
  const [olds, news] = [entitiesOf(base), entitiesOf(head)];
  if (olds.some(isStrategy) === news.some(isStrategy)) return [olds, news];
  const [lacking] = olds.some(isStrategy) ? [head] : [base];
  if (lacking.incomplete.has('strategy'))
    return [olds.filter((one) => !isStrategy(one)), news.filter((one) => !isStrategy(one))];
  const silent = entitiesOf(buildWorkspace([silentStrategy])).filter(isStrategy);
  return lacking === base ? [[...olds, ...silent], news] : [olds, [...news, ...silent]];
}

const isStrategy = ({ kind }: Entity) => kind === 'strategy';

const silentStrategy: ParsedDocument = {
  path: 'strategy.yaml',
  kind: 'strategy',
  text: '',
  value: { kind: 'strategy' },
  problems: [],
  more: 0,
  spanOf: () => undefined,
  extentOf: () => undefined,
  lines: () => ({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }),
};
