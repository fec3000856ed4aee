// Compares any two releases: reads their models, finds what changed as the command line does, and shows it.
import { diff, findText, languageFor, NotAModel, workspaceFromJSON } from '@journey-as-code/core';
import type { ComparedRelease } from '../parts/compare/compared.js';
import { comparison } from '../parts/compare/comparison.js';
import { pageInRelease } from '../parts/compare/release-link.js';
import { tellerOf } from '../teller.js';
import { type Asked, askedIn, queryOf } from './address.js';
import { load, NotLoaded } from './load.js';
import { type Version, versionsIn } from './versions.js';
import { words } from './words.js';

const settings: unknown = JSON.parse(document.getElementById('_compare-settings')?.textContent ?? '{}');
const told = (name: string) => String(Object(settings)[name] ?? '');
const language = told('language');
const strings = words[languageFor(language)];
const versionsFile = new URL(told('versions'), location.href);

const element = (name: string) => document.getElementById(`_compare-${name}`);
const [form, status, result, why] = ['form', 'status', 'result', 'why'].map(element);
const [from, to, journey] = ['from', 'to', 'journey'].map((name) => {
  const found = element(name);
  return found instanceof HTMLSelectElement ? found : document.createElement('select');
});

async function start(): Promise<void> {
  if (location.protocol === 'file:') return explain(strings.compareFromDisk);
  try {
    const versions = versionsIn(await load(versionsFile.href));
    const latest = versions.find((version) => version.latest) ?? versions[0];
    if (!latest || !from || !to || !journey || !form) return;
    fill(from, versions.map(labelled), '');
    fill(to, versions.map(labelled), '');
    form.hidden = false;
    const asked = () =>
      askedIn(
        location.search,
        versions.map(({ version }) => version),
        latest.version,
      );
    const show = () => compare(asked(), versions);
    form.addEventListener('change', () => {
      history.pushState(null, '', queryOf({ from: from.value, to: to.value, journey: journey.value }));
      void show();
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('popstate', () => void show());
    await show();
  } catch (error) {
    fail(error);
  }
}

let turn = 0;

/** Shows what is asked for, unless something else has been asked for meanwhile. */
async function compare(asked: Asked, versions: readonly Version[]): Promise<void> {
  turn += 1;
  const mine = turn;
  if (from) from.value = asked.from;
  if (to) to.value = asked.to;
  say(strings.compareLoading);
  result?.setAttribute('aria-busy', 'true');
  try {
    const [was, is] = await Promise.all([asked.from, asked.to].map((version) => release(version, versions)));
    if (mine !== turn || !was || !is || !result) return;
    offerJourneys(was, is, asked.journey);
    const { body, changes } = comparison(
      {
        from: was,
        to: is,
        difference: diff(was.workspace, is.workspace, { language }),
        journey: asked.journey === '' ? undefined : asked.journey,
        href: (of, target) => new URL(withFile(pageInRelease(of, language, target)), versionsFile).href,
      },
      tellerOf(is.workspace, language, strings),
    );
    result.innerHTML = body.source;
    if (why) why.hidden = true;
    say(strings.compareDone(was.version, is.version, changes), 'vh');
    if (location.hash.startsWith('#change.')) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  } catch (error) {
    if (mine === turn) fail(error);
  } finally {
    if (mine === turn) result?.removeAttribute('aria-busy');
  }
}

async function release(version: string, versions: readonly Version[]): Promise<ComparedRelease> {
  const model = await load(new URL(`v/${version}/model.json`, versionsFile).href);
  const date = versions.find((one) => one.version === version)?.date ?? '';
  try {
    return { version, date, workspace: workspaceFromJSON(model) };
  } catch (error) {
    throw error instanceof NotAModel ? new NotAModel(strings.compareNoModel(version, error.message)) : error;
  }
}

/** The journeys of both releases by name, and the one that is asked for, even where neither has it. */
function offerJourneys(was: ComparedRelease, is: ComparedRelease, asked: string): void {
  const { compare: order } = new Intl.Collator(language);
  const names = new Map(asked === '' ? [] : [[asked, asked]]);
  for (const { workspace } of [was, is]) {
    for (const { id, name } of workspace.journeys.values())
      names.set(id, findText(name, language, workspace.config.locales).value);
  }
  const choices = [...names].sort(([, a], [, b]) => order(a, b));
  if (journey) fill(journey, [['', strings.compareAllJourneys], ...choices], asked);
}

type Choice = readonly [value: string, label: string];

function labelled({ version, date, latest }: Version): Choice {
  return [version, [version, date, ...(latest ? [strings.compareLatest] : [])].join(' · ')];
}

function fill(select: HTMLSelectElement, choices: readonly Choice[], chosen: string): void {
  select.replaceChildren(...choices.map(([value, label]) => new Option(label, value)));
  select.value = chosen;
}

/** A page names its file, also on a server. */
function withFile(path: string): string {
  const [folder = '', hash] = path.split('#', 2);
  return `${folder}${folder.endsWith('/') ? 'index.html' : ''}${hash === undefined ? '' : `#${hash}`}`;
}

/** Tells those who listen how it goes; others see the result. */
function say(words: string, look = 'found'): void {
  if (!status) return;
  status.textContent = words;
  status.className = look;
}

function explain(words: string): void {
  if (why) {
    why.textContent = words;
    why.hidden = false;
  }
}

function fail(error: unknown): void {
  result?.replaceChildren();
  say('');
  if (error instanceof NotLoaded) explain(strings.compareFailed(error.message));
  else if (error instanceof NotAModel) explain(error.message);
  else throw error;
}

void start();
