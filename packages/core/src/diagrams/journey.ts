import { headline } from '../derive/headline.js';
import { levelOf, stepScore } from '../derive/scores.js';
import { mermaidLabel } from '../escape/mermaid.js';
import { stagesOf, stepsOf } from '../model/walk.js';
import { defineDiagram } from './diagram.js';
import { feelingInWords, feltSteps, unscoredSteps } from './feeling.js';
import { stageLabel, stepLabel } from './stages.js';
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

  pieces: ({ journey }) => stagesOf(journey).filter((stage) => feltSteps([stage]).length > 0),

  lines(stages, title, reader) {
    const personas = stages[0]?.journey.personas ?? [];
    const actors = personas.map((id) => mermaidLabel(reader.persona(id), 'journeyActor')).join(', ');
    return [
      `title ${mermaidLabel(title, 'journey')}`,
      ...stages.flatMap((stage) => [
        `section ${mermaidLabel(stageLabel(stage, reader), 'journey')}`,
        ...feltSteps([stage]).map(
          ({ step, score }) => `  ${mermaidLabel(reader.text(step.name), 'journey')}: ${levelOf(score) + 3}: ${actors}`,
        ),
      ]),
    ];
  },

  sentence: ({ journey }, reader) =>
    reader.sentences([
      reader.say(words.journeySentence, {
        stages: reader.count(words.stages, journey.stages.length),
        steps: reader.count(words.steps, stepsOf(journey).length),
        personas: reader.list(journey.personas.map(reader.persona)),
      }),
      headline(reader.workspace, journey, reader.language),
      unscoredSteps(stagesOf(journey), reader),
    ]),

  table: ({ journey }, reader) => ({
    columns: reader.all(words.stage, words.step, words.feeling),
    rows: stepsOf(journey).map((placed) => [
      stageLabel(placed, reader),
      stepLabel(placed, reader),
      feelingInWords(stepScore(placed.step), reader),
    ]),
  }),
});
