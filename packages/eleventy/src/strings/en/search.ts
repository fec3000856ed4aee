import type { EntryKind } from '../../search/entries.js';
import type { Words } from '../words.js';
import { count } from './count.js';

/** What the search and the index say. */
export const search = {
  search: 'Search',
  searchDescription: (number: number) =>
    `Find ${count(number, 'entry', 'entries')} by name and by what is said of them.`,
  searchField: 'Words to look for',
  searchFilters: 'Narrow down',
  searchAny: 'any',
  searchOff: 'The search needs a script and a web server. Without them, everything stands in the index:',
  searchHelp: 'One word or several; words of every language and of the glossary are found.',
  searchNone: 'Nothing was found. Try fewer or other words, or any type, or look into the index:',
  searchFailed: 'The search could not be loaded. Everything stands in the index:',
  searchOne: '1 result',
  searchMany: '{number} results',
  searchMore: 'Show more',
  onTheMap: 'Show on the map',
  usedWhere: 'Find in the journeys',
  facets: {
    type: 'Type',
    language: 'Language',
    persona: 'Persona',
    owner: 'Owner',
    channel: 'Channel',
    stage: 'Phase',
  },
  entryKinds: {
    journey: 'Journey',
    stage: 'Stage',
    step: 'Step',
    touchpoint: 'Touchpoint',
    'pain-point': 'Pain point',
    opportunity: 'Opportunity',
    action: 'Action',
    persona: 'Persona',
    team: 'Team',
    channel: 'Channel',
    term: 'Term',
  } satisfies Words<EntryKind>,

  index: 'Index A–Z',
  indexLead: (number: number) => `Everything that has a name: ${count(number, 'entry', 'entries')}.`,
  indexLetter: (letter: string) => `Index: ${letter}`,
  indexLetters: 'Letters',
  indexOther: 'Other',
  indexEmpty: 'Nothing here begins so.',
  keysOn: 'Shortcut keys are on',
  keysOff: 'Shortcut keys are off',
  keysHelp: '/ opens the search, [ and ] lead from stage to stage',
};
