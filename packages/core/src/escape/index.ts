export { isAllowedAddress } from './address.js';
export { csvText, csvTextRead } from './csv.js';
export { escapeHtml } from './html.js';
export { escapeMarkdown } from './markdown.js';
export { type MermaidPosition, mermaidLabel, mermaidLines } from './mermaid.js';
export { scriptJson } from './script-json.js';
export { escapeTerminal, oneLine } from './terminal.js';
export { commandData, commandProperty, withoutCommands } from './workflow-command.js';
export { escapeXml } from './xml.js';
