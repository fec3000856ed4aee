import type { Reader } from './reader.js';
import { words } from './words.js';

const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const { years, months, weeks, days, hours, minutes, seconds } = words;
const units = [years, months, weeks, days, hours, minutes, seconds];

/** `2 days, 4 hours`; as it is written where it is no duration. */
export function durationInWords(written: string, reader: Reader): string {
  const [, ...counts] = duration.exec(written) ?? [];
  const parts = units.flatMap((unit, index) => {
    const count = Number(counts[index] ?? 0);
    return count === 0 ? [] : [reader.count(unit, count)];
  });
  return parts.length === 0 ? written : parts.join(reader.say(words.comma));
}
