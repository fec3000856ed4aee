import { type BlueprintEntry, blueprintOf, entryOwner, type Journey } from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';
import { durationWords } from '../amount.js';
import { dataTable } from '../data-table.js';
import { systemName } from '../entry-name.js';
import { nothing } from '../feeling.js';
import { stepLink, teamLink } from '../links.js';
import { section } from '../section.js';
import { marksOf } from './entry.js';

const lanes = ['frontstage', 'backstage', 'support'] as const;

/** Everything that often fails or that customers wait for, with who answers for it. */
export function weakPoints(journey: Journey, reader: Reader): Html | undefined {
  const { strings, text } = reader;
  const rows = blueprintOf(journey).flatMap((column) =>
    lanes.flatMap((lane) =>
      column[lane].filter(isWeak).map((entry) => ({
        cells: [
          text(entry.name),
          marksOf(entry, reader),
          stepLink(column, reader),
          strings.blueprintLanes[lane],
          teamLink(entryOwner(column, entry), reader),
          entry.system === undefined ? nothing(reader) : systemName(entry.system, reader),
          entry.duration === undefined ? nothing(reader) : durationWords(entry.duration, reader),
        ],
      })),
    ),
  );
  const columns = [
    strings.weakPoint,
    strings.weakness,
    strings.step,
    strings.lane,
    strings.owner,
    strings.blueprintLanes.systems,
    strings.takes,
  ];
  const table = rows.length > 0 && html`<div class="wide">${dataTable(strings.weakPointsCaption, columns, rows)}</div>`;
  return section('weak-points', strings.weakPoints, table, rows.length);
}

function isWeak({ failurePoint, waitPoint }: BlueprintEntry): boolean {
  return failurePoint || waitPoint;
}
