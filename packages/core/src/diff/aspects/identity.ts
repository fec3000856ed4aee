import { addressed, parts } from '../../model/kinds.js';
import type { Piece } from '../aspect.js';
import { type Aspect, breaking, notable, same } from '../aspect.js';
import { listed, whole } from '../pieces.js';

const mirror = { none: 'Read backwards nothing declares the old id, so one thing went and another came.' };
const renamed = {
  en: '“{name}” has the id {after} and was {before}: old links and references lead here.',
  'zh-CN': '“{name}”的 id 由 {before} 改为 {after}：旧链接和引用会指向这里。',
};
const declared = {
  en: '“{name}” says that it was {after}: links and references to that lead here.',
  'zh-CN': '“{name}”声明它曾是 {after}：指向旧名称的链接和引用会指向这里。',
};
const forgotten = {
  en: '“{name}” no longer says that it was {before}: links and references to that stop working.',
  'zh-CN': '“{name}”不再声明它曾是 {before}：指向旧名称的链接和引用将失效。',
};
const fields = ['formerly.*'];

/** What a thing is called by machines, now and before. */
export const identity: Aspect = {
  id: 'identity',
  pieces: [
    whole([
      { name: 'renamed', kinds: addressed, cost: notable(), mirror, message: renamed },
      { name: 'renamed', kinds: parts, cost: same, mirror, message: renamed },
    ]),
    butForTheRename(
      listed(
        { kinds: addressed, fields },
        ['formerly-added', same, declared],
        ['formerly-removed', breaking('links', 'references', 'model'), forgotten],
      ),
    ),
    butForTheRename(
      listed({ kinds: parts, fields }, ['formerly-added', same, declared], ['formerly-removed', same, forgotten]),
    ),
  ],
};

/** The name that a thing has on base is told with its renaming, or its move. */
function butForTheRename(piece: Piece): Piece {
  return {
    ...piece,
    *judge(difference, pair, speech) {
      const { base, head } = pair;
      const local = base.path.slice(base.path.search(/[:#]/) + 1);
      const isTold =
        (base.id !== head.id || base.path !== head.path) &&
        [base.id, base.path, local].includes(String(difference.after?.value));
      if (!isTold) yield* piece.judge(difference, pair, speech);
    },
  };
}
