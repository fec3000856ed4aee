import { expect, test } from 'vitest';
import { forEveryText } from '../../../../test/hostile.js';
import { escapeTerminal } from './terminal.js';
import { commandData, commandProperty, withoutCommands } from './workflow-command.js';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const unescaped = (text: string, pairs: readonly (readonly [code: string, sign: string])[]) =>
  pairs.reduce((result, [code, sign]) => result.replaceAll(code, sign), text);
const ends = [
  ['%0D', '\r'],
  ['%0A', '\n'],
] as const;
const percent = [['%25', '%']] as const;

/** What GitHub's runner obeys in the output of a step: `::name key=value::data`, and the older `##[name]data` anywhere in a line. */
function commandsIn(output: string): readonly Command[] {
  return output.split(/\r\n|\r|\n/).flatMap((line): readonly Command[] => {
    const [, head, data] = /^\s*::((?:(?!::).)*)::(.*)$/su.exec(line) ?? [];
    if (head === undefined || data === undefined) {
      const [, name, rest] = /##\[([^\]]*)\](.*)$/su.exec(line) ?? [];
      return name === undefined || rest === undefined ? [] : [{ name, properties: {}, data: rest }];
    }
    const [name = '', ...words] = head.split(' ');
    const properties = words
      .join(' ')
      .trim()
      .split(',')
      .flatMap((property) => {
        // An empty value is none, and the signs of equality between name and value count as one.
        const [, key, value] = /^=*([^=]+)=+([^=].*)$/su.exec(property) ?? [];
        return key === undefined || value === undefined
          ? []
          : [[key, unescaped(value, [...ends, ['%3A', ':'], ['%2C', ','], ...percent])] as const];
      });
    return [{ name, properties: Object.fromEntries(properties), data: unescaped(data, [...ends, ...percent]) }];
  });
}

test('the runner sees one command, with the text that was meant', () => {
  forEveryText((text) => {
    const title = escapeTerminal(text).replace(/^=+/, '');
    expect(commandsIn(`::error title=${commandProperty(text)},line=1::${commandData(text)}`)).toEqual([
      { name: 'error', properties: { ...(title === '' ? {} : { title }), line: '1' }, data: escapeTerminal(text) },
    ]);
  });
});

test('codes are those that the runner knows', () => {
  expect(commandData('100%: a, b\nc')).toBe('100%25: a, b%0Ac');
  expect(commandProperty('100%: a, b\nc')).toBe('100%25%3A a%2C b%0Ac');
});

test('text for people holds no command, wherever it stands in a line, and other text stays as it is', () => {
  forEveryText((text) => {
    const log = `${text}\n  ${text}\nseen: ${text}\r\n`;
    expect(commandsIn(withoutCommands(log))).toEqual([]);
    if (!/##\[|^\s*::/m.test(log)) expect(withoutCommands(log)).toBe(log);
  });
  expect(withoutCommands('::error::x\n \t::set-output name=a::b\nx ##[group]y')).toBe(
    '\\u{3a}:error::x\n \t\\u{3a}:set-output name=a::b\nx #\\u{23}[group]y',
  );
});
