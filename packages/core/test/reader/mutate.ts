/** Numbers from 0 to n - 1, the same for the same seed on every machine. */
export function seeded(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
}

/** What readers of YAML stumble over. */
const fragments =
  `[ ] { } [] {} [[ ]] , :: ~ null true -0 0x1f 0o17 1e3 1e400 .5 1. 0123 9007199254740993 @ % & * ! ! | > # ' " \\ ? - = <<
  &a *a &b *b &a: *a: !t !!str "" '' "'" %TAG 中文 ： e\u0301 \u00a0 \u200b \u2028 \u0085 \ufeff \r \x1b \ud800 \u202e \\x41 \\u00e9 \\ud83d \\x1b \\q`
    .split(/[ \n]+/)
    .concat([
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\n ',
      '\n  ',
      '\t',
      '\n\t',
      '\r\n',
      ': ',
      ' :',
      ', ',
      ' ,',
      '- ',
      '- - ',
      '? ',
      '?',
      ' # c\n',
      '# c\n',
      '"a": ',
      '{a: b}',
      '[a, b]',
      '[a: b]',
      'a: b\n',
      '- a\n',
      'a:\n  - b\n',
      '? a\n: b\n',
      '<<: *a\n',
      '__proto__: 1\n',
      'a: &a\n',
      '- &a ',
      '- *a\n',
      '|\n',
      '>-\n',
      '|+\n',
      '|2\n',
      '>1-\n',
      '- |\n  x\n',
      'a: >\n b\n\n  c\n',
      '\\\n',
      '%YAML 1.2\n---\n',
      '---\n',
      '--- ',
      '...\n',
      '\n...\n---\n',
    ]);

/** An endless stream of texts: those given, changed in one to four places, and now and then nothing but fragments. */
export function* mutations(texts: readonly string[], seed: number): Generator<string> {
  const upTo = seeded(seed);
  const one = (list: readonly string[]) => list[upTo(list.length)] ?? '';
  const cut = (text: string, most: number) => {
    const from = upTo(text.length + 1);
    return text.slice(from, from + upTo(most));
  };
  const change = (text: string) => {
    const at = upTo(text.length + 1);
    const before = text.slice(0, at);
    const after = text.slice(at);
    const kinds = [
      () => before + after.slice(1 + upTo(4)),
      () => before + one(fragments) + after,
      () => before + one(fragments) + after,
      () => before + cut(one(texts), 40) + after,
      () => before + after.slice(0, upTo(30)) + after,
      () => before + after.replace('\n', `\n${' '.repeat(1 + upTo(3))}`),
      () => before + after.replace(/\n[ -]/, '\n'),
    ];
    return kinds[upTo(kinds.length)]?.() ?? text;
  };
  for (;;) {
    if (upTo(5) === 0) yield Array.from({ length: 1 + upTo(14) }, () => one(fragments)).join('');
    else {
      let text = one(texts);
      for (let changes = 1 + upTo(4); changes > 0; changes--) text = change(text);
      yield text;
    }
  }
}
