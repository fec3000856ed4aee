/** What Mermaid itself writes for an entity code while it works, and turns back in the finished picture. */
const inner = /ﬂ(?=°)|¶(?=ß)/g;

/** A colon but before a blank: `https://` would become a link, and `style a:#1;` would lose its last sign. */
const tightColon = /:(?! )/g;

/** The first character of a label that begins with one of these words, which open a statement where labels have no quotes. */
const opening = (words: string) => new RegExp(`^(?=(?:${words})\\b).`, 'gi');

const titles = 'title|section|acctitle|accdescr\\w*';
const settings =
  'dateformat|axisformat|todaymarker|tickinterval|inclusiveenddates|topaxis|excludes|includes|week(?:day|end)|\\d{4}-\\d\\d-\\d\\d';

/** What would set how a message or a name wraps. */
const wrapping = /^(?:no)?wrap:/g;

/** What would become a list, a rule or a link where an older Mermaid takes quoted labels for Markdown. */
const markdown = /^\d+[.)](?=\s|$)|^[-+](?=\s|-|$)|\bwww\./gi;

/** `direction LR` is read anywhere in a line of a flowchart, even between quotes. */
const direction = /d(?=irection\s)/g;

/** Mermaid files actors and sections under their names in a plain object, where this one is no name. */
const prototype = /^_(?=_proto__$)/g;

/** For the same reason a section named by a whole number would come before all others, beside their tasks. */
const wholeNumber = /^\d+$/g;

/** For each place where a label can stand: what its grammar would act on. The last character of a match is encoded. */
const positions = {
  journey: [inner, /[:;#%<>]/g, opening(`journey|${titles}`)],
  journeyActor: [inner, /[:;#%<>,]/g, prototype],
  timeline: [inner, /[:;#%<>]/g, opening(`timeline|${titles}`)],
  gantt: [inner, /[:;#%<>]/g, opening(`gantt|click|call|href|${titles}|${settings}`), prototype, wholeNumber],
  sequence: [inner, /[;#%<>$]/g, tightColon, wrapping],
  acc: [inner, /[;#%<>{}]/g, tightColon, direction],
  flowchart: [inner, /["#%<>$&*_~`\\[@]/g, tightColon, markdown, direction],
  quadrant: [inner, /["#%<>`]/g, tightColon],
  xychart: [inner, /["#%<>]/g, tightColon],
} as const satisfies Record<string, readonly RegExp[]>;

/** A place where a label can stand: what is special there differs. */
export type MermaidPosition = keyof typeof positions;

/** What cannot be seen: neither a sign nor a letter that an accent could stand on. */
const unseen = '\\p{Default_Ignorable_Code_Point}\\p{Mn}\\p{Me}';
const invisible = new RegExp(`^[\\s\\p{Cc}${unseen}]*$`, 'u');

/** White space that is more than one blank between words, controls, halves of characters, and what may be invisible. */
const untidy = new RegExp(`^$|^[\\s${unseen}]|\\s$|\\s\\s|[^\\S ]|[\\p{Cc}\\p{Cs}]`, 'u');

/** For each position all its patterns at once. They find nothing in most labels, and a site has very many of them. */
const anyOf = (position: MermaidPosition) => new RegExp(positions[position].map(({ source }) => source).join('|'), 'i');
const special: Readonly<Record<MermaidPosition, RegExp>> = {
  journey: anyOf('journey'),
  journeyActor: anyOf('journeyActor'),
  timeline: anyOf('timeline'),
  gantt: anyOf('gantt'),
  sequence: anyOf('sequence'),
  acc: anyOf('acc'),
  flowchart: anyOf('flowchart'),
  quadrant: anyOf('quadrant'),
  xychart: anyOf('xychart'),
};

/**
 * A label that Mermaid reads back unchanged, on one line; `—` when there is nothing to see. Mermaid has no escape
 * character, so what its grammar would act on is written as an entity code: `#58;` for a colon.
 */
export function mermaidLabel(text: string, position: MermaidPosition): string {
  return untidy.test(text) || special[position].test(text) ? encodedLabel(text, position) : text;
}

function encodedLabel(text: string, position: MermaidPosition): string {
  const line = text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (invisible.test(line)) return '—';

  const encoded = new Set(
    positions[position]
      .filter((pattern) => line.search(pattern) !== -1)
      .flatMap((pattern) => [...line.matchAll(pattern)].map((match) => match.index + match[0].length - 1)),
  );
  return line
    .split('')
    .map((unit, index) => (encoded.has(index) ? entityCode(unit, position) : unit))
    .join('');
}

/**
 * A label of several lines. In a flowchart the break is a real one: with `<br/>` beside them, codes are turned back
 * before Mermaid looks for Markdown and formulas.
 */
export function mermaidLines(lines: readonly string[], position: 'flowchart' | 'timeline'): string {
  return lines.map((line) => mermaidLabel(line, position)).join(position === 'flowchart' ? '\n' : '<br>');
}

/** Flowcharts turn codes back twice, so there Mermaid's own signs are written as they must stand between the two. */
function entityCode(unit: string, position: MermaidPosition): string {
  const code = unit.charCodeAt(0);
  return position === 'flowchart' && /[ﬂ¶]/.test(unit) ? `#64258;#176;#176;${code}#182;#223;` : `#${code};`;
}
