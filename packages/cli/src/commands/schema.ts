import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { documentKinds, nearest } from '@journey-as-code/core';
import { defineCommand, UsageError } from '../command.js';

const names: readonly string[] = [...documentKinds, 'model', 'report'];

export const schema = defineCommand({
  name: 'schema',
  summary: 'Print the JSON Schema of a kind of document.',
  usage: ['[kind]'],
  options: {
    language: { value: 'tag', summary: 'language of its texts: en or zh', default: 'en', choices: ['en', 'zh'] },
  },
  examples: ['journey schema journey', 'journey schema persona --language zh', 'journey schema'],

  async run([kind], { language }, { stdout }) {
    if (kind === undefined) {
      stdout(names.map((name) => `${name}\n`).join(''));
      return 0;
    }
    if (!names.includes(kind)) {
      const near = nearest(kind, names);
      throw new UsageError(
        `No kind of document is called ${kind}.`,
        near ? `Did you mean ${near}? journey schema lists all kinds.` : 'journey schema lists all kinds.',
      );
    }
    const translated = language === 'zh' && documentKinds.some((name) => name === kind);
    const file = `@journey-as-code/core/schema/${kind}.schema${translated ? '.zh' : ''}.json`;
    stdout(readFileSync(createRequire(import.meta.url).resolve(file), 'utf8'));
    return 0;
  },
});
