import type { Io } from './command.js';

/** A line that says what is being done, and goes when it is done. */
export interface Progress {
  show(text: string): void;
  clear(): void;
}

/** Progress on the talk's terminal; where there is none, nothing is said. */
export function progressOn({ terminal, stderr }: Io): Progress {
  const line = (text: string) => {
    if (terminal.stderr) stderr(`\r\u001b[K${text}`);
  };
  let isShown = false;
  return {
    show(text) {
      isShown = true;
      line(text);
    },
    clear() {
      if (isShown) line('');
      isShown = false;
    },
  };
}
