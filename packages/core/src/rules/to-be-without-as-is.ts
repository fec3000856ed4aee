import { defineRule } from './rule.js';

export const toBeWithoutAsIs = defineRule({
  id: 'to-be-without-as-is',
  severity: 'info',
  preset: 'recommended',
  law: {
    en: 'A to-be journey says which as-is journey it improves.',
    'zh-CN': '目标旅程写明它改进的是哪条现状旅程。',
  },
  why: {
    en: 'Without the journey as it is, nobody can tell what the wish would change, or for whom.',
    'zh-CN': '没有现状作对照，就说不清目标会改变什么、为谁改变。',
  },
  message: {
    en: '“{journey}” is wanted, but does not say what it improves.',
    'zh-CN': '目标旅程“{journey}”没有写明改进哪条旅程。',
  },
  next: {
    en: 'Name the as-is journey in `improves`, and map it first if there is none.',
    'zh-CN': '请在 `improves` 中填写现状旅程；若还没有，请先绘制。',
  },
  example: {
    kind: 'journey',
    bad: `
      id: buy-shoes-target
      name: Buy running shoes in two minutes
      state: to-be
    `,
    good: `
      id: buy-shoes-target
      name: Buy running shoes in two minutes
      state: to-be
      improves: buy-shoes
    `,
  },
  *checkJourney({ name, state, improves, origin }) {
    if (state === 'to-be' && improves === undefined) yield { at: origin, data: { journey: name } };
  },
});
