import { toJSON } from '@journey-as-code/core';
import { editionOf } from './edition.js';
import type { DataForm } from './form.js';
import { jsonFile } from './json-file.js';

/** The whole workspace, resolved. */
export const model: DataForm = {
  id: 'model',
  *files(site) {
    yield jsonFile('model.json', () => toJSON(site.workspace, editionOf(site)));
  },
};
