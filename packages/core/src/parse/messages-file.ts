import type { Explanation } from './messages.js';

/** What can be said of a file before its first character is read. */
export const fileMessages = {
  'yaml/not-a-file': {
    message: { en: 'This is no regular file, so it is not read.', 'zh-CN': '这不是普通文件，未读取。' },
    next: {
      en: 'Put the file itself here, or leave its name to the exclude list of the configuration.',
      'zh-CN': '请把文件本身放在这里，或在配置的 exclude 中排除它。',
    },
    why: {
      en: 'A link may lead anywhere on the machine, and what it leads to could end up in a report or on the site.',
      'zh-CN': '链接可能指向机器上的任何地方，其内容会因此出现在报告或网站上。',
    },
  },
  'yaml/unreadable': {
    message: { en: 'The file could not be read ({reason}).', 'zh-CN': '无法读取该文件（{reason}）。' },
    next: { en: 'Make it readable for whoever runs the check.', 'zh-CN': '请确保运行检查的用户有权读取它。' },
    why: {
      en: 'What could not be read is told: silence would look like a file without faults.',
      'zh-CN': '读不到的内容必须说明，否则看起来就像没有问题。',
    },
  },
} as const satisfies Readonly<Record<string, Explanation>>;
