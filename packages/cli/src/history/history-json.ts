import { shownFrom } from '../formats/diff-report.js';
import type { Format } from '../formats/format.js';
import { printedJson } from '../formats/printed-json.js';
import type { HistoryReport } from './history-report.js';
import { pointRecord } from './point-names.js';

/** The past of one thing as data. */
export const historyJson: Format<HistoryReport> = {
  id: 'json',
  forPeople: false,
  print: ({ prefix, thing, name, by, entries, about, notes, isComplete }) =>
    printedJson({
      schema: 1,
      ...thing,
      name,
      by,
      entries: entries.map(({ point, what, thing, changes }) => ({
        ...pointRecord(point),
        what,
        path: thing.path,
        changes: changes.map((change) => shownFrom({ prefix }, { prefix }, change)),
      })),
      notes: [...about, ...notes],
      complete: isComplete,
    }),
};
