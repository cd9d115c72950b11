import { runReady } from './bootstrap.mjs';

runReady('tests/bench/sync.ts');
