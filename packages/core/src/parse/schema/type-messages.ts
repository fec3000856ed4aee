import type { Wording } from '../schema-messages.js';
import type { TypeCase } from './type-case.js';

/** What is said of a value of the wrong type. */
export const typeMessages: Readonly<Record<TypeCase, Wording>> = {
  document: {
    message: { en: 'The file holds no fields.', 'zh-CN': '文件中没有字段。' },
    next: { en: 'Write its fields, each as “key: value”.', 'zh-CN': '请书写字段，每个写作“键: 值”。' },
  },
  nothing: {
    message: { en: '“{field}” has no value.', 'zh-CN': '“{field}”没有值。' },
    next: { en: 'Write its value, or remove the key.', 'zh-CN': '请填写值，或删除这个键。' },
  },
  unquoted: {
    message: {
      en: '“{field}” holds a text, and {value} is read as something else.',
      'zh-CN': '“{field}”应为文本，而 {value} 会被读成别的类型。',
    },
    next: { en: 'Put quotes around it: "{value}".', 'zh-CN': '请加上引号："{value}"。' },
  },
  text: {
    message: { en: '“{field}” holds a text.', 'zh-CN': '“{field}”应为文本。' },
    next: { en: 'Write one text instead of a list or map.', 'zh-CN': '请直接写一段文本，而不是列表或映射。' },
  },
  list: {
    message: { en: '“{field}” holds a list.', 'zh-CN': '“{field}”应为列表。' },
    next: {
      en: 'Write each entry on a line of its own after “- ”, or all of them between [ and ].',
      'zh-CN': '请把每一项单独成行写在“- ”之后，或全部写在 [ 和 ] 之间。',
    },
  },
  map: {
    message: { en: '“{field}” holds fields.', 'zh-CN': '“{field}”应由字段组成。' },
    next: { en: 'Write its fields below it, each as “key: value”.', 'zh-CN': '请在其下书写字段，每个写作“键: 值”。' },
  },
  number: {
    message: { en: '“{field}” holds a number.', 'zh-CN': '“{field}”应为数字。' },
    next: { en: 'Write the number alone, without quotes and unit.', 'zh-CN': '请只写数字，不加引号和单位。' },
  },
  'whole-number': {
    message: { en: '“{field}” holds a whole number.', 'zh-CN': '“{field}”应为整数。' },
    next: {
      en: 'Write the number alone, without quotes, unit and decimals.',
      'zh-CN': '请只写整数，不加引号、单位和小数。',
    },
  },
  'yes-or-no': {
    message: { en: '“{field}” holds true or false.', 'zh-CN': '“{field}”应为 true 或 false。' },
    next: { en: 'Write true or false, without quotes.', 'zh-CN': '请写 true 或 false，不加引号。' },
  },
  setting: {
    message: {
      en: '“{field}” holds a severity, or a severity and parameters.',
      'zh-CN': '“{field}”应为严重程度，或严重程度加参数。',
    },
    next: {
      en: 'Write error, warning, info or off, or { severity: … }.',
      'zh-CN': '请写 error、warning、info 或 off，或 { severity: … }。',
    },
  },
  parameter: {
    message: {
      en: '“{field}” holds a number, a text or a list of texts.',
      'zh-CN': '“{field}”应为数字、文本或文本列表。',
    },
    next: { en: 'Write it as the page of the rule shows.', 'zh-CN': '请按规则说明页的写法填写。' },
  },
};
