import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diff } from '../../src/diff/diff.js';
import { buildWorkspace } from '../../src/model/build.js';
import type { ParsedDocument } from '../../src/parse/document.js';
import { readDocument } from '../../src/parse/read-document.js';
import { readWorkspace } from '../../src/read-workspace.js';

const text = readFileSync(join(import.meta.dirname, '../../../../journeys/shop/shoe-purchase.journey.yaml'), 'utf8');

test('of 1,000 journeys the ten that changed are found', () => {
  const known = new Map<string, ParsedDocument>();
  const workspaceWith = (changed: (index: number) => boolean) => {
    const sources = Array.from({ length: 1000 }, (_, index) => {
      const content = text.replace(/^id: .*$/m, `id: journey-${index}`);
      const edited = changed(index) ? content.replace('score: 1', 'score: -1') : content;
      return { path: `journey-${index}.journey.yaml`, content: edited };
    });
    return buildWorkspace(
      readWorkspace(sources, (source) => {
        const key = `${source.path}\n${source.content}`;
        const read = known.get(key) ?? readDocument(source);
        known.set(key, read);
        return read;
      }),
    );
  };
  const base = workspaceWith(() => false);
  const head = workspaceWith((index) => index % 100 === 0);
  expect(diff(base, head).changes.map(({ id }) => id)).toEqual(Array(10).fill('step-feeling-dropped'));
});
