import type { focus as english } from '../en/focus.js';
import type { Translated } from '../strings.js';

/** Ways to look at a map with one thing in focus. */
export const focus: Translated<typeof english> = {
  focus: {
    choose: '聚焦查看…',
    on: (facet) => `聚焦${facet}：`,
    off: '显示全部',
    compact: '紧凑',
    persona: '客户画像',
    owner: '团队',
    channel: '渠道',
    severity: '严重程度',
  },
};
