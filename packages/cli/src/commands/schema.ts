import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { documentKinds, nearest } from '@journey-as-code/core';
import { defineCommand, UsageError } from '../command.js';
import { languageNamed, languageOption } from '../language.js';

const names: readonly string[] = [...documentKinds, 'model', 'report'];

export const schema = defineCommand({
  arguments: [{ name: 'kind', summary: 'kind of document, or model, or report', otherwise: 'list them all' }],
  options: { language: { ...languageOption, summary: 'language of its texts: en or zh-CN' } },
  examples: ['journey schema journey', 'journey schema persona --language zh-CN', 'journey schema'],

  async run([kind], options, { stdout }) {
    const language = languageNamed(options.language);
    if (kind === undefined) {
      stdout(names.map((name) => `${name}\n`).join(''));
      return 0;
    }
    if (!names.includes(kind)) {
      const near = nearest(kind, names);
      const all = 'journey schema lists them all.';
      throw new UsageError(`There is no schema “${kind}”.`, near === undefined ? all : `Did you mean ${near}? ${all}`);
    }
    const isTranslated = language === 'zh-CN' && documentKinds.some((name) => name === kind);
    const file = `@journey-as-code/core/schema/${kind}.schema${isTranslated ? '.zh' : ''}.json`;
    stdout(readFileSync(createRequire(import.meta.url).resolve(file), 'utf8'));
    return 0;
  },
});
