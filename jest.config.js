// Slow: kills by the hundred, simulations, other frameworks. Not in `npm test`, but in `npm run test:slow` and in CI.
const SLOW = '\\.slow\\.test\\.ts$';
/** Their tests start dist/ as a child process. */
const DIST = '<rootDir>/__tests__/e2e/';

const common = {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, diagnostics: false }] },
};

export default {
  // Not a measure of speed: a busy machine may take its time.
  testTimeout: 60_000,
  // Jest would leave a core to itself, and on two cores run one test file at a time.
  maxWorkers: '100%',
  projects: [
    { ...common, displayName: 'unit', testPathIgnorePatterns: [DIST, SLOW] },
    { ...common, displayName: 'dist', roots: [DIST], testPathIgnorePatterns: [SLOW] },
    { ...common, displayName: 'slow', testMatch: ['**/*.slow.test.ts'] },
  ],
};
