import { isOpen } from '../../derive/pain.js';
import { journeyOfChange } from '../../diff/index.js';
import { defineReviewRule } from './rule.js';

export const openPainPointRemoved = defineReviewRule({
  id: 'open-pain-point-removed',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'A pain point that is open is resolved or dismissed, not deleted.',
    'zh-CN': '未解决的痛点应当被解决或关闭，而不是删除。',
  },
  why: {
    en: 'A deleted pain point looks solved, and nobody is asked about it again.',
    'zh-CN': '删除痛点看起来就像已经解决，之后不会再有人过问。',
  },
  next: {
    en: 'Keep it and set its `status` to `resolved` or `wont-fix`.',
    'zh-CN': '保留它，并把 `status` 设为 `resolved` 或 `wont-fix`。',
  },
  *find({ changes, base }) {
    for (const change of changes) {
      if (change.id !== 'pain-point-removed') continue;
      const id = change.subject.path.split('#')[1];
      const pain = base.journeys.get(journeyOfChange(change) ?? '')?.painPoints.find((one) => one.id === id);
      if (pain && isOpen(pain)) yield change;
    }
  },
});
