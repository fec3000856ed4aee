import type { DocumentKind, Journey } from '../src/generated/types.js';
import { buildWorkspace } from '../src/model/build.js';
import type { Workspace } from '../src/model/workspace.js';
import type { ParsedDocument } from '../src/parse/document.js';

/**
 * A workspace in which every text that a diagram draws is asked for by its number, whatever it holds: its objects are
 * built without a file, since no file could hold some of the texts.
 */
export function wordedShop(wordOf: (slot: number) => string): {
  readonly workspace: Workspace;
  readonly journey: Journey;
} {
  let slots = 0;
  const text = () => ({ und: wordOf(slots++) });
  const handoffs = () => ['h', 'i'].map((id) => ({ id, name: text(), to: 'u', mode: 'cold' }));
  const workspace = buildWorkspace([
    document('teams', { items: ['t', 'u'].map((id) => ({ id, name: text() })) }),
    ...['p', 'q'].map((id) => document('persona', { id, name: text() })),
    document('journey', { id: 'other', name: text(), stages: [{ id: 's', name: text(), steps: [] }] }),
    document('journey', {
      id: 'j',
      name: text(),
      personas: ['p', 'q'],
      owner: 't',
      stages: [
        {
          id: 'a',
          name: text(),
          owner: 't',
          lifecycle: 'use',
          duration: 'P2D',
          keyNodes: [text(), text()],
          steps: [
            {
              id: 'x',
              name: text(),
              feeling: { score: 1 },
              touchpoints: [{ id: 'c', name: text(), channel: 'c', handoffs: handoffs() }],
              blueprint: {
                frontstage: [{ id: 'f', name: text() }],
                backstage: [{ id: 'b', name: text(), owner: 'u', failurePoint: true }],
                support: [{ id: 's', name: text() }],
              },
              next: [{ to: 'a/y', when: text(), share: 5 }, { to: 'other:s' }, { exit: 'lost', when: text() }],
            },
            { id: 'y', name: text(), path: 'exception', feeling: { score: -2 } },
          ],
          decisionPoint: {
            question: text(),
            outcomes: [
              { id: 'o', name: text(), next: 'z', share: 40 },
              { id: 'l', name: text(), exit: 'lost' },
            ],
          },
        },
        {
          id: 'z',
          name: text(),
          owner: 'u',
          lifecycle: 'service',
          steps: [{ id: 'x', name: text(), feeling: { score: 0 } }],
        },
      ],
      painPoints: [{ id: 'pain', name: text(), at: ['a/y'] }],
      opportunities: [{ id: 'o', name: text(), score: { customerValue: 50, businessValue: 50, effort: 3 } }],
      actions: ['t', 'u'].map((owner) => ({
        id: owner,
        name: text(),
        owner,
        start: '2026-01-01',
        due: '2026-03-01',
      })),
    }),
  ]);
  const journey = workspace.journeys.get('j');
  if (journey === undefined) throw new Error('The journey could not be built.');
  return { workspace, journey };
}

function document(kind: DocumentKind, value: object): ParsedDocument {
  return {
    path: `${kind}.yaml`,
    kind,
    text: '',
    value: { kind, ...value },
    problems: [],
    more: 0,
    spanOf: () => undefined,
    extentOf: () => undefined,
    lines: () => ({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }),
  };
}
