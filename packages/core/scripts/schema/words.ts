import type { Language, Message } from '../../src/text.js';
import type { Schema, Words } from './source.js';

/** A word of the source in one language; a missing one stops the generator. */
export function word(schema: Schema | (Words & { 'x-zh'?: Words }), which: keyof Words, language: Language): string {
  const found = language === 'en' ? schema[which] : schema['x-zh']?.[which];
  if (found === undefined)
    throw new Error(`A ${which} is missing in ${language}: ${JSON.stringify(schema).slice(0, 200)}`);
  return found;
}

/** The same in every language. */
export function message(schema: Schema | (Words & { 'x-zh'?: Words }), which: keyof Words): Message {
  return { en: word(schema, which, 'en'), 'zh-CN': word(schema, which, 'zh-CN') };
}

/** What a reference names, by its target. */
const targetWords: Readonly<Record<string, Message>> = {
  journey: { en: 'journey', 'zh-CN': '旅程' },
  persona: { en: 'persona', 'zh-CN': '客户画像' },
  segment: { en: 'segment', 'zh-CN': '客群' },
  team: { en: 'team', 'zh-CN': '团队' },
  channel: { en: 'channel', 'zh-CN': '渠道' },
  metric: { en: 'metric', 'zh-CN': '指标' },
  event: { en: 'tracking event', 'zh-CN': '埋点事件' },
  feedback: { en: 'feedback source', 'zh-CN': '反馈来源' },
  evidence: { en: 'piece of evidence', 'zh-CN': '证据' },
  system: { en: 'system', 'zh-CN': '系统' },
  target: { en: 'stage or step, perhaps of another journey', 'zh-CN': '阶段或步骤（可属于其他旅程）' },
  'journey-place': { en: 'journey, or a stage or step of it', 'zh-CN': '旅程，或其中的阶段或步骤' },
  place: { en: 'stage, step or touchpoint of this journey', 'zh-CN': '本旅程的阶段、步骤或触点' },
  'place-or-handoff': {
    en: 'stage, step, touchpoint or handoff of this journey',
    'zh-CN': '本旅程的阶段、步骤、触点或转交',
  },
  'touchpoint-place': { en: 'touchpoint of this journey', 'zh-CN': '本旅程的触点' },
  'measurement-place': {
    en: 'stage, step or touchpoint of the journey beside it',
    'zh-CN': '同处所写旅程的阶段、步骤或触点',
  },
  'persona-expectation': { en: 'expectation of a persona', 'zh-CN': '客户画像的期望' },
  'pain-point': { en: 'pain point', 'zh-CN': '痛点' },
  delight: { en: 'delight', 'zh-CN': '亮点' },
  opportunity: { en: 'opportunity', 'zh-CN': '机会' },
  action: { en: 'action', 'zh-CN': '行动' },
  rule: { en: 'orchestration rule', 'zh-CN': '编排规则' },
};

/** What a reference may name: `team`, or `pain point or delight`. */
export function namedBy(reference: string | readonly string[]): Message {
  const targets = [reference].flat().map((target) => {
    const words = targetWords[target];
    if (!words) throw new Error(`No reference leads to ${target}.`);
    return words;
  });
  return {
    en: targets
      .map(({ en }) => en)
      .join(', ')
      .replace(/, ([^,]+)$/, targets.length > 1 ? ' or $1' : ', $1'),
    'zh-CN': targets.map((words) => words['zh-CN']).join('、'),
  };
}
