#!/usr/bin/env node
import module from 'node:module';

module.enableCompileCache?.();
const { openCommandLine } = await import('./bundle/index.js');
await openCommandLine();
