import { isAllowedAddress } from '../escape/address.js';
import { isGlob } from './glob.js';
import { isHours } from './hours.js';

/** The forms of values that no pattern can say, by their name in the schema. */
export const formats = {
  date: isDate,
  hours: isHours,
  address: isAllowedAddress,
  glob: isGlob,
} as const satisfies Record<string, (text: string) => boolean>;

/** Whether a text is a day that exists, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return length !== undefined && day >= 1 && day <= length;
}
