import { stringify } from 'yaml';
import { chinese, english } from './sample.js';

/** What a new workspace is made from. */
export interface Answers {
  readonly name?: string;
  readonly language: 'en' | 'zh';
  readonly ci: 'github' | 'gitlab' | 'none';
  /** The version of the packages that it installs. */
  readonly version: string;
}

/** Every file of a new workspace, by its path below the folder. */
export function filesOf({ name, language, ci, version }: Answers): Readonly<Record<string, string>> {
  const sample = language === 'zh' ? chinese : english;
  const config = stringify(
    { schemaVersion: 1, name: name ?? sample.workspace, locales: [sample.locale] },
    { lineWidth: 0, blockQuote: false, doubleQuotedAsJSON: true, version: '1.2', schema: 'core' },
  ).replace(/locales:\n {2}- (\w+)\n/, 'locales: [$1]\n');
  return {
    'package.json': `${JSON.stringify(manifest(version), null, 2)}\n`,
    '.gitignore': 'node_modules/\n_site/\n',
    'journeys/journey.config.yaml': withSchema('config', config),
    'journeys/teams.yaml': withSchema('teams', sample.teams),
    'journeys/channels.yaml': withSchema('channels', sample.channels),
    'journeys/new-patient.persona.yaml': withSchema('persona', sample.persona),
    'journeys/book-appointment.journey.yaml': withSchema('journey', sample.journey),
    ...(ci === 'github' ? { '.github/workflows/journeys.yml': githubWorkflow } : {}),
    ...(ci === 'gitlab' ? { '.gitlab-ci.yml': gitlabPipeline } : {}),
  };
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
      - uses: actions/checkout@v4
        with: { persist-credentials: false }
      - uses: actions/setup-node@v4
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
