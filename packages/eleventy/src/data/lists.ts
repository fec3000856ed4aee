import { csvFile } from '@journey-as-code/core/escape';
import { editionOf } from './edition.js';
import type { DataForm } from './form.js';
import { jsonFile } from './json-file.js';
import { dataLists } from './list/index.js';

/**
 * What all journeys have of one sort, as JSON and as a table. Both hold ids and the words of the model, whatever the
 * reader's language; the tables beside the pages are for people, and speak theirs.
 */
export const lists: DataForm = {
  id: 'lists',
  *files(site) {
    const { workspace, options } = site;
    for (const { name, objects, rows } of dataLists) {
      yield jsonFile(`${name}.json`, () => ({
        schemaVersion: 1,
        ...editionOf(site),
        [name]: objects(workspace, options.asOf),
      }));
      yield {
        path: `${name}.csv`,
        get content() {
          return csvFile(rows(workspace, options.asOf));
        },
      };
    }
  },
};
