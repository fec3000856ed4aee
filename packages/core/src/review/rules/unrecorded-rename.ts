import { defineReviewRule } from './rule.js';

export const unrecordedRename = defineReviewRule({
  id: 'unrecorded-rename',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'What has a new id says in `formerly` which one it had.',
    'zh-CN': '改了 id 的条目在 `formerly` 中写明原来的 id。',
  },
  why: {
    en: 'Without it the old id counts as gone: links, references and the history of the entry end there.',
    'zh-CN': '不写明就等于旧 id 已删除：链接、引用和历史都到此为止。',
  },
  next: {
    en: 'If it is the same thing, add the old id to its `formerly`; `journey diff --fix` writes it.',
    'zh-CN': '如果是同一条目，请把旧 id 加到它的 `formerly` 中；`journey diff --fix` 可代为写入。',
  },
  *find({ changes }) {
    for (const change of changes) if (change.suspect !== undefined && change.head) yield change;
  },
});
