import { runReady } from './bootstrap.mjs';

runReady('scripts/read-page/read-page.ts');
