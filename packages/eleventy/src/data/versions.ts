import type { DataForm } from './form.js';
import { jsonFile } from './json-file.js';

/** Every release that stands on the site, the newest first: what pages of old releases ask for, and know nothing of themselves. */
export const versions: DataForm = {
  id: 'versions',
  isOfSite: true,
  *files({ options: { releases } }) {
    if (releases === undefined) return;
    yield jsonFile('versions.json', () =>
      releases.all.map(({ version, date, commit, headline }) => ({
        version,
        date,
        commit,
        latest: version === releases.latest?.version,
        ...(headline !== undefined && { headline }),
      })),
    );
  },
};
