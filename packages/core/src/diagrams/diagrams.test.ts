import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { smallShop } from '../../test/small-shop.js';
import { stagesOf } from '../model/walk.js';
import { languages } from '../text.js';
import { type Diagram, diagramNamed, diagrams, drawingSettings, type Subject } from './index.js';
import { readerOf } from './reader.js';
import { frontMatter } from './settings.js';

test('every diagram has its file and its tests, and every file its place in the list', () => {
  const files = readdirSync(import.meta.dirname);
  const written = files.filter((file) =>
    /^export const \w+ = defineDiagram\(/m.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
  );
  expect(diagrams.map(({ id }) => `${id}.ts`).sort()).toEqual(written);
  expect(written.filter((file) => !files.includes(file.replace('.ts', '.test.ts')))).toEqual([]);
});

test('a diagram is found by its name, and nothing by another', () => {
  for (const diagram of diagrams) expect(diagramNamed(diagram.id)).toBe(diagram);
  expect(diagramNamed('mindmap')).toBeUndefined();
});

test('a host that sets everything once sets what each drawing asks for', () => {
  for (const { settings } of diagrams) expect(drawingSettings).toMatchObject(settings);
});

describe.each(diagrams)('$id', (diagram) => {
  const { workspace, journey } = smallShop();
  const [stage] = journey.stages.map((stage) => ({ journey, stage, place: stage.id, number: '1' }));
  const [team] = workspace.teams.values();
  const subjects: Readonly<Record<Subject['of'], Subject>> = {
    workspace: { of: 'workspace' },
    journey: { of: 'journey', journey },
    stage: { of: 'stage', stage: stage! },
    team: { of: 'team', team: team! },
  };
  const drawnOf = Object.values(subjects).filter(({ of }) => diagram.of.includes(of));

  test('is drawn of a journey, and refuses what it is not drawn of', () => {
    expect(diagram.of).toContain('journey');
    for (const subject of Object.values(subjects)) {
      const ask = () => [
        diagram.title(subject, workspace, 'en'),
        diagram.sentence(subject, workspace, 'en'),
        diagram.table(subject, workspace, 'en'),
        diagram.draw(subject, workspace, 'en'),
      ];
      if (drawnOf.includes(subject)) expect(ask).not.toThrow();
      else expect(ask).toThrow(new TypeError(`The diagram “${diagram.id}” is not drawn of a ${subject.of}.`));
    }
  });

  test.each(languages)('speaks %s', (language) => {
    const speech = language === 'en' ? 'en' : 'zh';
    const said = [diagram.name[language], diagram.shows[language]];
    for (const subject of drawnOf) {
      const { columns, rows } = diagram.table(subject, workspace, speech);
      expect(rows.map(({ length }) => length)).toEqual(rows.map(() => columns.length));
      said.push(diagram.title(subject, workspace, speech), diagram.sentence(subject, workspace, speech));
      said.push(...columns, ...rows.flat().map(String));
    }
    for (const words of said) {
      expect(words).not.toMatch(/[{}]|undefined|NaN/);
      expect(words).not.toMatch(speech === 'en' ? /\p{Script=Han}/u : /[a-z]/i);
    }
  });

  test('has the form that every host reads', () => {
    for (const subject of drawnOf) {
      for (const text of diagram.draw(subject, workspace, 'en')) {
        expect(text).not.toMatch(/;$|^\s*(?:click|href|%%)|%%\{|\r|\t/m);
        expect(text.endsWith('\n')).toBe(true);
        expect(text.split('\n').slice(3, 6)).toEqual([
          expect.stringMatching(/^[a-z]/i),
          `  accTitle: ${diagram.title(subject, workspace, 'en')}`,
          expect.stringMatching(/^ {2}accDescr: /),
        ]);
        expect(fillsAlone(text)).toEqual([]);
      }
    }
  });

  test('gives the same bytes for the same journey', () => {
    const again = smallShop();
    expect(everything(diagram, again)).toEqual(everything(diagram, { workspace, journey }));
  });

  test('tells one subject from another of its sort', () => {
    const all: readonly Subject[] = [
      ...Object.values(subjects),
      ...stagesOf(journey).map((stage) => ({ of: 'stage', stage }) as const),
      ...[...workspace.teams.values()].map((team) => ({ of: 'team', team }) as const),
    ];
    const names = all
      .filter(({ of }) => diagram.of.includes(of))
      .map((subject) => [readerOf(workspace, 'en').nameOf(subject), diagram.title(subject, workspace, 'en')]);
    expect(names).toEqual(names.map(([name]) => [name, `${name}: ${diagram.name.en}`]));
  });

  test('brings its settings with it', () => {
    const [text = ''] = diagram.draw(subjects.journey, workspace, 'en');
    const [, line = ''] = text.split('\n');
    const [, whole = ''] = frontMatter(diagram.settings);
    // A timeline brings only the colours that it needs.
    if (diagram.id !== 'timeline') expect(line).toBe(whole);
    else expect(whole.startsWith(line.slice(0, line.indexOf(' } }')))).toBe(true);
  });
});

/** Looks that give a fill without its edge and its letters. */
function fillsAlone(text: string): readonly string[] {
  return text
    .split('\n')
    .filter(
      (line) => / fill: #/.test(line) && !/ fill: #[\da-f]{6}, stroke: #[\da-f]{6}, color: #[\da-f]{6}$/.test(line),
    );
}

function everything(diagram: Diagram, { workspace, journey }: ReturnType<typeof smallShop>): readonly unknown[] {
  const subject = { of: 'journey', journey } as const;
  return ['en', 'zh'].flatMap((language) => [
    diagram.draw(subject, workspace, language),
    diagram.sentence(subject, workspace, language),
    diagram.table(subject, workspace, language),
  ]);
}
