import { compact } from './compact.js';
import type { Format } from './format.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import type { ItemReport } from './item.js';
import { junit } from './junit.js';
import { sarif } from './sarif.js';

/** The formats that are the same for findings and for changes, in the order that help lists them. */
export const itemFormats: readonly Format<ItemReport>[] = [compact, github, gitlab, sarif, junit];
