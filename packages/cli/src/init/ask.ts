import { cancel, intro, isCancel, outro, select, text } from '@clack/prompts';
import type { Answers } from './files.js';

/** Questions are talk: the results alone are on stdout. */
const output = process.stderr;

const languages = [
  { value: 'en' as const, label: 'English' },
  { value: 'zh' as const, label: '中文' },
];
const hosts = [
  { value: 'github' as const, label: 'GitHub' },
  { value: 'gitlab' as const, label: 'GitLab' },
  { value: 'none' as const, label: 'Elsewhere' },
];

/** What a person at a terminal answers; undefined when they leave, which ends the questions at once. */
export async function ask(initialName: string | undefined): Promise<Omit<Answers, 'version'> | undefined> {
  intro('A new workspace for customer journeys', { output });
  const name = await text({
    output,
    message: 'What is it called?',
    initialValue: initialName ?? '',
    placeholder: 'Our customer journeys',
    defaultValue: '',
  });
  if (isCancel(name)) return leave();
  const language = await select({ output, message: 'In which language are its first texts?', options: languages });
  if (isCancel(language)) return leave();
  const ci = await select({ output, message: 'Where are changes reviewed?', options: hosts });
  if (isCancel(ci)) return leave();
  outro('Writing its files.', { output });
  return { ...(name === '' ? {} : { name }), language, ci };
}

function leave(): undefined {
  cancel('Nothing was written.', { output });
}
