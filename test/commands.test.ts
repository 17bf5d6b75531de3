import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const commands = (text: string) => [...text.matchAll(/^npx -y pnpm \w+/gm)].map((match) => match[0]);

describe('the commands that the project promises', () => {
  it('are the README’s own: CI runs its test command, then the check', () => {
    const [test, check, ...others] = commands(read('.ci/run'));
    expect(commands(read('README.md'))).toContain(test);
    expect(read('CONTRIBUTING.md')).toContain(`\`${check}\``);
    expect(others).toEqual([]);
  });

  it('stand in package.json', () => {
    const { scripts } = JSON.parse(read('package.json'));
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test', 'check', 'sweep']));
  });

  it('begin with the build of the packages', () => {
    const { scripts } = JSON.parse(read('package.json'));
    expect(scripts.build).toMatch(/^pnpm build:packages/);
    for (const name of ['start', 'test', 'check', 'sweep']) expect(scripts[name]).toMatch(/^pnpm build/);
  });
});
