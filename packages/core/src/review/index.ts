export { baseName, type Changeset, changesetOf } from './changeset.js';
export { reviewComment, usualBudget } from './comment.js';
export { type Findings, type FreshFindings, freshFindings } from './fresh-findings.js';
export { type Judged, type JudgedChange, judged } from './judge.js';
export type { Review } from './review.js';
export { reviewRules } from './rules/index.js';
export type { ReviewRule } from './rules/rule.js';
export { type Answered, settle } from './settle.js';
export { type ReviewTarget, reviewTargets } from './target.js';
