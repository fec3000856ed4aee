import type { Team } from '../../generated/types.js';
import type { Message, Text } from '../../text.js';

const words: Readonly<Record<Team['function'], Message>> = {
  marketing: { en: 'marketing', 'zh-CN': '市场' },
  sales: { en: 'sales', 'zh-CN': '销售' },
  product: { en: 'product', 'zh-CN': '产品' },
  technology: { en: 'technology', 'zh-CN': '技术' },
  'customer-service': { en: 'customer service', 'zh-CN': '客户服务' },
  'customer-success': { en: 'customer success', 'zh-CN': '客户成功' },
  operations: { en: 'operations', 'zh-CN': '运营' },
  finance: { en: 'finance', 'zh-CN': '财务' },
  legal: { en: 'legal', 'zh-CN': '法务' },
  other: { en: 'other functions', 'zh-CN': '其他职能' },
};

/** What a team is there for, in words; as it is written where the model has no such function. */
export function functionInWords(name: string): Text {
  return Object.entries(words).find(([known]) => known === name)?.[1] ?? { und: name };
}
