import { defineReviewRule } from './rule.js';

export const measurementRewritten = defineReviewRule({
  id: 'measurement-rewritten',
  severity: 'error',
  preset: 'recommended',
  law: {
    en: 'A measurement stays as it was measured.',
    'zh-CN': '测量值一经记录就不再改动。',
  },
  why: {
    en: 'Decisions were taken on the old value; whoever changes it afterwards takes their ground away.',
    'zh-CN': '过去的决定是依据旧值作出的，事后修改会使其失去依据。',
  },
  next: {
    en: 'Restore it, and add a new measurement beside it.',
    'zh-CN': '请恢复原值，并另外添加新的测量。',
  },
  *find({ changes }) {
    for (const change of changes) {
      if (change.id === 'metric-measurement-rewritten' || change.id === 'metric-measurement-removed') yield change;
    }
  },
});
