import { expect, test } from 'vitest';
import { noteInChangelog, noteInTag } from './notes.js';

const changelog = `# journeys

## 1.10.0

### Minor Changes

- 1a2b3c4: “Payment” goes to **Payments**.

  More about that.

- Another change

## 1.1.0

### Patch Changes

## 1.0.0

The first.
`;

test('the section of a version is its note: without the commits that it came with, and without the part that it raises', () => {
  expect(noteInChangelog(changelog, '1.10.0')).toEqual({
    notes: '- “Payment” goes to **Payments**.\n\n  More about that.\n\n- Another change',
    headline: '“Payment” goes to Payments.',
  });
  expect(noteInChangelog(changelog, '1.0.0')).toEqual({ notes: 'The first.', headline: 'The first.' });
});

test('a section without words, and a version without a section, have no note', () => {
  expect([noteInChangelog(changelog, '1.1.0'), noteInChangelog(changelog, '1.1')]).toEqual([undefined, undefined]);
});

test('a headline ends with its first sentence where it is long, and never in the middle of a sign', () => {
  const [long, longer] = [`Short. ${'More words. '.repeat(20)}`, '改'.repeat(200)];
  expect(noteInChangelog(`## 1.0.0\n\n${long}`, '1.0.0')?.headline).toBe('Short.');
  expect(noteInChangelog(`## 1.0.0\n\n${longer}`, '1.0.0')?.headline).toBe(`${'改'.repeat(159)}…`);
});

const tag = (message: string) =>
  `object ${'a'.repeat(40)}\ntype commit\ntag journeys@1.0.0\ntagger T <t@example.org> 1 +0000\n\n${message}`;

test('an annotated tag says what its message says; its signature and its own name are nothing', () => {
  const signed = tag('First\n\nMore\n-----BEGIN PGP SIGNATURE-----\nx\n');
  expect(noteInTag(signed, 'journeys@1.0.0')).toEqual({ notes: 'First\n\nMore', headline: 'First' });
  expect(noteInTag(tag('journeys@1.0.0\n'), 'journeys@1.0.0')).toBe(undefined);
});
