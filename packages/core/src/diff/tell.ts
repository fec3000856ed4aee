import { rangeOf } from '../parse/range.js';
import { fill } from '../text.js';
import type { Bump, Change, Level, Source } from './change.js';
import { rememberTexts } from './changed-texts.js';
import type { Entity } from './entity.js';
import type { Fact } from './fact.js';
import { titleOfKind } from './field-words.js';
import { fingerprintOf } from './fingerprint.js';
import { type Noticed, subjectOf } from './noticed.js';
import { ownersOf } from './owners.js';
import type { Speech } from './speech.js';

/** Makes the record of a change. */
export function teller(speech: Speech, usersOf: (entity: Entity) => readonly string[]): (noticed: Noticed) => Change {
  return (noticed) => {
    const { kind, level, because, judgement, base, head, anchor, contains, suspect } = noticed;
    const { object, path, kind: subjectKind } = subjectOf(noticed);
    const users = base && kind.id.endsWith('-removed') && !head ? usersOf(base) : [];
    const record = {
      id: kind.id,
      subject: { kind: subjectKind, path, name: textOf(object.name) },
      ...(judgement.field !== undefined && { field: judgement.field }),
      ...(judgement.before !== undefined && { before: judgement.before }),
      ...(judgement.after !== undefined && { after: judgement.after }),
    };
    const change: Change = {
      ...record,
      level,
      bump: bumpAt(level, kind.cost),
      contracts: kind.cost.breaks,
      ...(base && { base: sourceOf(base, noticed.before) }),
      ...(head && { head: sourceOf(head, noticed.after) }),
      ...(anchor && { anchor: sourceOf(anchor) }),
      ...(contains && { contains }),
      ...(users.length > 0 && { usedBy: users }),
      ...(suspect && { suspect: suspect.path }),
      owners: ownersOf(base, head),
      ...(because && { because }),
      message: messageOf(noticed, speech),
      fingerprint: fingerprintOf(record),
    };
    rememberTexts(change, noticed.before?.value, noticed.after?.value, speech.field(noticed.after ?? noticed.before));
    return change;
  };
}

function sourceOf({ object }: Entity, fact?: Fact): Source {
  const origin = fact?.origin ?? object.origin;
  return { file: origin.document.path, range: fact?.path ? rangeOf(origin, fact.path) : rangeOf(origin) };
}

function bumpAt(level: Level, { level: usual, bump }: Noticed['kind']['cost']): Bump {
  if (level === 'breaking') return 'major';
  return level === 'notable' || usual !== 'info' ? 'minor' : bump;
}

function messageOf(noticed: Noticed, speech: Speech): string {
  const { kind, judgement, before, after, suspect, contains } = noticed;
  const subject = subjectOf(noticed);
  const { object } = subject;
  const told = {
    name: speech.nameOf(subject),
    field: speech.field(after ?? before) || (judgement.field ?? ''),
    before: before ? speech.words(before) : String(judgement.before ?? '—'),
    after: after ? speech.words(after) : String(judgement.after ?? '—'),
    channel: speech.nameAt('channel', object.channel),
    severity: String(object.severity ?? ''),
    inside: contains ? insideIn(contains, speech) : '',
    ...judgement.words,
  };
  const message = fill(kind.message[speech.language], told);
  return suspect ? `${message} ${fill(perhaps[speech.language], { path: suspect.path })}` : message;
}

const perhaps = { en: 'Perhaps renamed: see {path}.', 'zh-CN': '可能是重命名：参见 {path}。' };

function insideIn(contains: NonNullable<Change['contains']>, { language }: Speech): string {
  const parts = Object.entries(contains).map(([kind, count]) => `${count} × ${titleOfKind(kind, language)}`);
  return language === 'en' ? `, with ${parts.join(', ')}` : `（含 ${parts.join('、')}）`;
}

function textOf(name: unknown): Change['subject']['name'] {
  return typeof name === 'object' && name !== null ? (name as Change['subject']['name']) : {};
}
