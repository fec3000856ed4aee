import { setImmediate } from 'node:timers/promises';

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Cleans up when the process is asked to stop, then stops it. The returned function ends the watch; a signal that came
 * while the last work was done is still obeyed.
 */
export function cleanOnStop(clean: () => void): () => Promise<void> {
  const forget = () => {
    for (const signal of signals) process.removeListener(signal, stop);
  };
  const stop = (signal: NodeJS.Signals) => {
    forget(); // a second signal ends the process at once
    clean();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  for (const signal of signals) process.on(signal, stop);
  return async () => {
    await setImmediate();
    await setImmediate(); // between the two, the event loop hands out what has arrived
    forget();
  };
}
