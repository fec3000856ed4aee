import type { releases as english } from '../en/releases.js';
import type { Translated } from '../strings.js';

/** Releases: which there are, what each changed, and where something went. */
export const releases: Translated<typeof english> = {
  release: (version) => `版本 ${version}`,
  releases: '版本记录',
  releasesLead: '每个版本对旅程做了哪些改动，附改动者的说明。',
  allReleases: '全部版本',
  latestRelease: '最新',
  latestIs: (version) => `最新版本为 ${version}。`,
  thisIsLatest: '这就是最新版本。',
  chooseRelease: '版本',
  releaseAsOf: (version, day) => `版本 ${version}，内容截至 ${day}。`,
  readLatest: '查看本页的最新版本',
  comingRelease: '此处为下一版本的内容，尚未发布。',
  notInRelease: (version) => `版本 ${version} 没有这一页。`,
  nearestThere: '该版本中最接近的页面',
  leadsTo: (page) => `转到“${page}”。`,

  goneTitle: '页面已移除',
  goneSince: (page, version) => `“${page}”自版本 ${version} 起移除。`,
  goneLast: (version) => `在最后保留它的版本 ${version} 中查看`,
  goneNearest: '目前最接近的页面',

  firstRelease: (journeys) => `首个版本，包含 ${journeys} 条旅程。`,
  noChangeIn: '旅程没有改动。',
  alsoChanged: (number) => `另有 ${number} 处措辞、翻译或测量值的小改动。`,
  compareWithBefore: (version) => `与 ${version} 对比`,
  readRelease: '查看此版本',
  releasedOn: (day) => `发布于 ${day}。`,
  newestOf: (page) => `最新：${page}`,
  inJourneys: '旅程',
  sharedByJourneys: '各旅程共用内容',
  changesOfJourney: (journey) => `“${journey}”的版本记录`,
  changesOfTeam: (team) => `与“${team}”相关的版本记录`,
  neverChanged: '尚无版本改动过它。',
  journeyHistory: '各版本在此的改动',
  teamHistory: '各版本与该团队相关的改动',
  feeds: '订阅',
  atomFeed: 'Atom',
  jsonFeed: 'JSON Feed',
};
