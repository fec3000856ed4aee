import { fill, languageFor } from './text.js';

/** Who has answered for a finding or a change, so that it fails no run. */
export interface Settled {
  /** An entry of the workspace's accepted file, or a changeset that declares what breaks. */
  readonly by: 'accepted' | 'changeset';
  readonly reason?: string;
  /** The last day on which it holds. */
  readonly until?: string;
}

const words = {
  accepted: { en: 'Accepted until {until}: {reason}', 'zh-CN': '已接受至 {until}：{reason}' },
  changeset: { en: 'A major changeset declares it.', 'zh-CN': '已由 major 变更集声明。' },
};

/** Why something fails no run, in a language. */
export function settledInWords({ by, reason = '', until = '' }: Settled, language: string): string {
  return fill(words[by][languageFor(language)], { reason, until });
}
