import { entityKinds, type Kind } from '../../model/kinds.js';
import { type Aspect, same } from '../aspect.js';
import { bothWays, itself } from '../pieces.js';
import { wordingChanges } from '../wording-changes.js';

/** Where each kind of thing has words, besides its name, its description and the names of its links. */
const texts: Partial<Record<Kind, readonly string[]>> = {
  journey: ['goal', 'businessGoals', 'trigger', 'endState'],
  stage: ['goals', 'needs', 'mindset', 'keyNodes', 'entryCriteria', 'exitCriteria', 'decisionPoint.question'],
  step: [
    'doing',
    'thinking',
    'needs',
    'location',
    'feeling.emotions',
    'feeling.quote',
    'feeling.byPersona.*.emotions',
    'feeling.byPersona.*.quote',
    'momentOfTruth.why',
    'effect.factors',
    'variants.*.changes',
    'blueprint.artefacts',
  ],
  touchpoint: [
    'task',
    'context',
    'dataUsed',
    'nextAction',
    'standard.brand',
    'standard.training',
    'feeling.emotions',
    'feeling.quote',
    'feeling.byPersona.*.emotions',
    'feeling.byPersona.*.quote',
  ],
  handoff: ['reason'],
  outcome: ['guidance'],
  expectation: ['when'],
  'pain-point': ['rootCause'],
  rule: ['when', 'stopWhen'],
  persona: [
    'demographics.ageRange',
    'demographics.location',
    'demographics.occupation',
    'demographics.income',
    'demographics.education',
    'demographics.family',
    'interests',
    'timeUse',
    'behaviour',
    'goals',
    'jobs',
    'needs',
    'preferences.contactTimes',
    'frustrations',
    'purchaseBarriers',
    'accessibilityNeeds',
    'quote',
  ],
  segment: ['criteria', 'strategy'],
  channel: ['locations'],
  event: ['properties.*.description'],
  feedback: ['timing', 'questions'],
  evidence: ['findings'],
  system: ['sourceOfTruthFor'],
  review: ['findings'],
};

const rows = [
  itself(entityKinds, 'name-changed', same, {
    en: '“{before}” is now called “{after}”.',
    'zh-CN': '“{before}”更名为“{after}”。',
  }),
  itself(entityKinds, 'text-changed', same, {
    en: '“{name}” reads otherwise: {field}.',
    'zh-CN': '“{name}”的文字有变化：{field}。',
  }),
  ...bothWays(
    entityKinds,
    ['translation-added', same, { en: '“{name}” is translated: {field}.', 'zh-CN': '“{name}”新增译文：{field}。' }],
    [
      'translation-removed',
      same,
      { en: '“{name}” is no longer translated: {field}.', 'zh-CN': '“{name}”缺少译文：{field}。' },
    ],
  ),
  itself(entityKinds, 'translation-changed', same, {
    en: 'A translation of “{name}” reads otherwise: {field}.',
    'zh-CN': '“{name}”的译文有变化：{field}。',
  }),
];

/** What is said, in the first language of a file and in the others. */
export const wording: Aspect = {
  id: 'wording',
  pieces: [
    { kinds: entityKinds, fields: ['name', 'description', 'links.*.name'], rows, judge: wordingChanges },
    ...entityKinds.flatMap((kind) => {
      const fields = texts[kind];
      return fields ? [{ kinds: [kind], fields, rows: [], judge: wordingChanges }] : [];
    }),
  ],
};
