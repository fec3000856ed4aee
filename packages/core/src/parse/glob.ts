/** One part of a path: names as they stand, at most two `*`, single characters as `?`, one choice of names as `{a,b}`. */
const part = /^(?!\.{1,2}$)[\p{L}\p{M}\p{N}._?-]*(?:\*[\p{L}\p{M}\p{N}._?-]*)?(?:\*[\p{L}\p{M}\p{N}._?-]*)?$/u;
const choice = /\{([^{}]*)\}/g;
const name = /^[\p{L}\p{M}\p{N}._-]+$/u;

/**
 * Whether a text is a glob of ours: a path below the workspace folder. What could make matching slow is bounded: two `*`
 * in a name, three `**` and three choices in all, no choice within a choice.
 */
export function isGlob(text: string): boolean {
  if (text === '' || text.length > 256) return false;
  const choices = [...text.matchAll(choice)].map(([, names = '']) => names.split(','));
  if (choices.length > 3 || !choices.flat().every((one) => name.test(one))) return false;
  const parts = text.replace(choice, 'x').split('/');
  return (
    parts.filter((one) => one === '**').length <= 3 &&
    parts.every((one) => one === '**' || (one !== '' && part.test(one)))
  );
}
