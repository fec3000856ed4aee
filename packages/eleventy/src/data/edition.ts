import type { Edition } from '@journey-as-code/core';
import type { Site } from '../site-index.js';

/** Which state of the workspace a site shows. */
export function editionOf({ options: { version, commit, asOf } }: Site): Edition {
  return {
    ...(version !== undefined && { release: version }),
    ...(commit !== undefined && { commit }),
    ...(asOf !== undefined && { asOf }),
  };
}
