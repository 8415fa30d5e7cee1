import { openPromoteAction } from '../bundle/index.js';

await openPromoteAction();
