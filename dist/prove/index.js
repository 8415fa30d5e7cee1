import { openProofThread } from '../bundle/index.js';

await openProofThread();
