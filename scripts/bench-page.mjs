import { runReady } from './bootstrap.mjs';

runReady('tests/bench/page.ts');
