import type { Stage } from '../generated/types.js';
import { keyOfText, leadingWords, repeatsIn } from '../model/natural-key.js';
import type { Text } from '../text.js';
import { defineRule } from './rule.js';

export const duplicateTouchpoint = defineRule({
  id: 'duplicate-touchpoint',
  severity: 'info',
  preset: 'recommended',
  law: {
    en: 'In one stage no two touchpoints serve the same task on the same channel.',
    'zh-CN': '同一阶段内，没有两个触点在同一渠道上完成同一任务。',
  },
  why: {
    en: 'Either one of them is written twice, and everything is counted twice; or customers meet the same thing twice.',
    'zh-CN': '要么是同一个触点写了两遍，什么都被重复统计；要么是客户真的把同一件事经历了两遍。',
  },
  message: {
    en: '“{touchpoint}” has the channel and the task of “{earlier}”.',
    'zh-CN': '“{touchpoint}”与“{earlier}”的渠道和任务相同。',
  },
  next: {
    en: 'Remove one of the two, or say what the customer wants to get done at each.',
    'zh-CN': '请删除其中一个，或分别写明客户想完成什么。',
  },
  example: {
    kind: 'touchpoint',
    bad: `
      id: receipt-mail
      name: Receipt by mail
      channel: email
      task: Keep the receipt
      initiator: company
    `,
    good: `
      id: receipt-mail
      name: Receipt by mail
      channel: email
      task: Claim the expense
      initiator: company
    `,
  },
  *checkJourney(journey) {
    for (const stage of journey.stages) {
      if (!mayRepeat(stage)) continue;
      const earlier = new Map<string, Text>();
      for (const { touchpoints } of stage.steps) {
        for (const { origin, name, channel, task } of touchpoints) {
          if (task === undefined) continue;
          const key = `${channel} ${keyOfText(task)}`;
          const first = earlier.get(key);
          if (first === undefined) earlier.set(key, name);
          else yield { at: origin, data: { touchpoint: name, earlier: first } };
        }
      }
    }
  },
});

/** In nearly all stages every task begins differently. */
function mayRepeat({ steps }: Stage): boolean {
  const tasks: string[] = [];
  for (const { touchpoints } of steps) {
    for (const { task } of touchpoints) if (task !== undefined) tasks.push(leadingWords(task));
  }
  return repeatsIn(tasks).length > 0;
}
