import fc from 'fast-check';
import { shapes } from '../generated/shapes.js';
import type { EntityKind } from '../generated/types.js';
import type { FieldShape } from '../model/shape.js';

/** A random source of choices, replayed by fast-check. */
export type Choose = (most: number) => number;

const words = [
  'Pays',
  'say "hi"',
  "it's",
  'a: b',
  '# no comment',
  '中文，文本',
  'no',
  '0123',
  '1.10',
  '👟',
  'x #y',
  '- z',
  '{a',
  "'",
  ' lead',
  '\\n',
  'tab\tin',
];

/**
 * A document of a kind in the hand of somebody who cares little for layout: keys in any order, comments above and beside
 * them, blank lines, all styles of scalars, lists and maps in lines or in brackets.
 */
export function writeDocument(kind: EntityKind, choose: Choose): string {
  let notes = 0;
  const comment = () => {
    notes += 1;
    return `# note ${notes}.`;
  };
  const scalar = (indent: string): string => {
    const text = words[choose(words.length - 1)] ?? '';
    switch (choose(4)) {
      case 0:
        return JSON.stringify(text);
      case 1:
        return `'${text.replaceAll("'", "''").replaceAll('\t', ' ')}'`;
      case 2:
        return `|\n${indent}  first line\n${indent}  second # line`;
      case 3:
        return `>-\n${indent}  folded\n${indent}  text`;
      default:
        return `plain text ${choose(9)}`;
    }
  };
  const inline = () => (choose(2) === 0 ? JSON.stringify(words[choose(words.length - 1)]) : `word${choose(9)}`);

  const value = (field: FieldShape, indent: string, depth: number): string => {
    const many = choose(2) + 1;
    switch (field.type) {
      case 'object':
        return depth > 4 ? '{ x-a: 1 }' : `\n${map(field.of, `${indent}  `, depth + 1)}`.trimEnd();
      case 'objects':
        return depth > 4 ? '[]' : `\n${Array.from({ length: many }, () => item(field.of, indent, depth)).join('\n')}`;
      case 'texts':
      case 'values':
      case 'references':
        if (choose(1) === 0) return `[${Array.from({ length: many }, inline).join(choose(1) ? ', ' : ',  ')}]`;
        return `\n${Array.from({ length: many }, () => `${indent}  - ${scalar(`${indent}  `)}`).join('\n')}`;
      case 'map':
        return `{ ${Array.from({ length: many }, (_, index) => `k${index}: ${inline()}`).join(', ')} }`;
      default:
        return scalar(indent);
    }
  };
  const item = (of: EntityKind, indent: string, depth: number) => {
    const lines = map(of, `${indent}    `, depth + 1).split('\n');
    const first = lines.findIndex((line) => !/^\s*(?:#|$)/.test(line));
    return [
      ...lines.slice(0, first),
      `${indent}  - ${lines[first]?.trimStart() ?? ''}`,
      ...lines.slice(first + 1),
    ].join('\n');
  };
  const map = (of: EntityKind, indent: string, depth: number): string => {
    const fields = Object.entries(shapes[of].fields);
    const chosen = new Map(
      Array.from(
        { length: choose(4) + 1 },
        () => fields[choose(fields.length - 1)] ?? ['id', { type: 'value' as const }],
      ),
    );
    return [...chosen]
      .flatMap(([key, field]) => {
        const written = value(field, indent, depth);
        const beside = !written.includes('\n') && choose(5) === 0 ? ` ${comment()}` : '';
        return [
          ...(choose(5) === 0 ? [''] : []),
          ...(choose(4) === 0 ? [`${indent}${comment()} before ${key}`] : []),
          `${indent}${key}: ${written}${beside}`,
        ];
      })
      .join('\n');
  };
  return `${choose(2) === 0 ? '# yaml-language-server: $schema=x\n\n' : ''}${map(kind, '', 0)}\n`;
}

/** Generated documents, by kind. */
export const documents = fc
  .record({
    kind: fc.constantFrom<EntityKind>(
      'journey',
      'persona',
      'teams-list',
      'stage',
      'step',
      'touchpoint',
      'strategy',
      'config',
    ),
    choices: fc.array(fc.nat(), { minLength: 20, maxLength: 400 }),
  })
  .map(({ kind, choices }) => {
    let at = 0;
    const choose: Choose = (most) => {
      at += 1;
      return ((choices[at % choices.length] ?? 0) + at) % (most + 1);
    };
    return { kind, text: writeDocument(kind, choose) };
  });
