import { type Aspect, more } from '../aspect.js';
import { ranked } from '../pieces.js';

const confidences = ['low', 'medium', 'high'];

/** What an opportunity is worth, and what it takes. */
export const score: Aspect = {
  id: 'score',
  pieces: [
    ranked(
      {
        kinds: ['opportunity'],
        fields: ['score.customerValue', 'score.businessValue', 'score.effort', 'score.confidence'],
      },
      [
        'score-raised',
        more,
        { en: '“{name}”: {field} {before} → {after}.', 'zh-CN': '“{name}”：{field} {before} → {after}。' },
      ],
      [
        'score-lowered',
        more,
        { en: '“{name}”: {field} {before} → {after}.', 'zh-CN': '“{name}”：{field} {before} → {after}。' },
      ],
      (value) =>
        typeof value === 'number' ? value : typeof value === 'string' ? confidences.indexOf(value) : undefined,
    ),
  ],
};
