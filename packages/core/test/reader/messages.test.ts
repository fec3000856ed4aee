import { expect, test } from 'vitest';
import { readCsv } from '../../src/parse/csv.js';
import { type Explanation, problemMessages } from '../../src/parse/messages.js';
import type { Problem } from '../../src/parse/parsed-file.js';
import { readYaml } from '../../src/parse/yaml.js';
import { fill, languages } from '../../src/text.js';
import { hostile } from './hostile.js';
import { mutations } from './mutate.js';
import { startingTexts } from './texts.js';

const messages: Readonly<Record<string, Explanation>> = problemMessages;

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

test('both languages say the same things', () => {
  for (const [id, parts] of Object.entries(messages)) {
    for (const part of [parts.message, parts.next, parts.why]) {
      expect([id, placeholders(part['zh-CN'])]).toEqual([id, placeholders(part.en)]);
    }
  }
});

test('every problem that is reported has words, and fills them', () => {
  const texts = mutations(startingTexts, 3);
  const damaged = Array.from({ length: 2_000 }, () => texts.next().value ?? '');
  const tables = [
    '',
    'date',
    'date,value\n1',
    'date,value\nx,y',
    'date,value\n"',
    'date,value\n\0',
    Uint8Array.of(0xff),
    ','.repeat(200),
  ];
  const problems: readonly Problem[] = [
    ...[...hostile.map(({ content }) => content), ...damaged].flatMap((content) => readYaml(content).problems),
    ...tables.flatMap((content) => readCsv(content).problems),
  ];
  const reported = new Set<string>();
  for (const { id, data } of problems) {
    reported.add(id);
    for (const language of languages) {
      const said = [messages[id]?.message, messages[id]?.next].map((part) => fill(part?.[language] ?? '{none}', data));
      const bare = (text: string) =>
        Object.values(data).reduce<string>((rest, value) => rest.replaceAll(String(value), ''), text);
      expect([id, said.flatMap((text) => placeholders(bare(text)))]).toEqual([id, []]);
    }
  }
  const silent = Object.keys(messages).filter((id) => !reported.has(id));
  expect(silent).toEqual(['yaml/not-a-file', 'yaml/unreadable', 'yaml/syntax']);
});
