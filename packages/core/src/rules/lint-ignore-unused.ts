import { defineRule } from './rule.js';

export const lintIgnoreUnused = defineRule({
  id: 'lint-ignore-unused',
  severity: 'warning',
  preset: 'recommended',
  archivedToo: true,
  needsIgnores: true,
  law: {
    en: 'Every `lintIgnore` entry accepts a finding that there is.',
    'zh-CN': '每个 `lintIgnore` 条目都对应一个确实存在的问题。',
  },
  why: {
    en: 'An entry that accepts nothing today hides the same fault when somebody makes it again.',
    'zh-CN': '今天不再起作用的豁免，会在同样的问题再次出现时把它掩盖。',
  },
  message: {
    en: '“{rule}” reports nothing here that could be accepted.',
    'zh-CN': '“{rule}”在此处没有任何可豁免的问题。',
  },
  next: {
    en: 'Remove the entry.',
    'zh-CN': '请删除此条目。',
  },
  example: {
    kind: 'touchpoint',
    bad: `
      id: checkout
      name: Checkout
      channel: web-store
      task: Pay for the order
      owner: payments
      lintIgnore:
        - { rule: touchpoint-without-task, reason: Being rewritten }
    `,
    good: `
      id: checkout
      name: Checkout
      channel: web-store
      task: Pay for the order
      owner: payments
    `,
  },
  *check(_workspace, { unusedIgnores }) {
    for (const { at, entry, index } of unusedIgnores)
      yield { at, path: ['lintIgnore', index, 'rule'], data: { rule: entry.rule } };
  },
});
