import { hostile } from '../../../test/hostile.js';

const sorts = new Set(['mermaid', 'keywords', 'markup', 'markdown']);

/** The two hundred texts that a drawing has most to fear from. */
export const nastiest: readonly string[] = hostile
  .filter(({ sort }) => sorts.has(sort))
  .slice(0, 200)
  .map(({ text }) => text);
