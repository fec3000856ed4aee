import { defineRule } from './rule.js';

export const lintIgnoreExpired = defineRule({
  id: 'lint-ignore-expired',
  severity: 'warning',
  preset: 'recommended',
  archivedToo: true,
  needsAsOf: true,
  law: {
    en: 'A finding is accepted no longer than its `until` says.',
    'zh-CN': '豁免不超过 `until` 写明的日期。',
  },
  why: {
    en: 'An accepted finding with a date is a promise; when the day has come, somebody has to keep it or renew it.',
    'zh-CN': '带日期的豁免是一个承诺；到期后必须有人兑现或重新决定。',
  },
  message: {
    en: '“{rule}” was accepted until {until}.',
    'zh-CN': '“{rule}”的豁免已于 {until} 到期。',
  },
  next: {
    en: 'Mend what it reports and remove the entry, or give it a new date and say why.',
    'zh-CN': '请解决该问题并删除此条目，或写明理由后更新日期。',
  },
  example: {
    kind: 'touchpoint',
    asOf: '2025-04-20',
    bad: `
      id: checkout
      name: Checkout
      channel: web-store
      owner: payments
      lintIgnore:
        - { rule: touchpoint-without-task, reason: Being rewritten, until: 2025-03-31 }
    `,
    good: `
      id: checkout
      name: Checkout
      channel: web-store
      owner: payments
      lintIgnore:
        - { rule: touchpoint-without-task, reason: Being rewritten, until: 2025-06-30 }
    `,
  },
  *check({ ignores }, { asOf }) {
    for (const { at, entry, index } of ignores) {
      const { rule, until } = entry;
      if (until !== undefined && until < asOf)
        yield { at, path: ['lintIgnore', index, 'until'], data: { rule, until } };
    }
  },
});
