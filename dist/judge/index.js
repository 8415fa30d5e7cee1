import { openJudgeAction } from '../bundle/index.js';

await openJudgeAction();
