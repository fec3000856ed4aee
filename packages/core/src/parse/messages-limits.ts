import { limits } from './limits.js';
import type { Explanation } from './messages.js';

/** What the reader of YAML says of a text that holds too much, or what no file may hold. */
export const limitsMessages = {
  'yaml/too-large': {
    message: {
      en: `The file is larger than ${limits.bytes / 1024} KB.`,
      'zh-CN': `文件大于 ${limits.bytes / 1024} KB。`,
    },
    next: { en: 'Split it: one journey a file.', 'zh-CN': '请拆分文件：每个文件一条旅程。' },
    why: {
      en: 'A limit keeps a check quick whatever a pull request brings. The largest journeys need a tenth of it.',
      'zh-CN': '设定上限，无论合并请求带来什么内容，检查都能很快完成。最大的旅程也只用到它的十分之一。',
    },
  },
  'yaml/not-utf8': {
    message: { en: 'This line is not valid UTF-8.', 'zh-CN': '本行不是有效的 UTF-8 编码。' },
    next: { en: 'Save the file as UTF-8.', 'zh-CN': '请将文件另存为 UTF-8 编码。' },
    why: {
      en: 'In another encoding the same bytes are other letters, so names would be changed silently.',
      'zh-CN': '换一种编码，同样的字节就是另外的文字，名称会在无人察觉时被改掉。',
    },
  },
  'yaml/control-character': {
    message: { en: 'The control character {character} is not allowed.', 'zh-CN': '不允许使用控制字符 {character}。' },
    next: { en: 'Delete it.', 'zh-CN': '请删除它。' },
    why: {
      en: 'It cannot be seen, and what shows the text may obey it: a terminal, a spreadsheet, a feed reader.',
      'zh-CN': '它不可见，而显示文本的程序（终端、表格软件、订阅阅读器）却可能照它执行。',
    },
  },
  'yaml/bidi-control': {
    message: {
      en: '{character} changes the direction of the text unseen.',
      'zh-CN': '{character} 会在看不见的情况下改变文字方向。',
    },
    next: {
      en: 'Delete it. The site finds the direction of each text by itself.',
      'zh-CN': '请删除它。站点会自行判断每段文字的方向。',
    },
    why: {
      en: 'With it a line can read one way in a review and mean another.',
      'zh-CN': '有了它，一行内容在评审时看起来是一个意思，实际却是另一个意思。',
    },
  },
  'yaml/bare-cr': {
    message: { en: 'A line ends with CR alone.', 'zh-CN': '有一行仅以 CR 结尾。' },
    next: { en: 'Save the file with LF or CRLF line ends.', 'zh-CN': '请以 LF 或 CRLF 换行保存文件。' },
    why: {
      en: 'Some readers take it for a line break and some do not, so the structure is not the same for all.',
      'zh-CN': '有的读取程序把它当作换行，有的不当，文件结构因此并不唯一。',
    },
  },
  'yaml/lone-surrogate': {
    message: { en: 'Half of a surrogate pair is no character.', 'zh-CN': '半个代理对不是字符。' },
    next: { en: 'Delete it, and type the character again.', 'zh-CN': '请删除它，并重新输入该字符。' },
    why: { en: 'It cannot be written as UTF-8 again.', 'zh-CN': '它无法再写成 UTF-8。' },
  },
  'yaml/line-too-long': {
    message: {
      en: `The line is longer than ${limits.line} characters.`,
      'zh-CN': `本行超过 ${limits.line} 个字符。`,
    },
    next: { en: 'Break it.', 'zh-CN': '请断行。' },
    why: {
      en: 'Nobody can review such a line, and editors stop at it.',
      'zh-CN': '这样的行无法评审，编辑器也难以处理。',
    },
  },
  'yaml/too-many-escapes': {
    message: {
      en: `The file holds more than ${limits.escapes} backslashes.`,
      'zh-CN': `文件中的反斜杠超过 ${limits.escapes} 个。`,
    },
    next: { en: 'Write the characters themselves, or split the file.', 'zh-CN': '请直接写字符本身，或拆分文件。' },
    why: {
      en: 'Each escape is work for every program that reads the file.',
      'zh-CN': '每个转义都会增加所有读取程序的负担。',
    },
  },
  'yaml/too-deep': {
    message: {
      en: `Lists and maps stand more than ${limits.depth} levels inside one another.`,
      'zh-CN': `列表和映射的嵌套超过 ${limits.depth} 层。`,
    },
    next: {
      en: 'Look for brackets that are not closed, and for aliases (*name) inside what they repeat.',
      'zh-CN': '请检查是否有未闭合的括号，或别名（*name）层层嵌套。',
    },
    why: {
      en: 'No journey needs half of it, and programs that follow such a nest may end.',
      'zh-CN': '任何旅程都用不到一半，而处理过深嵌套的程序可能会崩溃。',
    },
  },
  'yaml/too-many-aliases': {
    message: {
      en: `The file holds more than ${limits.aliases} aliases.`,
      'zh-CN': `文件中的别名超过 ${limits.aliases} 个。`,
    },
    next: { en: 'Name things by their ids instead.', 'zh-CN': '请改用 id 来引用。' },
    why: {
      en: 'Aliases multiply what a file holds; ids say what is meant and can be checked.',
      'zh-CN': '别名会成倍放大文件内容；id 能说明所指的对象，也能被检查。',
    },
  },
  'yaml/too-many-values': {
    message: {
      en: `The file holds more than ${limits.values} keys and values, aliases written out.`,
      'zh-CN': `展开别名后，文件中的键和值超过 ${limits.values} 个。`,
    },
    next: { en: 'Split it, or name things by their ids.', 'zh-CN': '请拆分文件，或改用 id 来引用。' },
    why: {
      en: 'A few lines of aliases can stand for gigabytes. Written out, they are counted as they would be used.',
      'zh-CN': '几行别名就可能展开成数 GB 的内容，因此按展开后的数量计算。',
    },
  },
  'yaml/unresolved-alias': {
    message: { en: 'No value named {name} ends before here.', 'zh-CN': '此前没有名为 {name} 的完整值。' },
    next: {
      en: 'Put &{name} before the value that is meant, or quotes around a text that begins with *.',
      'zh-CN': '请在所指的值前写上 &{name}；如果文本本身以 * 开头，请加引号。',
    },
    why: {
      en: 'An alias repeats a value that stands above it, and never one that it is part of.',
      'zh-CN': '别名只能重复上文中的值，不能重复包含它自身的值。',
    },
  },
  'yaml/value-too-long': {
    message: {
      en: `The text is longer than ${limits.value} characters.`,
      'zh-CN': `文本超过 ${limits.value} 个字符。`,
    },
    next: { en: 'Shorten it, and link to the rest.', 'zh-CN': '请缩短文本，其余内容用链接给出。' },
    why: {
      en: 'Long texts belong where they can be read; a journey holds what is compared and reviewed.',
      'zh-CN': '长文应放在便于阅读的地方；旅程只保存需要比较和评审的内容。',
    },
  },
} as const satisfies Readonly<Record<`yaml/${string}`, Explanation>>;
