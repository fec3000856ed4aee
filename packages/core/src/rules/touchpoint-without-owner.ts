import { touchpointsOf } from '../model/walk.js';
import { defineRule } from './rule.js';
import { nameIn } from './words/names.js';

export const touchpointWithoutOwner = defineRule({
  id: 'touchpoint-without-owner',
  severity: 'info',
  preset: 'strict',
  law: {
    en: 'A touchpoint names the team that answers for it.',
    'zh-CN': '每个触点写明负责的团队。',
  },
  why: {
    en: 'The owner of the stage stands in, but whoever did not put a name there rarely feels asked.',
    'zh-CN': '虽由阶段负责团队代为负责，但没有署名，往往没有人觉得是自己的事。',
  },
  message: {
    en: '“{touchpoint}” names no owner; the owner of its stage, {team}, stands in.',
    'zh-CN': '“{touchpoint}”没有写明负责团队，暂由阶段的负责团队{team}代理。',
  },
  next: {
    en: 'Add `owner`.',
    'zh-CN': '请补充 `owner`。',
  },
  example: {
    kind: 'touchpoint',
    bad: `
      id: checkout
      name: Checkout
      channel: web-store
      task: Pay for the order
      standard: { guide: https://example.com/checkout }
    `,
    good: `
      id: checkout
      name: Checkout
      channel: web-store
      task: Pay for the order
      owner: ecommerce
      standard: { guide: https://example.com/checkout }
    `,
  },
  *checkJourney(journey, workspace) {
    for (const { touchpoint, stage } of touchpointsOf(journey)) {
      if (touchpoint.owner !== undefined) continue;
      const data = { touchpoint: touchpoint.name, team: nameIn(workspace.teams, stage.owner) };
      yield { at: touchpoint.origin, data };
    }
  },
});
