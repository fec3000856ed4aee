import { cancel, group, intro, outro, select, text } from '@clack/prompts';

/** What a person at a terminal answers; undefined when they leave. */
export async function ask(
  name: string | undefined,
): Promise<{ name?: string; language: 'en' | 'zh'; ci: 'github' | 'gitlab' | 'none' } | undefined> {
  let left = false;
  intro('A new workspace for customer journeys');
  const answers = await group(
    {
      name: () =>
        text({
          message: 'What is it called?',
          initialValue: name ?? '',
          placeholder: 'Our customer journeys',
          defaultValue: '',
        }),
      language: () =>
        select<'en' | 'zh'>({
          message: 'In which language are its first texts?',
          options: [
            { value: 'en', label: 'English' },
            { value: 'zh', label: '中文' },
          ],
        }),
      ci: () =>
        select<'github' | 'gitlab' | 'none'>({
          message: 'Where are changes reviewed?',
          options: [
            { value: 'github', label: 'GitHub' },
            { value: 'gitlab', label: 'GitLab' },
            { value: 'none', label: 'Elsewhere' },
          ],
        }),
    },
    {
      onCancel: () => {
        left = true;
        cancel('Nothing was written.');
      },
    },
  );
  if (left) return undefined;
  outro('Writing its files.');
  const { name: given, language, ci } = answers;
  return { ...(given ? { name: given } : {}), language, ci };
}
