import { limits } from './limits.js';
import type { Explanation } from './messages.js';

/** What the reader of measurement files can say. */
export const csvMessages = {
  'csv/too-large': {
    message: {
      en: `The file is larger than ${limits.measurementBytes / 1_000_000} MB, or has more than ${limits.rows} rows or ${limits.columns} columns.`,
      'zh-CN': `文件大于 ${limits.measurementBytes / 1_000_000} MB，或超过 ${limits.rows} 行或 ${limits.columns} 列。`,
    },
    next: {
      en: 'Keep one row for each period, not one for each event.',
      'zh-CN': '请按周期汇总，每个周期一行，而不是每个事件一行。',
    },
    why: {
      en: 'A limit keeps a check quick whatever a pull request brings. 200 years of daily values stay below it.',
      'zh-CN': '设定上限，无论合并请求带来什么内容，检查都能很快完成。两百年的每日数据也不会超限。',
    },
  },
  'csv/encoding': {
    message: { en: 'This line is not valid UTF-8.', 'zh-CN': '本行不是有效的 UTF-8 编码。' },
    next: { en: 'Export the file as “CSV UTF-8”.', 'zh-CN': '请以“CSV UTF-8”格式导出文件。' },
    why: {
      en: 'In another encoding the same bytes are other letters.',
      'zh-CN': '换一种编码，同样的字节就是另外的文字。',
    },
  },
  'csv/character': {
    message: { en: 'The character {character} is not allowed.', 'zh-CN': '不允许使用字符 {character}。' },
    next: { en: 'Delete it, and let lines end with LF or CRLF.', 'zh-CN': '请删除它，并以 LF 或 CRLF 换行。' },
    why: {
      en: 'It cannot be seen, and what shows the text may obey it.',
      'zh-CN': '它不可见，而显示文本的程序却可能照它执行。',
    },
  },
  'csv/quote': {
    message: { en: 'A quote is not where a cell begins or ends.', 'zh-CN': '引号不在单元格的开头或结尾。' },
    next: {
      en: 'Put the whole cell in quotes, and write a quote inside it twice.',
      'zh-CN': '请用引号括住整个单元格，单元格内的引号写两次。',
    },
    why: {
      en: 'Otherwise nobody knows where the cell ends.',
      'zh-CN': '否则无法判断单元格到哪里结束。',
    },
  },
  'csv/columns': {
    message: {
      en: 'The first row names the columns; “{column}” is missing, unknown or there twice.',
      'zh-CN': '首行是列名；列“{column}”缺失、未知或重复。',
    },
    next: {
      en: 'date and value must be there; sample, segment, journey, place and source may; others begin with x-. Each stands once, separated by commas.',
      'zh-CN':
        '必须有 date 和 value，可以有 sample、segment、journey、place、source，其他列以 x- 开头；各出现一次，以逗号分隔。',
    },
    why: {
      en: 'Cells are found by the name of their column, in any order.',
      'zh-CN': '单元格按列名查找，列的顺序不限。',
    },
  },
  'csv/row': {
    message: {
      en: 'This row is not used: it has {cells} cells, and the first row {columns}.',
      'zh-CN': '本行未被采用：它有 {cells} 个单元格，而首行有 {columns} 个。',
    },
    next: {
      en: 'Leave a cell empty rather than out; put a cell that holds a comma in quotes; write 4.5, not 4,5.',
      'zh-CN': '没有内容的单元格请留空，不要省略；含逗号的单元格请加引号；小数写作 4.5，不要写作 4,5。',
    },
    why: {
      en: 'With a cell too many or too few, each value stands below a wrong name.',
      'zh-CN': '多一个或少一个单元格，后面的值就都对错了列。',
    },
  },
  'csv/cell': {
    message: {
      en: 'This row is not used: its {column} cannot be “{cell}”.',
      'zh-CN': '本行未被采用：{column} 不能是“{cell}”。',
    },
    next: {
      en: 'A date is a day such as 2025-03-31; a value a number such as 4.5, without unit or separators; a sample a whole number; the others are ids, and a place stands beside its journey.',
      'zh-CN':
        'date 为日期，如 2025-03-31；value 为数字，如 4.5，不带单位和分隔符；sample 为整数；其余为 id，填写 place 时须同时填写 journey。',
    },
    why: {
      en: 'A value that is guessed is worse than one that is missing.',
      'zh-CN': '猜出来的值比缺失的值更糟。',
    },
  },
} as const satisfies Readonly<Record<`csv/${string}`, Explanation>>;
