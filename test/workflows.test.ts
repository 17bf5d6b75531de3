import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((file) => ({
  file,
  content: parse(readFileSync(`${folder}/${file}`, 'utf8')),
}));
const jobs = workflows.flatMap(({ file, content }) =>
  Object.entries<Job>(content.jobs).map(([name, job]) => ({ place: `${file}: ${name}`, job })),
);
const prepare = parse(readFileSync('.github/actions/prepare/action.yml', 'utf8'));
const steps: Step[] = [...jobs.flatMap(({ job }) => job.steps), ...prepare.runs.steps];

/** An action of somebody else is named by the hash of a commit: a tag can be moved. */
const pinned = /^(\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40}$)/;

describe('workflows', () => {
  it('are three: the checks, the release, the site', () => {
    expect(workflows.map(({ file }) => file)).toEqual(['ci.yml', 'pages.yml', 'release.yml']);
  });

  it.each(steps.filter(({ uses }) => uses !== undefined))('pin $uses by its hash', ({ uses }) => {
    expect(uses).toMatch(pinned);
  });

  it('would notice an action that is named by a tag', () => {
    expect('actions/checkout@v7').not.toMatch(pinned);
  });

  it.each(workflows)('$file may read the code at most, unless a job asks for more', ({ content }) => {
    expect([{}, { contents: 'read' }]).toContainEqual(content.permissions);
  });

  it.each(jobs)('$place ends after a while, whatever happens', ({ job }) => {
    expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  it('give the right to publish and to deploy to one job each', () => {
    const withIdentity = jobs.filter(({ job }) => job.permissions?.['id-token'] === 'write');
    expect(withIdentity.map(({ place }) => place)).toEqual(['pages.yml: deploy', 'release.yml: publish']);
  });

  it('run only commands that the project has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const run = steps.flatMap(({ run }) => run?.match(/npx -y pnpm (?!install|--filter)(\S+)/)?.[1] ?? []);
    expect(run.length).toBeGreaterThan(0);
    for (const name of run) expect(scripts).toHaveProperty([name]);
  });
});
