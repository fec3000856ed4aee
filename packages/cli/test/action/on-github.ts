import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from '../folder.js';
import { checkOut, type hostedRepository, root, standIns } from './repository.js';
import { type Result, runWorkflow } from './runner.js';

/** A comment as GitHub lists it. */
export interface Listed {
  readonly databaseId: number;
  readonly viewerDidAuthor: boolean;
  readonly body: string;
}

/** What happened, and what GitHub knows of it. */
export interface Occasion {
  readonly name: string;
  readonly event: object;
  /** The commit that the run is for. */
  readonly sha: string;
  /** The comments on the pull request, by pages. */
  readonly comments?: readonly (readonly Listed[])[];
}

/** What came of the jobs, and what they asked of GitHub. */
export interface Outcome {
  readonly review: Result;
  readonly comment: Result;
  readonly requests: readonly unknown[];
}

/** The workflow of this repository. */
export const ownWorkflow = join(root, '.github/workflows/journeys.yml');

/** Runs a workflow in clones of a repository, as GitHub would on an occasion. */
export function runOnGitHub(
  workflow: string,
  { folder }: ReturnType<typeof hostedRepository>,
  { name, event, sha, comments = [[]] }: Occasion,
): Outcome {
  const notes = folderWith();
  const [eventPath, requests] = [join(notes, 'event.json'), join(notes, 'requests')];
  writeFileSync(eventPath, JSON.stringify(event));
  const repository = 'acme/journey-as-code';
  const { review, comment } = runWorkflow(workflow, {
    github: { event_name: name, repository, sha, event },
    env: {
      PATH: `${standIns()}:${process.env.PATH}`,
      HOME: notes,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_REPOSITORY: repository,
      STAND_IN_COMMENTS: JSON.stringify(comments),
      STAND_IN_INSTALLS: join(notes, 'installs'),
      STAND_IN_REQUESTS: requests,
    },
    published: (action) => {
      const [, path] = /^OWNER\/journey-as-code\/(.+)@v1$/.exec(action) ?? [];
      return path && join(root, path);
    },
    uses(action, given, workspace) {
      if (/^actions\/setup-node@[0-9a-f]{40}$/.test(action)) return;
      if (!/^actions\/checkout@[0-9a-f]{40}$/.test(action) || given['persist-credentials'] !== 'false') {
        throw new Error(`${action} is not used as it should be.`);
      }
      checkOut(folder, given.ref ?? sha, given['fetch-depth'], workspace);
    },
  });
  if (!review || !comment) throw new Error('The workflow has two jobs.');
  const asked = existsSync(requests) ? readFileSync(requests, 'utf8').trimEnd().split('\n') : [];
  return { review, comment, requests: asked.map((line) => JSON.parse(line)) };
}
