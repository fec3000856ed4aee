import type { Explanation } from './messages.js';

/** What it says of what is no YAML. */
export const syntaxMessages = {
  'yaml/indentation': {
    message: { en: 'This line is not indented like its neighbours.', 'zh-CN': '本行的缩进与相邻的行不一致。' },
    next: {
      en: 'Let it begin in the same column as the entries it belongs to.',
      'zh-CN': '请让它与所属的其他条目从同一列开始。',
    },
    why: {
      en: 'In YAML the indentation says what belongs to what.',
      'zh-CN': '在 YAML 中，归属关系由缩进决定。',
    },
  },
  'yaml/tab': {
    message: { en: 'A tab stands where a line is indented.', 'zh-CN': '行首的缩进中有制表符。' },
    next: { en: 'Use blanks.', 'zh-CN': '请使用空格。' },
    why: {
      en: 'A tab is as wide as each program likes, so it cannot say what belongs to what.',
      'zh-CN': '制表符的宽度因程序而异，无法表示归属关系。',
    },
  },
  'yaml/unquoted-colon': {
    message: { en: 'A text that holds a colon and a blank needs quotes.', 'zh-CN': '含有冒号加空格的文本需要加引号。' },
    next: { en: 'Put quotes around the whole text.', 'zh-CN': '请给整段文本加上引号。' },
    why: {
      en: 'A colon and a blank begin the value of a key.',
      'zh-CN': '冒号加空格表示键的值从这里开始。',
    },
  },
  'yaml/unquoted-sign': {
    message: {
      en: 'A text cannot begin with {sign} unless it is quoted.',
      'zh-CN': '文本不能以 {sign} 开头，除非加引号。',
    },
    next: {
      en: 'Put quotes around the text. A list begins on the line below its key.',
      'zh-CN': '请给文本加上引号。列表应从键的下一行开始。',
    },
    why: { en: 'The sign has a meaning of its own in YAML.', 'zh-CN': '该符号在 YAML 中另有含义。' },
  },
  'yaml/text-after-value': {
    message: {
      en: 'There is more text after the closing quote or bracket.',
      'zh-CN': '右引号或右括号之后还有文本。',
    },
    next: {
      en: 'Put the whole value into quotes; inside double quotes, write \\" for a quote.',
      'zh-CN': '请把整个值放进引号；双引号内的引号写作 \\"。',
    },
    why: { en: 'A value ends with its quote or bracket.', 'zh-CN': '值到右引号或右括号为止。' },
  },
  'yaml/misplaced': {
    message: {
      en: 'This does not belong to what stands before it.',
      'zh-CN': '此处的内容与前文不构成整体。',
    },
    next: {
      en: 'Look at the line before: after the colon of a key comes a blank, and the entries of a list all begin with “- ” in one column.',
      'zh-CN': '请检查前一行：键的冒号后要有空格，列表各项都以“- ”开头并对齐在同一列。',
    },
    why: {
      en: 'A document is one map or one list; what comes after its end belongs to nothing.',
      'zh-CN': '一个文档就是一个映射或一个列表，其后的内容没有归属。',
    },
  },
  'yaml/closing-bracket': {
    message: { en: 'This bracket stands too far left.', 'zh-CN': '这个括号过于靠左。' },
    next: {
      en: 'Put it at the end of the line before, or indent it further than its key.',
      'zh-CN': '请把它放到上一行末尾，或让它的缩进多于所属的键。',
    },
    why: {
      en: 'All lines of a value are indented further than its key, also the last one.',
      'zh-CN': '值的每一行（包括最后一行）都要比键缩进更多。',
    },
  },
  'yaml/unclosed': {
    message: {
      en: 'A quote or a bracket before here is still open.',
      'zh-CN': '此前有引号或括号尚未闭合。',
    },
    next: {
      en: 'Close it, or indent the lines between further than the key.',
      'zh-CN': '请将其闭合，或让其间各行的缩进多于所属的键。',
    },
    why: {
      en: 'Without its end nobody knows where the value stops.',
      'zh-CN': '没有结尾，就不知道值到哪里为止。',
    },
  },
  'yaml/missing-comma': {
    message: {
      en: 'Between the entries in brackets a comma is missing, or one too many.',
      'zh-CN': '括号内的条目之间缺少逗号，或多了一个逗号。',
    },
    next: {
      en: 'Write one comma between two entries. Put quotes around a text that holds a comma or a bracket.',
      'zh-CN': '两个条目之间写一个逗号；文本中含有逗号或括号时请加引号。',
    },
    why: { en: 'Commas separate what stands in brackets.', 'zh-CN': '括号内的内容以逗号分隔。' },
  },
  'yaml/missing-colon': {
    message: { en: 'Here a key needs a colon and a blank.', 'zh-CN': '这里的键需要冒号和空格。' },
    next: {
      en: 'Write key, colon, blank, value on one line. A text of several lines is indented further than its key.',
      'zh-CN': '请在同一行依次写键、冒号、空格和值；多行文本的缩进要多于所属的键。',
    },
    why: { en: 'In a map each line is a key with its value.', 'zh-CN': '映射中的每一行都是键和值。' },
  },
  'yaml/unknown-escape': {
    message: {
      en: 'After this backslash stands nothing that has a meaning.',
      'zh-CN': '这个反斜杠之后不是有效的转义。',
    },
    next: {
      en: 'Write \\\\ for a backslash, or use single quotes, where it means itself.',
      'zh-CN': '反斜杠请写作 \\\\，或改用单引号，单引号内反斜杠就是它本身。',
    },
    why: {
      en: 'In double quotes a backslash begins an escape, such as \\n.',
      'zh-CN': '在双引号内，反斜杠表示转义的开始，例如 \\n。',
    },
  },
  'yaml/block-header': {
    message: {
      en: 'After | or > stands something else than + - 1 … 9.',
      'zh-CN': '| 或 > 之后出现了 + - 1 … 9 以外的内容。',
    },
    next: { en: 'Begin the text on the next line.', 'zh-CN': '请从下一行开始写文本。' },
    why: {
      en: 'The line of the sign only says how the text below is read.',
      'zh-CN': '符号所在的行只说明下面的文本如何读取。',
    },
  },
  'yaml/anchor': {
    message: {
      en: 'Here & or * is not followed by one name, or stands twice.',
      'zh-CN': '此处的 & 或 * 后没有名称，或重复出现。',
    },
    next: {
      en: 'Put quotes around a text that begins with & or *.',
      'zh-CN': '如果文本以 & 或 * 开头，请加引号。',
    },
    why: { en: 'The two signs name a value and repeat it.', 'zh-CN': '这两个符号用来命名值和重复值。' },
  },
  'yaml/syntax': {
    message: { en: 'This is not YAML: {reason}.', 'zh-CN': '此处不符合 YAML 语法：{reason}。' },
    next: {
      en: 'Compare it with a file that passes, or put quotes around the text.',
      'zh-CN': '请与通过检查的文件对照，或给文本加上引号。',
    },
    why: {
      en: 'What cannot be read cannot be checked, drawn or compared.',
      'zh-CN': '读不出来的内容无法检查、绘制或比较。',
    },
  },
} as const satisfies Readonly<Record<`yaml/${string}`, Explanation>>;
