import { resolve } from 'node:path';
import { defineCommand } from '../command.js';
import { shellWord } from '../init/shell-word.js';
import { assertFree, writeNewFiles } from '../init/write.js';
import { languageNamed } from '../language.js';
import { version } from '../version.js';

export const init = defineCommand({
  arguments: [{ name: 'folder', summary: 'where the workspace is made', otherwise: 'here' }],
  options: {
    name: { value: 'text', summary: 'name of the workspace' },
    language: { value: 'tag', summary: 'language of its texts: en or zh', otherwise: 'asked on a terminal, else en' },
    ci: {
      value: 'host',
      summary: 'where changes are checked',
      otherwise: 'asked on a terminal, else github',
      choices: ['github', 'gitlab', 'none'],
    },
  },
  examples: ['journey init', 'journey init demo', 'journey init demo --language zh --ci gitlab --name "客户旅程"'],

  async run([given], options, io) {
    const folder = resolve(io.cwd, given ?? '.');
    const shown = (given ?? '.').replace(/(?<=.)\/+$/, '');
    if (options.language !== undefined) languageNamed(options.language); // a wrong flag is told first
    const { filesOf } = await import('../init/files.js');
    assertFree(folder, shown, filesOf({ language: 'en', ci: 'none', version }));
    const asks = io.terminal.stdin && io.terminal.stderr && options.language === undefined && options.ci === undefined;
    const answers = asks ? await (await import('../init/ask.js')).ask(options.name, io.questions) : options;
    if (answers === undefined) return 2;
    const files = filesOf({
      ...(answers.name !== undefined && { name: answers.name }),
      language: languageNamed(answers.language ?? 'en') === 'en' ? 'en' : 'zh',
      ci: answers.ci === 'gitlab' || answers.ci === 'none' ? answers.ci : 'github',
      version,
    });
    writeNewFiles(folder, shown, files);
    io.stdout(files.map(({ path }) => `${shown === '.' ? path : `${shown}/${path}`}\n`).join(''));
    const enter = shown === '.' ? [] : [`cd ${shellWord(shown)}`];
    const steps = [...enter, 'npm install', 'npx journey check', 'npx journey dev'];
    io.stderr(`\nNext:\n${steps.map((step) => `  ${step}\n`).join('')}`);
    return 0;
  },
});
