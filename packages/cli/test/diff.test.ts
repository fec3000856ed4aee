import { expect, test } from 'vitest';
import { call } from './call.js';
import { journeyPath, journeyWith, repositoryWith } from './diff-repository.js';
import { folderWith, workspaceFiles } from './folder.js';

const worse = journeyWith(['score: -1.5', 'score: -2']);
const withoutBooking = journeyWith([/ {2}- id: book[\s\S]*?(?=painPoints)/.exec(journeyWith())?.[0] ?? '', '']);
const reworded = journeyWith(['name: Search', 'name: Looks around']);

/** What `diff` says in a repository. */
async function said(repository: { readonly folder: string }, ...args: readonly string[]) {
  return call(['diff', ...args], { cwd: repository.folder });
}

test('changes stand by journey, the worst first, with their places, promises and fingerprints', async () => {
  const repository = repositoryWith();
  const base = repository.git('rev-parse', '--short=7', 'HEAD');
  const head = repository.commit({
    [journeyPath]: journeyWith(['score: -1.5', 'score: -2'], ['name: Search', 'name: Looks around']),
    'journeys/teams.yaml': workspaceFiles()['journeys/teams.yaml']?.replace('name: Web team', 'name: Website team'),
  });
  expect(await said(repository, 'HEAD~1...HEAD')).toEqual({
    code: 0,
    stderr: '',
    stdout: `journeys  HEAD~1...HEAD  (${base}…${head.slice(0, 7)})

Book a first appointment  book-appointment
  notable  step-feeling-dropped  book/calls-reception
           “Calls during the lunch break” feels worse: very poor −1.5 → very poor −2.0.
           ${journeyPath}:35:27   experience   fcd1b492539c
  info     stage-name-changed    search
           “Search” is now called “Looks around”.
           ${journeyPath}:13:11   fd57d23cd179

What journeys share
  info     team-name-changed  web
           “Web team” is now called “Website team”.
           journeys/teams.yaml:10:11   46b2a2a10f4a

1 notable, 2 info. A release of journeys would be minor.
`,
  });
});

test('what is gone is shown where it was, with what used it, and makes the command exit 1', async () => {
  const repository = repositoryWith();
  const [base, head] = [repository.git('rev-parse', 'HEAD'), repository.commit({ [journeyPath]: withoutBooking })];
  expect(await said(repository, 'HEAD~1..HEAD')).toEqual({
    code: 1,
    stderr: '',
    stdout: `journeys  HEAD~1..HEAD  (${base.slice(0, 7)}…${head.slice(0, 7)})

Book a first appointment  book-appointment
  breaking stage-removed  book
           “Book” is gone, with 1 × step, 1 × touchpoint: links and references to it stop working.
           Used by book-appointment#line-busy.
           ${journeyPath}:27:9 (base)   links, references, model   a1e97396ce2b

1 breaking. A release of journeys would be major.
`,
  });
});

test('three dots leave out what the base branch did since; two dots do not', async () => {
  const repository = repositoryWith();
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.commit({ [journeyPath]: worse });
  repository.git('checkout', '--quiet', 'main');
  repository.commit({
    'journeys/teams.yaml': workspaceFiles()['journeys/teams.yaml']?.replace('Web team', 'Site team'),
  });
  const ids = async (...args: readonly string[]) =>
    [...(await said(repository, ...args)).stdout.matchAll(/^ {2}\w+ +([\w-]+-[\w-]+) /gm)].map(([, id]) => id);
  expect(await ids('main...topic')).toEqual(['step-feeling-dropped']);
  expect(await ids('main..topic')).toEqual(['step-feeling-dropped', 'team-name-changed']);
  expect(await ids('topic...')).toEqual(['team-name-changed']);
  expect(await ids('main')).toEqual([]);
  expect(await ids('topic')).toEqual(['team-name-changed']);
  repository.git('checkout', '--quiet', 'topic');
  expect(await ids()).toEqual(['step-feeling-dropped']);
  repository.write({ [journeyPath]: reworded });
  expect(await ids()).toEqual(['stage-name-changed']);
  expect(await ids('HEAD')).toEqual(['stage-name-changed', 'step-feeling-raised']);
});

test('nothing changed is said in one line', async () => {
  const { stdout, code } = await said(repositoryWith(), 'HEAD');
  expect([code, stdout.replace(/[0-9a-f]{7}…/, '…')]).toEqual([
    0,
    'journeys  HEAD  (…working tree)\n\nNothing changed.\n',
  ]);
});

test('two folders are compared without a repository', async () => {
  const files = workspaceFiles();
  const cwd = folderWith({
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`old/${path}`, text])),
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`new/${path}`, text])),
    [`new/${journeyPath}`]: withoutBooking,
  });
  expect(await call(['diff', '--from', 'old', '--to', 'new'], { cwd })).toEqual({
    code: 1,
    stderr: '',
    stdout: `journeys  (old…new)

Book a first appointment  book-appointment
  breaking stage-removed  book
           “Book” is gone, with 1 × step, 1 × touchpoint: links and references to it stop working.
           Used by book-appointment#line-busy.
           old/${journeyPath}:27:9 (base)   links, references, model   a1e97396ce2b

1 breaking. A release of journeys would be major.
`,
  });
});

