import { daysOf } from '../../derive/calendar.js';
import { type Aspect, more, notable } from '../aspect.js';
import { bothWays, valuesIn } from '../pieces.js';

const kinds = ['step'] as const;

/** How long the customer waits. */
export const wait: Aspect = {
  id: 'wait',
  pieces: [
    {
      kinds,
      fields: ['waitTime'],
      rows: [
        ...bothWays(
          kinds,
          [
            'wait-lengthened',
            notable('experience'),
            {
              en: '“{name}” takes longer to wait for: {before} → {after}.',
              'zh-CN': '“{name}”等待变长：{before} → {after}。',
            },
          ],
          [
            'wait-shortened',
            more,
            {
              en: '“{name}” takes less waiting: {before} → {after}.',
              'zh-CN': '“{name}”等待变短：{before} → {after}。',
            },
          ],
        ),
        ...bothWays(
          kinds,
          [
            'wait-set',
            more,
            { en: '“{name}” says how long to wait: {after}.', 'zh-CN': '“{name}”注明等待时间：{after}。' },
          ],
          [
            'wait-cleared',
            notable('experience'),
            {
              en: '“{name}” no longer says how long to wait (was {before}).',
              'zh-CN': '“{name}”不再注明等待时间（原为 {before}）。',
            },
          ],
        ),
      ],
      *judge(difference) {
        const { before, after } = difference;
        const longer = before && after && daysOf(String(after.value)) >= daysOf(String(before.value));
        const change = !before ? 'set' : !after ? 'cleared' : longer ? 'lengthened' : 'shortened';
        yield { change: `wait-${change}`, ...valuesIn(difference) };
      },
    },
  ],
};
