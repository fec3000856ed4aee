import type { PainPoint } from '../../generated/types.js';
import type { Message } from '../../text.js';

/** What each severity of a pain point is called in a sentence. */
export const severityWords: Readonly<Record<PainPoint['severity'], Message>> = {
  low: { en: 'low', 'zh-CN': '低' },
  medium: { en: 'medium', 'zh-CN': '中' },
  high: { en: 'high', 'zh-CN': '高' },
  critical: { en: 'critical', 'zh-CN': '严重' },
};
