import type { Workspace } from '../model/workspace.js';
import { fill, type Language, languageFor, type Message, type Text, textIn } from '../text.js';
import type { Subject } from './diagram.js';
import { type Counted, words } from './words.js';

/** A reader of diagrams: the workspace in one language. */
export interface Reader {
  readonly workspace: Workspace;
  readonly language: string;
  /** The language that we speak to this reader. */
  readonly speech: Language;
  /** A text on one line. */
  text(text: Text): string;
  say(message: Message, data?: Readonly<Record<string, string | number>>): string;
  all(...messages: readonly Message[]): readonly string[];
  /** `1 step`, `2 steps`. */
  count(noun: Counted, count: number): string;
  /** Names in a row, in quotes since they may hold commas; of a long list the beginning, and how many more there are. */
  list(items: readonly string[]): string;
  /** Sentences as one text. */
  sentences(sentences: readonly (string | false | undefined)[]): string;
  /** Name of a team or persona; its id where the workspace does not know it. */
  team(id: string): string;
  persona(id: string): string;
  nameOf(subject: Subject): string;
  /** A place of another journey, in words; as it is written where it names nothing. */
  target(written: string): string;
}

const shown = 5;

/** White space that is more than one blank between words. */
const uneven = /[^\S ]| {2}|^ | $/;

const readers = new WeakMap<Workspace, Map<string, Reader>>();

/** A reader who asks for a language: one for all diagrams of a workspace, since they say the same names again and again. */
export function readerOf(workspace: Workspace, language: string): Reader {
  const known = readers.get(workspace) ?? new Map<string, Reader>();
  readers.set(workspace, known);
  const reader = known.get(language) ?? newReader(workspace, language);
  known.set(language, reader);
  return reader;
}

function newReader(workspace: Workspace, language: string): Reader {
  const speech = languageFor(language);
  const text = (of: Text) => {
    const words = textIn(of, language, workspace.config.locales);
    return uneven.test(words) ? words.replace(/\s+/g, ' ').trim() : words;
  };
  const named = (entries: ReadonlyMap<string, { readonly name: Text }>) => (id: string) => {
    const name = entries.get(id)?.name;
    return name === undefined ? id : text(name);
  };
  const say: Reader['say'] = (message, data = {}) => fill(message[speech], data);
  const list: Reader['list'] = (names) => {
    const more = names.length - shown;
    const items = (more > 1 ? names.slice(0, shown) : names)
      .map((name) => say(words.quoted, { text: name }))
      .join(say(words.comma));
    return more > 1 ? say(words.more, { items, count: more }) : items;
  };

  return {
    workspace,
    language,
    speech,
    text,
    say,
    all: (...messages) => messages.map((message) => say(message)),
    count: ({ one, other }, count) => say(count === 1 ? one : other, { count }),
    list,
    sentences: (sentences) => sentences.filter((sentence) => sentence).join(say(words.space)),
    team: named(workspace.teams),
    persona: named(workspace.personas),
    target(written) {
      const [journeyId = '', stageId, stepId] = written.split(/[:/]/);
      const journey = workspace.journeys.get(journeyId);
      const stage = journey?.stages.find(({ id }) => id === stageId);
      const spot = stepId === undefined ? stage : stage?.steps.find(({ id }) => id === stepId);
      if (journey === undefined || spot === undefined) return written;
      return say(words.title, { subject: text(journey.name), diagram: text(spot.name) });
    },
    nameOf(subject) {
      switch (subject.of) {
        case 'workspace':
          return text(workspace.config.name);
        case 'journey':
          return text(subject.journey.name);
        case 'team':
          return text(subject.team.name);
        case 'stage': {
          const { journey, number, stage } = subject.stage;
          return say(words.title, { subject: text(journey.name), diagram: `${number} ${text(stage.name)}` });
        }
      }
    },
  };
}
