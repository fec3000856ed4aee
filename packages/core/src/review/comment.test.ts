import { describe, expect, test } from 'vitest';
import { readable } from '../../../../test/hostile.js';
import { drawInChromium, readDiagram } from '../../../../test/mermaid.js';
import { manyChanges, pullRequest, shared } from '../../test/review/pull-request.js';
import { readComment } from '../../test/review/read-comment.js';
import { reviewComment } from './comment.js';

describe.each(['en', 'zh-CN'])('a pull request, told in %s', (language) => {
  const comment = reviewComment(pullRequest(undefined, language));
  const read = readComment(comment);

  test('reads as it is to read', async () => {
    await expect(comment).toMatchFileSnapshot(`../../test/review/comment.${language}.md`);
  });

  test('has a table of feelings, one of what to look at, and one for the record', () => {
    expect(read.tables.map((rows) => [rows[0]?.length, rows.length - 1])).toEqual([
      [3, 1],
      [4, 6],
      [2, 2],
    ]);
    expect(read.links).toHaveLength(16);
    expect(read.comments).toEqual(['journey-review: journeys']);
  });

  test('is drawn by Mermaid, both sides in one picture', async () => {
    const [source = ''] = read.drawings;
    const diagram = await readDiagram(source);
    expect(diagram).toMatchObject({ type: 'flowchart' });
    const [drawing] = await drawInChromium([source]);
    expect(drawing).toMatchObject({ active: [], broken: [], requests: [] });
    expect(drawing?.error).toBeUndefined();
    const shown = drawing?.texts.join(' ') ?? '';
    for (const name of ['Choose', 'Phonewallet', 'Supportemail', 'Checkoutpage', 'Receive'])
      expect(shown).toContain(name);
  });
});

test('a change of one line is one sentence, one row and its picture', () => {
  const { base } = pullRequest();
  const comment = reviewComment(pullRequest(() => textOf(base).replace('score: 1', 'score: 0.4')));
  const read = readComment(comment);
  expect(read.tables.map((rows) => rows.length)).toEqual([2, 2]);
  expect(comment).toContain('“Compares” feels worse\\: good \\+1\\.0 → neutral \\+0\\.4\\.');
  expect(read.drawings).toHaveLength(1);
});

test('a team that is renamed should look once, by its name of today', () => {
  const { base } = pullRequest();
  const teams = shared['teams.yaml'].replace('id: payments,', 'id: pay, formerly: [payments],');
  const comment = reviewComment(pullRequest(() => textOf(base), 'en', { 'teams.yaml': teams }));
  expect(comment).toContain('**Who should look**: Payments (1)\n');
});

test('where nothing changed any more, that is said', () => {
  const { base } = pullRequest();
  expect(reviewComment({ ...pullRequest(() => textOf(base)), tool: 'journey 1.0.0', range: 'a…b' })).toBe(
    '<!-- journey-review: journeys -->\n### Journeys: no journey changes any more\n\n<sub>a…b · journey 1.0.0</sub>\n',
  );
});

test('no name makes anything of its own in the comment, and its picture stays a picture', async () => {
  const plain = readComment(reviewComment(pullRequest(renamed('MARK'))));
  for (const { text } of readable) {
    const read = readComment(reviewComment(pullRequest(renamed(text))));
    expect(read.elements, text).toEqual(plain.elements);
    expect(read.links, text).toEqual(plain.links);
    expect(read.comments, text).toEqual(plain.comments);
    expect(await readDiagram(read.drawings[0] ?? ''), text).toMatchObject({ type: 'flowchart' });
  }
});

describe.each([200, 2_000])('%i changes with emoji, Chinese and fences in their names', (count) => {
  const comment = reviewComment(manyChanges(count));
  const read = readComment(comment);

  test('stay within the budget and count what was left out', () => {
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment.isWellFormed()).toBe(true);
    const told = read.tables.flat().length - read.tables.length;
    const leftOut = Number(/Left out to stay within the length of a comment: (\d+)/.exec(comment)?.[1] ?? 0);
    expect(told + leftOut).toBeGreaterThanOrEqual(count);
    expect(leftOut).toBeGreaterThan(0);
  });

  test('are balanced Markdown', () => {
    expect(comment.match(/<details>/g)?.length).toBe(comment.match(/<\/details>/g)?.length);
    expect((comment.match(/^```/gm)?.length ?? 0) % 2).toBe(0);
    for (const rows of read.tables) expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });
});

function textOf({ journeys }: { readonly journeys: ReturnType<typeof pullRequest>['base']['journeys'] }): string {
  return journeys.get('buy-shoes')?.origin.document.text ?? '';
}

/** Gives every thing that the change touches one name. */
function renamed(text: string) {
  return (head: string) =>
    head.replaceAll(
      /name: (?:Enters card details|Phone wallet|Payment|The card form asks for eleven fields)/g,
      () => `name: ${JSON.stringify(text)}`,
    );
}
