import { defineRule } from './rule.js';

export const personaWithoutNeed = defineRule({
  id: 'persona-without-need',
  severity: 'info',
  preset: 'recommended',
  law: {
    en: 'A persona that the journeys are made for has needs.',
    'zh-CN': '旅程所服务的画像都有需求。',
  },
  why: {
    en: 'A goal says where somebody wants to be; a need says what they lack on the way, which is where the company comes in.',
    'zh-CN': '目标说明想去哪里，需求说明路上缺什么，而这正是企业能帮上忙的地方。',
  },
  message: {
    en: '“{persona}” has no needs.',
    'zh-CN': '“{persona}”没有需求。',
  },
  next: {
    en: 'Add `needs`.',
    'zh-CN': '请补充 `needs`。',
  },
  example: {
    kind: 'persona',
    bad: `
      id: runner
      name: Maya, runs twice a week
      segment: new-customers
      goals: [Run without pain]
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
    for (const { name, type, needs, origin } of personas.values()) {
      if (type !== 'anti' && needs.length === 0) yield { at: origin, data: { persona: name } };
    }
  },
});
