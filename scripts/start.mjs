import { runReady } from './bootstrap.mjs';

runReady('scripts/start/start.ts');
