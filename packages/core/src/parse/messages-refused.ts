import { limits } from './limits.js';
import type { Explanation } from './messages.js';

/** What it says of parts of the language that are not read. */
export const refusedMessages = {
  'yaml/duplicate-key': {
    message: { en: 'The key {key} stands here twice.', 'zh-CN': '键 {key} 在此重复出现。' },
    next: { en: 'Keep one of the two.', 'zh-CN': '请只保留其中一个。' },
    why: {
      en: 'One of the two values would be lost, and which one depends on the reader.',
      'zh-CN': '其中一个值会丢失，丢哪一个取决于读取程序。',
    },
  },
  'yaml/merge-key': {
    message: { en: 'Merge keys (<<) are not read.', 'zh-CN': '不支持合并键（<<）。' },
    next: { en: 'Write the keys out.', 'zh-CN': '请把各个键完整写出。' },
    why: {
      en: 'They are no part of YAML 1.2, and hide from a reviewer what a value holds.',
      'zh-CN': '它不属于 YAML 1.2，也会让评审者看不到值的实际内容。',
    },
  },
  'yaml/reserved-key': {
    message: { en: 'The key {key} cannot be used.', 'zh-CN': '不能使用键 {key}。' },
    next: { en: 'Give it another name.', 'zh-CN': '请换一个名称。' },
    why: {
      en: 'Programs that read our data could take it for a part of the language they are written in.',
      'zh-CN': '读取这些数据的程序可能会把它当成编程语言自身的成员。',
    },
  },
  'yaml/invisible-in-key': {
    message: {
      en: 'The key holds an invisible character, or is not in normal form (NFC).',
      'zh-CN': '键中含有不可见字符，或不是规范形式（NFC）。',
    },
    next: { en: 'Type it again.', 'zh-CN': '请重新输入。' },
    why: { en: 'Two keys that look the same must be the same.', 'zh-CN': '看起来相同的两个键必须真正相同。' },
  },
  'yaml/inexact-number': {
    message: { en: 'The number {number} cannot be kept exactly.', 'zh-CN': '数字 {number} 无法精确保存。' },
    next: {
      en: 'Put quotes around it if it is a text, such as an order number.',
      'zh-CN': '如果它是文本（例如订单号），请加引号。',
    },
    why: {
      en: 'Beyond 15 digits a number is rounded, and would come back as another.',
      'zh-CN': '超过 15 位的数字会被舍入，读回时就成了另一个数。',
    },
  },
  'yaml/tag': {
    message: { en: 'Tags (!name) are not read.', 'zh-CN': '不支持标签（!name）。' },
    next: {
      en: 'Remove it, or put quotes around a text that begins with an exclamation mark.',
      'zh-CN': '请删除它；如果文本本身以感叹号开头，请加引号。',
    },
    why: {
      en: 'A tag asks the reader to make something else of a value. The schema alone says what a value is.',
      'zh-CN': '标签要求读取程序把值变成别的东西；值是什么只由模式决定。',
    },
  },
  'yaml/directive': {
    message: {
      en: 'Of the lines that begin with %, only %YAML 1.2 is read.',
      'zh-CN': '以 % 开头的行中，只支持 %YAML 1.2。',
    },
    next: { en: 'Remove this line.', 'zh-CN': '请删除本行。' },
    why: {
      en: 'Under another version of YAML the same text has other values: no becomes false.',
      'zh-CN': '换一个 YAML 版本，同样的文本会变成别的值，例如 no 会变成 false。',
    },
  },
  'yaml/explicit-key': {
    message: { en: 'Keys after “? ” are not read.', 'zh-CN': '不支持以“? ”开头的键。' },
    next: {
      en: 'Write the key, a colon, and its value. Put quotes around a text that begins with “? ”.',
      'zh-CN': '请依次写键、冒号和值；如果文本本身以“? ”开头，请加引号。',
    },
    why: {
      en: 'No journey needs them, and one of the common readers takes minutes for a line of them.',
      'zh-CN': '旅程用不到这种写法，而某个常用的读取程序处理一行就要花几分钟。',
    },
  },
  'yaml/multiple-documents': {
    message: { en: 'The file holds more than one document.', 'zh-CN': '文件中不止一个文档。' },
    next: { en: 'Put each document in a file of its own.', 'zh-CN': '请将每个文档放入各自的文件。' },
    why: {
      en: 'One file is one thing: that is how findings, owners and changes name it.',
      'zh-CN': '一个文件只描述一件事：问题、负责人和变更都以文件来指称。',
    },
  },
  'yaml/non-string-key': {
    message: { en: 'A key has to be a text.', 'zh-CN': '键必须是文本。' },
    next: {
      en: 'Put quotes around it, or a blank after the colon that is missing one.',
      'zh-CN': '请加引号，或在缺少空格的冒号后补上空格。',
    },
    why: {
      en: 'Lists, maps and aliases as keys have no counterpart in JSON.',
      'zh-CN': '列表、映射和别名作为键，在 JSON 中没有对应物。',
    },
  },
  'yaml/key-too-long': {
    message: {
      en: `The colon stands more than ${limits.key} characters after the start of its key.`,
      'zh-CN': `冒号距离键的开头超过 ${limits.key} 个字符。`,
    },
    next: { en: 'Shorten the key.', 'zh-CN': '请缩短键名。' },
    why: { en: 'YAML allows no more.', 'zh-CN': 'YAML 不允许更长的键。' },
  },
  'yaml/ambiguous': {
    message: {
      en: 'Programs that read YAML take this in different ways.',
      'zh-CN': '不同的 YAML 读取程序对此处的理解不一致。',
    },
    next: {
      en: 'Write it the plain way: each key and each list entry on a line of its own, odd texts in quotes.',
      'zh-CN': '请用最普通的写法：每个键、每个列表项各占一行，特殊文本加引号。',
    },
    why: {
      en: 'What a review shows must be what every tool reads.',
      'zh-CN': '评审看到的内容，必须与每个工具读到的内容一致。',
    },
  },
} as const satisfies Readonly<Record<`yaml/${string}`, Explanation>>;
