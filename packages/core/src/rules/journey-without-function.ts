import { teamsOf } from '../derive/responsibility.js';
import { isWhole } from '../model/whole.js';
import { defineRule } from './rule.js';
import { functionInWords } from './words/functions.js';
import { joined } from './words/joined.js';

export const journeyWithoutFunction = defineRule({
  id: 'journey-without-function',
  severity: 'info',
  preset: 'strict',
  law: {
    en: 'Every function that shapes an end-to-end journey has a team in it.',
    'zh-CN': '端到端旅程中，影响体验的每类职能都有团队参与。',
  },
  why: {
    en: 'A function that has no part in the map has no part in the talk either, and hears of a change last.',
    'zh-CN': '没有进入旅程图的职能也不会参与讨论，总是最后才知道变化。',
  },
  message: {
    en: 'No team of {functions} has a part in “{journey}”.',
    'zh-CN': '“{journey}”中没有{functions}团队参与。',
  },
  next: {
    en: 'Name the team where it takes part, or state the `function` of the team that does.',
    'zh-CN': '请在其参与之处填写团队，或为已参与的团队填写 `function`。',
  },
  example: {
    kind: 'team',
    bad: `
      id: customer-service
      name: Customer service
    `,
    good: `
      id: customer-service
      name: Customer service
      function: customer-service
    `,
  },
  parameters: { functions: ['marketing', 'sales', 'product', 'technology', 'customer-service'] },
  *checkJourney(journey, { teams }, { parameters: { functions } }) {
    if (journey.type !== 'end-to-end') return;
    const part = [...teamsOf(journey)].map((id) => teams.get(id));
    const missing = functions.filter((name) => !part.some((team) => team?.function === name));
    if (missing.length === 0 || !part.every((team) => team && isWhole(team.origin))) return;
    yield {
      at: journey.origin,
      data: { journey: journey.name, functions: joined(missing.map(functionInWords), 'or') },
    };
  },
});
