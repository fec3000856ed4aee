import { touchpointsIn } from '../model/walk.js';
import { defineRule } from './rule.js';

export const touchpointWithoutTask = defineRule({
  id: 'touchpoint-without-task',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'A touchpoint says what the customer wants to get done there.',
    'zh-CN': '每个触点写明客户想在此完成什么。',
  },
  why: {
    en: 'A touchpoint is device, channel and task; without the task nobody can say whether it worked.',
    'zh-CN': '触点由设备、渠道和任务构成；没有任务，就无法判断它是否有效。',
  },
  message: {
    en: '“{touchpoint}” has no task.',
    'zh-CN': '“{touchpoint}”没有任务。',
  },
  next: {
    en: 'Add `task` in the customer’s words.',
    'zh-CN': '请用客户的话补充 `task`。',
  },
  example: {
    kind: 'touchpoint',
    bad: `
      id: checkout
      name: Checkout
      channel: web-store
    `,
    good: `
      id: checkout
      name: Checkout
      channel: web-store
      task: Pay for the order
    `,
  },
  *checkJourney(journey) {
    for (const touchpoint of touchpointsIn(journey)) {
      if (touchpoint.task === undefined) yield { at: touchpoint.origin, data: { touchpoint: touchpoint.name } };
    }
  },
});
