import {
  type Alias,
  Composer,
  CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Parser,
} from 'yaml';
import { limits } from '../../src/parse/limits.js';

/*
 * The law of the reader, told again with the other library for YAML, slowly and in the plainest way. What one accepts,
 * the other must; where it does, they must agree on every value and on where it stands.
 */

/** A document that is accepted. */
export interface Accepted {
  readonly value: unknown;
  readonly contents: Node | null;
}

class Refused extends Error {}

/** What a text holds; undefined where it is refused. */
export function oracle(source: string): Accepted | undefined {
  try {
    const text = source.replace(/^\ufeff/, '');
    judgeCharacters(text);
    const document = compose(text);
    judge(document.contents, 0, new Map());
    return { value: document.toJS({ maxAliasCount: -1 }), contents: document.contents };
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

function refuse(condition: boolean): void {
  if (condition) throw new Refused();
}

function judgeCharacters(text: string): void {
  refuse(/(?![\t\n\r])\p{Cc}|[\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u.test(text));
  refuse(/\r(?!\n)/.test(text));
  refuse(text.split('\n').some((line) => line.length > limits.line));
}

/** Feeds the parser token by token: it recurses only after depth and kind of each token are known to be harmless. */
function compose(text: string): Document.Parsed {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let isContent = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: CST.TokenType | null = isContent ? null : CST.tokenType(lexeme);
    isContent = type === 'scalar';
    refuse(type === 'tag' || type === 'explicit-key-ind');
    refuse(type === 'directive-line' && !/^%YAML[ \t]+1\.2[ \t]*$/.test(lexeme));
    tokens.push(...parser.next(lexeme));
    refuse(parser.stack.length > limits.depth + 2);
  }
  tokens.push(...parser.end());
  refuse(tokens.filter(({ type }) => type === 'document').length > 1);
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    stringKeys: true,
    uniqueKeys: false,
    strict: true,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const [document] = composer.compose(tokens, true, text.length);
  if (!document) throw new Refused();
  refuse(document.errors.length > 0 || document.warnings.length > 0);
  return document;
}

interface Weight {
  readonly size: number;
  readonly depth: number;
}

/** Keys, characters, numbers and aliases, the latter weighed as if they were written out. */
function judge(node: unknown, depth: number, named: Map<string, Weight | undefined>): Weight {
  if (isAlias(node)) return weightOf(node, named);
  const name = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
  if (name !== undefined) named.set(name, undefined);
  const parts: Weight[] = [];
  if (isMap(node)) {
    const keys = node.items.map(({ key }) => (isScalar(key) ? String(key.value ?? '') : ''));
    refuse(new Set(keys).size < keys.length);
    keys.forEach(judgeKey);
    for (const { key, value } of node.items) parts.push(judge(key, depth + 1, named), judge(value, depth + 1, named));
  } else if (isSeq(node)) {
    for (const item of node.items) parts.push(judge(item, depth + 1, named));
  }
  const weight = {
    size: parts.reduce((sum, { size }) => sum + size, 1 + judgeScalar(node)),
    depth: parts.reduce((most, part) => Math.max(most, part.depth + 1), 0),
  };
  refuse(weight.size > limits.values || depth + weight.depth > limits.depth);
  if (name !== undefined) named.set(name, weight);
  return weight;
}

function weightOf({ source }: Alias, named: Map<string, Weight | undefined>): Weight {
  const weight = named.get(source);
  if (weight === undefined) throw new Refused();
  return weight;
}

function judgeScalar(node: unknown): number {
  const value = isScalar(node) ? node.value : undefined;
  if (typeof value === 'number')
    refuse(!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)));
  if (typeof value !== 'string') return 0;
  refuse(value.length > limits.value);
  refuse(/(?![\t\n\r])\p{Cc}|[\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u.test(value));
  return Math.floor(value.length / 32);
}

function judgeKey(key: string): void {
  refuse(['<<', '__proto__', 'constructor', 'prototype'].includes(key) || key !== key.normalize('NFC'));
  refuse(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u.test(key));
}
