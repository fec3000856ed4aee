import type { FlowDB } from 'mermaid/dist/diagrams/flowchart/flowDb.js';
import type { QuadrantBuildType } from 'mermaid/dist/diagrams/quadrant-chart/quadrantBuilder.js';
import type { SequenceDB } from 'mermaid/dist/diagrams/sequence/sequenceDb.js';
import type { XYChartData } from 'mermaid/dist/diagrams/xychart/chartBuilder/interfaces.js';
import type { DiagramBody, Flowchart, Gantt, Journey, Quadrant, Sequence, Timeline, XyChart } from './models.js';
import { shown } from './shown.js';

/** What Mermaid keeps of a text, by the name that it gives the type. */
export const readers: Readonly<Record<string, (model: never) => DiagramBody>> = {
  journey,
  timeline,
  gantt,
  sequence,
  'flowchart-v2': flowchart,
  quadrantChart: quadrant,
  xychart,
};

interface Sections {
  getSections(): readonly string[];
}

interface JourneyModel extends Sections {
  getTasks(): readonly { section: string; task: string; score: number; people: readonly string[] }[];
}

function journey(model: JourneyModel): Journey {
  return {
    type: 'journey',
    sections: model.getSections().map(shown),
    tasks: model.getTasks().map(({ section, task, score, people }) => ({
      section: shown(section),
      name: shown(task),
      score,
      actors: people.map(shown),
    })),
  };
}

interface TimelineModel extends Sections {
  getTasks(): readonly { section: string; task: string; events: readonly string[] }[];
}

function timeline(model: TimelineModel): Timeline {
  return {
    type: 'timeline',
    sections: model.getSections().map(shown),
    periods: model.getTasks().map(({ section, task, events }) => ({
      section: shown(section),
      name: shown(task),
      events: events.map(shown),
    })),
  };
}

const marks = ['active', 'crit', 'done', 'milestone'] as const;

interface GanttModel extends Sections {
  getTasks(): readonly ({ section: string; task: string; startTime: Date; endTime: Date } & Partial<
    Record<(typeof marks)[number], boolean>
  >)[];
}

function gantt(model: GanttModel): Gantt {
  return {
    type: 'gantt',
    sections: model.getSections().map(shown),
    tasks: model.getTasks().map((task) => ({
      section: shown(task.section),
      name: shown(task.task),
      start: day(task.startTime),
      end: day(task.endTime),
      marks: marks.filter((mark) => task[mark]),
    })),
  };
}

/** Mermaid reads dates in the machine's time zone. */
function day(date: Date): string {
  const numbers = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return numbers.map((number) => String(number).padStart(2, '0')).join('-');
}

function sequence(model: SequenceDB): Sequence {
  const lines = model
    .getMessages()
    .flatMap((line) => (typeof line.message === 'string' ? [{ ...line, text: shown(line.message) }] : []));
  return {
    type: 'sequence',
    participants: [...model.getActors()].map(([id, { description }]) => ({ id, name: shown(description) })),
    messages: lines.flatMap(({ from, to, placement, text }) =>
      from === undefined || to === undefined || placement !== undefined ? [] : [{ from, to, text }],
    ),
    notes: lines.flatMap(({ placement, text }) => (placement === undefined ? [] : [text])),
  };
}

/** Flowcharts turn codes back once for each label and once in the finished picture. */
const drawn = (label: string | undefined) => shown(shown(label));

function flowchart(model: FlowDB): Flowchart {
  return {
    type: 'flowchart',
    direction: model.getDirection() ?? '',
    nodes: [...model.getVertices().values()].map(({ id, text, type, classes }) => ({
      id,
      label: drawn(text),
      shape: type ?? 'square',
      classes,
    })),
    edges: model.getEdges().map(({ start, end, text, stroke }) => ({
      from: start,
      to: end,
      label: drawn(text),
      stroke: stroke ?? 'normal',
    })),
    subgraphs: model.getSubGraphs().map(({ id, title, nodes }) => ({ id, label: drawn(title), nodes })),
  };
}

interface QuadrantModel {
  getQuadrantData(): QuadrantBuildType;
}

/** Mermaid tells last points first, and where they are drawn, so we ask where in the square that is. */
function quadrant(model: QuadrantModel): Quadrant {
  const { axisLabels, quadrants, points } = model.getQuadrantData();
  const left = Math.min(...quadrants.map(({ x }) => x));
  const right = Math.max(...quadrants.map(({ x, width }) => x + width));
  const top = Math.min(...quadrants.map(({ y }) => y));
  const bottom = Math.max(...quadrants.map(({ y, height }) => y + height));
  const part = (value: number, from: number, to: number) => Math.round(((value - from) / (to - from)) * 1e6) / 1e6;
  return {
    type: 'quadrant',
    axes: axisLabels.map(({ text }) => shown(text)),
    quadrants: quadrants.map(({ text }) => shown(text.text)),
    points: points.toReversed().map(({ text, x, y }) => ({
      name: shown(text.text),
      x: part(x, left, right),
      y: part(y, bottom, top),
    })),
  };
}

interface XyChartModel {
  getXYChartData(): XYChartData;
}

function xychart(model: XyChartModel): XyChart {
  const { xAxis, yAxis, plots } = model.getXYChartData();
  return {
    type: 'xychart',
    xTitle: shown(xAxis.title),
    categories: 'categories' in xAxis ? xAxis.categories.map(shown) : [],
    yTitle: shown(yAxis.title),
    range: 'min' in yAxis ? [yAxis.min, yAxis.max] : [Number.NaN, Number.NaN],
    plots: plots.map(({ type, data }) => ({ type, values: data.map(([, value]) => value) })),
  };
}
