import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.js';

const site = builtSite();

/** A question, the links a reader follows from home (at most three), and words of the answer. */
interface Question {
  readonly asks: string;
  readonly clicks: readonly (string | RegExp)[];
  readonly answers: readonly (string | RegExp)[];
}

const car = '汽车品牌 App 车主购车与用车旅程';

const questions: readonly Question[] = [
  { asks: '客户旅程地图中应包含哪些内容？', clicks: [car], answers: ['完整度'] },
  { asks: '什么是客户体验？', clicks: ['更多', '术语'], answers: ['客户体验'] },
  { asks: '什么是客户体验策略？', clicks: ['更多', '术语'], answers: ['企业为在每个触点上提供良好体验而制定的计划'] },
  { asks: '如何定义有效的客户体验策略？', clicks: ['更多', '策略'], answers: [/%/] },
  { asks: '您可以采取哪些措施来创造积极的客户体验？', clicks: ['更多', '策略'], answers: ['自助服务', '培训'] },
  { asks: '企业为什么要投资于客户体验？', clicks: ['更多', '策略'], answers: ['每位客户都能用习惯的方式付款'] },
  { asks: '您认为这种收入增长的源泉来自哪里？', clicks: ['更多', '指标'], answers: ['Checkout conversion'] },
  { asks: '什么是客户接触点？', clicks: ['更多', '术语'], answers: ['客户接触点', '客户与企业的一次接触'] },
  { asks: '企业的重点客户接触点有哪些？', clicks: ['触点'], answers: ['Checkout page', '摩擦'] },
  {
    asks: '如何改进客户接触点？',
    clicks: ['更多', '机会'],
    answers: ['Checkout page', 'Integrate wallets in checkout'],
  },
  { asks: '如何创造跨接触点的无缝客户体验？', clicks: ['更多', '转交'], answers: ['冷'] },
  { asks: '你支持哪些渠道？通过哪些设备？', clicks: ['渠道'], answers: ['手机', '考虑'] },
  { asks: '它们可能有什么问题？', clicks: ['痛点'], answers: ['Preferred payment method is missing'] },
  { asks: '是什么阻止他们购买？', clicks: ['画像', /李伟|Li Wei/], answers: ['阻碍'] },
  {
    asks: '在哪里他们需要更多的信息、折扣代码或常见消息？',
    clicks: ['更多', '编排'],
    answers: ['Payment tip after a failed payment'],
  },
  { asks: '什么是客户动线管理？', clicks: ['更多', '术语'], answers: ['客户在各触点之间实际走过的路线'] },
  { asks: '客户动线管理的核心内容有哪些？', clicks: ['指南', '客户动线管理'], answers: ['七项内容', '跨部门协作'] },
  { asks: '如何进行客户动线管理？', clicks: ['指南', '客户动线管理'], answers: ['识别触点', '编排'] },
  { asks: '企业如何做好客户旅程编排？', clicks: ['更多', '策略'], answers: ['能力建设', '客户分群'] },
  { asks: '客户是否对品牌产生兴趣？', clicks: [car], answers: ['客户是否对品牌产生兴趣？'] },
  { asks: '客户是否决定购买？', clicks: [car], answers: ['客户是否决定继续互动并购买？'] },
  { asks: '客户是否完成购买？', clicks: [car], answers: ['客户是否完成购买？'] },
  { asks: '客户是否满意并愿意推荐给他人？', clicks: [car], answers: ['客户是否满意并愿意推荐给他人？'] },
  { asks: '哪个部门负责？', clicks: ['团队', 'Customer service'], answers: ['阶段', '触点'] },
  { asks: '客户在哪里烦恼，在哪里高兴？', clicks: ['Buy running shoes online'], answers: ['情绪', '痛点', '惊喜点'] },
  { asks: '下一步谁做什么？什么时候完成？', clicks: ['行动'], answers: ['用户运营', '2025-04-30'] },
  { asks: '关键指标在变好吗？', clicks: ['更多', '指标'], answers: [/变好|好转|改善/] },
];

describe('what the reader of a Chinese site asks, from home', () => {
  test.each(questions.map((question) => [question.asks, question] as const))('%s', async (_, { clicks, answers }) => {
    const page = await site.open('zh/', { viewport: { width: 1440, height: 900 } });
    expect(clicks.length).toBeLessThanOrEqual(3);
    for (const click of clicks) {
      const link = page.locator('a, summary').filter({ hasText: click, visible: true });
      await link.first().click();
      await page.waitForLoadState();
    }
    const words = await page.locator('main').innerText();
    for (const answer of answers) expect(words).toMatch(answer);
    await page.context().close();
  });
});
