import { loadMermaid, type MermaidVersion } from './load.js';
import type { DiagramBody } from './models.js';
import { readers } from './readers.js';
import { shown } from './shown.js';

/** What a text says, as Mermaid understands it: words as a reader sees them, numbers as numbers. */
export type Diagram = DiagramBody & {
  readonly title: string;
  readonly accTitle: string;
  readonly accDescr: string;
};

interface Titles {
  getDiagramTitle?(): string;
  getAccTitle?(): string;
  getAccDescription?(): string;
  /** Timelines keep their titles here. */
  getCommonDb?(): Titles;
}

/** Reads a text into Mermaid's own model. Throws what Mermaid throws. */
export async function readDiagram(source: string, version: MermaidVersion = '11'): Promise<Diagram> {
  const { mermaidAPI } = await loadMermaid(version);
  const { type, db } = await mermaidAPI.getDiagramFromText(source);
  const read = readers[type];
  if (read === undefined) throw new Error(`No reader for diagrams of type ${type}.`);

  const model: Titles = db;
  const titles = model.getCommonDb?.() ?? model;
  return {
    // Mermaid declares one model for all types, with nothing in it.
    ...read(db as never),
    title: shown(titles.getDiagramTitle?.()),
    accTitle: shown(titles.getAccTitle?.()),
    accDescr: shown(titles.getAccDescription?.()),
  };
}
