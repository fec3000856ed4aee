import type { Message } from '../text.js';
import { csvMessages } from './messages-csv.js';
import { fileMessages } from './messages-file.js';
import { limitsMessages } from './messages-limits.js';
import { refusedMessages } from './messages-refused.js';
import { syntaxMessages } from './messages-syntax.js';

/** What a problem is, what to do about it, and why it is one. */
export interface Explanation {
  readonly message: Message;
  readonly next: Message;
  readonly why: Message;
}

/** What is wrong with a text before its schema is asked. */
export type ProblemCode =
  | keyof typeof fileMessages
  | keyof typeof limitsMessages
  | keyof typeof refusedMessages
  | keyof typeof syntaxMessages
  | keyof typeof csvMessages;

/** What each of them says. Nothing can be reported that has no words here. */
export const problemMessages: Readonly<Record<ProblemCode, Explanation>> = {
  ...fileMessages,
  ...limitsMessages,
  ...refusedMessages,
  ...syntaxMessages,
  ...csvMessages,
};
