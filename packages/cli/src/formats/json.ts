import type { Format } from './format.js';

/** The report as data. No line of it begins with `::` or holds `##[`, which a workflow log would obey. */
export const json: Format = {
  id: 'json',
  summary: 'the report as JSON, for other tools',
  forPeople: false,
  print: (report) => `${JSON.stringify(report, null, 2).replaceAll('##[', '#\\u0023[')}\n`,
};
