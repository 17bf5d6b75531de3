import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { plan, version } from '../../src/plan.ts';
import { dist, filesOf, pagesOf } from '../dist.ts';
import { dataFile, json, page } from './read-data.ts';

const files = filesOf(join(dist, 'data/v1'));
const documents = files.filter((path) => path.endsWith('.json') && !path.endsWith('.schema.json'));

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const folders: Readonly<Record<string, string>> = { indicators: 'indicator', tasks: 'task', units: 'unit' };
const schemas = new Map<string, ReturnType<typeof ajv.compile>>();
function validatorOf(path: string): ReturnType<typeof ajv.compile> {
  const name = folders[path.split('/')[0] ?? ''] ?? path.replace(/\.json$/, '');
  const validate = schemas.get(name) ?? ajv.compile(json<object>(`${name}.schema.json`));
  schemas.set(name, validate);
  return validate;
}

describe('the data as they are served', () => {
  it.each(documents)('%s is what the schema beside it says', (path) => {
    const validate = validatorOf(path);
    expect(validate(json(path)) ? [] : validate.errors).toEqual([]);
  });

  it('hold one file for each indicator, task and responsible unit', () => {
    for (const [folder, records] of Object.entries({
      indicators: plan.indicators,
      tasks: plan.tasks,
      units: plan.responsibleUnits,
    }))
      expect(files.filter((path) => path.startsWith(`${folder}/`))).toEqual(
        Object.keys(records)
          .map((id) => `${folder}/${id}.json`)
          .sort(),
      );
  });

  it('have the hashes that SHA256SUMS gives them, byte for byte', () => {
    const lines = dataFile('SHA256SUMS').toString().trimEnd().split('\n');
    const hash = (path: string): string => createHash('sha256').update(dataFile(path)).digest('hex');
    expect(lines).toEqual(files.filter((path) => path !== 'SHA256SUMS').map((path) => `${hash(path)}  ${path}`));
  });

  it('have the sizes and hashes that the manifest gives them, and its version', () => {
    const manifest = json<{ version: string; files: { path: string; bytes: number }[] }>('manifest.json');
    expect(manifest.version).toBe(version);
    for (const { path, bytes } of manifest.files) expect([path, dataFile(path).length]).toEqual([path, bytes]);
  });

  it('begin with a byte order mark for Excel alone', () => {
    const marked = files.filter((path) =>
      dataFile(path)
        .subarray(0, 3)
        .equals(Buffer.from([0xef, 0xbb, 0xbf])),
    );
    expect(marked).toEqual(['attainment-excel.csv', 'observations-excel.csv', 'targets-excel.csv']);
  });
});

describe('the site around the data', () => {
  it('describes each indicator to search engines of data, and leads to its file', () => {
    for (const { path, html } of pagesOf(dist).filter(({ path }) => /\/indicators\/[^/]+\/$/.test(path))) {
      const described = JSON.parse(/<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? 'null');
      expect([path, described]).toEqual([
        path,
        expect.objectContaining({ '@type': 'Dataset', '@context': 'https://schema.org' }),
      ]);
      expect(described.license).toBe(plan.dataLicence?.url);
      expect(existsSync(join(dist, described.distribution.contentUrl))).toBe(true);
    }
  });

  it('opens the data to other sites, and keeps releases for good, on hosts that read _headers', () => {
    const rules = new Map(
      readFileSync(join(dist, '_headers'), 'utf8')
        .split(/\n\n+/)
        .filter((block) => block.startsWith('/'))
        .map((block) => [
          block.split('\n')[0],
          block
            .split('\n')
            .slice(1)
            .map((line) => line.trim()),
        ]),
    );
    expect(rules.get('/data/*')).toContain('Access-Control-Allow-Origin: *');
    expect(rules.get('/data/releases/:version/*')).toEqual(['Cache-Control: public, max-age=31536000, immutable']);
    expect(rules.get('/data/v1/*')?.join()).not.toContain('immutable');
  });

  it.each(['data/', 'en/data/'])('/%s names every kind of file, and every column', (path) => {
    const document = page(path);
    const links = document.querySelectorAll('a').map((link) => link.getAttribute('href'));
    const kinds = files.filter((file) => !file.includes('/'));
    expect(kinds.filter((file) => !links.includes(`/data/v1/${file}`))).toEqual([]);
    const described = json<{ resources: { schema?: { fields: { name: string }[] } }[] }>('datapackage.json');
    const columns = described.resources.flatMap(({ schema }) => schema?.fields.map(({ name }) => name) ?? []);
    expect(
      document
        .querySelectorAll('dl.columns dt code')
        .map(({ text }) => text)
        .sort(),
    ).toEqual(columns.sort());
  });
});
