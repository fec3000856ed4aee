import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../../test/browser.js';
import { asLabel } from '../../../../test/mermaid/labelled.js';
import { mermaidVersions, openMermaid, readDiagram } from '../../../../test/mermaid.js';
import { labelsOf } from '../../test/worded-drawings.js';
import { exampleWorkspace } from '../../test/workspace.js';
import { levelOf, stepScore } from '../derive/scores.js';
import { stagesOf, stepsOf } from '../model/walk.js';
import { type Diagram, diagramNamed, diagrams, type Subject } from './index.js';

const workspace = exampleWorkspace();
const journeys = [...workspace.journeys.values()];
const wholes: readonly Subject[] = [
  ...journeys.map((journey) => ({ of: 'journey', journey }) as const),
  { of: 'workspace' },
];
const parts: readonly Subject[] = [
  ...journeys.flatMap(stagesOf).map((stage) => ({ of: 'stage', stage }) as const),
  ...[...workspace.teams.values()].map((team) => ({ of: 'team', team }) as const),
];

function drawingsOf(diagram: Diagram, subjects: readonly Subject[]) {
  return subjects
    .filter(({ of }) => diagram.of.includes(of))
    .flatMap((subject) => ['en', 'zh'].map((language) => ({ subject, language })))
    .flatMap(({ subject, language }) =>
      diagram.draw(subject, workspace, language).map((source) => ({
        source,
        accTitle: asLabel(diagram.title(subject, workspace, language)),
        accDescr: asLabel(diagram.sentence(subject, workspace, language)),
      })),
    );
}

describe.each(mermaidVersions)('in Mermaid %s', (version) => {
  test.each(diagrams)('$id is read, with its title and its sentence', async (diagram) => {
    const drawings = drawingsOf(diagram, [...wholes, ...parts]);
    expect(drawings.length).toBeGreaterThan(0);
    for (const { source, ...said } of drawings) {
      expect(source.length).toBeLessThanOrEqual(20_000);
      expect(await readDiagram(source, version), source).toMatchObject(said);
    }
  });

  describe('in Chromium', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchBrowser();
    });
    afterAll(() => browser?.close());

    test.each(diagrams)('$id shows every label, and nothing is broken', async (diagram) => {
      const page = await openMermaid(browser, { version });
      for (const { source } of drawingsOf(diagram, wholes)) {
        const { svg, texts, ...drawing } = await page.draw(source);
        expect(drawing, source).toEqual({ active: [], broken: [], requests: [] });
        expect(svg).toContain('</svg>');

        const { accTitle, accDescr, ...labels } = await readDiagram(source, version);
        // Mermaid drops what a timeline says to those who do not see it.
        const said = labelsOf(diagram.id === 'timeline' ? labels : { accTitle, accDescr, ...labels });
        const shown = texts.join('\n');
        expect(
          said.filter((label) => !shown.includes(label.replaceAll('<br>', ''))),
          source,
        ).toEqual([]);
      }
      await page.close();
    });

    test('a face lies where its score says', async () => {
      const page = await openMermaid(browser, { version });
      for (const journey of journeys) {
        const [source = ''] = diagramNamed('journey')?.draw({ of: 'journey', journey }, workspace, 'en') ?? [];
        const { svg } = await page.draw(source);
        const faces = [...svg.matchAll(/<circle\b[^>]*\bclass="face"[^>]*>/g)].map(([face]) =>
          Number(/\bcy="([^"]*)"/.exec(face)?.[1]),
        );
        expect(faces, journey.id).toEqual(
          stepsOf(journey)
            .map(({ step }) => stepScore(step))
            .filter((score) => score !== undefined)
            .map((score) => 300 + (5 - (levelOf(score) + 3)) * 30),
        );
      }
      await page.close();
    });
  });
});
