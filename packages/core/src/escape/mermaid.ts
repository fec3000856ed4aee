/** A colon before a character: `https://` would become a link, and `style a:#1;` would lose its last sign. */
const tightColon = /:(?=\S)/gu;

/** The first character of a label that would open a statement where labels have no quotes. */
const statement =
  /^(?=(?:journey|timeline|gantt|title|section|acctitle|accdescr|click|call|href|end|\w+format|todaymarker|tickinterval|inclusiveenddates|topaxis|displaymode|excludes|includes|week(?:day|end)|\d{4}-\d\d-\d\d)\b)./giu;

/** What Markdown would make a list, a rule or a link, in quoted labels. */
const markdown = /^\d+[.)](?=\s|$)|^[-+](?=\s|-|$)|\bwww\./giu;

/** `direction LR` is read anywhere in a line of a flowchart, even between quotes. */
const direction = /d(?=irection\s)/gu;

/** For each place where a label can stand: what its grammar would act on. The last character of a match is encoded. */
const positions = {
  journey: [/[:;#%<>]/gu, statement],
  journeyActor: [/[:;#%<>,]/gu, statement],
  timeline: [/[:;#%<>]/gu, statement],
  gantt: [/[:;#%<>]/gu, statement],
  sequence: [/[;#%<>$]/gu, tightColon, statement],
  acc: [/[;#%<>{}]/gu, tightColon, direction],
  flowchart: [/["#%<>$&*_~`\\[@]/gu, tightColon, markdown, direction],
  quadrant: [/["#%<>`]/gu, tightColon],
  xychart: [/["#%<>]/gu, tightColon],
} as const satisfies Record<string, readonly RegExp[]>;

export type MermaidPosition = keyof typeof positions;

/**
 * A label that Mermaid reads back unchanged, on one line. Mermaid has no escape character, so what its grammar
 * would act on is written as an entity code: `#58;` for a colon.
 */
export function mermaidLabel(text: string, position: MermaidPosition): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line === '') return '—';

  const encoded = new Set(
    positions[position].flatMap((pattern) =>
      [...line.matchAll(pattern)].map((match) => match.index + match[0].length - 1),
    ),
  );
  return line
    .split('')
    .map((unit, index) => (encoded.has(index) ? `#${unit.charCodeAt(0)};` : unit))
    .join('');
}
