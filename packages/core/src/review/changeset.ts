import { type Change, shortHash } from '../diff/index.js';
import { escapeMarkdown, markdownCode } from '../escape/markdown.js';
import { groupsOf } from './groups.js';
import type { Review } from './review.js';
import { sentenceOf } from './sentence.js';
import { type Speech, speechOf } from './speech.js';
import { levelNames, words } from './words.js';

/** A changeset: a file in which a release reads what changed, and which version it asks for. */
export interface Changeset {
  /** Without ending. Told by what changed, so the same changes give the same file. */
  readonly name: string;
  readonly text: string;
}

/** The changeset of a review, for the package of the workspace; none where nothing asks for a version. */
export function changesetOf(review: Review, packageName: string): Changeset | undefined {
  const { comparison } = review;
  if (comparison.bump === undefined) return undefined;
  const speech = speechOf(review);
  const sentences = groupsOf(review).map(({ journey, changes }) => {
    const name = journey === undefined ? speech.say(words.shared) : nameOf(journey, review, speech);
    return `${escapeMarkdown(name)}${speech.say(words.colon)}${escapeMarkdown(sentenceOf(changes, speech))}\n\n`;
  });
  const listed = comparison.changes.filter(({ bump }) => bump !== 'patch');
  const counted = comparison.changes.length - listed.length;
  const rest = counted === 0 ? '' : `- ${speech.say(words.patches, { count: counted })}\n`;
  const lines = listed.map((change) => line(change, speech));
  const front = `---\n${JSON.stringify(packageName)}: ${comparison.bump}\n---\n\n`;
  const hash = shortHash(comparison.changes.map(({ fingerprint }) => fingerprint).sort()).slice(0, 8);
  return { name: `${baseName(packageName)}-${hash}`, text: `${front}${sentences.join('')}${lines.join('')}${rest}` };
}

/** How the names of changesets for a package begin. */
export function baseName(packageName: string): string {
  return packageName.replace(/[^a-z\d]+/gi, '-').replace(/^-|-$/g, '');
}

function line({ level, message, subject, settled }: Change, speech: Speech): string {
  const mark = level === 'breaking' ? `**${speech.say(levelNames.breaking)}** ` : '';
  const answer = settled?.by === 'accepted' ? ` ${escapeMarkdown(speech.settled(settled))}` : '';
  return `- ${mark}${escapeMarkdown(message)} ${markdownCode(subject.path)}${answer}\n`;
}

function nameOf(journey: string, { base, head }: Review, speech: Speech): string {
  const found = head.journeys.get(journey) ?? base.journeys.get(journey);
  return found ? speech.text(found.name) : journey;
}
