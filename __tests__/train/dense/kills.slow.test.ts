import { jest } from '@jest/globals';
import { describeKills } from './kills.js';

// A process for each kill.
jest.setTimeout(600_000);

describeKills(100);
