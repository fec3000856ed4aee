import { expect, test } from 'vitest';
import { shapes } from './generated/shapes.js';
import { documentKinds } from './generated/types.js';
import { definitions } from './reference.js';

const named = (name: string) => definitions.find((definition) => definition.name === name);

test('says of a field what it holds, what it refers to, and what stands for nothing', () => {
  expect(named('touchpoint')?.fields.find(({ key }) => key === 'devices')).toEqual({
    key: 'devices',
    title: { en: 'Devices', 'zh-CN': '设备' },
    description: {
      en: 'The devices on which it happens. Without it, those of the channel.',
      'zh-CN': '接触发生在哪些设备上。不填时取渠道的设备。',
    },
    type: { en: 'List of: Device', 'zh-CN': '列表：设备' },
    definition: 'device',
    required: false,
    tier: 'core',
    examples: [['mobile', 'desktop']],
  });
  expect(named('handoff')?.fields.find(({ key }) => key === 'to')).toMatchObject({
    type: { en: 'Reference: team', 'zh-CN': '引用：团队' },
    required: true,
    references: ['team'],
  });
  expect(named('step')?.fields.find(({ key }) => key === 'path')).toMatchObject({
    default: 'main',
    values: [
      { value: 'main', title: { en: 'Main', 'zh-CN': '主路径' } },
      { value: 'alternative', title: { en: 'Alternative', 'zh-CN': '备选路径' } },
      { value: 'exception', title: { en: 'Exception', 'zh-CN': '例外路径' } },
    ],
  });
});

test('says what holds over several fields', () => {
  expect(named('outcome')?.conditions).toEqual([
    { en: 'Exactly one of `next`, `exit`.', 'zh-CN': '须恰好填写其中一项：`next`、`exit`。' },
  ]);
  expect(named('feeling')?.conditions).toEqual([{ en: 'At least one field.', 'zh-CN': '至少填写一个字段。' }]);
  expect(named('measurement')?.conditions).toEqual([
    { en: '`place` needs `journey`.', 'zh-CN': '填写 `place` 时须同时填写 `journey`。' },
  ]);
});

test('has every definition of the model with its fields in canonical order, and every kind of document', () => {
  const objects = definitions.filter(({ sort }) => sort !== 'form');
  expect(Object.fromEntries(objects.map(({ name, fields }) => [name, fields.map(({ key }) => key)]))).toEqual(
    Object.fromEntries(Object.entries(shapes).map(([name, { fields }]) => [name, Object.keys(fields)])),
  );
  expect(definitions.flatMap(({ kind }) => kind ?? [])).toEqual(documentKinds);
});

test('leads from each field to a definition that is there', () => {
  const names = new Set(definitions.map(({ name }) => name));
  const lost = definitions
    .flatMap(({ fields }) => fields)
    .filter(({ definition }) => definition && !names.has(definition));
  expect(lost).toEqual([]);
});
