import { common, limits } from './jest.config.js';

export default { ...limits, ...common, testMatch: ['**/*.slow.test.ts'] };
