import type { Journey } from '../generated/types.js';
import { unresolvedIn } from '../model/unresolved.js';
import { isListWhole } from '../model/whole.js';
import { rootOf } from '../parse/origin.js';
import { defineRule } from './rule.js';
import { nameIn } from './words/names.js';

export const personaOutsideJourney = defineRule({
  id: 'persona-outside-journey',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'Every persona named inside a journey is one of the journey’s personas.',
    'zh-CN': '旅程中提到的每个画像，都在该旅程的画像列表里。',
  },
  why: {
    en: 'What is said of a persona who is not on the journey appears in no curve and in no list, so it is lost.',
    'zh-CN': '画像不在旅程中，写给它的内容就不会出现在任何曲线和列表里，等于丢失。',
  },
  message: {
    en: '“{persona}” is not a persona of “{journey}”.',
    'zh-CN': '“{persona}”不是“{journey}”的画像。',
  },
  next: {
    en: 'Add the persona to the `personas` of the journey, or name one that is there.',
    'zh-CN': '请把该画像加入旅程的 `personas`，或改用已有的画像。',
  },
  example: {
    kind: 'journey',
    bad: `
      id: gift-shoes
      personas: [runner]
      painPoints:
        - id: surprise-spoilt
          name: The order mail spoils the surprise
          at: [purchase]
          personas: [gift-buyer]
          severity: low
    `,
    good: `
      id: gift-shoes
      personas: [runner, gift-buyer]
      painPoints:
        - id: surprise-spoilt
          name: The order mail spoils the surprise
          at: [purchase]
          personas: [gift-buyer]
          severity: low
    `,
  },
  *check(workspace) {
    let journeys: ReadonlyMap<object, Journey> | undefined;
    for (const { to, from, path, onKey, resolved } of workspace.references) {
      if (to !== 'persona' || from.kind === 'journey' || !resolved) continue;
      journeys ??= new Map([...workspace.journeys.values()].map((journey) => [journey.origin.value, journey]));
      const journey = journeys.get(rootOf(from).value);
      if (journey === undefined || journey.personas.includes(resolved.name)) continue;
      const isKnown =
        isListWhole(journey.origin, 'personas') &&
        unresolvedIn(workspace, journey.origin).every(
          (other) => other.to !== 'persona' || other.from.kind !== 'journey',
        );
      if (!isKnown) continue;
      const data = { persona: nameIn(workspace.personas, resolved.name), journey: journey.name };
      yield onKey ? { at: from, path, onKey, data } : { at: from, path, data };
    }
  },
});
