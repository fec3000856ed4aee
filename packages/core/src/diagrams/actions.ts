import type { PlacedItem } from '../derive/serving.js';
import { mermaidLabel } from '../escape/mermaid.js';
import type { Action } from '../generated/types.js';
import { defineDiagram } from './diagram.js';
import { type ItemSubject, itemsOf } from './items.js';
import type { Reader } from './reader.js';
import { words } from './words.js';

/** Who does what by when: a bar from start to due date for each action, under its owner. */
export const actions = defineDiagram({
  id: 'actions',
  ...words.actions,
  of: ['journey', 'team', 'workspace'],
  type: 'gantt',
  settings: {
    gantt: { leftPadding: 190 },
    // Beside its bar, the label of an action in progress has the colour of labels on bars: on black, none.
    themeCSS: '.taskTextOutsideLeft, .taskTextOutsideRight { fill: inherit !important }',
  },

  facts(subject, reader) {
    const all = itemsOf(subject, reader.workspace, ({ actions }) => actions);
    return { subject, all, bars: all.flatMap((placed) => barOf(placed, subject, reader)) };
  },

  pieces: ({ bars }) => inSections(bars),

  lines: (bars, title, reader) => [
    `title ${mermaidLabel(title, 'gantt')}`,
    'dateFormat YYYY-MM-DD',
    'axisFormat %Y-%m-%d',
    'todayMarker off',
    'inclusiveEndDates',
    ...ticks(bars),
    ...bars.flatMap(({ section, action, start, due }, index) => [
      ...(bars[index - 1]?.section === section ? [] : [`section ${mermaidLabel(section, 'gantt')}`]),
      `  ${mermaidLabel(`${reader.text(action.name)} · ${reader.say(words.actionStatus[action.status])}`, 'gantt')}: ${[...marks[action.status], start, due].join(', ')}`,
    ]),
  ],

  sentence({ all, bars }, reader) {
    if (all.length === 0) return reader.say(words.noActions);
    const statuses = Object.entries(words.actionStatus).flatMap(([status, word]) => {
      const count = all.filter(({ item }) => item.status === status).length;
      return count === 0 ? [] : [reader.say(words.countedWord, { count, word: reader.say(word) })];
    });
    const cancelled = all.filter(({ item }) => item.status === 'cancelled').length;
    const undated = all.length - bars.length - cancelled;
    return reader.sentences([
      reader.say(words.actionsSentence, {
        actions: reader.count(words.actionCount, all.length),
        statuses: statuses.join(reader.say(words.comma)),
      }),
      bars.length > 0 &&
        reader.say(words.actionSpan, {
          start: least(bars.map(({ start }) => start)),
          due: greatest(bars.map(({ due }) => due)),
        }),
      undated > 0 && reader.count(words.undatedActions, undated),
    ]);
  },

  table: ({ subject, all }, reader) => ({
    columns: [
      ...(subject.of === 'journey' ? [] : reader.all(words.journeyColumn)),
      ...reader.all(words.action, words.owner, words.status, words.start, words.due),
    ],
    rows: all.map(({ journey, item }) => [
      ...(subject.of === 'journey' ? [] : [reader.text(journey.name)]),
      reader.text(item.name),
      ownerOf(item, reader),
      reader.say(words.actionStatus[item.status]),
      item.start ?? '—',
      item.due ?? '—',
    ]),
  }),
});

const marks = { planned: [], 'in-progress': ['active'], blocked: ['crit'], done: ['done'], cancelled: [] } as const;

interface Bar {
  readonly section: string;
  readonly action: Action;
  readonly start: string;
  readonly due: string;
}

/** The bar of an action: none for one that is called off, or has no day to begin or to end on. */
function barOf({ journey, item }: PlacedItem<Action>, subject: ItemSubject, reader: Reader): readonly Bar[] {
  const { start, due, status } = item;
  if (status === 'cancelled' || start === undefined || due === undefined || due < start) return [];
  const section = subject.of === 'team' ? reader.text(journey.name) : ownerOf(item, reader);
  return [{ section, action: item, start, due }];
}

/** Bars of one section stand together, sections in the order in which they first come. */
function inSections(bars: readonly Bar[]): readonly Bar[] {
  const sections = [...new Set(bars.map(({ section }) => section))];
  return sections.flatMap((section) => bars.filter((bar) => bar.section === section));
}

function ownerOf({ owner }: Action, reader: Reader): string {
  return owner === undefined ? reader.say(words.nobody) : reader.team(owner);
}

/** How far apart the dates of the axis stand, so that they do not run into each other: a dozen at most. */
function ticks(bars: readonly Bar[]): readonly string[] {
  const span = daysBetween(least(bars.map(({ start }) => start)), greatest(bars.map(({ due }) => due)));
  if (span <= 12) return ['tickInterval 1day'];
  if (span <= 84) return ['tickInterval 1week', 'weekday monday'];
  return [`tickInterval ${Math.ceil(span / 365)}month`];
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function least(days: readonly string[]): string {
  return days.reduce((a, b) => (b < a ? b : a));
}

function greatest(days: readonly string[]): string {
  return days.reduce((a, b) => (b > a ? b : a));
}
