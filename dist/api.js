import { openApi } from './bundle/index.js';

export const { compare, evaluate, judge, readPredictions } = await openApi();
