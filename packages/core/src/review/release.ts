import { bumps } from '../diff/index.js';
import { type Block, solid } from './blocks.js';
import type { Review } from './review.js';
import type { Speech } from './speech.js';
import { words } from './words.js';

/** Which release the changes ask for, what is declared, and the command that settles it. */
export function releaseText({ comparison, declared, folder }: Review, speech: Speech): readonly Block[] {
  const { bump, changes } = comparison;
  if (bump === undefined) return [];
  const isEnough = declared !== undefined && bumps.indexOf(declared) <= bumps.indexOf(bump);
  const message = declared === undefined ? words.undeclared : isEnough ? words.settled : words.needs;
  const needs = speech.say(message, { workspace: folder, bump, declared: declared ?? '' });
  const breaking = changes.find(({ level }) => level === 'breaking');
  const accept = breaking ? speech.say(words.orAccept, { fingerprint: breaking.fingerprint }) : '';
  const command = isEnough ? '' : `${speech.say(words.space)}${speech.say(words.command)}${accept}`;
  const stop = isEnough || breaking ? '' : speech.say(words.fullStop);
  return [solid(`**${speech.say(words.release)}**${speech.say(words.colon)}${needs}${command}${stop}\n\n`)];
}
