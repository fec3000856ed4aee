import { escapeTerminal } from './terminal.js';

/** The text of a GitHub workflow command, after its second `::`. */
export function commandData(text: string): string {
  return escapeTerminal(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

/** The value of a workflow command's property, such as `file` or `title`. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
