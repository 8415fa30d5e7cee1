import { openTrainAction } from '../bundle/index.js';

await openTrainAction();
