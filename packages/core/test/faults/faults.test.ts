import { readFileSync } from 'node:fs';
import { check, type Diagnostic, type SourceFile } from '@journey-as-code/core';
import { readSources } from '@journey-as-code/core/node';
import { describe, expect, test } from 'vitest';
import type { Fault } from './fault.js';
import { referenceFaults } from './references.js';
import { completenessFaults } from './rules-of-completeness.js';
import { experienceFaults } from './rules-of-experience.js';
import { fileFaults } from './rules-of-files.js';
import { schemaFaults } from './schema.js';

const folder = new URL('../../../../journeys/', import.meta.url).pathname;
const decoder = new TextDecoder();
const asRead: ReadonlyMap<string, string> = new Map(
  readSources(folder)
    .filter(({ path }) => !path.startsWith('adopting/'))
    .map(({ path, content }) => [path, typeof content === 'string' ? content : decoder.decode(content)]),
);

const sourcesWith = (changes: ReadonlyMap<string, string>): readonly SourceFile[] =>
  [...asRead].map(([path, content]) => ({ path, content: changes.get(path) ?? content }));
const found = (changes: ReadonlyMap<string, string>) => check(sourcesWith(changes), { asOf: '2025-04-20' }).diagnostics;

const settings = asRead.get('journey.config.yaml') ?? '';
const strictly = new Map([['journey.config.yaml', settings.replace('preset: recommended', 'preset: strict')]]);
const before = { recommended: found(new Map()), strict: found(strictly) };

/** What is reported with the fault and was not without it, each as rule, file and line. */
function newFindings(fault: Fault): { readonly text: string; readonly reported: readonly string[] } {
  const { file, from, to, strict } = fault;
  const changes = new Map(strict ? strictly : []);
  const original = changes.get(file) ?? asRead.get(file) ?? '';
  const start = original.indexOf(from);
  if (start < 0) throw new Error(`${file} does not hold ${from}`);
  const text = original.slice(0, start) + to + original.slice(start + from.length);
  changes.set(file, text);

  const firstLine = original.slice(0, start).split('\n').length;
  const lastLine = firstLine + from.split('\n').length - 1;
  const shift = to.split('\n').length - from.split('\n').length;
  const moved = (diagnostic: Diagnostic) =>
    diagnostic.file === file &&
    diagnostic.range.startLine >= lastLine &&
    shift !== 0 &&
    diagnostic.range.startLine > firstLine
      ? diagnostic.range.startLine + shift
      : diagnostic.range.startLine;
  const known = new Set(before[strict ? 'strict' : 'recommended'].map((one) => `${one.id} ${one.file}:${moved(one)}`));
  const reported = found(changes).map((one) => `${one.id} ${one.file}:${one.range.startLine}`);
  return { text, reported: reported.filter((one) => !known.has(one)) };
}

function expectedOf({ file, from, to, finds, at, in: elsewhere, also = [] }: Fault, text: string): readonly string[] {
  const place = (rule: string, path: string, piece: string) => {
    const whole = path === file ? text : (asRead.get(path) ?? '');
    const index = whole.indexOf(piece);
    if (index < 0) throw new Error(`${path} does not hold ${piece}`);
    return `${rule} ${path}:${whole.slice(0, index + piece.search(/\S/)).split('\n').length}`;
  };
  const changed = (asRead.get(file) ?? '').indexOf(from);
  const here = text.slice(0, changed + Math.max(0, to.search(/\S/))).split('\n').length;
  const main =
    at === undefined && elsewhere === undefined
      ? `${finds} ${file}:${here}`
      : place(finds, elsewhere ?? file, at ?? to);
  return [main, ...also.map(([rule, piece, path = file]) => place(rule, path, piece))].sort();
}

describe.each([
  ['schema and reader', schemaFaults],
  ['references', referenceFaults],
  ['rules of files', fileFaults],
  ['rules of completeness', completenessFaults],
  ['rules of experience', experienceFaults],
])('%s', (_, faults) => {
  test.each(faults.map((fault) => [`${fault.finds}: ${fault.to.trim().slice(0, 60)}`, fault] as const))(
    '%s',
    (_name, fault) => {
      const { text, reported } = newFindings(fault);
      expect([...reported].sort()).toEqual(expectedOf(fault, text));
    },
  );
});

test('there are at least sixty, and every reader of the file can count them', () => {
  const all = [schemaFaults, referenceFaults, fileFaults, completenessFaults, experienceFaults].flat();
  expect(all.length).toBeGreaterThanOrEqual(60);
  expect(readFileSync(`${folder}shop/shoe-purchase.journey.yaml`, 'utf8').split('\n').length).toBeGreaterThan(300);
});
