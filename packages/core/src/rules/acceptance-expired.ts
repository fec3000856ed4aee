import { defineRule } from './rule.js';

export const acceptanceExpired = defineRule({
  id: 'acceptance-expired',
  severity: 'warning',
  preset: 'recommended',
  archivedToo: true,
  needsAsOf: true,
  needsIgnores: true,
  law: {
    en: 'What `.journey/accepted.yaml` accepts is accepted no longer than its `until` says.',
    'zh-CN': '`.journey/accepted.yaml` 中的接受不超过 `until` 写明的日期。',
  },
  why: {
    en: 'An acceptance with a date is a promise; when the day has come, somebody has to keep it or renew it.',
    'zh-CN': '带日期的接受是一个承诺；到期后必须有人兑现或重新决定。',
  },
  message: {
    en: '“{what}” at {place} was accepted until {until}.',
    'zh-CN': '{place} 的“{what}”的接受已于 {until} 到期。',
  },
  next: {
    en: 'Put it right and run `journey accept --prune`, or give it a new date and say why.',
    'zh-CN': '请解决该问题并运行 `journey accept --prune`，或写明理由后更新日期。',
  },
  example: {
    kind: 'accepted',
    asOf: '2025-04-20',
    bad: `
      # .journey/accepted.yaml
      accepted:
        - rule: touchpoint-without-task
          at: buy-shoes:purchase/pays/order-mail
          reason: The mail is being rewritten.
          until: 2025-03-31
    `,
    good: `
      # .journey/accepted.yaml
      accepted: []
    `,
  },
  *check(_workspace, { acceptances }) {
    for (const { change, rule, at, until, origin } of acceptances.expired)
      yield { at: origin, path: 'until', data: { what: change ?? rule ?? '', place: at, until } };
  },
});
