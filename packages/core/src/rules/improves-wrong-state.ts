import { defineRule } from './rule.js';

export const improvesWrongState = defineRule({
  id: 'improves-wrong-state',
  severity: 'error',
  preset: 'recommended',
  law: {
    en: 'A to-be journey improves an as-is journey, and nothing else improves anything.',
    'zh-CN': '`improves` 只写在目标旅程上，且只指向现状旅程。',
  },
  why: {
    en: 'What is wanted can only be compared with what is there; any other pair compares two wishes or two realities.',
    'zh-CN': '目标只能与现状对比；其他组合比较的都是两个愿望或两个现实。',
  },
  message: {
    en: '“{journey}” improves “{improved}”, but {fault}.',
    'zh-CN': '“{journey}”写明改进“{improved}”，但{fault}。',
  },
  next: {
    en: 'Correct the `state` of the journey that is wrong, or remove `improves`.',
    'zh-CN': '请更正有误的旅程的 `state`，或删除 `improves`。',
  },
  example: {
    kind: 'journey',
    bad: `
      id: buy-shoes-target
      name: Buy running shoes in two minutes
      state: as-is
      improves: buy-shoes
    `,
    good: `
      id: buy-shoes-target
      name: Buy running shoes in two minutes
      state: to-be
      improves: buy-shoes
    `,
  },
  *checkJourney({ name, state, improves, origin }, { journeys }) {
    if (improves === undefined) return;
    const improved = journeys.get(improves);
    const fault = state === 'as-is' ? isAsIs : improved?.state === 'to-be' ? isToBe : undefined;
    if (fault)
      yield { at: origin, path: 'improves', data: { journey: name, improved: improved?.name ?? improves, fault } };
  },
});

const isAsIs = { en: 'it is an as-is journey itself', 'zh-CN': '它本身就是现状旅程' };
const isToBe = { en: 'that one is no as-is journey', 'zh-CN': '对方不是现状旅程' };
