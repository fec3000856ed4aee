import { Unicode11Addon } from '@xterm/addon-unicode11';
import { Terminal } from '@xterm/headless';

/** What a terminal shows after it was sent something, and whether it was told anything else. */
export interface Screen {
  /** Every line from the first to the cursor's, without blanks at the end; long ones are not joined. */
  readonly lines: readonly string[];
  /** The column of a sign in a line, counted from 0 as the eye counts; -1 where it is not. */
  columnOf(line: number, sign: string): number;
  /** Titles that were set, bells that rang, colours: whatever is not text. */
  readonly effects: readonly string[];
}

/** Shows a text on a terminal of some columns. */
export async function screenOf(text: string, columns = 80): Promise<Screen> {
  const terminal = new Terminal({
    cols: columns,
    rows: 50,
    scrollback: 200_000,
    allowProposedApi: true,
    convertEol: true,
  });
  terminal.loadAddon(new Unicode11Addon());
  terminal.unicode.activeVersion = '11';
  const effects: string[] = [];
  terminal.onTitleChange((title) => effects.push(`title ${title}`));
  terminal.onBell(() => effects.push('bell'));
  terminal.onData((data) => effects.push(`answer ${JSON.stringify(data)}`));
  await new Promise<void>((done) => terminal.write(text, done));

  const buffer = terminal.buffer.active;
  const last = buffer.baseY + buffer.cursorY;
  const lineAt = (y: number) => buffer.getLine(y);
  for (let y = 0; y <= last; y += 1) {
    const cell = Array.from({ length: columns }, (_, x) => lineAt(y)?.getCell(x)).find(
      (one) => one && !(one.isFgDefault() && one.isBgDefault() && one.isAttributeDefault()),
    );
    if (cell) effects.push(`style in line ${y}`);
  }
  return {
    lines: Array.from({ length: last + 1 }, (_, y) => lineAt(y)?.translateToString(true) ?? ''),
    columnOf: (y, sign) => {
      const cells = Array.from({ length: columns }, (_, x) => lineAt(y)?.getCell(x)?.getChars());
      return cells.indexOf(sign);
    },
    effects,
  };
}
