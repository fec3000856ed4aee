import { nearest, rules } from '@journey-as-code/core';
import { defineCommand, UsageError } from '../command.js';
import { explainProblem, explainRule } from '../explanation.js';

export const explain = defineCommand({
  name: 'explain',
  summary: 'Say what a rule asks for, why, and how to set it.',
  usage: ['[rule]'],
  options: { language: { value: 'tag', summary: 'language of the words', default: 'en' } },
  examples: ['journey explain cold-handoff', 'journey explain schema/required', 'journey explain'],

  async run([id], { language }, { stdout }) {
    if (id === undefined) {
      stdout(rules.map((rule) => `${rule.id}\n`).join(''));
      return 0;
    }
    const rule = rules.find((one) => one.id === id);
    const words = rule ? explainRule(rule, language) : explainProblem(id, language);
    if (words === undefined) {
      const near = nearest(
        id,
        rules.map((one) => one.id),
      );
      throw new UsageError(
        `No rule is called ${id}.`,
        near ? `Did you mean ${near}? journey explain lists all rules.` : 'journey explain lists all rules.',
      );
    }
    stdout(words);
    return 0;
  },
});
