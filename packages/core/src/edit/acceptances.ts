import { type Document, isSeq, parseDocument, Scalar, visit, YAMLMap } from 'yaml';
import { compareText } from '../diagnostic.js';
import { acceptedName, readDocument } from '../parse/read-document.js';
import { fillList, giveCommentsBack } from './commented-list.js';
import { keepsComments, sameValue } from './evidence.js';
import { isPlain } from './scalar.js';

/** An entry of the accepted file, as it is written. */
export interface AcceptanceEntry {
  readonly change?: string;
  readonly rule?: string;
  readonly at: string;
  readonly fingerprint?: string;
  readonly reason: string;
  readonly until: string;
}

/** What is done to an accepted file. */
export interface AcceptanceEdit {
  readonly add?: readonly AcceptanceEntry[];
  /** Tells by its position whether an entry goes. */
  removes?(index: number): boolean;
}

/**
 * An accepted file with entries added where their places stand in order, and others gone; an old entry about the same
 * gives way to a new one. Comments stay, but for those of entries that go. Undefined where the file cannot be read, or
 * where it would not say just that afterwards.
 */
export function editAcceptances(text: string, { add = [], removes = () => false }: AcceptanceEdit): string | undefined {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const source = text.slice(mark.length).replaceAll('\r\n', '\n');
  const before = source.trim() === '' ? [] : entriesIn(source);
  const document = parse(source.trim() === '' ? 'accepted: []\n' : source);
  const list = document.get('accepted');
  if (before === undefined || !isSeq(list) || hasAliases(document)) return undefined;

  giveCommentsBack(list);
  const fresh = new Set(add.map(identityOf));
  const goes = before.map((entry, index) => removes(index) || fresh.has(identityOf(entry)));
  const all = before.flatMap((entry, index) => (goes[index] ? [] : [{ entry, node: list.items[index] }]));
  for (const entry of add) {
    const next = all.findIndex((one) => compareText(sortKeyOf(one.entry), sortKeyOf(entry)) > 0);
    all.splice(next < 0 ? all.length : next, 0, { entry, node: nodeOf(entry) });
  }
  fillList(
    list,
    all.map(({ node }) => node),
  );

  const printed = document.toString({ lineWidth: 0, flowCollectionPadding: true, indentSeq: true });
  const written = printed.replace(/^ +$/gm, '');
  const isAsMeant = sameValue(
    entriesIn(written),
    all.map(({ entry }) => entry),
  );
  if (!isAsMeant || (!goes.includes(true) && !keepsComments(source, written))) return undefined;
  return mark + (text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written);
}

function parse(source: string): Document {
  return parseDocument(source, {
    version: '1.2',
    schema: 'failsafe',
    stringKeys: true,
    merge: false,
    keepSourceTokens: true,
    logLevel: 'error',
  });
}

/** What an alias repeats cannot go alone. */
function hasAliases(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias() {
      found = true;
    },
  });
  return found;
}

/** The entries of a file that is as its schema says. */
function entriesIn(content: string): readonly AcceptanceEntry[] | undefined {
  const { value, problems } = readDocument({ path: acceptedName, content });
  if (problems.length > 0 || typeof value !== 'object' || value === null) return undefined;
  const entries: unknown = Reflect.get(value, 'accepted');
  return Array.isArray(entries) ? entries : undefined;
}

function identityOf({ change, rule, at, fingerprint }: AcceptanceEntry): string {
  return JSON.stringify([change, rule, at, fingerprint]);
}

function sortKeyOf({ change, rule, at, fingerprint = '' }: AcceptanceEntry): string {
  return [at, change ?? rule, fingerprint].join('\n');
}

function nodeOf(entry: AcceptanceEntry): YAMLMap {
  const map = new YAMLMap();
  for (const key of ['change', 'rule', 'at', 'fingerprint', 'reason', 'until'] as const) {
    const value = entry[key];
    if (value === undefined) continue;
    const scalar = new Scalar(value);
    if (!isPlain(value)) scalar.type = Scalar.QUOTE_DOUBLE;
    map.add({ key: new Scalar(key), value: scalar });
  }
  return map;
}
