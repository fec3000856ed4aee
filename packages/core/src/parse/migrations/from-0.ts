import type { Migration } from './migration.js';

/** The drafts from before the first release. */
export const from0: Migration = {
  from: 0,
  to: 1,
  renamed: [
    { of: 'entity', was: 'title', is: 'name' },
    { of: 'step', was: 'emotion', is: 'feeling' },
    { of: 'pain-point', was: 'level', is: 'severity' },
  ],
};
