/** Settings of Mermaid's that a drawing needs to be readable, colours among them. Nothing in them comes from a workspace. */
export interface Settings {
  readonly [name: string]: string | number | boolean | Settings;
}

const known = new WeakMap<Settings, readonly string[]>();

/** Settings as the front matter of a drawing, on one line, so that they do not hide what is drawn. */
export function frontMatter(settings: Settings): readonly string[] {
  const before = known.get(settings);
  if (before) return before;
  const lines = ['---', `config: ${written(settings)}`, '---'];
  known.set(settings, lines);
  return lines;
}

function written(value: Settings[string]): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, inner]) => `${name}: ${written(inner)}`);
  return `{ ${entries.join(', ')} }`;
}

/** The settings of several drawings as one. */
export function together(all: readonly Settings[]): Settings {
  const merged: Record<string, Settings[string]> = {};
  for (const settings of all) {
    for (const [name, value] of Object.entries(settings)) {
      const before = merged[name];
      merged[name] = typeof value === 'object' && typeof before === 'object' ? { ...before, ...value } : value;
    }
  }
  return merged;
}
