import {
  changeKinds,
  type languageFor,
  nearest,
  problemIds,
  problemWords,
  reviewRules,
  rules,
} from '@journey-as-code/core';
import { defineCommand, UsageError } from '../command.js';
import {
  type ExplanationLayout,
  explainChange,
  explainProblem,
  explainReviewRule,
  explainRule,
} from '../explanation.js';
import { languageNamed, languageOption } from '../language.js';
import { paintFor } from '../paint.js';

export const explain = defineCommand({
  arguments: [
    {
      name: 'rule',
      summary: 'id of a finding or a change, as journey check and journey diff print it',
      otherwise: 'list them all',
    },
  ],
  options: { language: languageOption },
  examples: [
    'journey explain cold-handoff',
    'journey explain schema/required --language zh-CN',
    'journey explain step-feeling-dropped',
    'journey explain',
  ],

  async run([id], options, io) {
    const language = languageNamed(options.language);
    const layout = { language, columns: io.columns, paint: paintFor(io, 'stdout') };
    if (id === undefined) {
      io.stdout(list(language));
      return 0;
    }
    const words = explanationOf(id, layout);
    if (words === undefined) {
      const near = nearest(id, [
        ...[...rules, ...reviewRules].map((one) => one.id),
        ...problemIds,
        ...changeKinds.keys(),
      ]);
      const all = 'journey explain lists them all.';
      throw new UsageError(`There is no rule “${id}”.`, near === undefined ? all : `Did you mean ${near}? ${all}`);
    }
    io.stdout(words);
    return 0;
  },
});

/** What has this id in words: a rule, a rule between two versions, a kind of change, a fault of a file. */
function explanationOf(id: string, layout: ExplanationLayout): string | undefined {
  const rule = rules.find((one) => one.id === id);
  if (rule) return explainRule(rule, layout);
  const between = reviewRules.find((one) => one.id === id);
  if (between) return explainReviewRule(between, layout);
  const change = changeKinds.get(id);
  return change ? explainChange(change, layout) : explainProblem(id, layout);
}

/** Every rule with its law, then every fault of a file with its reason: one line each, the id first. */
function list(language: ReturnType<typeof languageFor>): string {
  const laws = [...rules, ...reviewRules].map(({ id, law }) => [id, law[language]] as const);
  const faults = problemIds.map((id) => [id, problemWords(id)?.why[language] ?? ''] as const);
  const longest = Math.max(...[...laws, ...faults].map(([id]) => id.length));
  return [...laws, ...faults].map(([id, words]) => `${id.padEnd(longest)}  ${words}\n`).join('');
}
