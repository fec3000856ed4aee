import { printedJson } from '../formats/printed-json.js';
import type { BlameReport } from './blame-report.js';
import { pointRecord } from './point-names.js';

/** Who set which field, as data. */
export function blameJson({ fields, prefix, notes, isComplete }: BlameReport): string {
  return printedJson({
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
    notes,
    complete: isComplete,
  });
}
