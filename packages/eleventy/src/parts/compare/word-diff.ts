/** Words that stand on both sides, that are gone, or that are new. */
export interface Run {
  readonly kind: 'same' | 'gone' | 'new';
  readonly words: string;
}

/** How many pairs of words are looked at: beyond that, what lies between the common ends is another text. */
const mostPairs = 1_000_000;

/**
 * What became of a text, word by word: what is gone and what stays is the old text, what is new and what stays the new
 * one. A blank between two changes belongs to both, so that a run of changed words is one change.
 */
export function wordDiff(before: string, after: string, language: string): readonly Run[] {
  const [olds, news] = [wordsOf(before, language), wordsOf(after, language)];
  let start = 0;
  while (start < olds.length && start < news.length && olds[start] === news[start]) start += 1;
  let end = 0;
  const room = Math.min(olds.length, news.length) - start;
  while (end < room && olds[olds.length - 1 - end] === news[news.length - 1 - end]) end += 1;
  const between = changesBetween(olds.slice(start, olds.length - end), news.slice(start, news.length - end));
  const common = (words: readonly string[]): Step => ['same', words.join('')];
  return runsOf([common(olds.slice(0, start)), ...between, common(olds.slice(olds.length - end))]);
}

type Step = readonly [kind: Run['kind'], words: string];

/** The longest common subsequence, where that can be found in reasonable time. */
function changesBetween(olds: readonly string[], news: readonly string[]): readonly Step[] {
  if (olds.length * news.length > mostPairs)
    return [
      ['gone', olds.join('')],
      ['new', news.join('')],
    ];
  const width = news.length + 1;
  const lengths = new Uint32Array((olds.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = olds.length - 1; i >= 0; i -= 1) {
    for (let j = news.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = olds[i] === news[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const steps: Step[] = [];
  for (let i = 0, j = 0; i < olds.length || j < news.length; ) {
    const [old = '', fresh = ''] = [olds[i], news[j]];
    if (i < olds.length && j < news.length && old === fresh) {
      steps.push(['same', old]);
      i += 1;
      j += 1;
    } else if (j >= news.length || (i < olds.length && at(i + 1, j) >= at(i, j + 1))) {
      steps.push(['gone', old]);
      i += 1;
    } else {
      steps.push(['new', fresh]);
      j += 1;
    }
  }
  return steps;
}

/** Steps as runs: of changes that touch, first all that is gone, then all that is new. */
function runsOf(steps: readonly Step[]): readonly Run[] {
  const runs: Run[] = [];
  let [gone, fresh, blank] = ['', '', ''];
  const close = () => {
    if (gone !== '') runs.push({ kind: 'gone', words: gone });
    if (fresh !== '') runs.push({ kind: 'new', words: fresh });
    [gone, fresh] = ['', ''];
  };
  const keep = (words: string) => {
    const last = runs.at(-1);
    if (words === '') return;
    if (last?.kind === 'same') runs[runs.length - 1] = { kind: 'same', words: last.words + words };
    else runs.push({ kind: 'same', words });
  };
  for (const [kind, words] of steps) {
    if (words === '') continue;
    const isOpen = gone !== '' || fresh !== '';
    if (kind === 'same' && isOpen && words.trim() === '') blank += words;
    else if (kind === 'same') {
      close();
      keep(blank + words);
      blank = '';
    } else {
      gone += blank + (kind === 'gone' ? words : '');
      fresh += blank + (kind === 'new' ? words : '');
      blank = '';
    }
  }
  close();
  keep(blank);
  return runs;
}

/** Languages that write words without blanks between them. */
const unspaced = /^(?:zh|ja|th|lo|km|my)\b/;

/** A text as words, and what stands between them: nothing of it is lost. */
function wordsOf(text: string, language: string): readonly string[] {
  const [tag] = unspaced.exec(language) ?? [];
  if (tag === undefined) return text.match(/\s+|[\p{L}\p{N}\p{M}'’-]+|./gsu) ?? [];
  if (!('Segmenter' in Intl)) return [...text];
  return [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}
