/** A command that a workflow obeys. */
export interface WorkflowCommand {
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
export function commandsIn(output: string): readonly WorkflowCommand[] {
  return output.split(/\r\n|\r|\n/).flatMap((line): readonly WorkflowCommand[] => {
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
