import { composed, keyOfText } from '../../model/natural-key.js';
import { type Aspect, more, notable } from '../aspect.js';
import type { Fact } from '../fact.js';
import { bothWays, changed, ranked } from '../pieces.js';
import { isText } from '../values.js';
import { wordingChanges } from '../wording-changes.js';

const kinds = ['handoff'] as const;

/** How a customer is passed on. */
export const handoff: Aspect = {
  id: 'handoff',
  pieces: [
    ranked(
      { kinds, fields: ['mode'] },
      [
        'cooled',
        notable('experience'),
        { en: '“{name}” passes the customer on cold.', 'zh-CN': '“{name}”变为冷转交。' },
      ],
      ['warmed', more, { en: '“{name}” passes the customer on warm.', 'zh-CN': '“{name}”变为热转交。' }],
      (value) => (value === 'cold' ? 1 : 0),
    ),
    changed({ kinds, fields: ['to'] }, 'redirected', notable('accountability'), {
      en: '“{name}” leads to {after} (was {before}).',
      'zh-CN': '“{name}”改为转给 {after}（原为 {before}）。',
    }),
    {
      kinds,
      fields: ['contextCarried'],
      rows: bothWays(
        kinds,
        ['context-added', more, { en: '“{name}” carries more along.', 'zh-CN': '“{name}”传递了更多信息。' }],
        [
          'context-removed',
          notable('experience'),
          {
            en: '“{name}” carries less along: the customer has to say it again.',
            'zh-CN': '“{name}”传递的信息减少：客户需要重复说明。',
          },
        ],
      ),
      *judge(difference, pair, speech) {
        const language = speech.mainLanguage(pair.head);
        const [was, is] = [entriesOf(difference.before, language), entriesOf(difference.after, language)];
        const comes = is.some((one) => !was.includes(one));
        const goes = was.some((one) => !is.includes(one));
        if (comes) yield { change: 'context-added' };
        if (goes) yield { change: 'context-removed' };
        if (!comes && !goes) yield* wordingChanges(difference, pair, speech);
      },
    },
  ],
};

/** What is carried along, in the language of the file: a translation carries nothing more. */
function entriesOf(fact: Fact | undefined, language: string): readonly string[] {
  const texts: readonly unknown[] = Array.isArray(fact?.value) ? fact.value : [];
  return texts.map((text) => (isText(text) && text[language] ? composed(text[language]) : keyOfText(text)));
}
