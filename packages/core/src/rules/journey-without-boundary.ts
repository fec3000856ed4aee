import { defineRule } from './rule.js';
import { joined } from './words/joined.js';

export const journeyWithoutBoundary = defineRule({
  id: 'journey-without-boundary',
  severity: 'info',
  preset: 'strict',
  law: {
    en: 'A journey says what starts it and how it ends well.',
    'zh-CN': '旅程写明由什么触发，以及怎样算圆满结束。',
  },
  why: {
    en: 'Without a beginning and an end, everybody draws another journey under the same name.',
    'zh-CN': '没有起点和终点，同一个名字下每个人画的都是不同的旅程。',
  },
  message: {
    en: '“{journey}” lacks {missing}.',
    'zh-CN': '“{journey}”缺少 {missing}。',
  },
  next: {
    en: 'Say in {missing} where it begins or ends for the customer.',
    'zh-CN': '请用 {missing} 写明客户从哪里开始、到哪里结束。',
  },
  example: {
    kind: 'journey',
    bad: `
      id: return-shoes
      name: Return running shoes
      trigger: They do not fit
    `,
    good: `
      id: return-shoes
      name: Return running shoes
      trigger: They do not fit
      endState: The money is back
    `,
  },
  *checkJourney({ name, trigger, endState, origin }) {
    const missing = [...(trigger ? [] : ['`trigger`']), ...(endState ? [] : ['`endState`'])];
    if (missing.length > 0) yield { at: origin, data: { journey: name, missing: joined(missing, 'and') } };
  },
});
