import type { Language } from '../text.js';
import { type Level, levelOf } from './scores.js';

/** What each level of feeling is called. */
export const levelWords: Readonly<Record<Language, Readonly<Record<Level, string>>>> = {
  en: { [-2]: 'very poor', [-1]: 'poor', 0: 'neutral', 1: 'good', 2: 'very good' },
  'zh-CN': { [-2]: '很差', [-1]: '较差', 0: '一般', 1: '较好', 2: '很好' },
};

/** A score as readers see it: with its sign, a true minus, and a second decimal only where it has one. */
export function scoreInWords(score: number): string {
  const size = Math.abs(score);
  const digits = size.toFixed(2).replace(/0$/, '');
  return score < 0 ? `−${digits}` : score > 0 ? `+${digits}` : digits;
}

/** Each level as a sign that needs no colour. */
const glyphs: Readonly<Record<Level, string>> = { [-2]: '▼▼', [-1]: '▼', 0: '●', 1: '▲', 2: '▲▲' };

/** `▼▼ −1.7`. */
export function feelingMark(score: number): string {
  return `${glyphs[levelOf(score)]} ${scoreInWords(score)}`;
}
