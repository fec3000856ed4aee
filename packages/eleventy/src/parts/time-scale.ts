/** A stretch of whole months on which days have a place, with its divisions. */
export interface TimeScale {
  /** Where a day lies, in percent of the whole. */
  at(day: string): number;
  readonly ticks: readonly { readonly at: number; readonly month: string }[];
}

const steps = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200];
const mostTicks = 6;

/** A scale that holds all of several days, in as few divisions as can still be read on a phone. */
export function timeScale(days: readonly string[]): TimeScale | undefined {
  if (days.length === 0) return undefined;
  const months = days.map(monthOf);
  const first = months.reduce((low, month) => Math.min(low, month));
  const last = months.reduce((high, month) => Math.max(high, month)) + 1;
  const step = steps.find((length) => Math.ceil((last - first) / length) <= mostTicks) ?? 1200;
  const count = Math.ceil((last - first) / step);
  const begin = timeOf(first);
  const length = timeOf(first + count * step) - begin;
  const percent = (time: number) => Math.round(((time - begin) / length) * 10_000) / 100;
  return {
    at: (day) => percent(Date.parse(day)),
    ticks: Array.from({ length: count }, (_, index) => {
      const time = timeOf(first + index * step);
      return { at: percent(time), month: new Date(time).toISOString().slice(0, 7) };
    }),
  };
}

/** Months since the year 0. */
function monthOf(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 12 + month - 1;
}

function timeOf(month: number): number {
  return new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1);
}
