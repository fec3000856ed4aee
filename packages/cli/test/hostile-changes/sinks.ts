import { escapeTerminal, oneLine, withoutCommands } from '@journey-as-code/core/escape';
import { commandsIn } from '../../../../test/workflow-log.js';
import { readComment } from '../../../core/test/review/read-comment.js';
import { diffFormats } from '../../src/formats/diff-formats.js';
import { formatNamed } from '../../src/formats/format.js';
import { context } from '../formats-report.js';
import { readXml } from '../read-xml.js';
import { changesetText, runOf } from './run.js';
import type { TextsChanged } from './texts-changed.js';

/** Something that shows changes. */
export interface Sink {
  readonly name: string;
  print(changed: TextsChanged): string;
  /** What its reader sees: throws for what cannot be read. */
  read(printed: string): unknown;
  /** How it shows a text: as it is when absent. */
  shown?(text: string): string;
  /** Longer names are cut. */
  readonly most?: number;
}

const format = (id: string) => (changed: TextsChanged) => formatNamed(diffFormats, id).print(runOf(changed), context);

/** On GitHub no more than ten notices of a kind are seen: so many changes at once. */
function annotations(changed: TextsChanged): string {
  const { changes } = changed.comparison;
  const tens = Array.from({ length: Math.ceil(changes.length / 10) }, (_, ten) =>
    changes.slice(ten * 10, ten * 10 + 10),
  );
  const print = format('github');
  return tens.map((ten) => print({ ...changed, comparison: { ...changed.comparison, changes: ten } })).join('');
}

function readForm(printed: string): unknown {
  const { elements, links, comments, text, drawings } = readComment(printed);
  // What is drawn is read where drawings are tested.
  const words = drawings.reduce((rest, drawing) => rest.replace(drawing, ''), text);
  return { elements, links, comments, words };
}

/** Everything that shows what a change says, and how it is read. */
export const sinks: readonly Sink[] = [
  {
    name: 'a terminal',
    print: format('pretty'),
    read: (printed) => ({ lines: printed.split('\n'), commands: commandsIn(withoutCommands(printed)) }),
    shown: oneLine,
  },
  {
    name: 'lines for editors',
    print: format('compact'),
    read: (printed) => ({ lines: printed.split('\n'), commands: commandsIn(withoutCommands(printed)) }),
    shown: oneLine,
  },
  { name: 'JSON', print: format('json'), read: (printed) => JSON.parse(printed).changes },
  { name: 'annotations', print: annotations, read: commandsIn, shown: escapeTerminal },
  { name: 'Code Quality', print: format('gitlab'), read: JSON.parse, shown: oneLine },
  {
    name: 'SARIF',
    print: format('sarif'),
    read: (printed) => JSON.parse(printed).runs[0].results,
    shown: oneLine,
  },
  {
    name: 'JUnit',
    print: format('junit'),
    read: readXml,
    shown: (text) => oneLine(text).replace(/[\ufffe\uffff]/g, '\ufffd'),
  },
  { name: 'the comment', print: format('markdown'), read: readForm, shown: oneLine, most: 80 },
  {
    name: 'the changeset',
    print: changesetText,
    read: (printed) => ({ head: printed.split('\n', 4), ...Object(readForm(printed.replace(/^---\n.*\n---\n/, ''))) }),
    shown: oneLine,
    most: 80,
  },
];
