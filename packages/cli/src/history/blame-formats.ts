import type { Format } from '../formats/format.js';
import { blameJson } from './blame-json.js';
import { blamePretty } from './blame-pretty.js';
import type { BlameReport } from './blame-report.js';

/** Every format of `blame`, in the order that help lists them. */
export const blameFormats: readonly Format<BlameReport>[] = [blamePretty, blameJson];
