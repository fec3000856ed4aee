import { bumps } from '../diff/index.js';
import { type Block, solid } from './blocks.js';
import type { Review } from './review.js';
import type { Speech } from './speech.js';
import { words } from './words.js';

/** Which release the changes ask for, what is declared, and the command that settles it. */
export function releaseText(
  { comparison, declared, folder, target = 'github' }: Review,
  speech: Speech,
): readonly Block[] {
  const { bump, changes } = comparison;
  if (bump === undefined) return [];
  if (declared === undefined) return [solid(lead(speech) + speech.say(words.asks, { workspace: folder, bump }) + end)];
  const isEnough = declared !== 'none' && bumps.indexOf(declared) <= bumps.indexOf(bump);
  const message = declared === 'none' ? words.undeclared : isEnough ? words.settled : words.needs;
  const needs = speech.say(message, { workspace: folder, bump, declared, request: speech.say(words.requests[target]) });
  const breaking = changes.find(({ level, settled }) => level === 'breaking' && settled === undefined);
  const accept = breaking ? speech.say(words.orAccept, { fingerprint: breaking.fingerprint }) : '';
  const command = isEnough ? '' : `${speech.say(words.space)}${speech.say(words.command)}${accept}`;
  const stop = isEnough || breaking ? '' : speech.say(words.fullStop);
  return [solid(lead(speech) + needs + command + stop + end)];
}

const end = '\n\n';

function lead(speech: Speech): string {
  return `**${speech.say(words.release)}**${speech.say(words.colon)}`;
}
