import { runReady } from './bootstrap.mjs';

runReady('scripts/quality/quality.ts');
