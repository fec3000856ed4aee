import { escapeTerminal, oneLine, withoutCommands } from '@journey-as-code/core/escape';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { hostile } from '../../../test/hostile.js';
import { commandsIn } from '../../../test/workflow-log.js';
import { compact } from '../src/formats/compact.js';
import type { Format } from '../src/formats/format.js';
import { github } from '../src/formats/github.js';
import { gitlab } from '../src/formats/gitlab.js';
import type { Item, ItemReport } from '../src/formats/item.js';
import { junit } from '../src/formats/junit.js';
import { markdown } from '../src/formats/markdown.js';
import { sarif } from '../src/formats/sarif.js';
import { context, item, itemReport } from './formats-report.js';
import { readXml } from './read-xml.js';
import { screenOf } from './screen.js';

/** A report of an item in which a text stands everywhere that words or names of files stand. */
const report = (text: string, own: Partial<Item> = {}) =>
  itemReport(
    [
      item({
        ...own,
        message: text,
        next: text,
        field: text,
        source: { file: text, range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 } },
      }),
    ],
    { summary: text, about: () => ({ title: text, text }) },
  );

const hidden = /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;
const withoutSpaces = (text: string) => text.replaceAll('\u200b', '');

/** What people see of a report, read back as its reader reads it; it throws, or tells more, where a text has broken out. */
const sinks: readonly (readonly [Format<ItemReport>, (printed: string, text: string) => void])[] = [
  [
    compact,
    (printed, text) => {
      expect(printed.split('\n')).toHaveLength(2);
      expect(printed).toContain(`:1:1: error: ${oneLine(text)} [cold-handoff]`);
      expect(printed).not.toMatch(hidden);
      expect(commandsIn(withoutCommands(printed))).toEqual([]);
    },
  ],
  [
    github,
    (printed, text) => {
      const words = escapeTerminal(text);
      expect(commandsIn(printed)).toEqual([
        { name: 'error', properties: expect.objectContaining({ title: 'cold-handoff' }), data: `${words}\n${words}` },
      ]);
      // The runner itself drops signs of equality before a value.
      expect(commandsIn(printed)[0]?.properties.file ?? '').toBe(words.replace(/^=+/, ''));
    },
  ],
  [
    gitlab,
    (printed, text) => {
      expect(JSON.parse(printed)).toMatchObject([{ description: oneLine(text), location: { path: text } }]);
      expect(printed).not.toMatch(hidden);
      expect(commandsIn(printed)).toEqual([]);
    },
  ],
  [
    sarif,
    (printed, text) => {
      const [run] = JSON.parse(printed).runs;
      const [{ message, locations }] = run.results;
      const [rule] = run.tool.driver.rules;
      const said = [message.text, rule.shortDescription.text, rule.help.text];
      for (const words of said) expect(words).not.toMatch(/\]\(|\{\d/);
      expect(withoutSpaces(message.text)).toBe(withoutSpaces(`${oneLine(`${text} ${text}`)}`));
      const { uri } = locations[0].physicalLocation.artifactLocation;
      expect(decodeURIComponent(uri)).toBe(text.toWellFormed());
      expect(uri).toMatch(/^(?:[\w./!~*'()-]|%[0-9A-F]{2})*$/);
      expect(printed).not.toMatch(hidden);
      expect(commandsIn(printed)).toEqual([]);
    },
  ],
  [
    junit,
    (printed, text) => {
      const words = oneLine(text).replace(/[\ufffe\uffff]/g, '\ufffd');
      const { elements, said } = readXml(printed);
      expect(elements.map(({ name }) => name)).toEqual(['testsuite', 'testcase', 'failure']);
      expect(elements[1]?.attributes).toEqual({
        classname: 'buy-shoes',
        name: `cold-handoff choose/compare/chat#to-store ${words}`.trimEnd(),
        file: words,
        line: '1',
      });
      expect(elements[2]?.attributes.message).toBe(words);
      expect(said.trim().split('\n').at(-1)).toBe(`${words}:1:1`.trim());
      expect(printed).not.toMatch(hidden);
      expect(commandsIn(printed)).toEqual([]);
    },
  ],
  [
    markdown,
    (printed, text) => {
      const { tags, words } = readMarkdown(printed);
      expect(tags).toEqual([
        ...['h3', 'p', 'table', 'thead', 'tr', 'th', 'th', 'th', 'th'].filter((tag) => tag !== 'p' || isShown(text)),
        ...['tbody', 'tr', 'td', 'strong', 'td', 'br', 'td', 'td'],
      ]);
      expect(withoutSpaces(words)).toContain(withoutSpaces(`→ ${oneLine(text)}`).trim());
      expect(printed).not.toMatch(hidden);
      expect(printed).not.toMatch(/(?<!\\)[@#](?!\u200b)(?<!^#+)/m);
      expect(commandsIn(printed)).toEqual([]);
    },
  ],
];

const isShown = (text: string) => oneLine(text) !== '';

/** The tags that GitHub would make of Markdown, in order, and the words in them. */
function readMarkdown(text: string): { readonly tags: readonly string[]; readonly words: string } {
  const html = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const tags: string[] = [];
  let words = '';
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if ('value' in node) words += node.value;
    if ('tagName' in node) tags.push(node.tagName);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  parseFragment(html).childNodes.forEach(visit);
  return { tags, words };
}

test.each(sinks.map(([format, holds]) => ({ id: format.id, format, holds })))(
  '$id shows every hostile text, and obeys none',
  ({ format, holds }) => {
    for (const { text } of hostile) {
      try {
        holds(format.print(report(text), context), text);
      } catch (error) {
        throw new Error(`${format.id} with ${JSON.stringify(text)}: ${error instanceof Error ? error.message : ''}`);
      }
    }
  },
);

/** What is settled by a text, as its reader reads it. */
const settledIn: readonly (readonly [Format<ItemReport>, (printed: string, text: string) => void])[] = [
  [
    compact,
    (printed, text) =>
      expect(printed).toBe(`${oneLine(text)}:1:1: note: ${oneLine(text)} [cold-handoff] ${oneLine(text)}\n`),
  ],
  [github, (printed) => expect(printed).toBe('Settled: 1.\n')],
  [
    gitlab,
    (printed, text) =>
      expect(JSON.parse(printed)).toMatchObject([{ description: oneLine(`${text} ${text}`), severity: 'info' }]),
  ],
  [
    sarif,
    (printed, text) => {
      const [{ suppressions }] = JSON.parse(printed).runs[0].results;
      expect(suppressions).toEqual([{ kind: 'external', justification: expect.not.stringMatching(/\]\(|\{\d/) }]);
      expect(withoutSpaces(suppressions[0].justification)).toBe(withoutSpaces(oneLine(text)));
    },
  ],
  [
    junit,
    (printed, text) => {
      const words = oneLine(text).replace(/[\ufffe\uffff]/g, '\ufffd');
      const { elements, said } = readXml(printed);
      expect(elements.map(({ name }) => name)).toEqual(['testsuite', 'testcase', 'system-out']);
      expect(said.trim()).toBe([words, words, words].join('\n').trim());
    },
  ],
  [markdown, (printed) => expect(readMarkdown(printed).tags.filter((tag) => tag !== 'p')).toEqual(['h3'])],
];

test.each(settledIn.map(([format, holds]) => ({ id: format.id, format, holds })))(
  '$id shows what a hostile text settles, and obeys none',
  ({ format, holds }) => {
    for (const { text } of hostile) {
      const printed = format.print(report(text, { settled: text, fails: false }), context);
      try {
        holds(printed, text);
        expect(commandsIn(withoutCommands(printed))).toEqual([]);
        expect(printed).not.toMatch(hidden);
      } catch (error) {
        throw new Error(`${format.id} with ${JSON.stringify(text)}: ${error instanceof Error ? error.message : ''}`);
      }
    }
  },
);

test('no format does anything to a terminal', async () => {
  for (const [format] of sinks) {
    const printed = hostile.map(({ text }) => format.print(report(text), context)).join('');
    expect([format.id, (await screenOf(printed, 400)).effects]).toEqual([format.id, []]);
  }
});
