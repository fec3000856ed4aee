import { isOpen } from '@journey-as-code/core';
import type { Html } from '../html.js';
import type { Reader } from '../reader.js';
import { dotField } from './dot-field.js';
import type { PlacedPain } from './pain-list.js';

const severities = ['low', 'medium', 'high', 'critical'] as const;
const frequencies = ['rare', 'occasional', 'frequent', 'constant'] as const;

/** Open pain points by severity and frequency, as numbered dots; the table below says the same. */
export function painQuadrant(pains: readonly PlacedPain[], first: number, reader: Reader): Html | undefined {
  const { strings, text, plain, href } = reader;
  const open = pains.map((placed, index) => ({ ...placed, number: first + index })).filter(({ pain }) => isOpen(pain));
  const { rareSevere, frequentSevere, rareMild, frequentMild } = strings.painQuadrants;
  return dotField(
    {
      sentence: strings.quadrantSentence(open.length),
      label: strings.quadrantLabel,
      columns: frequencies.map((frequency) => strings.frequencies[frequency]),
      rows: severities.map((severity) => strings.severities[severity]),
      limit: { column: 2, row: 2 },
      corners: { topLeft: rareSevere, topRight: frequentSevere, bottomLeft: rareMild, bottomRight: frequentMild },
      first: { corner: 'topRight', className: 'urgent' },
      dots: open.map(({ journey, pain, number }) => ({
        number,
        column: frequencies.indexOf(pain.frequency),
        row: severities.indexOf(pain.severity),
        name: text(pain.name),
        label: strings.stepSays(`${number} ${plain(pain.name)}`, [
          strings.severities[pain.severity],
          strings.frequencies[pain.frequency],
        ]),
        link: href(`journeys/${journey.id}/#pain-point.${pain.id}`),
        className: `severity ${pain.severity}`,
      })),
    },
    reader,
  );
}
