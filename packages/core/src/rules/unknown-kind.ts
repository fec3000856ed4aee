import { documentKinds } from '../generated/types.js';
import { nearest } from '../nearest.js';
import { defineRule } from './rule.js';
import { joined } from './words/joined.js';

const kinds = documentKinds.filter((kind) => kind !== 'config' && kind !== 'accepted');

export const unknownKind = defineRule({
  id: 'unknown-kind',
  severity: 'error',
  preset: 'recommended',
  archivedToo: true,
  law: {
    en: 'The `kind` of a file is one of the kinds that the model knows.',
    'zh-CN': '文件的 `kind` 是模型已有的类型之一。',
  },
  why: {
    en: 'A file of an unknown kind is not read, so all that names its entries leads nowhere.',
    'zh-CN': '未知类型的文件不会被读取，凡是引用其中内容的地方都会落空。',
  },
  message: {
    en: '“{kind}” is no kind of document.',
    'zh-CN': '没有名为“{kind}”的文件类型。',
  },
  next: {
    en: 'Write {instead}.',
    'zh-CN': '请改为{instead}。',
  },
  example: {
    kind: 'teams-list',
    bad: `
      # payments.teams.yaml
      kind: team
      items:
        - { id: payments, name: Payments, function: technology }
    `,
    good: `
      # payments.teams.yaml
      kind: teams
      items:
        - { id: payments, name: Payments, function: technology }
    `,
  },
  *check({ documents }) {
    for (const document of documents) {
      const { kind, value } = document;
      if (kind !== undefined || typeof value !== 'object' || value === null) continue;
      const written: unknown = Reflect.get(value, 'kind');
      if (written === undefined || written === null) continue;
      const text = typeof written === 'object' ? '…' : String(written);
      const near = nearest(text, kinds);
      const instead = near === undefined ? joined(kinds, 'or') : { und: `“${near}”` };
      yield { at: { kind: 'config', document, value }, path: 'kind', data: { kind: text, instead } };
    }
  },
});
