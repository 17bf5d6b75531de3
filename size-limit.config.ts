// What a reader's browser loads of the library. `pnpm size` bundles each import and fails where it is too large, or where anything
// but the library's own code gets in.

const quantities = [
  'meetsTarget',
  'marginToTarget',
  'marginToBand',
  'progressFromBaseline',
  'ratioToTarget',
  'inverseRatioToTarget',
  'mirrorRatioToTarget',
  'expectedLinear',
  'expectedStep',
  'expectedProRata',
  'scheduleVariance',
  'pace',
  'elapsedShare',
  'yearlyRate',
  'requiredRate',
  'acceleration',
  'compoundGrowth',
  'logGrowth',
  'reductionRate',
  'projectChange',
  'projectLine',
  'projectLogLine',
];

/** Fails where a module from elsewhere is asked for: the entry has no dependency. */
const ownCodeOnly = {
  name: 'own-code-only',
  resolveId(specifier: string, importer: string | undefined) {
    if (importer?.includes('/packages/plan/dist/') && !specifier.startsWith('.')) {
      throw new Error(`"${specifier}" got into @xianxing/plan; its entry "." has no dependency`);
    }
    return null;
  },
};

const bundled = (name: string, names: string, limit: string) => ({
  name,
  path: 'packages/plan/dist/index.js',
  import: `{ ${names} }`,
  limit,
  modifyRolldownConfig: (config: { plugins?: unknown[] }) => ({
    ...config,
    plugins: [...(config.plugins ?? []), ownCodeOnly],
  }),
});

export default [
  bundled('assess and summarize', 'assess, summarize', '8 kB'),
  bundled('judge and summarize', 'judge, summarize', '6.3 kB'),
  bundled('assessColumns', 'assessColumns', '3 kB'),
  ...quantities.map((name) => bundled(name, name, '499 B')),
];
