import { escapeTerminal } from './terminal.js';

/** The text of a GitHub workflow command, after its second `::`. */
export function commandData(text: string): string {
  return escapeTerminal(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

/** The value of a workflow command's property, such as `file` or `title`. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Text for people in the log of a workflow: whatever it quotes, no line of it is a command. GitHub's runner obeys `::`
 * at the start of a line, behind blanks too, and `##[` anywhere.
 */
export function withoutCommands(text: string): string {
  return text.replaceAll('##[', '#\\u{23}[').replace(/^(\s*)::/gm, '$1\\u{3a}:');
}
