import { test } from '@jest/globals';
import { EXAMPLES, expectGoodStart } from './good-start.js';

// init.test.ts takes the penguins.
test.each(['credit', 'loans', 'housing'] as const)(
  'init of the data of the example %s guesses the label, and writes a config that check and run accept',
  (name) => expectGoodStart(EXAMPLES[name]),
  60_000,
);
