import { runReady } from './bootstrap.mjs';

runReady('tests/bench/advice.ts');
