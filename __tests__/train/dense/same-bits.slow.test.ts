import { jest } from '@jest/globals';
import { testSameBits } from './same-bits.js';

jest.setTimeout(300_000);

testSameBits(10);
