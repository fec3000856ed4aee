import { composed } from '../model/natural-key.js';
import { type Text, tagsMatch } from '../text.js';
import { defineRule } from './rule.js';

export const stageNamedAfterTeam = defineRule({
  id: 'stage-named-after-team',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'A stage is named after what the customer goes through, not after a team.',
    'zh-CN': '阶段以客户的经历命名，而不以团队命名。',
  },
  why: {
    en: 'A map in the order of departments shows how the company is built, and hides what customers meet on the way.',
    'zh-CN': '按部门画出的图展示的是公司结构，却掩盖了客户一路的经历。',
  },
  message: {
    en: '“{stage}” is the name of a team.',
    'zh-CN': '“{stage}”是团队的名称。',
  },
  next: {
    en: 'Name the stage in the customer’s words.',
    'zh-CN': '请用客户的语言为阶段命名。',
  },
  example: {
    kind: 'stage',
    bad: `
      id: delivery
      name: Customer service
      owner: customer-service
      goals: [Get help at once]
    `,
    good: `
      id: delivery
      name: Getting help
      owner: customer-service
      involved:
        - { team: ecommerce, role: responsible }
      goals: [Get help at once]
    `,
  },
  *check(workspace) {
    const tagsByName = new Map<string, string[]>();
    for (const { name } of workspace.teams.values()) {
      for (const [tag, words] of Object.entries(name)) {
        const tags = tagsByName.get(plain(words));
        if (tags) tags.push(tag);
        else tagsByName.set(plain(words), [tag]);
      }
    }
    const isTeam = (name: Text) =>
      Object.keys(name).some((tag) => tagsByName.get(plain(name[tag] ?? ''))?.some((one) => tagsMatch(one, tag)));
    for (const { stages } of workspace.journeys.values()) {
      for (const { name, origin } of stages)
        if (isTeam(name)) yield { at: origin, path: 'name', data: { stage: name } };
    }
  },
});

const plain = (words: string) => composed(words.trim()).toLowerCase();
