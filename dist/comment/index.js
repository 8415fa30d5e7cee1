import { openCommentAction } from '../bundle/index.js';

await openCommentAction();
