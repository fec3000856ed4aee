import { isLive } from '../derive/responsibility.js';
import { touchpointsIn } from '../model/walk.js';
import { defineRule } from './rule.js';

export const touchpointWithoutStandard = defineRule({
  id: 'touchpoint-without-standard',
  severity: 'info',
  preset: 'strict',
  law: {
    en: 'A live touchpoint says what good service is there.',
    'zh-CN': '在用的触点写明怎样才算好的服务。',
  },
  why: {
    en: 'Where nothing is promised, every customer gets what the day brings.',
    'zh-CN': '没有标准，客户得到什么全凭当天的运气。',
  },
  message: {
    en: '“{touchpoint}” has no standard.',
    'zh-CN': '“{touchpoint}”没有服务标准。',
  },
  next: {
    en: 'Add `standard` with a guide, the brand’s appearance, a training or a service level.',
    'zh-CN': '请补充 `standard`：指南、品牌形象、培训或服务水平。',
  },
  example: {
    kind: 'touchpoint',
    bad: `
      id: checkout
      name: Checkout
      channel: web-store
      task: Pay for the order
      owner: ecommerce
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
  *checkJourney(journey) {
    for (const touchpoint of touchpointsIn(journey)) {
      if (isLive(journey, touchpoint) && touchpoint.standard === undefined)
        yield { at: touchpoint.origin, data: { touchpoint: touchpoint.name } };
    }
  },
});
