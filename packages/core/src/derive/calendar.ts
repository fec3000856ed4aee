const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const DAY = 86_400_000;
const LAST = '9999-12-31';

/**
 * Calendar arithmetic: years and months first, the day clamped to the end of the month, then weeks and days. Hours count
 * once they fill a day. Nothing lies after the last day that a date can be written for. Model reference, Conventions.
 */
export function addDuration(date: string, duration: string): string {
  const { years, months, days, time } = partsOf(duration);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const monthsFromZero = (year + years) * 12 + (month - 1) + months;
  const toYear = Math.floor(monthsFromZero / 12);
  if (toYear > 9999) return LAST;
  const toMonth = monthsFromZero % 12;
  const clamped = Math.min(day, daysInMonth(toYear, toMonth));
  const shifted = utc(toYear, toMonth, clamped) + (days + Math.floor(time)) * DAY;
  return shifted > Date.parse(LAST) ? LAST : new Date(shifted).toISOString().slice(0, 10);
}

/** The length of a duration in days, a year being 365 and a month 30. Model reference, Conventions. */
export function daysOf(duration: string): number {
  const { years, months, days, time } = partsOf(duration);
  return years * 365 + months * 30 + days + time;
}

function partsOf(duration: string) {
  const parts = DURATION.exec(duration);
  if (parts === null) throw new RangeError(`Not a duration: ${duration}`);
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  return { years, months, days: weeks * 7 + days, time: (hours * 3600 + minutes * 60 + seconds) / 86_400 };
}

function daysInMonth(year: number, month: number): number {
  return new Date(utc(year, month + 1, 0)).getUTCDate();
}

/** Unlike `Date.UTC` alone, this takes years below 100 as they are. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}
