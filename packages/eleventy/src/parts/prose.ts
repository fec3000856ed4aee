import { findText, type Text, tagsMatch } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import { markdown } from '../markdown.js';
import type { Reader } from '../reader.js';

/** A description in Markdown, marked with its language where that is not the page's. */
export function prose(text: Text | undefined, { workspace, language }: Reader): Html | undefined {
  if (text === undefined) return undefined;
  const found = findText(text, language, workspace.config.locales);
  const lang = !tagsMatch(found.language, language) && html` lang="${found.language}"`;
  return html`<div class="prose"${lang}>${markdown(found.value)}</div>`;
}
