import { expect, test } from 'vitest';
import { drawInChromium, mermaidVersions, readDiagram } from './mermaid.js';

const titles = { title: '', accTitle: '', accDescr: '' };

test.each(mermaidVersions)('Mermaid %s tells what a text says', async (version) => {
  const read = (...lines: readonly string[]) => readDiagram(`${lines.join('\n')}\n`, version);

  expect(
    await read(
      'journey',
      'title A#58; b',
      'accTitle: T',
      'accDescr: D',
      'section 1 One',
      'Look: 4: Me, You',
      'Buy: 2: Me',
    ),
  ).toEqual({
    type: 'journey',
    title: 'A: b',
    accTitle: 'T',
    accDescr: 'D',
    sections: ['1 One'],
    tasks: [
      { section: '1 One', name: 'Look', score: 4, actors: ['Me', 'You'] },
      { section: '1 One', name: 'Buy', score: 2, actors: ['Me'] },
    ],
  });

  expect(await read('timeline', 'title T', 'section S', 'One: a: b', 'Two')).toEqual({
    ...titles,
    type: 'timeline',
    title: 'T',
    sections: ['S'],
    periods: [
      { section: 'S', name: 'One', events: ['a', 'b'] },
      { section: 'S', name: 'Two', events: [] },
    ],
  });

  expect(
    await read(
      'gantt',
      'dateFormat YYYY-MM-DD',
      'section S',
      'Do: crit, active, 2026-03-01, 2026-03-09',
      'End: milestone, 2026-12-31, 0d',
    ),
  ).toEqual({
    ...titles,
    type: 'gantt',
    sections: ['S'],
    tasks: [
      { section: 'S', name: 'Do', start: '2026-03-01', end: '2026-03-09', marks: ['active', 'crit'] },
      { section: 'S', name: 'End', start: '2026-12-31', end: '2026-12-31', marks: ['milestone'] },
    ],
  });

  expect(
    await read('sequenceDiagram', 'participant a as Anna', 'participant b as Ben', 'a->>b: Hello', 'Note over a: Shy'),
  ).toEqual({
    ...titles,
    type: 'sequence',
    participants: [
      { id: 'a', name: 'Anna' },
      { id: 'b', name: 'Ben' },
    ],
    messages: [{ from: 'a', to: 'b', text: 'Hello' }],
    notes: ['Shy'],
  });

  expect(
    await read(
      'flowchart LR',
      'subgraph s1["S"]',
      'n1["A\nb"] -->|"yes"| n2{"B"}',
      'end',
      'n2 -.-> n3(["C"])',
      'class n1 odd',
    ),
  ).toEqual({
    ...titles,
    type: 'flowchart',
    direction: 'LR',
    nodes: [
      { id: 'n1', label: 'A\nb', shape: 'square', classes: ['odd'] },
      { id: 'n2', label: 'B', shape: 'diamond', classes: [] },
      { id: 'n3', label: 'C', shape: 'stadium', classes: [] },
    ],
    edges: [
      { from: 'n1', to: 'n2', label: 'yes', stroke: 'normal' },
      { from: 'n2', to: 'n3', label: '', stroke: 'dotted' },
    ],
    subgraphs: [{ id: 's1', label: 'S', nodes: ['n2', 'n1'] }],
  });

  expect(
    await read(
      'quadrantChart',
      'title Q',
      'x-axis "l" --> "r"',
      'y-axis "b" --> "t"',
      'quadrant-1 "1"',
      '"p": [0.3, 0.98]',
      '"q": [0.5, 0.02]',
    ),
  ).toEqual({
    ...titles,
    type: 'quadrant',
    title: 'Q',
    axes: ['l', 'r', 'b', 't'],
    quadrants: ['1', '', '', ''],
    points: [
      { name: 'p', x: 0.3, y: 0.98 },
      { name: 'q', x: 0.5, y: 0.02 },
    ],
  });

  expect(
    await read('xychart-beta', 'title "X"', 'x-axis "s" ["1.1", "1.2"]', 'y-axis "l" -2 --> 2', 'line [1, -0.5]'),
  ).toEqual({
    ...titles,
    type: 'xychart',
    title: 'X',
    xTitle: 's',
    categories: ['1.1', '1.2'],
    yTitle: 'l',
    range: [-2, 2],
    plots: [{ type: 'line', values: [1, -0.5] }],
  });
});

test('a text that is no diagram is not read', async () => {
  await expect(readDiagram('nonsense')).rejects.toThrow('No diagram type detected');
});

test('drawing shows what text that is not escaped does', async () => {
  const [fine, broken, calling, wrong] = await drawInChromium([
    'journey\n  section One\n    Look: 4: Me\n',
    'journey\n  section One\n    See http://example.com: 4: Me\n',
    "flowchart LR\n  n1[\"x <img src='http://tracker.example/p.png' onerror='alert(1)'>\"]\n",
    'journey\n  title a\n  nonsense',
  ]);
  expect(fine).toEqual({
    svg: expect.stringContaining('<svg'),
    texts: fine?.texts,
    active: [],
    broken: [],
    requests: [],
  });
  expect(fine?.texts).toContain('Look');
  expect(broken?.broken).toContain('circle@cy=NaN');
  expect(calling?.active).toContain('img');
  expect(calling?.requests).toContain('http://tracker.example/p.png');
  expect(wrong?.error).toMatch(/Parse error/);
});
