import { expect, test } from '@jest/globals';
import { missingPackages, python } from '../../e2e/python.js';

const there = missingPackages(['json']).length === 0 ? test : test.skip;

there(
  'sluice.py keeps what it promises, with the frameworks that are there',
  () => {
    const { status, stderr } = python('sluice_test.py');
    expect(stderr).toMatch(/\nOK/);
    for (const line of stderr.match(/.*skipped '.*/g) ?? []) console.warn(line);
    expect(status).toBe(0);
  },
  600_000,
);
