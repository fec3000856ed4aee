import type { Change } from '../../diff/index.js';
import { journeyOfChange } from '../../diff/index.js';
import { defineReviewRule } from './rule.js';

export const scoreChangedWithoutEvidence = defineReviewRule({
  id: 'score-changed-without-evidence',
  severity: 'info',
  preset: 'recommended',
  law: {
    en: 'A score that moves by at least `change` moves with its evidence, in a journey that does not rest on assumption.',
    'zh-CN': '在不基于假设的旅程中，评分变化达到 `change` 时，其依据也应更新。',
  },
  why: {
    en: 'A score without new evidence is an opinion, and the curve is read as a fact.',
    'zh-CN': '没有新依据的评分只是看法，而读者会把曲线当作事实。',
  },
  next: {
    en: 'Name the research that shows it in the `evidence` of the feeling.',
    'zh-CN': '请在该情绪的 `evidence` 中写明研究依据。',
  },
  parameters: { change: 0.5 },
  *find({ changes, head, parameters }) {
    for (const change of changes) {
      const { before, after } = change;
      if (!/-feeling-(?:dropped|raised)$/.test(change.id)) continue;
      if (typeof before !== 'number' || typeof after !== 'number') continue;
      if (Math.abs(after - before) < parameters.change || hasNewEvidence(change, changes)) continue;
      if (head.journeys.get(journeyOfChange(change) ?? '')?.evidenceLevel !== 'assumption') yield change;
    }
  },
});

function hasNewEvidence({ subject, field = '' }: Change, changes: readonly Change[]): boolean {
  const list = field === 'score' ? 'feeling.evidence.' : `feeling.${field}.evidence.`;
  return changes.some(
    (one) =>
      one.subject.path === subject.path && /-evidence-(?:added|removed)$/.test(one.id) && one.field?.startsWith(list),
  );
}
