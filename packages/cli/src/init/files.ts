import { configName, readDocument } from '@journey-as-code/core';
import { stringify } from 'yaml';
import { UsageError } from '../command.js';
import { chinese, english } from './sample.js';
import type { NewFile } from './write.js';

/** What a new workspace is made from. */
export interface Answers {
  readonly name?: string;
  readonly language: 'en' | 'zh';
  readonly ci: 'github' | 'gitlab' | 'none';
  /** The version of the packages that it installs. */
  readonly version: string;
}

/** Every file of a new workspace. Throws a UsageError for a name that could not be read again. */
export function filesOf({ name, language, ci, version }: Answers): readonly NewFile[] {
  const sample = language === 'zh' ? chinese : english;
  const config = stringify(
    { schemaVersion: 1, name: name ?? sample.workspace, locales: [sample.locale] },
    { lineWidth: 0, blockQuote: false, doubleQuotedAsJSON: true, version: '1.2', schema: 'core' },
  ).replace(/locales:\n {2}- (\w+)\n/, 'locales: [$1]\n');
  const [problem] = readDocument({ path: configName, content: config }).problems;
  if (problem !== undefined) {
    throw new UsageError(
      'A workspace cannot have this name.',
      'Write a name in signs that can be seen: --name "Our customer journeys"',
    );
  }
  return [
    { path: 'package.json', text: `${JSON.stringify(manifest(version), null, 2)}\n` },
    { path: '.gitignore', text: 'node_modules/\n_site/\n' },
    { path: `journeys/${configName}`, text: withSchema('config', config) },
    { path: 'journeys/teams.yaml', text: withSchema('teams', sample.teams) },
    { path: 'journeys/channels.yaml', text: withSchema('channels', sample.channels) },
    { path: 'journeys/new-patient.persona.yaml', text: withSchema('persona', sample.persona) },
    { path: 'journeys/book-appointment.journey.yaml', text: withSchema('journey', sample.journey) },
    ...pipelines[ci],
  ];
}

const manifest = (version: string) => ({
  name: 'journeys',
  version: '0.0.0',
  private: true,
  scripts: { check: 'journey check', fmt: 'journey fmt', build: 'journey build', dev: 'journey dev' },
  devDependencies: {
    '@journey-as-code/cli': `^${version}`,
    '@journey-as-code/core': `^${version}`,
    '@journey-as-code/eleventy': `^${version}`,
    '@11ty/eleventy': '3.1.7',
  },
});

/** Both comments by which editors find a schema: they read different ones. */
function withSchema(kind: string, text: string): string {
  const path = `../node_modules/@journey-as-code/core/schema/${kind}.schema.json`;
  return `# yaml-language-server: $schema=${path}\n# $schema: ${path}\n\n${text}`;
}

const githubWorkflow = `name: Journeys
on: [pull_request, push]
permissions: {}
jobs:
  check:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with: { persist-credentials: false }
      - uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0
        with: { node-version: 22 }
      - run: npm install --ignore-scripts
      - run: npx journey check --format github
      - run: npx journey fmt --check
      - run: npx journey build
`;

const gitlabPipeline = `journeys:
  image: node:22
  script:
    - npm install --ignore-scripts
    - npx journey check
    - npx journey fmt --check
    - npx journey build
`;

const pipelines: Readonly<Record<Answers['ci'], readonly NewFile[]>> = {
  github: [{ path: '.github/workflows/journeys.yml', text: githubWorkflow }],
  gitlab: [{ path: '.gitlab-ci.yml', text: gitlabPipeline }],
  none: [],
};
