import { mermaidLines } from '../escape/mermaid.js';
import { type Look, lookLines } from './looks.js';

/**
 * Room between nodes, and how wide a label may get, so that a journey stays readable on one page. The layout is named
 * because Mermaid 12 has another one by default, which loads half a megabyte and puts steps into an order of its own.
 */
export const flowchartSettings = {
  layout: 'dagre',
  flowchart: { nodeSpacing: 24, rankSpacing: 32, wrappingWidth: 170, subGraphTitleMargin: { top: 4, bottom: 8 } },
} as const;

/** A flowchart before it is text: boxes with nodes in them, nodes beside them, and links between nodes, by key. */
export interface Flowchart {
  readonly groups: readonly Group[];
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
}

interface Group {
  readonly label: string;
  readonly nodes: readonly Node[];
}

export interface Node {
  readonly key: string;
  /** Its label, line by line. */
  readonly lines: readonly string[];
  readonly shape: keyof typeof shapes;
  readonly look: Look;
}

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly label?: string | undefined;
  readonly arrow: keyof typeof arrows;
  /** How many rows or columns it reaches over; 1 when absent. */
  readonly reach?: number;
}

const shapes = { box: ['[', ']'], diamond: ['{', '}'], stadium: ['([', '])'] } as const;
const arrows = {
  solid: (reach: number) => `-${'-'.repeat(reach)}>`,
  dashed: (reach: number) => `-${'.'.repeat(reach)}->`,
  thick: (reach: number) => `=${'='.repeat(reach)}>`,
  dotted: (reach: number) => `-${'.'.repeat(reach)}-`,
} as const;

/** The lines of a flowchart. Nodes are numbered in document order, so no text of a user is ever an id. */
export function flowchartLines({ groups, nodes, links }: Flowchart): readonly string[] {
  const ids = new Map<string, string>();
  let count = 0;
  const nextId = () => `n${++count}`;

  const nodeLine = ({ key, lines, shape, look }: Node) => {
    const id = nextId();
    ids.set(key, id);
    const [open, close] = shapes[shape];
    return `${id}${open}${quoted(lines)}${close}:::${look}`;
  };
  const groupLines = ({ label, nodes }: Group) => {
    const id = nextId();
    return [
      `subgraph ${id}[${quoted([label])}]`,
      ...nodes.map((node) => `  ${nodeLine(node)}`),
      'end',
      `class ${id} group`,
    ];
  };
  const body = [...groups.flatMap(groupLines), ...nodes.map(nodeLine)];
  const linkLines = links.map(({ from, to, label, arrow, reach = 1 }) => {
    const text = label === undefined ? '' : `|${quoted([label])}|`;
    return `${ids.get(from)} ${arrows[arrow](reach)}${text} ${ids.get(to)}`;
  });
  const looks = [...groups.flatMap((group) => group.nodes), ...nodes].map(({ look }) => look);
  return [...body, ...linkLines, ...lookLines(new Set<Look>(groups.length > 0 ? ['group', ...looks] : looks))];
}

function quoted(lines: readonly string[]): string {
  return `"${mermaidLines(lines, 'flowchart')}"`;
}
