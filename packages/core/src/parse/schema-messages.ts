import type { Message } from '../text.js';
import type { Explanation } from './messages.js';
import type { Problem } from './parsed-file.js';
import { formMessages } from './schema/form-messages.js';
import { typeMessages } from './schema/type-messages.js';

/** What a problem is and what to do, where that depends on more than its id. */
export type Wording = Pick<Explanation, 'message' | 'next'>;

/** Everything that the schemas can say, by id; and in the cases that `data.case` tells apart, more exactly. */
export const schemaMessages = {
  'schema/additional-properties': {
    message: { en: '“{key}” is no field here.', 'zh-CN': '此处没有“{key}”这个字段。' },
    next: {
      en: 'Remove it, correct its name, or begin it with “x-” to keep something of your own.',
      'zh-CN': '请删除它、改正名称，或让名称以“x-”开头以保留自定义内容。',
    },
    why: {
      en: 'What is not a field would be read by nobody, so a misspelt name would lose its value silently.',
      'zh-CN': '不是字段的内容没有人会读取，名称拼错时其内容会无声丢失。',
    },
  },
  'schema/required': {
    message: { en: '“{key}” is missing.', 'zh-CN': '缺少“{key}”。' },
    next: { en: 'Add the field that is missing.', 'zh-CN': '请补充缺少的字段。' },
    why: {
      en: 'Required fields are those without which the entry has no meaning.',
      'zh-CN': '必填字段是条目缺之便没有意义的内容。',
    },
  },
  'schema/type': {
    message: { en: '“{field}” holds a value of another type.', 'zh-CN': '“{field}”的值类型不对。' },
    next: { en: 'Write it as the reference page of the model shows.', 'zh-CN': '请按模型参考页的写法填写。' },
    why: {
      en: 'Each field holds one type of value, so that everything that reads it can rely on it.',
      'zh-CN': '每个字段只接受一种类型的值，读取它的程序才能放心使用。',
    },
  },
  'schema/enum': {
    message: { en: '“{value}” is no value of “{field}”.', 'zh-CN': '“{value}”不是“{field}”的可用值。' },
    next: { en: 'Choose one of the values that the field takes.', 'zh-CN': '请从该字段的可用值中选择。' },
    why: {
      en: 'Fixed words make journeys comparable, and can be shown in every language.',
      'zh-CN': '固定的取值让旅程可以比较，并能以各种语言显示。',
    },
  },
  'schema/const': {
    message: {
      en: '“{field}” is {value}; only {expected} is read here.',
      'zh-CN': '“{field}”为 {value}，而此处只能是 {expected}。',
    },
    next: {
      en: 'Write the value that is read, or install a newer version of the tool.',
      'zh-CN': '请改为可读取的值，或安装更新版本的工具。',
    },
    why: {
      en: 'The version tells which model the files are written in. A later one may mean other things by the same words.',
      'zh-CN': '版本说明文件采用哪一版模型，更新的版本可能对同样的词有不同的解释。',
    },
  },
  'schema/format': {
    message: { en: '“{value}” is not written as “{field}” wants it.', 'zh-CN': '“{value}”不符合“{field}”的写法。' },
    next: { en: 'Write it as the reference page of the model shows.', 'zh-CN': '请按模型参考页的写法填写。' },
    why: {
      en: 'One way to write dates, durations, hours, ids and addresses lets people and programs read them alike.',
      'zh-CN': '日期、时长、服务时间、id 和地址采用统一写法，人和程序才能读出相同的意思。',
    },
  },
  'schema/not': {
    message: { en: '“{value}” is a reserved name.', 'zh-CN': '“{value}”是保留名称。' },
    next: { en: 'Choose another id, such as the name with a word added.', 'zh-CN': '请换一个 id，例如再加一个词。' },
    why: {
      en: 'Ids become folders of the site. Some systems cannot hold a folder of this name, and some programs mean something else by it.',
      'zh-CN': 'id 会成为网站的文件夹名。有些系统不允许这样的文件夹名，有些程序对它另有解释。',
    },
  },
  'schema/max-length': {
    message: {
      en: '“{field}” has {count} characters; at most {limit} are allowed.',
      'zh-CN': '“{field}”有 {count} 个字符，最多允许 {limit} 个。',
    },
    next: { en: 'Shorten it, or link to a page that holds the rest.', 'zh-CN': '请缩短，或链接到存放其余内容的页面。' },
    why: {
      en: 'Limits keep pages readable, addresses short, and a check quick whatever a file holds.',
      'zh-CN': '限制长度可使页面易读、地址简短，并让检查始终迅速。',
    },
  },
  'schema/minimum': {
    message: { en: '“{field}” is {value}; the least is {limit}.', 'zh-CN': '“{field}”为 {value}，最小为 {limit}。' },
    next: { en: 'Write a number within the scale.', 'zh-CN': '请填写量表范围内的数。' },
    why: { en: 'The scale of the field begins there.', 'zh-CN': '该字段的量表从此开始。' },
  },
  'schema/maximum': {
    message: { en: '“{field}” is {value}; the most is {limit}.', 'zh-CN': '“{field}”为 {value}，最大为 {limit}。' },
    next: { en: 'Write a number within the scale.', 'zh-CN': '请填写量表范围内的数。' },
    why: { en: 'The scale of the field ends there.', 'zh-CN': '该字段的量表到此为止。' },
  },
  'schema/min-items': {
    message: { en: '“{field}” is empty.', 'zh-CN': '“{field}”是空的。' },
    next: {
      en: 'Add an entry, or remove the list where it is not required.',
      'zh-CN': '请添加条目；若非必填，也可删除该列表。',
    },
    why: { en: 'Without an entry the list has no meaning.', 'zh-CN': '列表没有条目就没有意义。' },
  },
  'schema/max-items': {
    message: {
      en: '“{field}” has {count} entries; at most {limit} are allowed.',
      'zh-CN': '“{field}”有 {count} 项，最多允许 {limit} 项。',
    },
    next: { en: 'Split it, or leave out what nobody reads.', 'zh-CN': '请拆分，或删去无人阅读的内容。' },
    why: {
      en: 'Limits keep a check and a page quick whatever a file holds.',
      'zh-CN': '限制数量可使检查和页面始终迅速。',
    },
  },
  'schema/min-properties': {
    message: { en: '“{field}” is empty.', 'zh-CN': '“{field}”是空的。' },
    next: { en: 'Add a field, or remove the empty map.', 'zh-CN': '请添加字段，或删除空的映射。' },
    why: { en: 'Without a field it says nothing.', 'zh-CN': '没有任何字段就没有表达任何内容。' },
  },
  'schema/max-properties': {
    message: {
      en: '“{field}” has {count} entries; at most {limit} are allowed.',
      'zh-CN': '“{field}”有 {count} 项，最多允许 {limit} 项。',
    },
    next: { en: 'Leave out what nobody reads.', 'zh-CN': '请删去无人阅读的内容。' },
    why: {
      en: 'Limits keep a check and a page quick whatever a file holds.',
      'zh-CN': '限制数量可使检查和页面始终迅速。',
    },
  },
  'schema/property-names': {
    message: { en: '“{key}” cannot be a key of “{field}”.', 'zh-CN': '“{key}”不能作为“{field}”的键。' },
    next: { en: 'Give the key another name.', 'zh-CN': '请换一个键名。' },
    why: {
      en: 'The keys of such a map are names that something looks up: languages, personas, facets, rules.',
      'zh-CN': '这类映射的键是供查找的名称：语言、画像、维度、规则。',
    },
  },
  'schema/one-of': {
    message: { en: 'Exactly one of {keys} is wanted.', 'zh-CN': '{keys} 中须恰好填写一项。' },
    next: { en: 'Keep one.', 'zh-CN': '请保留一项。' },
    why: { en: 'They exclude each other: only one can be meant.', 'zh-CN': '它们互相排斥，只能表示其中一种。' },
  },
  'schema/dependencies': {
    message: { en: '“{because}” needs “{key}”.', 'zh-CN': '填写“{because}”时必须同时填写“{key}”。' },
    next: { en: 'Add the field that the other one needs.', 'zh-CN': '请补充另一字段所需要的字段。' },
    why: { en: 'The one has no meaning without the other.', 'zh-CN': '前者离开后者便没有意义。' },
  },
} as const satisfies Readonly<Record<`schema/${string}`, Explanation>>;

