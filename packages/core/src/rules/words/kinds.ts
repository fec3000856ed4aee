import type { ReferenceTarget } from '../../model/shape.js';
import type { Message } from '../../text.js';
import { joined } from './joined.js';

const words = {
  journey: { en: 'journey', 'zh-CN': '旅程' },
  persona: { en: 'persona', 'zh-CN': '画像' },
  segment: { en: 'segment', 'zh-CN': '客户分群' },
  team: { en: 'team', 'zh-CN': '团队' },
  channel: { en: 'channel', 'zh-CN': '渠道' },
  metric: { en: 'metric', 'zh-CN': '指标' },
  event: { en: 'event', 'zh-CN': '事件' },
  feedback: { en: 'feedback source', 'zh-CN': '反馈来源' },
  evidence: { en: 'evidence', 'zh-CN': '依据' },
  system: { en: 'system', 'zh-CN': '系统' },
  'pain-point': { en: 'pain point', 'zh-CN': '痛点' },
  delight: { en: 'delight', 'zh-CN': '惊喜点' },
  opportunity: { en: 'opportunity', 'zh-CN': '机会' },
  action: { en: 'action', 'zh-CN': '行动' },
  rule: { en: 'rule', 'zh-CN': '编排规则' },
  target: { en: 'stage or step', 'zh-CN': '阶段或步骤' },
  'journey-place': { en: 'journey, stage or step', 'zh-CN': '旅程、阶段或步骤' },
  place: { en: 'stage, step or touchpoint', 'zh-CN': '阶段、步骤或触点' },
  'measurement-place': { en: 'stage, step or touchpoint', 'zh-CN': '阶段、步骤或触点' },
  'place-or-handoff': { en: 'stage, step, touchpoint or handoff', 'zh-CN': '阶段、步骤、触点或转交' },
  'touchpoint-place': { en: 'touchpoint', 'zh-CN': '触点' },
  'persona-expectation': { en: 'expectation of a persona', 'zh-CN': '画像的期望' },
} as const satisfies Record<string, Message>;

/** What a reference is meant to name, in words. */
export function targetInWords(to: ReferenceTarget): Message {
  if (typeof to === 'string') return words[to];
  return joined(
    to.map((kind) => words[kind]),
    'or',
  );
}

/** A sort of entry, in words. */
export function kindInWords(kind: keyof typeof words): Message {
  return words[kind];
}
