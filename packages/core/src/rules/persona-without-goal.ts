import { defineRule } from './rule.js';

export const personaWithoutGoal = defineRule({
  id: 'persona-without-goal',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'A persona that the journeys are made for has a goal.',
    'zh-CN': '旅程所服务的画像都有目标。',
  },
  why: {
    en: 'Without a goal a persona is a photograph with an age; nothing can be designed for it.',
    'zh-CN': '没有目标的画像只是一张带年龄的照片，无从为其设计。',
  },
  message: {
    en: '“{persona}” has no goals.',
    'zh-CN': '“{persona}”没有目标。',
  },
  next: {
    en: 'Add `goals`, or set `type: anti` if the journeys are not made for them.',
    'zh-CN': '请补充 `goals`；若旅程并非为其设计，请设为 `type: anti`。',
  },
  example: {
    kind: 'persona',
    bad: `
      id: runner
      name: Maya, runs twice a week
      segment: new-customers
      needs: [Advice on size]
    `,
    good: `
      id: runner
      name: Maya, runs twice a week
      segment: new-customers
      goals: [Run without pain]
      needs: [Advice on size]
    `,
  },
  *check({ personas }) {
    for (const { name, type, goals, origin } of personas.values()) {
      if (type !== 'anti' && goals.length === 0) yield { at: origin, data: { persona: name } };
    }
  },
});
