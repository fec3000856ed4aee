import { levelOf } from '../derive/scores.js';
import { mermaidLabel } from '../escape/mermaid.js';
import { stepsOf } from '../model/walk.js';
import { defineDiagram } from './diagram.js';
import { feelingTable, headlineOf, unscoredSteps } from './feeling.js';
import { toldStages } from './stages.js';
import { words } from './words.js';

/**
 * Stages as sections, steps as tasks with one of Mermaid's five faces. A step
 * without a score has no face, so the drawing leaves it out; the table has it.
 */
export const journey = defineDiagram({
  id: 'journey',
  ...words.journey,
  of: ['journey'],
  type: 'journey',
  // Boxes three lines high; the two margins are equal, or a stage would be wider than its steps.
  settings: { journey: { height: 65, taskMargin: 20, diagramMarginX: 20 } },

  facts: ({ journey }, reader) => ({ journey, stages: toldStages(journey, reader) }),

  pieces: ({ stages }) => stages.filter(({ felt }) => felt.length > 0),

  lines(stages, title, reader) {
    const personas = stages[0]?.journey.personas ?? [];
    const actors = personas.map((id) => mermaidLabel(reader.persona(id), 'journeyActor')).join(', ');
    return [
      `title ${mermaidLabel(title, 'journey')}`,
      ...stages.flatMap(({ label, felt }) => [
        `section ${mermaidLabel(label, 'journey')}`,
        ...felt.map(
          ({ step, score }) => `  ${mermaidLabel(reader.text(step.name), 'journey')}: ${levelOf(score) + 3}: ${actors}`,
        ),
      ]),
    ];
  },

  sentence: ({ journey, stages }, reader) =>
    reader.sentences([
      reader.say(words.journeySentence, {
        stages: reader.count(words.stages, stages.length),
        steps: reader.count(words.steps, stepsOf(journey).length),
        personas: reader.list(journey.personas.map(reader.persona)),
      }),
      headlineOf(journey, reader),
      unscoredSteps(stages, reader),
    ]),

  table: ({ stages }, reader) => feelingTable(stages, reader),
});
