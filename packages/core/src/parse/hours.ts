/** Days of the week as hours name them, Monday first. */
export const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
type Day = (typeof days)[number];

/** On some days, from one time to another, in minutes after midnight. A range that ends before it begins crosses midnight. */
export interface OpenRange {
  readonly days: readonly Day[];
  readonly from: number;
  readonly to: number;
}

const always: readonly OpenRange[] = [{ days, from: 0, to: 24 * 60 }];
const names: readonly string[] = days;
const group = /^(?:([A-Z][A-Za-z,-]*) )?([\d:,-]+)$/;
const range = /^(\d\d):(\d\d)-(\d\d):(\d\d)$/;

/** Reads `24/7`, or `Mo-Fr 09:00-12:00,13:00-18:00; Sa 10:00-14:00`; undefined when the text is no hours. */
export function readHours(text: string): readonly OpenRange[] | undefined {
  if (text === '24/7') return always;
  const ranges = text.split('; ').map((part) => {
    const [, named, times = ''] = group.exec(part) ?? [];
    const on = named === undefined ? days : readDays(named);
    return on && readTimes(times)?.map(({ from, to }) => ({ days: on, from, to }));
  });
  return ranges.some((found) => found === undefined) ? undefined : ranges.flatMap((found) => found ?? []);
}

/** Whether a text is hours. */
export function isHours(text: string): boolean {
  return readHours(text) !== undefined;
}

/** `Mo-Fr,Su`: single days and ranges of days, which may cross the end of the week. */
function readDays(text: string): readonly Day[] | undefined {
  const named = text.split(',').map((part) => {
    const [first = -1, last = first, ...more] = part.split('-').map((name) => names.indexOf(name));
    if (first < 0 || last < 0 || more.length > 0) return undefined;
    return days.filter((_, day) => (first <= last ? day >= first && day <= last : day >= first || day <= last));
  });
  return named.some((found) => found === undefined) ? undefined : named.flatMap((found) => found ?? []);
}

function readTimes(text: string): readonly Omit<OpenRange, 'days'>[] | undefined {
  const times = text.split(',').map((part) => {
    const [, h1, m1, h2, m2] = (range.exec(part) ?? []).map(Number);
    if (h1 === undefined || m1 === undefined || h2 === undefined || m2 === undefined || m1 > 59 || m2 > 59)
      return undefined;
    const from = h1 * 60 + m1;
    const to = h2 * 60 + m2;
    return from < 24 * 60 && to <= 24 * 60 ? { from, to } : undefined;
  });
  return times.some((found) => found === undefined) ? undefined : times.flatMap((found) => found ?? []);
}
