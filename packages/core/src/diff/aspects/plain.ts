import { entityKinds, type Kind } from '../../model/kinds.js';
import { type Aspect, same } from '../aspect.js';
import { bothWays, itself, valuesIn } from '../pieces.js';

const ofAll = ['links.*', 'lintIgnore.*.reason', 'x-*'];

/** The fields of each kind that no other aspect speaks of, by name: what is new in the model has to be put somewhere. */
const fields: Partial<Record<Kind, readonly string[]>> = {
  journey: ['locales.*', 'lastReviewed', 'reviewCadence', 'tags.*'],
  stage: ['duration'],
  step: ['duration', 'variants.*'],
  touchpoint: ['type', 'hours', 'volume.value', 'volume.per'],
  'blueprint-entry': ['duration', 'waitPoint'],
  outcome: ['metric'],
  expectation: ['type', 'priority'],
  'pain-point': ['type', 'category', 'affectedShare', 'outcome', 'anticipated', 'firstSeen', 'resolvedOn'],
  delight: ['strength', 'affectedShare'],
  opportunity: ['type'],
  action: ['type', 'start', 'doneOn', 'dependsOn.*', 'expected.*.change'],
  rule: ['mode', 'timing.delay', 'timing.window', 'timing.quietHours', 'timing.expires', 'priority', 'decisioning'],
  persona: [
    'locales.*',
    'type',
    'segment',
    'icp',
    'evidenceLevel',
    'preferences.channels.*',
    'preferences.devices.*',
    'preferences.languages.*',
  ],
  segment: ['share', 'valueTier', 'icp'],
  team: ['type', 'function', 'contact', 'hours', 'timezone'],
  channel: ['medium', 'ownership', 'hours'],
  term: ['synonyms.*'],
  metric: [
    'range.min',
    'range.max',
    'baseline.value',
    'baseline.date',
    'benchmark.value',
    'benchmark.date',
    'benchmark.source',
    'cadence',
    'measurements.*.sample',
    'measurements.*.source',
  ],
  event: ['platform', 'verifiedOn', 'properties.*.pii'],
  feedback: ['type', 'channel', 'cadence', 'preset', 'collects.*', 'respondWithin'],
  evidence: ['type', 'date', 'sample', 'confidence', 'feedback'],
  system: [
    'type',
    'capabilities.dataIntegration',
    'capabilities.analysis',
    'capabilities.automatedReach',
    'capabilities.personalisation',
    'integratesWith.*',
    'sharedWith.*',
  ],
  objective: ['metric', 'expectations.*'],
  capability: ['phase', 'start'],
  workstream: ['type'],
  collaboration: ['type', 'teams.*', 'cadence'],
  training: ['teams.*', 'due'],
  review: ['date'],
};

const rows = [
  ...bothWays(
    entityKinds,
    ['field-added', same, { en: '“{name}” now has {field}: {after}.', 'zh-CN': '“{name}”新增 {field}：{after}。' }],
    [
      'field-removed',
      same,
      { en: '“{name}” has no {field} any more (was {before}).', 'zh-CN': '“{name}”不再有 {field}（原为 {before}）。' },
    ],
  ),
  itself(entityKinds, 'field-changed', same, {
    en: '“{name}”, {field}: {before} → {after}.',
    'zh-CN': '“{name}”的 {field}：{before} → {after}。',
  }),
];

/** Everything else that a thing says of itself. */
export const plain: Aspect = {
  id: 'plain',
  pieces: entityKinds.map((kind, index) => ({
    kinds: [kind],
    fields: [...ofAll, ...(fields[kind] ?? [])],
    rows: index === 0 ? rows : [],
    *judge(difference, { head }, speech) {
      const { field, pattern, before, after } = difference;
      const change = !before ? 'field-added' : !after ? 'field-removed' : 'field-changed';
      const entry = before?.whole || after?.whole ? speech.field(before ?? after) : undefined;
      const words = entry && {
        words: { field: speech.title(head, pattern.replace(/\.\*$/, '')), before: entry, after: entry },
      };
      yield { change, field, ...valuesIn(difference), ...words };
    },
  })),
};
