import { currentVersion, migrationsSince } from '../parse/migrations/index.js';
import { defineRule } from './rule.js';
import { joined } from './words/joined.js';

export const oldSchemaVersion = defineRule({
  id: 'old-schema-version',
  severity: 'info',
  preset: 'recommended',
  archivedToo: true,
  law: {
    en: 'A workspace is written in the current version of the model.',
    'zh-CN': '工作区采用当前版本的模型书写。',
  },
  why: {
    en: 'An older version stays readable, but editors and the reference speak of the current one alone.',
    'zh-CN': '旧版本始终可以读取，但编辑器提示和参考文档只针对当前版本。',
  },
  message: {
    en: 'The files are written in version {written} of the model; the current one is {current}.',
    'zh-CN': '文件采用第 {written} 版模型，当前为第 {current} 版。',
  },
  next: {
    en: 'Write “schemaVersion: {current}”, and in the files {renamed}.',
    'zh-CN': '请写“schemaVersion: {current}”，并在文件中{renamed}。',
  },
  example: {
    kind: 'config',
    bad: `
      # journey.config.yaml
      schemaVersion: 0
      name: Shop
      # glossary.yaml
      kind: glossary
      items:
        - { id: drop, title: Drop, description: How much higher the heel of a shoe stands than its toes }
    `,
    good: `
      # journey.config.yaml
      schemaVersion: 1
      name: Shop
      # glossary.yaml
      kind: glossary
      items:
        - { id: drop, name: Drop, description: How much higher the heel of a shoe stands than its toes }
    `,
  },
  *check({ config: { origin } }) {
    const { schemaVersion: written } = origin.document;
    if (written === undefined) return;
    const renamed = migrationsSince(written).flatMap((migration) => migration.renamed);
    const words = renamed.map(({ was, is }) => ({ en: `“${is}” for “${was}”`, 'zh-CN': `把“${was}”改为“${is}”` }));
    yield {
      at: origin,
      path: 'schemaVersion',
      data: { written, current: currentVersion, renamed: joined(words, 'and') },
    };
  },
});
