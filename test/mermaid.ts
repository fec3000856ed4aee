/** Mermaid as a reader of our texts: its own model of them, read in Node, and what Chromium shows. */
export { drawInChromium, openMermaid } from './mermaid/draw.js';
export { mermaidVersions } from './mermaid/load.js';
export { type Diagram, readDiagram } from './mermaid/read.js';
