import { defineRule } from './rule.js';

export const documentWithoutKind = defineRule({
  id: 'document-without-kind',
  severity: 'warning',
  preset: 'recommended',
  archivedToo: true,
  law: {
    en: 'Every file of the workspace says with `kind` what it is.',
    'zh-CN': '工作区中的每个文件都用 `kind` 说明自己是什么。',
  },
  why: {
    en: 'A file that does not say what it is stands in the folder and in no map, and nobody notices.',
    'zh-CN': '不说明类型的文件虽然放在文件夹里，却不会出现在任何旅程图中，也没有人会发现。',
  },
  message: {
    en: '{file} does not say what it is.',
    'zh-CN': '{file} 没有说明自己是什么。',
  },
  next: {
    en: 'Begin it with its kind, such as `kind: journey`, or leave it out with `exclude` in the configuration.',
    'zh-CN': '请在开头写明类型，例如 `kind: journey`；若不属于工作区，请在配置的 `exclude` 中排除它。',
  },
  example: {
    kind: 'teams-list',
    bad: `
      # warehouse.teams.yaml
      items:
        - { id: payments, name: Payments }
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
      const { kind, value, problems, path } = document;
      if (kind !== undefined || problems.length > 0) continue;
      const stated: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'kind') : undefined;
      // A document that is nothing known has no object of the model; the empty one stands for its start.
      if (stated === undefined || stated === null)
        yield { at: { kind: 'config', document, value: {} }, data: { file: path } };
    }
  },
});
