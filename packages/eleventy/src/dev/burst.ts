/** Work that follows changes: once for each burst of them, and never twice at the same time. */
export interface Burst {
  /** Does the work at once, unless it is being done. */
  now(): Promise<void>;
  changed(): void;
  /** Nothing is done after this. */
  stop(): void;
}

/** How long no more changes come before a burst is over. */
const quiet = 10;

/** Runs `work` after each burst of changes. It is told how to find out whether more changes have come meanwhile. */
export function afterBursts(work: (isStale: () => boolean) => Promise<void>): Burst {
  let timer: NodeJS.Timeout | undefined;
  let changes = 0;
  let running = false;
  let stopped = false;

  const run = async () => {
    if (running) return;
    running = true;
    const seen = changes;
    try {
      await work(() => stopped || changes !== seen);
    } finally {
      running = false;
    }
    if (changes !== seen && !stopped) schedule();
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(run, quiet);
  };
  return {
    now: run,
    changed() {
      changes += 1;
      if (!stopped) schedule();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
