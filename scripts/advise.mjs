import { runReady } from './bootstrap.mjs';

runReady('scripts/advise/advise.ts');
