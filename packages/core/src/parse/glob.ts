/** One part of a path: names as they stand, at most two `*`, single characters as `?`. */
const part = /^(?!\.{1,2}$)[\p{L}\p{M}\p{N}._?-]*(?:\*[\p{L}\p{M}\p{N}._?-]+)?\*?[\p{L}\p{M}\p{N}._?-]*$/u;
const choice = /\{([^{}]*)\}/g;
const name = /^[\p{L}\p{M}\p{N}._-]+$/u;

/**
 * Whether a text is a glob of ours: a path below the workspace folder. What could make matching slow is bounded: two
 * `**`, one name with two `*` and three choices `{a,b}` in all, no choice within a choice.
 */
export function isGlob(text: string): boolean {
  if (text === '' || text.length > 256) return false;
  const choices = [...text.matchAll(choice)].map(([, names = '']) => names.split(','));
  const parts = text.replace(choice, 'x').split('/');
  const names = parts.filter((one) => one !== '**');
  return (
    choices.length <= 3 &&
    choices.flat().every((one) => name.test(one)) &&
    parts.length - names.length <= 2 &&
    names.every((one) => one !== '' && part.test(one)) &&
    names.filter((one) => one.split('*').length > 2).length <= 1
  );
}
