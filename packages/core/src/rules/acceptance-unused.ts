import { defineRule } from './rule.js';

export const acceptanceUnused = defineRule({
  id: 'acceptance-unused',
  severity: 'warning',
  preset: 'recommended',
  archivedToo: true,
  needsIgnores: true,
  law: {
    en: 'Every entry of `.journey/accepted.yaml` accepts something that there is.',
    'zh-CN': '`.journey/accepted.yaml` 的每个条目都对应一个确实存在的发现或变更。',
  },
  why: {
    en: 'An entry that accepts nothing today hides the same fault when somebody makes it again.',
    'zh-CN': '今天不再起作用的接受，会在同样的问题再次出现时把它掩盖。',
  },
  message: {
    en: '“{what}” at {place} is no longer there to be accepted.',
    'zh-CN': '{place} 已没有可接受的“{what}”。',
  },
  next: {
    en: 'Run `journey accept --prune`, or remove the entry.',
    'zh-CN': '请运行 `journey accept --prune`，或删除此条目。',
  },
  example: {
    kind: 'accepted',
    bad: `
      # .journey/accepted.yaml
      accepted:
        - rule: touchpoint-without-task
          at: buy-shoes:purchase/pays/order-mail
          reason: The mail is being rewritten.
          until: 2027-03-31
    `,
    good: `
      # .journey/accepted.yaml
      accepted: []
    `,
  },
  *check(_workspace, { acceptances }) {
    for (const { change, rule, at, origin } of acceptances.unused)
      yield {
        at: origin,
        path: change === undefined ? 'rule' : 'change',
        data: { what: change ?? rule ?? '', place: at },
      };
  },
});
