import { common, limits } from './jest.config.js';

export default {
  ...limits,
  ...common,
  testMatch: ['**/*.slow.test.ts', '**/*.table.test.ts'],
  // `ofEachKind` leaves nothing out.
  globals: { ALL_CASES: true },
};
