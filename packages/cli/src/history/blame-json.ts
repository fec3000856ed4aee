import type { Format } from '../formats/format.js';
import { printedJson } from '../formats/printed-json.js';
import type { BlameReport } from './blame-report.js';
import { pointRecord } from './point-names.js';

/** Who set which field, as data. */
export const blameJson: Format<BlameReport> = {
  id: 'json',
  forPeople: false,
  print: ({ fields, prefix, about, notes, isComplete }) =>
    printedJson({
      schema: 1,
      fields: fields.map(({ thing, field: { field, value, file, range }, point, isCut }) => ({
        ...thing,
        field,
        ...(value !== undefined && { value }),
        file: prefix + file,
        range,
        ...pointRecord(point),
        ...(isCut && { orBefore: true }),
      })),
      notes: [...about, ...notes],
      complete: isComplete,
    }),
};
