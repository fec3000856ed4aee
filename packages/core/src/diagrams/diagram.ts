import { mermaidLabel } from '../escape/mermaid.js';
import type { Journey, Team } from '../generated/types.js';
import type { PlacedStage } from '../model/walk.js';
import type { Workspace } from '../model/workspace.js';
import type { Message } from '../text.js';
import { cut } from './cut.js';
import { lastAsked } from './last-asked.js';
import { type Reader, readerOf } from './reader.js';
import { frontMatter, type Settings } from './settings.js';
import { words } from './words.js';

/** What a diagram is drawn of. */
export type Subject =
  | { readonly of: 'workspace' }
  | { readonly of: 'journey'; readonly journey: Journey }
  | { readonly of: 'stage'; readonly stage: PlacedStage }
  | { readonly of: 'team'; readonly team: Team };

export type SubjectKind = Subject['of'];

/** The facts of a drawing as rows of words; each row has a cell for each column. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A drawing in Mermaid, with a sentence and a table that say the same in the reader's language. */
export interface Diagram {
  /** `flow`: what `--as` takes. */
  readonly id: string;
  readonly name: Message;
  /** One sentence: what it shows. */
  readonly shows: Message;
  readonly of: readonly SubjectKind[];
  /** Settings that stand in front of each drawing; a host that shuts them gives `drawingSettings` to Mermaid itself. */
  readonly settings: Settings;
  /** What is drawn of what, on one line. */
  title(subject: Subject, workspace: Workspace, language: string): string;
  /** The content in words; where there is nothing to draw, why. */
  sentence(subject: Subject, workspace: Workspace, language: string): string;
  table(subject: Subject, workspace: Workspace, language: string): Table;
  /** Mermaid texts: mostly one, several where one would be too large, none where there is nothing to draw. */
  draw(subject: Subject, workspace: Workspace, language: string): readonly string[];
}

/** One diagram as it is written: what is its own. The frame that all share is made around it. */
interface Definition<Kind extends SubjectKind, Facts, Piece> {
  readonly id: string;
  readonly name: Message;
  readonly shows: Message;
  readonly of: readonly Kind[];
  /** Mermaid's word for it. */
  readonly type: string;
  readonly settings: Settings;
  /** Those of the settings that a drawing of these pieces needs, if not all. */
  settingsFor?(pieces: readonly Piece[]): Settings;
  /** What drawing, sentence and table all say, worked out once. */
  facts(subject: SubjectOf<Kind>, reader: Reader): Facts;
  /** What is drawn, in document order. A drawing that is too large is cut between pieces. */
  pieces(facts: Facts): readonly Piece[];
  /** Whether so many pieces can still be read in one drawing; always, if it does not say. */
  fits?(pieces: readonly Piece[]): boolean;
  /** The lines of a drawing of these pieces, below its title for screen readers. */
  lines(pieces: readonly Piece[], title: string, reader: Reader): readonly string[];
  sentence(facts: Facts, reader: Reader): string;
  table(facts: Facts, reader: Reader): Table;
}

type SubjectOf<Kind extends SubjectKind> = Extract<Subject, { readonly of: Kind }>;

/** Makes a diagram whole. Throws when it is asked for something that it is not drawn of. */
export function defineDiagram<const Kind extends SubjectKind, Facts, Piece>(
  definition: Definition<Kind, Facts, Piece>,
): Diagram {
  const { id, name, shows, of, type, settings } = definition;

  const titleOf = (subject: Subject, reader: Reader) =>
    reader.say(words.title, { subject: reader.nameOf(subject), diagram: reader.say(name) });
  const told = lastAsked((subject: SubjectOf<Kind>, reader) => {
    const facts = definition.facts(subject, reader);
    return { facts, title: titleOf(subject, reader), sentence: definition.sentence(facts, reader) };
  }, isSame);
  const tell = (subject: Subject, reader: Reader) => {
    if (isOf(subject, of)) return told(subject, reader);
    throw new TypeError(`The diagram “${id}” is not drawn of a ${subject.of}.`);
  };

  return {
    id,
    name,
    shows,
    of,
    settings,
    title: (subject, workspace, language) => tell(subject, readerOf(workspace, language)).title,
    sentence: (subject, workspace, language) => tell(subject, readerOf(workspace, language)).sentence,

    table(subject, workspace, language) {
      const reader = readerOf(workspace, language);
      return definition.table(tell(subject, reader).facts, reader);
    },

    draw(subject, workspace, language) {
      const reader = readerOf(workspace, language);
      const { facts, title, sentence } = tell(subject, reader);
      const name = reader.nameOf(subject);
      const description = mermaidLabel(sentence, 'acc');
      const partOf = (number: number, count: number) => (count === 1 ? '' : reader.say(words.part, { number, count }));

      return cut({
        pieces: definition.pieces(facts),
        fits: (pieces) => definition.fits?.(pieces) ?? true,
        write(pieces, number, count) {
          const part = partOf(number, count);
          const lines = [
            type,
            `accTitle: ${mermaidLabel(`${title}${part}`, 'acc')}`,
            `accDescr: ${description}`,
            ...definition.lines(pieces, `${name}${part}`, reader),
          ];
          return [...frontMatter(definition.settingsFor?.(pieces) ?? settings), lines.join('\n  '), ''].join('\n');
        },
      });
    },
  };
}

function isSame(a: Subject, b: Subject): boolean {
  switch (a.of) {
    case 'workspace':
      return b.of === 'workspace';
    case 'journey':
      return b.of === 'journey' && a.journey === b.journey;
    case 'stage':
      return b.of === 'stage' && a.stage === b.stage;
    case 'team':
      return b.of === 'team' && a.team === b.team;
  }
}

function isOf<Kind extends SubjectKind>(subject: Subject, kinds: readonly Kind[]): subject is SubjectOf<Kind> {
  return kinds.some((kind) => kind === subject.of);
}
