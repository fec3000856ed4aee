import { describe, expect, test } from 'vitest';
import { displayWidth } from '../src/display-width.js';
import { call } from './call.js';
import { journeyPath } from './diff-repository.js';
import { type Edit, writtenRepository } from './history-repository.js';
import { named, otherStage, step, told, worse } from './history-told.js';

describe('by commits', () => {
  test('what became of a thing is told newest first, through renames and moves of files', async () => {
    const { folder, edit, save, write, git, journey } = writtenRepository();
    const first = git('rev-parse', '--short=7', 'HEAD');
    const shorter = edit('Bo', '2026-01-02', named);
    write({ 'readme.txt': 'words' });
    save('Zed', '2026-01-03');
    const stage = edit('Bo', '2026-01-04', ...otherStage);
    const text = journey();
    write({ [journeyPath]: undefined, 'journeys/more/a.journey.yaml': `# moved\n${text}` });
    save('Mover', '2026-01-05');
    write({ 'journeys/more/a.journey.yaml': text.replace('score: -1.5', 'score: -2') });
    expect(await told(folder, 'book-appointment:booking/calls-reception')).toEqual([
      'now changed book-appointment:booking/calls-reception step-feeling-dropped',
      `${stage} changed book-appointment:booking/calls-reception stage-renamed`,
      `${shorter} changed ${step} step-name-changed`,
      `${first} added ${step} journey-added`,
    ]);
  });

  test('what stands in it is told as well, unless it alone is asked for', async () => {
    const { folder, edit } = writtenRepository();
    const feels = edit('Bo', '2026-01-02', worse);
    expect((await told(folder, 'book-appointment'))[0]).toBe(`${feels} changed book-appointment step-feeling-dropped`);
    expect(await told(folder, 'book-appointment', '--alone')).toHaveLength(1);
  });

  test('what was made on a branch is told of the commit that made it, and a merge of what it settled', async () => {
    const { folder, edit, git, save, journey, write } = writtenRepository();
    git('checkout', '--quiet', '-b', 'other');
    const feels = edit('Branch', '2026-01-02', worse);
    git('checkout', '--quiet', 'main');
    const shorter = edit('Main', '2026-01-03', named);
    git('merge', '--quiet', '--no-commit', '--no-ff', 'other');
    write({ [journeyPath]: journey().replace('emotions: [stressed]', 'emotions: [angry]') });
    const merge = save('Merger', '2026-01-04');
    const entries = await told(folder, step);
    expect(entries[0]).toBe(`${merge} changed ${step} step-text-changed`);
    expect([...entries.slice(1, 3)].sort()).toEqual(
      [`${feels} changed ${step} step-feeling-dropped`, `${shorter} changed ${step} step-name-changed`].sort(),
    );
    expect(entries).toHaveLength(4);
  });

  test('what is gone is found by the path it had, and what came back has both its lives', async () => {
    const { folder, edit, git } = writtenRepository();
    const first = git('rev-parse', '--short=7', 'HEAD');
    const item: Edit = ['  - id: line-busy\n', '  - id: other\n'];
    const target: Edit = ['addresses: [line-busy]', 'addresses: [other]'];
    const gone = edit('Bo', '2026-01-02', item, target);
    const place = 'book-appointment#line-busy';
    expect(await told(folder, place)).toEqual([
      `${gone} removed ${place} pain-point-removed`,
      `${first} added ${place} journey-added`,
    ]);
    const { stdout, code } = await call(['history', place], { cwd: folder });
    expect([code, stdout.split('\n')[1]]).toEqual([0, '“book-appointment#line-busy” is gone.']);
    const back = edit('Bo', '2026-01-03', [item[1], item[0]], [target[1], target[0]]);
    expect((await told(folder, place))[0]).toBe(`${back} added ${place} pain-point-added`);
    expect(await told(folder, place)).toHaveLength(3);
  });

  test('what is gone is found also where it stood in a step', async () => {
    const { folder, edit } = writtenRepository();
    const asks: Edit = [
      '        name: Calls during',
      '        expectations: [{ id: answered, text: Somebody answers }]\n        name: Calls during',
    ];
    const came = edit('Bo', '2026-01-02', asks);
    const went = edit('Bo', '2026-01-03', [asks[1], asks[0]]);
    const place = `${step}#answered`;
    expect(await told(folder, place)).toEqual([
      `${went} removed ${place} expectation-removed`,
      `${came} added ${place} expectation-added`,
    ]);
  });

  test('a thing is found by a name it had, also where only what it stands in had another', async () => {
    const { folder, edit } = writtenRepository();
    edit('Bo', '2026-01-02', ...otherStage);
    const { stdout } = await call(['history', step], { cwd: folder });
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'Calls during the lunch break  book-appointment:booking/calls-reception  (step)',
      `“${step}” is called book-appointment:booking/calls-reception now.`,
    ]);
  });

  test('a commit that cannot be read is named, and what it brought is told of the next', async () => {
    const { folder, edit, git } = writtenRepository();
    const first = git('rev-parse', '--short=7', 'HEAD');
    const broken = edit('Bo', '2026-01-02', ['goal: ', 'goal: "'], worse);
    const mended = edit('Bo', '2026-01-03', ['goal: "', 'goal: ']);
    expect(await told(folder, step)).toEqual([
      `${mended} changed ${step} step-feeling-dropped`,
      `${first} added ${step} journey-added`,
    ]);
    const { code, stdout } = await call(['history', step], { cwd: folder });
    expect([code, stdout.trimEnd().split('\n').at(-1)]).toEqual([
      1,
      `Not all of these could be read: ${broken}. What they brought is told of the one after them.`,
    ]);
  });

  test('a metric changes with its measurements in their own file', async () => {
    const { folder, write, save } = writtenRepository();
    const metrics = 'kind: metrics\nitems:\n  - { id: wait, name: Wait, type: time, unit: minutes }\n';
    write({ 'journeys/metrics.yaml': metrics, 'journeys/metrics/wait.csv': 'date,value\n2026-01-01,3\n' });
    save('Bo', '2026-01-02');
    write({ 'journeys/metrics/wait.csv': 'date,value\n2026-01-01,3\n2026-02-01,2\n' });
    const measured = save('Bo', '2026-01-03');
    expect((await told(folder, 'wait'))[0]).toMatch(new RegExp(`^${measured} changed wait metric-measurement`));
  });
});

test('for people it is told like this', async () => {
  const { folder, edit, git } = writtenRepository();
  const first = git('rev-parse', '--short=7', 'HEAD');
  const feels = edit('陈小明', '2026-01-02', worse);
  const { stdout, code } = await call(['history', step], { cwd: folder, columns: 60, env: { NO_COLOR: '1' } });
  expect([code, stdout]).toEqual([
    0,
    `Calls during the lunch break
${step}  (step)

${feels}  2026-01-02  陈小明
  A step
  notable   step-feeling-dropped
            “Calls during the lunch break” feels worse: very
            poor −1.5 → very poor −2.0.

${first}  2026-01-01  Ada
  A step
  info      journey-added  book-appointment
            “Book a first appointment” is new, with 2 ×
            stage, 2 × step, 2 × touchpoint, 1 × pain point,
            1 × opportunity.
`,
  ]);
  const narrow = await call(['history', step, '--language', 'zh'], {
    cwd: folder,
    columns: 40,
    env: { NO_COLOR: '1' },
  });
  const lines = narrow.stdout.split('\n').filter((line) => !line.includes('journey-added') && !line.includes(step));
  expect(lines.filter((line) => displayWidth(line) > 40)).toEqual([]);
  expect(narrow.stdout).toContain('体验变差');
});
