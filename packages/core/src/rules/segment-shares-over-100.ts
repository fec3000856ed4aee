import { rounded } from '../derive/rounded.js';
import { defineRule } from './rule.js';

export const segmentSharesOver100 = defineRule({
  id: 'segment-shares-over-100',
  severity: 'info',
  preset: 'strict',
  law: {
    en: 'The shares of all segments sum to 100 percent at most.',
    'zh-CN': '所有客户分群的占比之和不超过 100%。',
  },
  why: {
    en: 'Shares over 100 percent mean that segments overlap or that a figure is wrong, and either misleads who counts on them.',
    'zh-CN': '占比超过 100% 说明分群有重叠或数字有误，都会误导使用者。',
  },
  message: {
    en: 'With “{segment}” the shares of the segments sum to {sum} percent.',
    'zh-CN': '加上“{segment}”，各客户分群的占比之和为 {sum}%。',
  },
  next: {
    en: 'Correct the shares, or draw the segments so that they do not overlap.',
    'zh-CN': '请更正占比，或重新划分使其互不重叠。',
  },
  example: {
    kind: 'segment',
    bad: `
      id: gift-buyers
      name: Gift buyers
      share: 45
    `,
    good: `
      id: gift-buyers
      name: Gift buyers
      share: 40
    `,
  },
  *check({ segments }) {
    let sum = 0;
    for (const { name, share, origin } of segments.values()) {
      sum += share ?? 0;
      if (rounded(sum, 1) <= 100) continue;
      yield { at: origin, path: 'share', data: { segment: name, sum: rounded(sum, 1) } };
      return;
    }
  },
});