test.each([
  [withoutBooking, 'breaking', 1],
  [withoutBooking, 'notable', 1],
  [withoutBooking, 'never', 0],
  [worse, 'breaking', 0],
  [worse, 'notable', 1],
  [worse, 'never', 0],
  [reworded, 'notable', 0],
])('--fail-on decides what makes it exit 1 (%#)', async (head, level, code) => {
  const repository = repositoryWith();
  repository.write({ [journeyPath]: head });
  expect((await said(repository, '--fail-on', level)).code).toBe(code);
});

test('--contract lists and judges what breaks one of these promises, and counts the rest', async () => {
  const repository = repositoryWith();
  repository.write({ [journeyPath]: journeyWith(['score: -1.5', 'score: -2'], ['id: search', 'id: look']) });
  const { stdout, code } = await said(repository, '--contract', 'experience', '--contract', 'accountability');
  expect(code).toBe(0);
  expect(stdout.match(/^ {2}(?:breaking|notable|info) .*/gm)).toEqual([
    '  notable  step-feeling-dropped  book/calls-reception',
  ]);
  expect(stdout.split('\n').slice(-3)).toEqual([
    '1 notable. A release of journeys would be major.',
    'Changes that break no such contract, not listed: 2.',
    '',
  ]);
  expect((await said(repository, '--contract', 'links')).code).toBe(1);
});

test('changes of translations are counted, and listed when asked for or when the configuration minds them', async () => {
  const config = `${workspaceFiles()['journeys/journey.config.yaml']}`.replace('[en]', '[en, zh]');
  const repository = repositoryWith(workspaceFiles({ 'journeys/journey.config.yaml': config }));
  repository.write({ [journeyPath]: journeyWith(['name: Search', 'name: { en: Search, zh: 搜索 }']) });
  const plain = await said(repository);
  expect(plain.stdout.split('\n').slice(2)).toEqual([
    'No such change. A release of journeys would be patch.',
    'Changes of translations that are not listed: 1. --translations lists them.',
    '',
  ]);
  const { stdout } = await said(repository, '--translations');
  expect(stdout).toContain('stage-translation-added');
  repository.commit({
    'journeys/journey.config.yaml': `${config}lint:\n  rules: { stage-translation-removed: error }\n`,
  });
  repository.write({ [journeyPath]: journeyWith() });
  expect((await said(repository, 'HEAD')).code).toBe(1);
});

test('it speaks the language of the workspace, or the one asked for', async () => {
  const config = `${workspaceFiles()['journeys/journey.config.yaml']}`.replace('[en]', '[zh, en]');
  const repository = repositoryWith(workspaceFiles({ 'journeys/journey.config.yaml': config }));
  repository.write({ [journeyPath]: worse });
  expect((await said(repository)).stdout).toContain('1 项需关注。journeys 的发布应为 minor 版本。');
  expect((await said(repository, '--language', 'en')).stdout).toContain('A release of journeys would be minor.');
  expect(await said(repository, '--language', 'fr')).toEqual({
    code: 2,
    stdout: '',
    stderr: '✗ The workspace has no texts in “fr”.\n→ It has these languages: zh, en.\n',
  });
});

test('a file that has another name, or other line endings, is no change', async () => {
  const repository = repositoryWith();
  repository.write({
    [journeyPath]: undefined,
    'journeys/deep/b.journey.yaml': journeyWith().replaceAll('\n', '\r\n'),
  });
  expect((await said(repository)).stdout).toContain('Nothing changed.');
});

test('each side is chosen by its own configuration', async () => {
  const config = `${workspaceFiles()['journeys/journey.config.yaml']}`;
  const repository = repositoryWith(
    workspaceFiles({ 'journeys/drafts/x.yaml': journeyWith(['book-appointment', 'x']) }),
  );
  repository.write({ 'journeys/journey.config.yaml': `${config}exclude: ["drafts/**"]\n` });
  const { stdout } = await said(repository, 'HEAD');
  expect(stdout.match(/journey-removed +\S+/g)).toEqual(['journey-removed  x']);
});

test('hostile names are shown, not obeyed', async () => {
  const repository = repositoryWith();
  repository.commit({
    [journeyPath]: journeyWith(['name: Book a first appointment', 'name: "Book\\n::error::x"']),
  });
  const { stdout } = await said(repository, 'HEAD~1..HEAD');
  expect(stdout).toContain('\nBook ::error::x  book-appointment\n');
  expect(stdout).toContain('\n           “Book a first appointment” is now called “Book ::error::x”.\n');
});

test('a rule between two versions that is set to error fails the run, and lends its next step', async () => {
  const repository = repositoryWith();
  repository.git('checkout', '--quiet', '-b', 'handed-over');
  const config = workspaceFiles()['journeys/journey.config.yaml'] ?? '';
  repository.commit({
    [journeyPath]: journeyWith(['name: Search\n    owner: web', 'name: Search\n    owner: reception']),
    'journeys/journey.config.yaml': `${config}lint:\n  rules: { owner-changed: error }\n`,
  });
  const { code, stdout } = await call(['diff', 'main...HEAD'], { cwd: repository.folder });
  expect(code).toBe(1);
  expect(stdout).toContain('rule owner-changed');
  expect(stdout).toContain('Have both teams agree to the change.');
});
