import semver from 'semver';

/** What the authors of a release say of it. */
export interface AuthorsNote {
  /** Markdown. */
  readonly notes: string;
  /** Its first sentence or line, as plain text. */
  readonly headline: string;
}

/** The section of a version in a changelog as changesets writes it: below a heading that is the version alone. */
export function noteInChangelog(changelog: string, version: string): AuthorsNote | undefined {
  const sections = changelog.split(/^## +/m).slice(1);
  const own = sections.find((section) => semver.valid(section.split('\n', 1)[0]?.trim()) === version);
  return own === undefined ? undefined : noteOf(own.slice(own.indexOf('\n') + 1));
}

/** What an annotated tag says. Its signature is no part of that; changesets lets it say its own name, which is nothing. */
export function noteInTag(tag: string, name: string): AuthorsNote | undefined {
  const start = tag.indexOf('\n\n');
  const [message = ''] = start === -1 ? [] : tag.slice(start + 2).split(/^-----BEGIN /m, 1);
  return message.trim() === name ? undefined : noteOf(message);
}

/** Changesets begins each entry with the commit that it came with, and says above which part of the version it raises. */
function noteOf(text: string): AuthorsNote | undefined {
  const notes = text
    .replace(/^### +(?:Major|Minor|Patch) Changes *$/gm, '')
    .replace(/^- [0-9a-f]{7,40}: /gm, '- ')
    .replace(/\r/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const [line = ''] = notes.split('\n', 1);
  const headline = line.replace(/^(?:[-*+]|#+|>) +/, '').replace(/\*\*|`/g, '');
  return headline === '' ? undefined : { notes, headline: shortened(headline) };
}

const longest = 160;

function shortened(text: string): string {
  if (text.length <= longest) return text;
  const [sentence = text] = /^.*?[.!?。！？](?=\s|$)/u.exec(text) ?? [];
  return sentence.length <= longest ? sentence : `${[...sentence].slice(0, longest - 1).join('')}…`;
}
