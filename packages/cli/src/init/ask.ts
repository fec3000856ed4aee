import type { Writable } from 'node:stream';
import { cancel, intro, isCancel, outro, select, text } from '@clack/prompts';
import type { Answers } from './files.js';

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
export async function ask(
  initialName: string | undefined,
  output: Writable,
): Promise<Omit<Answers, 'version'> | undefined> {
  intro('A new workspace for customer journeys', { output });
  const name = await text({
    output,
    message: 'What is it called?',
    initialValue: initialName ?? '',
    placeholder: 'Our customer journeys',
    defaultValue: '',
  });
  if (isCancel(name)) return leave(output);
  const language = await select({ output, message: 'In which language are its first texts?', options: languages });
  if (isCancel(language)) return leave(output);
  const ci = await select({ output, message: 'Where are changes reviewed?', options: hosts });
  if (isCancel(ci)) return leave(output);
  outro('Writing its files.', { output });
  return { ...(name === '' ? {} : { name }), language, ci };
}

function leave(output: Writable): undefined {
  cancel('Nothing was written.', { output });
}
