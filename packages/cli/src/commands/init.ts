import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { defineCommand, UsageError } from '../command.js';
import { version } from '../version.js';

export const init = defineCommand({
  name: 'init',
  summary: 'Make a small workspace to start from: a journey, a persona, teams, channels, checks.',
  usage: ['[folder]'],
  options: {
    name: { value: 'text', summary: 'name of the workspace' },
    language: { value: 'tag', summary: 'language of its texts', choices: ['en', 'zh'] },
    ci: { value: 'host', summary: 'where pull requests are checked', choices: ['github', 'gitlab', 'none'] },
  },
  examples: ['journey init', 'journey init demo', 'journey init demo --language zh --ci gitlab --name "客户旅程"'],

  async run([given], options, io) {
    const folder = resolve(io.cwd, given ?? '.');
    const shown = relative(io.cwd, folder).replaceAll('\\', '/') || '.';
    const asks = io.terminal.stdin && io.terminal.stderr && options.language === undefined && options.ci === undefined;
    const answers = asks ? await (await import('../init/ask.js')).ask(options.name) : options;
    if (answers === undefined) {
      io.stderr('Nothing was written.\n');
      return 2;
    }
    const { filesOf } = await import('../init/files.js');
    const files = filesOf({
      ...(answers.name === undefined ? {} : { name: answers.name }),
      language: answers.language === 'zh' ? 'zh' : 'en',
      ci: answers.ci === 'gitlab' || answers.ci === 'none' ? answers.ci : 'github',
      version,
    });
    const inTheWay = Object.keys(files).filter((path) => existsSync(join(folder, path)));
    if (inTheWay.length > 0) {
      throw new UsageError(
        `${shown} already holds ${inTheWay.join(', ')}. Nothing was written.`,
        'Name another folder: journey init my-journeys',
      );
    }
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text, { flag: 'wx' });
      io.stdout(`${shown === '.' ? '' : `${shown}/`}${path}\n`);
    }
    io.stderr(
      `\nNext:\n${shown === '.' ? '' : `  cd ${shown}\n`}  npm install\n  npx journey check\n  npx journey dev\n`,
    );
    return 0;
  },
});
