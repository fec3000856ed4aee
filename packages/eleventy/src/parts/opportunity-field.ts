import { isPending, type Opportunity, opportunityValue, type PlacedItem, quadrantOf } from '@journey-as-code/core';
import type { Html } from '../html.js';
import type { Reader } from '../reader.js';
import { dotField } from './dot-field.js';

const values = [25, 50, 75, 100] as const;
const efforts = [1, 2, 3, 4, 5] as const;

/** Opportunities that are not yet decided or done by value and effort, as numbered dots; the table below says the same. */
export function opportunityField(
  opportunities: readonly PlacedItem<Opportunity>[],
  first: number,
  reader: Reader,
): Html | undefined {
  const { strings, text, plain, href } = reader;
  const pending = opportunities
    .map((placed, index) => ({ ...placed, number: first + index }))
    .filter(({ item }) => isPending(item));
  const dots = pending.flatMap(({ journey, item, number }) => {
    const quadrant = quadrantOf(item);
    const value = opportunityValue(item);
    const effort = item.score?.effort;
    if (quadrant === undefined || value === undefined || effort === undefined) return [];
    return {
      number,
      column: Math.min(Math.floor(effort), efforts.length - 1),
      row: Math.min(Math.floor(value / 25), values.length - 1),
      name: text(item.name),
      label: strings.stepSays(`${number} ${plain(item.name)}`, [strings.quadrants[quadrant]]),
      link: href(`journeys/${journey.id}/#opportunity.${item.id}`),
      className: 'chance',
    };
  });
  return dotField(
    {
      sentence: strings.fieldSentence(dots.length, pending.length - dots.length),
      label: strings.fieldLabel,
      columns: efforts.map((effort) => `${effort - 1}–${effort}`),
      rows: values.map((value) => `${value - 25}–${value}`),
      limit: { column: 3, row: 2 },
      corners: {
        topLeft: strings.quadrants['quick-win'],
        topRight: strings.quadrants['big-bet'],
        bottomLeft: strings.quadrants['fill-in'],
        bottomRight: strings.quadrants.reconsider,
      },
      first: { corner: 'topLeft', className: 'worthwhile' },
      axes: { column: strings.effort, row: strings.value },
      dots,
    },
    reader,
  );
}
