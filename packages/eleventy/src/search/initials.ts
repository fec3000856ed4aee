/** The first Chinese character of each initial, in the order of pinyin. No syllable begins with I, U or V. */
const firstOfInitial = [
  ...'A阿 B八 C嚓 D哒 E妸 F发 G旮 H哈 J讥 K咔 L垃 M妈 N拏 O噢 P妑 Q七 R呥 S扨 T它 W穵 X夕 Y丫 Z帀'.split(' '),
].map((pair) => [pair.slice(0, 1), pair.slice(1)] as const);

/** Under what names stand that begin with no letter: figures, signs, other scripts. */
export const otherInitial = '#';

const pinyin = new Intl.Collator('zh-u-co-pinyin');

/** The letter that readers look a name up under: its own, without accents, or that of its pinyin. */
export function initialOf(name: string): string {
  const [first = ''] = name.replace(/^[^\p{L}\p{N}]+/u, '');
  if (/\p{Script=Han}/u.test(first)) return initialOfHan(first);
  const letter = first.normalize('NFD').slice(0, 1).toUpperCase();
  return /^[A-Z]$/.test(letter) ? letter : otherInitial;
}

const known = new Map<string, string>();

function initialOfHan(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const [initial] = firstOfInitial.findLast(([, first]) => pinyin.compare(first, character) <= 0) ?? [otherInitial];
  known.set(character, initial);
  return initial;
}
