import { type Aspect, notable, same } from '../aspect.js';
import { itself, whole } from '../pieces.js';

const mirror = { none: 'Read backwards nothing declares the old place, so one thing went and another came.' };
const moved = { en: '“{name}” moved from {before} to {after}.', 'zh-CN': '“{name}”从 {before} 移到 {after}。' };
const reordered = { en: '“{name}” stands elsewhere in the order.', 'zh-CN': '“{name}”的顺序发生变化。' };

/** Where a thing stands. */
export const place: Aspect = {
  id: 'place',
  pieces: [
    whole([
      {
        name: 'moved',
        kinds: ['step', 'touchpoint', 'pain-point', 'delight', 'opportunity', 'action', 'rule'],
        cost: notable(),
        mirror,
        message: moved,
      },
      itself(['stage', 'step'], 'reordered', notable(), reordered),
      itself(['touchpoint', 'outcome', 'action-step'], 'reordered', same, reordered),
    ]),
  ],
};
