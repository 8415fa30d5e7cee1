import { describeAnyTwoModels } from './any-two-models.js';

describeAnyTwoModels(100);
