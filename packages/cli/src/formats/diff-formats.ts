import { diffJson } from './diff-json.js';
import { diffPretty } from './diff-pretty.js';
import type { DiffReport } from './diff-report.js';
import type { Format } from './format.js';

/** Every format of `diff`, in the order that help lists them. */
export const diffFormats: readonly Format<DiffReport>[] = [diffPretty, diffJson];
