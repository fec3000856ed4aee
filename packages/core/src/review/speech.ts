import type { Entity } from '../diff/index.js';
import { type Settled, settledInWords } from '../settled.js';
import { fill, findText, languageFor, type Message, type Text } from '../text.js';
import type { Review } from './review.js';

/** How a review speaks to its reader. */
export interface Speech {
  say(message: Message, data?: Readonly<Record<string, string | number>>): string;
  text(text: Text): string;
  nameOf(entity: Entity): string;
  /** The name of a team, on head or on base. */
  team(id: string): string;
  persona(id: string): string;
  /** The team that a thing names as its owner. */
  ownerOf(entity: Entity): string | undefined;
  /** Who has answered for something, and why. */
  settled(settled: Settled): string;
}

/** Names and reasons stay short where they must always fit; in code points. */
const longestName = 80;
const longestReason = 200;

/** The speech of a review in its language. */
export function speechOf({ base, head, language = 'en' }: Review): Speech {
  const speech = languageFor(language);
  const text = (value: Text) => clipped(findText(value, language, head.config.locales).value, longestName);
  const named = (shelf: 'teams' | 'personas') => (id: string) => {
    const entry = head[shelf].get(id) ?? base[shelf].get(id);
    return entry ? text(entry.name) : id;
  };
  const team = named('teams');
  return {
    say: (message, data = {}) => fill(message[speech], data),
    text,
    nameOf: ({ object, id }) => (isText(object.name) ? text(object.name) : id),
    team,
    persona: named('personas'),
    ownerOf: ({ object: { owner } }) => (typeof owner === 'string' ? team(owner) : undefined),
    settled: (settled) => clipped(settledInWords(settled, language), longestReason),
  };
}

/** A text cut at so many code points. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null;
}
