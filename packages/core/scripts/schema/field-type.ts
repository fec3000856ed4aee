import type { Message } from '../../src/text.js';
import type { Schema, Source } from './source.js';
import { message, namedBy } from './words.js';

/** What a field holds, in words, and the definition to read on in. */
export interface FieldType {
  readonly type: Message;
  readonly definition?: string;
}

/** Says what a field holds. */
export function fieldType(field: Schema, source: Source): FieldType {
  if (field.items) return listOf(fieldType(field.items, source), field.minItems === 1);
  const map = field['x-map'] ?? source.objects[field.$ref ?? '']?.['x-map'];
  if (map) return mapOf(map, field, source);
  if (field.const !== undefined) return { type: same(`\`${field.const}\``) };
  if (field['x-reference']) return reference(field['x-reference']);
  if (field['x-enum']) return { type: { en: 'One of the values below', 'zh-CN': '以下取值之一' } };
  if (field.$ref !== undefined) {
    const definition = source.objects[field.$ref] ?? source.scalars[field.$ref];
    if (!definition) throw new Error(`No definition is called ${field.$ref}.`);
    return { type: message(definition, 'title'), definition: field.$ref };
  }
  return { type: plain(field) };
}

function reference(to: string | readonly string[]): FieldType {
  const { en, 'zh-CN': zh } = namedBy(to);
  return { type: { en: `Reference: ${en}`, 'zh-CN': `引用：${zh}` }, definition: 'reference' };
}

function listOf({ type, ...rest }: FieldType, mayNotBeEmpty: boolean): FieldType {
  return {
    ...rest,
    type: {
      en: `List of: ${type.en.replace('Reference: ', 'references: ')}${mayNotBeEmpty ? ' (at least one)' : ''}`,
      'zh-CN': `列表：${type['zh-CN']}${mayNotBeEmpty ? '（至少一项）' : ''}`,
    },
  };
}

function mapOf(map: string, field: Schema, source: Source): FieldType {
  const held = source.objects[map];
  const keys =
    field['x-key-reference'] === undefined
      ? { en: 'name', 'zh-CN': '名称' }
      : namedBy(field['x-key-reference'] as string);
  if (!held)
    return {
      type: { en: `Map from ${keys.en} to list of short texts`, 'zh-CN': `映射：${keys['zh-CN']} → 短文本列表` },
    };
  const { en, 'zh-CN': zh } = message(held, 'title');
  return { type: { en: `Map from ${keys.en} to: ${en}`, 'zh-CN': `映射：${keys['zh-CN']} → ${zh}` }, definition: map };
}

function plain({ type, minimum, maximum }: Schema): Message {
  if (type === 'boolean') return same('`true` / `false`');
  if (type === 'object') return { en: 'Free map', 'zh-CN': '自由映射' };
  if (type === 'string') return { en: 'Text', 'zh-CN': '文本' };
  const kind = type === 'integer' ? { en: 'Whole number', 'zh-CN': '整数' } : { en: 'Number', 'zh-CN': '数字' };
  const from = minimum === undefined ? '' : String(minimum).replace('-', '−');
  const to = maximum === undefined ? '' : String(maximum);
  if (from === '' && to === '') return kind;
  return to === ''
    ? { en: `${kind.en} from ${from}`, 'zh-CN': `${kind['zh-CN']}，不小于 ${from}` }
    : { en: `${kind.en} from ${from} to ${to}`, 'zh-CN': `${kind['zh-CN']}，${from} 到 ${to}` };
}

function same(text: string): Message {
  return { en: text, 'zh-CN': text };
}
