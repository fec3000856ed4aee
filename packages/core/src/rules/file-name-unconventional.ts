import type { Root } from '../model/workspace.js';
import { defineRule } from './rule.js';

export const fileNameUnconventional = defineRule({
  id: 'file-name-unconventional',
  severity: 'warning',
  preset: 'recommended',
  archivedToo: true,
  law: {
    en: 'A file is named after what it holds: `<id>.journey.yaml`, `<id>.persona.yaml`, `<kind>.yaml` or `<anything>.<kind>.yaml`.',
    'zh-CN': '文件以其内容命名：`<id>.journey.yaml`、`<id>.persona.yaml`、`<kind>.yaml` 或 `<任意名称>.<kind>.yaml`。',
  },
  why: {
    en: 'Who looks for a journey or a team finds it by the name of its file, and editors choose the right help by it.',
    'zh-CN': '人们凭文件名找到旅程和团队，编辑器也凭它提供正确的提示。',
  },
  message: {
    en: '{file} holds “{content}” and is not named after it.',
    'zh-CN': '{file} 的内容是“{content}”，文件名却没有体现。',
  },
  next: {
    en: 'Rename the file to {name}.',
    'zh-CN': '请把文件改名为 {name}。',
  },
  example: {
    kind: 'persona',
    bad: `
      # maya.yaml
      kind: persona
      id: runner
      name: Maya, runs twice a week
      segment: new-customers
      goals: [Run without pain]
      needs: [Advice on size]
    `,
    good: `
      # runner.persona.yaml
      kind: persona
      id: runner
      name: Maya, runs twice a week
      segment: new-customers
      goals: [Run without pain]
      needs: [Advice on size]
    `,
  },
  *check({ roots }) {
    for (const root of roots) {
      const { path } = root.document;
      const file = path.slice(path.lastIndexOf('/') + 1);
      const name = usualName(root);
      if (name === undefined || isNamed(root, file.replace(/\.yml$/, '.yaml'), name)) continue;
      const [pointedAt, content] =
        root.kind === 'journey' || root.kind === 'persona' ? ['id', root.object.name] : ['kind', { und: kindOf(root) }];
      yield { at: root.object.origin, path: pointedAt, data: { file, content, name } };
    }
  },
});

const kindOf = ({ kind }: Root) => kind.replace(/-list$/, '');

function usualName(root: Root): string | undefined {
  if (root.kind === 'config') return undefined;
  if (root.kind !== 'journey' && root.kind !== 'persona') return `${kindOf(root)}.yaml`;
  return root.object.id ? `${root.object.id}.${root.kind}.yaml` : undefined;
}

/** Lists may have any number of files, each with words of its own before the kind. */
function isNamed({ kind }: Root, file: string, name: string): boolean {
  return file === name || (kind.endsWith('-list') && file.endsWith(`.${name}`));
}
