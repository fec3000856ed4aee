/** One sort of flood: what is said again and again, what comes before it, and what after. */
interface Flood {
  readonly name: string;
  readonly text: (size: number) => string;
}

/** On lines of 10,000 signs, since longer ones would not reach the parser. */
const repeat = (unit: string, before = '', after = ''): Flood => ({
  name: `${before}(${unit})${after}`.slice(0, 40),
  text: (size) => {
    const line = unit.includes('\n') ? unit : `${unit.repeat(Math.ceil(10_000 / unit.length))}\n `;
    const room = Math.max(1, size - before.length - after.length);
    return before + line.repeat(Math.ceil(room / line.length)).slice(0, room) + after;
  },
});

/** Lines that are all different: their number stands where the sign # is. */
const numbered = (line: string, before = ''): Flood => ({
  name: `numbered ${before}${line}`.slice(0, 40),
  text: (size) => {
    let text = before;
    for (let number = 0; text.length < size - 16; number++) text += line.replaceAll('#', String(number));
    return text;
  },
});

/** Each line one blank deeper than the one before it. */
const stairs = (line: string): Flood => ({
  name: `stairs of ${line}`,
  text: (size) => {
    let text = '';
    for (let depth = 0; text.length + depth + line.length < size; depth++) text += `${' '.repeat(depth)}${line}\n`;
    return text;
  },
});

const signs = '[ ] { } , : - ? & * ! | > % @ ` # " \' \\ ~ = <'.split(' ');

const nests = [
  '[[',
  '{{',
  '[{',
  '[a, ',
  '{a: ',
  '[{a: ',
  '- ',
  '? ',
  ': ',
  '- - ',
  '- ? ',
  '? - ',
  'a: ',
  '&a ',
  '*a ',
  '!t ',
  '!!str ',
  '&a [',
  '!t [',
  '? [',
  '- [',
  '{? ',
  '[? ',
  '"a": ',
  '[[],',
  '{a: {},',
];

const lines = [
  '\n',
  ' \n',
  '\t\n',
  '\r\n',
  '# c\n',
  '---\n',
  '...\n',
  '%YAML 1.2\n',
  '%TAG ! x\n',
  '- \n',
  '- a\n',
  '-\n',
  'a: 1\n',
  'a:\n',
  '? a\n',
  ': a\n',
  '<<: *a\n',
  '- *a\n',
  '- &a\n',
  '- !t\n',
  '- |\n  x\n',
  '- >\n\n  x\n',
  '- "\n  x"\n',
  '- {}\n',
  '- [a: b]\n',
  '- - -\n',
  '- 9007199254740993\n',
  '- "\\q"\n',
  '- "\\ud800"\n',
  '- \u00a0\n',
  '- 中文\n',
  '- 😀\n',
  '__proto__: 1\n',
];

const texts = [
  ' ',
  '\t',
  'a',
  '中',
  '😀',
  'e\u0301',
  '\u0301',
  '\ufeff',
  '\0',
  '\x1b',
  '\r',
  '\ud800',
  '\u202e',
  '\u2028',
  '\\',
  '\\x',
  '\\u00e9',
  "''",
  'a ',
  'a\n ',
  'a: b',
  '#',
  ' #',
];

/** The sorts of flood: each would be harmless once. */
export const floods: readonly Flood[] = [
  ...signs.map((sign) => repeat(sign)),
  ...nests.map((nest) => repeat(nest)),
  ...lines.map((line) => repeat(line)),
  ...['"', "'", '- |\n ', 'a: ', '"\n'].flatMap((before) => texts.map((text) => repeat(text, before))),
  repeat(' a', '- |\n'),
  repeat('\n\n', 'a: |+\n', 'b: 1'),
  repeat('[', '', ']'),
  repeat('a,', '[', ']'),
  repeat('a: b, ', '{', '}'),
  repeat('a: b\n# c\n, ', '{', '}'),
  repeat('&a a, ', '[', ']'),
  repeat('*a, ', '[&a a, ', ']'),
  repeat('\n# c', 'a: {b: c', '}'),
  repeat('\\\n\n', 'a: "', '"'),
  repeat(' ', 'a', ': 1'),
  repeat('a', '', ': 1'),
  repeat('[]a: b\n', '- - '),
  numbered('k#: 1\n'),
  numbered('#: 1\n'),
  numbered('"k#": &a# v\n'),
  numbered('- &a# *a#\n'),
  numbered('- &a# x\n- *a#\n'),
  numbered('k#: 1, ', '{'),
  numbered('- # \n'),
  stairs('a:'),
  stairs('-'),
  stairs('? a'),
  stairs('['),
  stairs('a: |'),
  stairs('a: &a'),
];