/** Every id that a fault against the schema can have. */
type SchemaProblemId = keyof typeof schemaMessages;

const tag: Message = {
  en: 'Use a language tag such as “en”, “zh-CN” or “und”.',
  'zh-CN': '请使用语言标签，例如“en”“zh-CN”或“und”。',
};

const cases: Readonly<Partial<Record<SchemaProblemId, Readonly<Record<string, Partial<Wording>>>>>> = {
  'schema/additional-properties': {
    usual: {
      next: {
        en: 'Remove it, or begin its name with “x-” to keep something of your own. Fields here: {fields}.',
        'zh-CN': '请删除它；若要保留自定义内容，请让名称以“x-”开头。此处可用的字段：{fields}。',
      },
    },
    near: { next: { en: 'Did you mean “{nearest}”?', 'zh-CN': '是否想写“{nearest}”？' } },
  },
  'schema/required': {
    usual: { next: { en: 'Add “{key}”.', 'zh-CN': '请补充“{key}”。' } },
    named: {
      next: { en: 'Add “{key}”.', 'zh-CN': '请补充“{key}”。' },
      message: { en: '“{id}” has no “{key}”.', 'zh-CN': '“{id}”缺少“{key}”。' },
    },
  },
  'schema/enum': {
    usual: { next: { en: 'Choose one of: {allowed}.', 'zh-CN': '请从中选择：{allowed}。' } },
    near: {
      next: {
        en: 'Did you mean “{nearest}”? It can be: {allowed}.',
        'zh-CN': '是否想写“{nearest}”？可用的值：{allowed}。',
      },
    },
  },
  'schema/const': {
    usual: { next: { en: 'Write {expected}.', 'zh-CN': '请改为 {expected}。' } },
    newer: {
      message: {
        en: 'The workspace is written in version {value} of the model; this tool reads versions up to {expected}.',
        'zh-CN': '工作区采用第 {value} 版模型，而本工具只能读取到第 {expected} 版。',
      },
      next: { en: 'Install a newer version of the tool.', 'zh-CN': '请安装更新版本的工具。' },
    },
  },
  'schema/minimum': {
    usual: { next: { en: 'Write a number from {limit} on.', 'zh-CN': '请填写不小于 {limit} 的数。' } },
  },
  'schema/maximum': {
    usual: { next: { en: 'Write a number up to {limit}.', 'zh-CN': '请填写不大于 {limit} 的数。' } },
  },
  'schema/min-items': { usual: { next: { en: 'Add at least {limit} entry.', 'zh-CN': '请至少添加 {limit} 项。' } } },
  'schema/min-properties': {
    usual: {
      next: {
        en: 'Add at least {limit} field, or remove “{field}”.',
        'zh-CN': '请至少添加 {limit} 个字段，或删除“{field}”。',
      },
    },
  },
  'schema/dependencies': { usual: { next: { en: 'Add “{key}”.', 'zh-CN': '请补充“{key}”。' } } },
  'schema/type': typeMessages,
  'schema/format': formMessages,
  'schema/property-names': {
    'text-tag': {
      message: { en: '“{key}” is no language tag.', 'zh-CN': '“{key}”不是语言标签。' },
      next: tag,
    },
  },
  'schema/one-of': {
    none: { next: { en: 'Add one of them.', 'zh-CN': '请补充其中一项。' } },
    several: {
      message: { en: '{found} exclude each other.', 'zh-CN': '{found} 不能同时填写。' },
      next: { en: 'Keep one of them.', 'zh-CN': '请只保留其中一项。' },
    },
  },
};

/** The words for a fault against the schema; undefined for ids of others. `{names}` are those of the problem's data. */
export function schemaWords({ id, data }: Pick<Problem, 'id' | 'data'>): Explanation | undefined {
  if (!isSchemaProblem(id)) return undefined;
  return { ...schemaMessages[id], ...cases[id]?.[String(data.case ?? 'usual')] };
}

function isSchemaProblem(id: string): id is SchemaProblemId {
  return Object.hasOwn(schemaMessages, id);
}
