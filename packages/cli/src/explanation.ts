import {
  type ChangeKind,
  inLetters,
  type Language,
  problemWords,
  type ReviewRule,
  type Rule,
} from '@journey-as-code/core';
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
    breaks: 'Breaks',
    backwards: 'Read backwards',
    promises: {
      links: 'links',
      references: 'references',
      model: 'the model',
      experience: 'experience',
      accountability: 'accountability',
    },
    asks: { major: 'asks for a major version', minor: 'asks for a minor version', patch: 'asks for a patch' },
  },
  'zh-CN': {
    example: '有问题的写法',
    mended: '改正后',
    set: '在 journey.config.yaml 中设置',
    accept: '或在原处接受某一处发现',
    next: '下一步',
    breaks: '影响',
    backwards: '反向变更',
    promises: { links: '链接', references: '引用', model: '模型', experience: '体验', accountability: '责任' },
    asks: { major: '需要主版本', minor: '需要次版本', patch: '需要修订版本' },
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

/** A rule between two versions in words. */
export function explainReviewRule(
  { id, law, why, next, severity, preset, parameters }: ReviewRule,
  layout: ExplanationLayout,
): string {
  const { language, paint } = layout;
  const say = words[language];
  return [
    `${paint('bold', id)}  ${severity}, ${preset}`,
    '',
    ...paragraph(law[language], layout),
    ...paragraph(why[language], layout),
    '',
    paint('bold', say.next),
    ...paragraph(next[language], layout),
    '',
    paint('bold', say.set),
    ...block(setting(id, severity, parameters)),
    '',
  ].join('\n');
}

/** A kind of change in words: what it says, what it costs, and what it is backwards. */
export function explainChange({ id, kind, cost, message, mirror }: ChangeKind, layout: ExplanationLayout): string {
  const { language, paint } = layout;
  const say = words[language];
  const backwards = typeof mirror === 'string' ? `${kind}-${mirror}` : mirror.none;
  const severity = { breaking: 'error', notable: 'warning', info: 'info' }[cost.level];
  const line = (title: string, text: string) => ['', paint('bold', title), ...paragraph(text, layout)];
  return [
    `${paint('bold', id)}  ${cost.level}, ${say.asks[cost.bump]}`,
    '',
    ...paragraph(inLetters(message[language]), layout),
    ...(cost.breaks.length > 0 ? line(say.breaks, cost.breaks.map((one) => say.promises[one]).join(', ')) : []),
    ...line(say.backwards, backwards),
    '',
    paint('bold', say.set),
    ...block(setting(id, severity, {})),
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
