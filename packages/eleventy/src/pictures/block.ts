import { findText, type Text, tagsMatch } from '@journey-as-code/core';
import type { Reader } from '../reader.js';
import { linesOf, widthOf } from './lines.js';
import { token } from './tokens.js';
import { type Xml, xml } from './xml.js';

/** Something in a cell of a picture: how high it is, and what it draws at a place. */
export interface Block {
  readonly height: number;
  draw(x: number, y: number): Xml;
}

/** Words of one language. */
export interface Words {
  readonly value: string;
  /** Undefined where it is the picture's own. */
  readonly language?: string | undefined;
}

/** How words look. */
interface Look {
  readonly room: number;
  readonly size?: number;
  readonly isBold?: boolean;
  readonly colour?: string;
}

/** A text of the workspace in the reader's language, or in the one it is there in. */
export function wordsOf(text: Text, { language, workspace }: Reader): Words {
  const found = findText(text, language, workspace.config.locales);
  const isOwn = tagsMatch(found.language, language) || found.language === 'und';
  return { value: found.value, language: isOwn ? undefined : found.language };
}

/** Words in as many lines as they need. */
export function paragraph(
  { value, language }: Words,
  { room, size = 14, isBold = false, colour = 'ink' }: Look,
): Block {
  const lines = linesOf(value, room, size, isBold);
  const step = size * 1.45;
  return {
    height: lines.length * step,
    draw: (x, y) =>
      xml`<text font-size="${size}"${isBold && xml` font-weight="700"`} fill="${token(colour)}"${language !== undefined && xml` xml:lang="${language}"`}>${lines.map((line, index) => xml`<tspan x="${x}" y="${y + index * step + size * 1.05}">${line}</tspan>`)}</text>`,
  };
}

/** Blocks one below the other. */
export function stack(blocks: readonly Block[], gap = 4): Block {
  const height = blocks.reduce((sum, block) => sum + block.height, Math.max(0, blocks.length - 1) * gap);
  return {
    height,
    draw(x, y) {
      let top = y;
      return xml`${blocks.map((block) => {
        const drawn = block.draw(x, top);
        top += block.height + gap;
        return drawn;
      })}`;
    },
  };
}

/** A block with something at its left: a number, a bar. */
export function indented(block: Block, by: number, mark: (x: number, y: number, height: number) => Xml): Block {
  return { height: block.height, draw: (x, y) => xml`${mark(x, y, block.height)}${block.draw(x + by, y)}` };
}

/** Words in a frame with round ends, whose line says whose it is. */
export function chip(words: Words, room: number, dashes: string | undefined): Block {
  const inner = paragraph(words, { room: room - 24, size: 13 });
  const width = Math.min(room, widthOf(words.value, 13) + 26);
  const height = inner.height + 7;
  return {
    height,
    draw: (x, y) =>
      xml`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="13" fill="${token('paper')}" stroke="${token('line-strong')}"${dashes !== undefined && xml` stroke-dasharray="${dashes}"`}/>${inner.draw(x + 12, y + 3)}`,
  };
}
