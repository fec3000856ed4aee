import { type Aspect, more, notable } from '../aspect.js';
import { bothWays } from '../pieces.js';
import { numberIn } from '../values.js';

const kinds = ['step', 'touchpoint'] as const;

/** How the customer feels, for everybody or for one persona, as it is written. */
export const feeling: Aspect = {
  id: 'feeling',
  pieces: [
    {
      kinds,
      fields: ['feeling.score', 'feeling.byPersona.*.score'],
      rows: [
        ...bothWays(
          kinds,
          [
            'feeling-dropped',
            notable('experience'),
            { en: '“{name}” feels worse: {before} → {after}.', 'zh-CN': '“{name}”体验变差：{before} → {after}。' },
          ],
          [
            'feeling-raised',
            more,
            { en: '“{name}” feels better: {before} → {after}.', 'zh-CN': '“{name}”体验变好：{before} → {after}。' },
          ],
        ),
        ...bothWays(
          kinds,
          [
            'feeling-set',
            more,
            { en: '“{name}” now says how it feels: {after}.', 'zh-CN': '“{name}”新增情绪：{after}。' },
          ],
          [
            'feeling-cleared',
            notable('experience'),
            {
              en: '“{name}” no longer says how it feels (was {before}).',
              'zh-CN': '“{name}”不再记录情绪（原为 {before}）。',
            },
          ],
        ),
      ],
      *judge(difference) {
        const field = difference.field.replace(/^feeling\./, '').replace(/(?<=.)\.score$/, '');
        const before = numberIn(difference.before);
        const after = numberIn(difference.after);
        if (before === undefined) yield { change: 'feeling-set', field, after };
        else if (after === undefined) yield { change: 'feeling-cleared', field, before };
        else yield { change: after < before ? 'feeling-dropped' : 'feeling-raised', field, before, after };
      },
    },
  ],
};
