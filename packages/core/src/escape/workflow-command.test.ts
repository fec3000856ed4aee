import { expect, test } from 'vitest';
import { forEveryText } from '../../../../test/hostile.js';
import { commandsIn } from '../../../../test/workflow-log.js';
import { escapeTerminal } from './terminal.js';
import { commandData, commandProperty, withoutCommands } from './workflow-command.js';

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
