import { defineReviewRule } from './rule.js';

export const statusSkipped = defineReviewRule({
  id: 'status-skipped',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'A journey is in review before it is approved or live.',
    'zh-CN': '旅程在批准或上线之前要先经过评审。',
  },
  why: {
    en: 'What nobody reviewed is not what a team agreed on.',
    'zh-CN': '没有评审过的内容，不是团队达成的共识。',
  },
  next: {
    en: 'Set `status: in-review` first, and have the reviewers agree.',
    'zh-CN': '请先设为 `status: in-review`，并由评审人确认。',
  },
  *find({ changes }) {
    for (const change of changes) {
      const { id, before, after } = change;
      if (id === 'journey-status-changed' && before === 'draft' && (after === 'approved' || after === 'live'))
        yield change;
    }
  },
});
