import { languageFor, problemWords, type Rule } from '@journey-as-code/core';

const words = {
  en: {
    severity: 'Severity',
    preset: 'Preset',
    parameters: 'Parameters',
    fault: 'Fault',
    right: 'Put right',
    accept: 'Accept one finding',
    next: 'Next',
  },
  'zh-CN': {
    severity: '级别',
    preset: '预设',
    parameters: '参数',
    fault: '有问题的写法',
    right: '改正后',
    accept: '接受某一处',
    next: '下一步',
  },
} as const;

const indent = (text: string) => {
  const lines = text.replace(/^\n+|\s+$/g, '').split('\n');
  const least = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => `    ${line.slice(least)}`.trimEnd()).join('\n');
};

/** A rule in words: its law, why it stands, how it is set, an example with the fault and one put right. */
export function explainRule({ id, law, why, severity, preset, parameters, example }: Rule, language: string): string {
  const speech = languageFor(language);
  const say = words[speech];
  const settings = Object.entries(parameters ?? {}).map(([name, value]) => `    ${name}: ${JSON.stringify(value)}`);
  return [
    id,
    '',
    `  ${law[speech]}`,
    `  ${why[speech]}`,
    '',
    `  ${say.severity}: ${severity}    ${say.preset}: ${preset}`,
    ...(settings.length > 0 ? ['', `  ${say.parameters}:`, ...settings] : []),
    '',
    `  ${say.fault}:`,
    '',
    indent(example.bad),
    '',
    `  ${say.right}:`,
    '',
    indent(example.good),
    '',
    `  ${say.accept}:`,
    '',
    '    lintIgnore:',
    `      - { rule: ${id}, reason: "…", until: 2027-01-31 }`,
    '',
  ].join('\n');
}

/** A fault of a file in words; undefined when nothing has that name. */
export function explainProblem(id: string, language: string): string | undefined {
  const found = problemWords(id);
  if (found === undefined) return undefined;
  const speech = languageFor(language);
  return [id, '', `  ${found.why[speech]}`, '', `  ${words[speech].next}: ${found.next[speech]}`, ''].join('\n');
}
