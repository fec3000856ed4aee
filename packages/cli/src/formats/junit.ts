import { escapeXml, oneLine } from '@journey-as-code/core/escape';
import type { Format } from './format.js';
import type { Item, ItemReport } from './item.js';

/** For test reports of any CI: what fails the command is a failure, every other item passes and says what it is. */
export const junit: Format<ItemReport> = {
  id: 'junit',
  forPeople: false,
  print({ command, items, summary, inRepository }) {
    const nameOf = names();
    const cases = items.map((item) => testCase(item, nameOf(item), inRepository(item.source.file)));
    // Some readers take a suite without tests for a fault.
    const all = cases.length > 0 ? cases : [`  <testcase classname="journeys" name="${written(summary)}"/>`];
    const failures = items.filter(({ fails }) => fails).length;
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuite name="journey ${command}" tests="${all.length}" failures="${failures}" errors="0" skipped="0">`,
      ...all,
      '</testsuite>',
      '',
    ].join('\n');
  },
};

interface Name {
  readonly classname: string;
  readonly name: string;
}

function testCase({ message, next, level, fails, settled, source }: Item, { classname, name }: Name, file: string) {
  const { startLine, startColumn } = source.range;
  const open = `<testcase classname="${classname}" name="${name}" file="${written(file)}" line="${startLine}">`;
  const lines = [message, next, settled].flatMap((text) => (text === undefined ? [] : [written(text)]));
  const place = `${written(file)}:${startLine}:${startColumn}`;
  const said = fails
    ? `<failure type="${level}" message="${written(message)}">${[...lines, place].join('\n')}</failure>`
    : `<system-out>${lines.join('\n')}</system-out>`;
  return `  ${open}\n    ${said}\n  </testcase>`;
}

/** Names, written, no two of which are the same: readers take a second one with the same name for the first. */
function names(): (item: Item) => Name {
  const used = new Set<string>();
  const turns = new Map<string, number>();
  return ({ id, subject, field, source }) => {
    const [, root = source.file, inside = ''] = /^([^:#]+):?(.*)$/s.exec(subject?.path ?? '') ?? [];
    const classname = written(root);
    const plain = written([id, inside, field].filter((part) => part !== undefined && part !== '').join(' '));
    const key = `${classname} ${plain}`;
    for (let turn = turns.get(key) ?? 1; ; turn += 1) {
      const name = turn === 1 ? plain : `${plain} (${turn})`;
      if (used.has(`${classname} ${name}`)) continue;
      used.add(`${classname} ${name}`);
      turns.set(key, turn + 1);
      return { classname, name };
    }
  };
}

/** Text between tags or in an attribute; a workflow log would obey `::` at the start of a line, and `##[`. */
function written(text: string): string {
  return escapeXml(oneLine(text)).replaceAll('::', '&#58;:').replaceAll('##[', '#&#35;[');
}
