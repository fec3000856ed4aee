import type { Action } from '../../generated/types.js';
import type { Message } from '../../text.js';

/** What each status of an action is called in a sentence. */
export const actionStatusWords: Readonly<Record<Action['status'], Message>> = {
  planned: { en: 'planned', 'zh-CN': '计划中' },
  'in-progress': { en: 'in progress', 'zh-CN': '进行中' },
  blocked: { en: 'blocked', 'zh-CN': '受阻' },
  done: { en: 'done', 'zh-CN': '已完成' },
  cancelled: { en: 'cancelled', 'zh-CN': '已取消' },
};
