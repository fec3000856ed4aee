import { limits } from './limits.js';
import type { ProblemCode } from './messages.js';
import type { Problem } from './parsed-file.js';

/** Notes a problem between two UTF-16 offsets. */
export type Report = (id: ProblemCode, start: number, end: number, data?: Problem['data']) => void;

/** The problems of one file: at most one for each place, in the order of the file, the first twenty and how many more. */
export function collectProblems(): { readonly report: Report; readonly found: () => Found } {
  const problems: Problem[] = [];
  return {
    report: (id, start, end, data = {}) => {
      problems.push({ id, start, end, data });
    },
    found: () => firstOf(problems),
  };
}

interface Found {
  readonly problems: readonly Problem[];
  readonly more: number;
}

function firstOf(all: readonly Problem[]): Found {
  if (all.length === 0) return { problems: [], more: 0 };
  const inOrder = all.toSorted((a, b) => a.start - b.start);
  const places = inOrder.filter((problem, index) => problem.start !== inOrder[index - 1]?.start);
  return { problems: places.slice(0, limits.problems), more: Math.max(0, places.length - limits.problems) };
}
