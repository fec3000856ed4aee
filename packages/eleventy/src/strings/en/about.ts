import { count } from './count.js';

/** What the site says of itself: how it is made, what it rests on, and how it is taken along. */
export const about = {
  aboutSite: 'About this site',
  aboutLead: 'How these pages are made, what they rest on, and how to take them along.',
  madeFrom: 'What it is made from',
  madeFromLead:
    'Every page, drawing and table is made from files of text that teams keep beside their code. Nothing on these pages is written by hand a second time.',
  filesRead: 'Files',
  filesCount: (number: number) => count(number, 'file', 'files'),
  languagesOf: 'Languages',
  releaseOf: 'Release',
  commitOf: 'Commit',
  asOfDay: 'Dates are judged by',
  restsOn: 'What it rests on',
  restsOnLead: (researched: number, all: number) =>
    `${researched} of ${count(all, 'journey', 'journeys')} rest on research, at least in part. What is only assumed says so on its page.`,
  restsOnCaption: 'How much research stands behind the journeys',
  evidenceLevel: 'Evidence',
  sources: 'Sources',
  sourcesCaption: 'Where the knowledge comes from',
  source: 'Source',
  collected: 'Collected',
  sampleSize: 'Asked or counted',
  findsOut: 'What it says',
  method: 'How values come about',
  methodScore:
    'Feelings are stated step by step from −2, very poor, to +2, very good. The score of a stage is the mean of its steps, that of a journey the mean of its stages.',
  methodWeight:
    'The weight of a pain point, 0 to 100, comes from how bad it is and how often it happens. Open pain points decide.',
  methodFriction:
    'Friction, 0 to 100, says how hard a place is for customers: one half from how poor it feels, one half from what its open pain points weigh together.',
  methodValue:
    'The value of an opportunity is the mean of what it is worth to customers and to the company; effort counts up to 5.',
  methodMore: 'What every field means stands in the model; what is checked stands in the rules.',
  files: 'Files for programs',
  filesLead:
    'The same facts as data: ids and words of the model, whatever the language of the page. Addresses and forms stay; fields are only added.',
  holdsWhat: 'What it holds',
  form: 'Form',
  dataOf: {
    'model.json': 'The whole model: every journey, persona, team, channel, metric and source, with scores and friction',
    'journeys.json': 'All journeys in a list, with scores, open pain points and addresses',
    'journeys/…': 'One journey with everything it refers to; journeys.json has the addresses',
    'pain-points': 'Every pain point',
    touchpoints: 'Every touchpoint',
    opportunities: 'Every opportunity',
    actions: 'Every action',
    handoffs: 'Every handoff',
    metrics: 'Every metric: its latest value, its target, and how it does',
    'llms.txt': 'What the site holds, for assistants',
    'llms-full.txt': 'The main pages in one file of Markdown, for assistants',
  },
  asMarkdown: 'This page as Markdown',
  everyTwin: 'Every page also stands as Markdown, in index.md beside it.',
  citing: 'How to cite',
  citingHow:
    'Pages keep their addresses, and a renamed one leads on. Every stage, step and item has an anchor; “Copy link” gives its address.',
  citeAs: (words: string) => `Cite as: ${words}`,
  copyMarkdown: 'Copy as Markdown',
  copyMermaid: 'Copy as Mermaid',
  journeyData: 'This journey as data (JSON)',
};
