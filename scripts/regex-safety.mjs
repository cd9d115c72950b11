import { runReady } from './bootstrap.mjs';

runReady('tests/regex-safety/check.ts');
