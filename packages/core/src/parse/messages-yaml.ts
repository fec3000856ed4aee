import { limits } from './limits.js';
import type { Explanation } from './messages.js';

/** What the reader of YAML can say. */
export const yamlMessages = {
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
