import type { Format } from '../formats/format.js';
import { historyJson } from './history-json.js';
import { historyPretty } from './history-pretty.js';
import type { HistoryReport } from './history-report.js';

/** Every format of `history`, in the order that help lists them. */
export const historyFormats: readonly Format<HistoryReport>[] = [historyPretty, historyJson];
