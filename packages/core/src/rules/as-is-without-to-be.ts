import { defineRule } from './rule.js';

export const asIsWithoutToBe = defineRule({
  id: 'as-is-without-to-be',
  severity: 'info',
  preset: 'strict',
  law: {
    en: 'For every as-is journey that is approved or live there is a to-be journey.',
    'zh-CN': '每条已批准或生效的现状旅程都有对应的目标旅程。',
  },
  why: {
    en: 'A map of what is there shows where it hurts; only a map of what is wanted shows where to go.',
    'zh-CN': '现状图说明哪里有问题，目标图才说明要往哪里走。',
  },
  message: {
    en: 'No to-be journey improves “{journey}”.',
    'zh-CN': '没有目标旅程改进“{journey}”。',
  },
  next: {
    en: 'Map the journey as it should be, and name this one in its `improves`.',
    'zh-CN': '请绘制理想的旅程，并在其 `improves` 中填写本旅程。',
  },
  example: {
    kind: 'journey',
    bad: `
      # return-shoes.journey.yaml
      kind: journey
      id: return-shoes
      name: Return running shoes
      status: approved
      reviewers: ["@example/cx"]
      lastReviewed: 2025-03-10
      trigger: They do not fit
      endState: Money back
    `,
    good: `
      # return-shoes.journey.yaml
      kind: journey
      id: return-shoes
      name: Return running shoes
      status: approved
      reviewers: ["@example/cx"]
      lastReviewed: 2025-03-10
      trigger: They do not fit
      endState: Money back
      # return-shoes-target.journey.yaml
      kind: journey
      id: return-shoes-target
      name: Return running shoes without a label
      state: to-be
      improves: return-shoes
      trigger: They do not fit
      endState: Money back
    `,
  },
  *check({ journeys, incomplete }) {
    if (incomplete.has('journey')) return;
    const improved = new Set([...journeys.values()].map(({ improves }) => improves));
    for (const { id, name, state, status, origin } of journeys.values()) {
      if (state === 'as-is' && (status === 'approved' || status === 'live') && !improved.has(id))
        yield { at: origin, data: { journey: name } };
    }
  },
});
