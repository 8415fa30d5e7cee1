/** Not in `npm test`: kills by the hundred, simulations, whatever else takes long. `npm run test:slow` takes jest.slow.config.js. */
const SLOW = '\\.slow\\.test\\.ts$';
/** Their tests start dist/ as a child process. */
const DIST = '<rootDir>/__tests__/e2e/';

export const common = {
  testEnvironment: '<rootDir>/__tests__/environment.mjs',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Types are tsc's affair (`npm run check`); here they are only taken off.
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2022',
          transform: { verbatimModuleSyntax: true },
          experimental: { keepImportAttributes: true },
        },
        sourceMaps: true,
      },
    ],
  },
};

export const limits = {
  // Not a measure of speed: a busy machine may take its time.
  testTimeout: 60_000,
  // Jest would leave a core to itself, and on two cores run one test file at a time.
  maxWorkers: '100%',
};

export default {
  ...limits,
  projects: [
    { ...common, displayName: 'unit', testPathIgnorePatterns: [DIST, SLOW] },
    { ...common, displayName: 'dist', roots: [DIST], testPathIgnorePatterns: [SLOW] },
  ],
};
