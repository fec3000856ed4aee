import type { Stage } from '../../generated/types.js';
import type { Message } from '../../text.js';

const words: Readonly<Record<Stage['lifecycle'], Message>> = {
  awareness: { en: 'awareness', 'zh-CN': '认知' },
  consideration: { en: 'consideration', 'zh-CN': '考虑' },
  decision: { en: 'decision', 'zh-CN': '决策' },
  purchase: { en: 'purchase', 'zh-CN': '购买' },
  onboarding: { en: 'onboarding', 'zh-CN': '首次使用' },
  use: { en: 'use', 'zh-CN': '使用' },
  service: { en: 'service', 'zh-CN': '服务' },
  retention: { en: 'retention', 'zh-CN': '留存' },
  advocacy: { en: 'advocacy', 'zh-CN': '推荐' },
  custom: { en: 'no phase of the life cycle', 'zh-CN': '不属于生命周期的阶段' },
};

/** A phase of the relation, in words. */
export function lifecycleInWords(phase: Stage['lifecycle']): Message {
  return words[phase];
}

/** The phases in three groups: until the customer decides, the purchase, and what follows. */
export const lifecycleGroups = {
  before: ['awareness', 'consideration', 'decision'],
  purchase: ['purchase'],
  after: ['onboarding', 'use', 'service', 'retention', 'advocacy'],
} as const satisfies Record<string, readonly Stage['lifecycle'][]>;

/** Whether a stage belongs to a group of phases. */
export function isIn(group: keyof typeof lifecycleGroups, { lifecycle }: Stage): boolean {
  return lifecycleGroups[group].some((phase) => phase === lifecycle);
}
