import { defineRule } from './rule.js';

export const duplicateStrategy = defineRule({
  id: 'duplicate-strategy',
  severity: 'error',
  preset: 'recommended',
  archivedToo: true,
  law: {
    en: 'A workspace has one strategy.',
    'zh-CN': '一个工作区只有一份战略。',
  },
  why: {
    en: 'Two strategies are read as one and a half: only the first is shown, and the second is silently lost.',
    'zh-CN': '有两份战略时只会显示第一份，第二份会悄悄丢失。',
  },
  message: {
    en: 'The strategy already stands in {first}.',
    'zh-CN': '战略已写在 {first} 中。',
  },
  next: {
    en: 'Merge the two into one file.',
    'zh-CN': '请把两份合并为一个文件。',
  },
  example: {
    kind: 'strategy',
    bad: `
      # strategy.yaml
      kind: strategy
      vision: Shoes that fit at the first try
      # stores/strategy.yaml
      kind: strategy
      vision: Advice in every store
    `,
    good: `
      # strategy.yaml
      kind: strategy
      vision: Shoes that fit at the first try, and advice in every store
    `,
  },
  *check({ roots }) {
    const [first, ...others] = roots.filter(({ kind }) => kind === 'strategy');
    for (const { object } of others)
      yield { at: object.origin, path: 'kind', data: { first: first?.document.path ?? '' } };
  },
});
