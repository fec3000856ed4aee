import { type Language, problemWords, type Rule } from '@journey-as-code/core';
import type { Paint } from './paint.js';
import { wrap } from './wrap.js';

/** How an explanation is laid out, and in which language. */
export interface ExplanationLayout {
  readonly language: Language;
  readonly columns: number;
  readonly paint: Paint;
}

const words = {
  en: {
    example: 'With the fault',
    mended: 'Put right',
    set: 'Set it in journey.config.yaml',
    accept: 'Or accept one finding, where it stands',
    next: 'What to do',
  },
  'zh-CN': {
    example: '有问题的写法',
    mended: '改正后',
    set: '在 journey.config.yaml 中设置',
    accept: '或在原处接受某一处发现',
    next: '下一步',
  },
} as const;

/** A rule in words: its law, why it stands, an example with the fault and one put right, how it is set or accepted. */
export function explainRule(
  { id, law, why, severity, preset, parameters, example }: Rule,
  layout: ExplanationLayout,
): string {
  const say = words[layout.language];
  const section = (title: string, lines: readonly string[]) => ['', layout.paint('bold', title), ...lines];
  return [
    `${layout.paint('bold', id)}  ${severity}, ${preset}`,
    '',
    ...paragraph(law[layout.language], layout),
    ...paragraph(why[layout.language], layout),
    ...section(say.example, block(example.bad)),
    ...section(say.mended, block(example.good)),
    ...section(say.set, block(setting(id, severity, parameters))),
    ...section(say.accept, block(`lintIgnore:\n  - { rule: ${id}, reason: "…", until: 2027-01-31 }`)),
    '',
  ].join('\n');
}

/** A fault of a file in words; undefined when nothing has that name. */
export function explainProblem(id: string, layout: ExplanationLayout): string | undefined {
  const found = problemWords(id);
  if (found === undefined) return undefined;
  const { language, paint } = layout;
  return [
    paint('bold', id),
    '',
    ...paragraph(found.why[language], layout),
    '',
    paint('bold', words[language].next),
    ...paragraph(found.next[language], layout),
    '',
  ].join('\n');
}

function paragraph(text: string, { columns }: ExplanationLayout): readonly string[] {
  return wrap(text, Math.min(columns, 100) - 2).map((line) => `  ${line}`);
}

/** YAML as it would stand in a file, indented. */
function block(text: string): readonly string[] {
  const lines = text.replace(/^\n+|\s+$/g, '').split('\n');
  const least = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => `  ${line.slice(least)}`.trimEnd());
}

function setting(id: string, severity: string, parameters: Rule['parameters']): string {
  const values = Object.entries({ severity, ...parameters }).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}`,
  );
  return `lint:\n  rules:\n    ${id}: { ${values.join(', ').replaceAll(`"${severity}"`, severity)} }`;
}
