import { german } from './labels.de.ts';
import { english } from './labels.en.ts';
import { mailServer } from './server.ts';
import { startPage } from './start.ts';
import { timesIn } from './times.ts';

const base = /^\/mail\/(?:b\/[^/]+\/)?u\/\d+\//.exec(location.pathname)?.[0] ?? '/mail/u/0/';
const server = mailServer(base, location.search);
const start = await server.start();
startPage({ server, start, labels: start.language === 'de' ? german : english, times: timesIn(start.language) });
