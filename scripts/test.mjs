import { runReady } from './bootstrap.mjs';

runReady('scripts/test/test.ts');
