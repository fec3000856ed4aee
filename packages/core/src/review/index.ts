export { reviewComment } from './comment.js';
export type { Review } from './review.js';
