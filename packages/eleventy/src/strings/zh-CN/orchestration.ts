import type { orchestration as english } from '../en/orchestration.js';
import type { Translated } from '../strings.js';

/** What stands on the page of orchestration, and on lists that say where things matter. */
export const orchestration: Translated<typeof english> = {
  orchestrationTitle: '旅程编排',
  orchestrationLead: (rules, live) => `在何时、何处、对谁说什么：共 ${rules} 条编排规则，其中 ${live} 条运行中。`,
  orchestrationCaption: '编排规则，按所用触点的顺序',
  audience: '对象',
  everybodyOnJourney: '旅程中的所有客户',
  exceptFor: (names) => `不含${names}`,
  timing: '时机',
  atOnce: '立即',
  afterDelay: (time) => `${time}后`,
  inWindow: (hours) => `仅在 ${hours}`,
  quietFrom: (hours) => `避开 ${hours}`,
  everyTime: (time) => `每 ${time}`,
  cap: '频次上限',
  capOf: (max, time) => `${time}内 ${max} 次`,

  volumeADay: '每日接触量',
  isMoment: '关键时刻',
  whatMatters: '重点触点',
  hurtMost: '摩擦最大',
  usedMost: '使用最多',
  decideMost: '关键时刻',
  frictionOf: (index) => `摩擦 ${index}`,
  timesADay: (number) => `每天 ${number} 次`,
  givesUp: '客户在哪里放弃',
};
