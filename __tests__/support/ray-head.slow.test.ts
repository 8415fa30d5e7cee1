import { describe, test } from '@jest/globals';
import { describeRay } from './ray-conformance.js';
import { hasRay, startRayHead } from './ray-head.js';

if (hasRay) describeRay('a real head of Ray 2.58, its metrics stubbed', startRayHead);
else {
  describe('a real head of Ray 2.58', () => {
    test.skip('SLUICE_RAY_PYTHON names no Python that has Ray', () => {});
  });
}
