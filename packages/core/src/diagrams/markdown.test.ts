import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { smallShop } from '../../test/small-shop.js';
import { workspaceWith } from '../../test/workspace.js';
import { actions } from './actions.js';
import { renderMarkdown } from './markdown.js';
import { opportunities } from './opportunities.js';

test('heading, sentence and table come before the drawing', () => {
  const { workspace, journey } = smallShop();
  const subject = { of: 'journey', journey } as const;
  const [drawing] = actions.draw(subject, workspace, 'zh');
  expect(renderMarkdown(actions, subject, workspace, 'zh')).toBe(
    `## 买鞋：行动计划

3 项行动：1 项计划中、1 项进行中、1 项已完成。从 2026\\-02\\-10 到 2026\\-03\\-31。1 项没有开始和截止日期，未画出。

| 行动 | 负责团队 | 状态 | 开始 | 截止 |
| --- | --- | --- | --- | --- |
| 接入钱包 | 支付 | 进行中 | 2026\\-03\\-01 | 2026\\-03\\-31 |
| 缩短表单 | 网店 | 已完成 | 2026\\-02\\-10 | 2026\\-02\\-20 |
| 思考 | 无负责团队 | 计划中 | — | 2026\\-05\\-01 |

\`\`\`mermaid
${drawing}\`\`\`
`,
  );
});

test('where there is nothing to draw, the sentence says so', () => {
  const { workspace, journey } = workspaceWith('  - { id: a, name: A, owner: t, steps: [] }');
  expect(renderMarkdown(actions, { of: 'journey', journey }, workspace, 'en')).toBe(
    '## Buy shoes\\: Action plan\n\nNo actions are planned yet\\.\n',
  );
});

test('no text leaves its cell, and no fence ends early', () => {
  const { workspace, journey } = workspaceWith(
    '  - { id: a, name: A, owner: t, steps: [] }',
    'actions: [{ id: a, name: "a | `b` ```` <img>\\n# c", owner: t, start: 2026-01-01, due: 2026-01-02 }]',
  );
  const markdown = renderMarkdown(actions, { of: 'journey', journey }, workspace, 'en');
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  expect(markdown).toContain('\n`````mermaid\n');
  expect(html.replaceAll('\u200b', '')).toContain('<td>a | `b` ```` &lt;img&gt; # c</td>');
  expect(html.match(/<(?:h\d|pre|table|tr|img)/g)).toEqual(['<h2', '<table', '<tr', '<tr', '<pre']);
});

test('a table without rows is left out', () => {
  const { workspace, journey } = workspaceWith('  - { id: a, name: A, owner: t, steps: [] }');
  expect(renderMarkdown(opportunities, { of: 'journey', journey }, workspace, 'en')).not.toContain('|');
});
