/** Mermaid as a reader of our texts: its own model of them, read in Node, and what Chromium shows. */
export { type Drawing, type DrawOptions, drawInChromium, type MermaidPage, openMermaid } from './mermaid/draw.js';
export { type MermaidVersion, mermaidVersions } from './mermaid/load.js';
export { type Diagram, readDiagram } from './mermaid/read.js';
