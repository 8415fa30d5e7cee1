import { openTfjsChild } from '../bundle/index.js';

await openTfjsChild();
