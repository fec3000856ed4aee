import type { Rule } from './rule.js';

/** Every rule, in order of id. */
export const rules: readonly Rule[] = [];
