import { openPostAction } from '../bundle/index.js';

await openPostAction();
