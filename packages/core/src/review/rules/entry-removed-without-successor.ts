import { journeyOfChange } from '../../diff/index.js';
import { defineReviewRule } from './rule.js';

const removals = new Set(['journey-removed', 'stage-removed', 'step-removed', 'touchpoint-removed']);

export const entryRemovedWithoutSuccessor = defineReviewRule({
  id: 'entry-removed-without-successor',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'What goes from an approved or live journey has a successor that names it in `formerly`.',
    'zh-CN': '从已批准或已上线的旅程中删除的内容，都有在 `formerly` 中写明它的后继。',
  },
  why: {
    en: 'People have links to it, and other files refer to it: without a successor they lead nowhere.',
    'zh-CN': '人们保存了它的链接，其他文件也引用它：没有后继，这些都会失效。',
  },
  next: {
    en: 'Name it in `formerly` of what takes its place, or retire it for one release first (`status: retired`).',
    'zh-CN': '在替代它的条目的 `formerly` 中写明它，或先停用一个版本（`status: retired`）。',
  },
  *find({ changes, base }) {
    for (const change of changes) {
      const status = base.journeys.get(journeyOfChange(change) ?? '')?.status;
      if (removals.has(change.id) && (status === 'approved' || status === 'live')) yield change;
    }
  },
});
