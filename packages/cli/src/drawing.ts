import { type Diagram, type Journey, renderMarkdown, type Workspace } from '@journey-as-code/core';

/** One text that was drawn, and the name of the file it would have. */
export interface Drawn {
  readonly file: string;
  readonly text: string;
}

/** How a diagram is drawn. */
export interface DrawOptions {
  readonly workspace: Workspace;
  readonly language: string;
  /** The drawing alone (`mermaid`), or with its sentence and table (`markdown`). */
  readonly format: string;
}

/**
 * Drawings as one text with an empty line between them. No drawing holds one, so each can be cut out; it bears the name
 * of its file below its front matter, which nothing may stand before.
 */
export function drawingsTogether(drawn: readonly Drawn[]): string {
  if (drawn.length < 2) return drawn.map(({ text }) => text).join('');
  return drawn
    .map(({ file, text }) => {
      const [frontMatter = ''] = /^---\n.*?\n---\n/s.exec(text) ?? [];
      return `${frontMatter}%% ${file}\n${text.slice(frontMatter.length)}`;
    })
    .join('\n');
}

/** One diagram of one journey: none where it has nothing to show, several where it would be too large. */
export function draw(
  diagram: Diagram,
  journey: Journey,
  { workspace, language, format }: DrawOptions,
): readonly Drawn[] {
  const subject = { of: 'journey', journey } as const;
  const name = `${journey.id}.${diagram.id}`;
  const drawings = diagram.draw(subject, workspace, language);
  if (format !== 'markdown') {
    return drawings.map((text, index) => ({ file: `${name}${drawings.length > 1 ? `-${index + 1}` : ''}.mmd`, text }));
  }
  const isEmpty = drawings.length === 0 && diagram.table(subject, workspace, language).rows.length === 0;
  return isEmpty ? [] : [{ file: `${name}.md`, text: renderMarkdown(diagram, subject, workspace, language) }];
}
