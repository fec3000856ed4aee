import { aboutPage } from './about.js';
import { actionsPage } from './actions.js';
import { blueprintPage } from './blueprint.js';
import { changesPage } from './changes.js';
import { changesToPage } from './changes-to.js';
import { channelPage } from './channel.js';
import { channelsPage } from './channels.js';
import { comparePage } from './compare.js';
import { compareReleasesPage } from './compare-releases.js';
import { definitionPage } from './definition.js';
import { embedPage } from './embed.js';
import { findingsPage } from './findings.js';
import { glossaryPage } from './glossary.js';
import { guidePage } from './guide.js';
import { handoffsPage } from './handoffs.js';
import { homePage } from './home.js';
import { indexPage } from './index-a-z.js';
import { journeyPage } from './journey.js';
import { metricsPage } from './metrics.js';
import { modelPage } from './model.js';
import { opportunitiesPage } from './opportunities.js';
import { orchestrationPage } from './orchestration.js';
import type { Page } from './page.js';
import { painGroupPage } from './pain-group.js';
import { painPointsPage } from './pain-points.js';
import { personaPage } from './persona.js';
import { personasPage } from './personas.js';
import { releasePage } from './release.js';
import { releaseJourneysPage } from './release-journeys.js';
import { releaseTeamsPage } from './release-teams.js';
import { releasesPage } from './releases.js';
import { rulePage } from './rule.js';
import { rulesPage } from './rules.js';
import { searchPage } from './search.js';
import { slidesPage } from './slides.js';
import { strategyPage } from './strategy.js';
import { teamPage } from './team.js';
import { teamsPage } from './teams.js';
import { touchpointPage } from './touchpoint.js';
import { touchpointsPage } from './touchpoints.js';

/** Every sort of page that is made from a workspace. */
export const pages: readonly Page[] = [
  homePage,
  journeyPage,
  touchpointPage,
  blueprintPage,
  slidesPage,
  embedPage,
  personasPage,
  personaPage,
  painPointsPage,
  painGroupPage,
  touchpointsPage,
  teamsPage,
  teamPage,
  channelsPage,
  channelPage,
  actionsPage,
  handoffsPage,
  opportunitiesPage,
  metricsPage,
  strategyPage,
  orchestrationPage,
  glossaryPage,
  searchPage,
  indexPage,
  findingsPage,
  rulesPage,
  rulePage,
  changesPage,
  changesToPage,
  releasesPage,
  releasePage,
  releaseJourneysPage,
  releaseTeamsPage,
  comparePage,
  compareReleasesPage,
  modelPage,
  definitionPage,
  guidePage,
  aboutPage,
];
