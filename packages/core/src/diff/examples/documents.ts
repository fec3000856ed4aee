import type { Kind } from '../../model/kinds.js';
import type { SourceFile } from '../../parse/parsed-file.js';
import { type Data, withValue } from './data.js';
import { things } from './things.js';
import { asYaml } from './yaml.js';

/** What each kind of thing stands in, and in which of its lists. */
const holders: Partial<Record<Kind, readonly [holder: Kind, list: string]>> = {
  stage: ['journey', 'stages'],
  step: ['stage', 'steps'],
  touchpoint: ['step', 'touchpoints'],
  handoff: ['touchpoint', 'handoffs'],
  outcome: ['stage', 'decisionPoint.outcomes'],
  'blueprint-entry': ['step', 'blueprint.backstage'],
  expectation: ['persona', 'expectations'],
  'pain-point': ['journey', 'painPoints'],
  delight: ['journey', 'delights'],
  opportunity: ['journey', 'opportunities'],
  action: ['journey', 'actions'],
  'action-step': ['action', 'steps'],
  rule: ['journey', 'rules'],
  objective: ['strategy', 'objectives'],
  capability: ['strategy', 'maturity.capabilities'],
  workstream: ['strategy', 'workstreams'],
  collaboration: ['strategy', 'collaboration'],
  training: ['strategy', 'training'],
  review: ['strategy', 'reviews'],
};

/** The files that hold a list of their kind. */
const lists: Partial<Record<Kind, string>> = {
  segment: 'segments',
  team: 'teams',
  channel: 'channels',
  term: 'glossary',
  metric: 'metrics',
  event: 'events',
  feedback: 'feedback',
  evidence: 'evidence',
  system: 'systems',
};

/** What an object that holds a list must say besides. */
const besides: Readonly<Record<string, readonly [field: string, value: string]>> = {
  'decisionPoint.outcomes': ['decisionPoint.question', 'Do they fit?'],
  'maturity.capabilities': ['maturity.current', 'channel-digitisation'],
};

/** What a kind of thing stands in; undefined for what is a file, or stands in the list of one. */
export function holderOf(kind: Kind): Kind | undefined {
  return holders[kind]?.[0];
}

/** The files in which things of one kind stand, inside as little as they can stand in. */
export function filesWith(kind: Kind, those: readonly Data[]): readonly SourceFile[] {
  const [holder] = holders[kind] ?? [];
  if (holder !== undefined) return filesWith(holder, [holding(holder, kind, those)]);
  const list = lists[kind];
  if (list !== undefined) return [{ path: `${list}.yaml`, content: asYaml({ kind: list, items: those }) }];
  if (kind === 'workspace') return those.map((one) => ({ path: 'journey.config.yaml', content: asYaml(one) }));
  return those.map((one) => ({
    path: kind === 'strategy' ? 'strategy.yaml' : `${String(one.id)}.${kind}.yaml`,
    content: asYaml(one),
  }));
}

/** A thing, or another of its kind, that holds things of a kind. */
export function holding(holder: Kind, kind: Kind, those: readonly Data[], more: Data = {}): Data {
  const list = holders[kind]?.[1] ?? '';
  const [field, value] = besides[list] ?? [];
  const outer: Data = { ...things[holder], ...more };
  return withValue(field === undefined ? outer : withValue(outer, field, value), list, those);
}
