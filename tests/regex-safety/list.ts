import { collectPatterns } from './collect.ts';
import { exercise } from './exercise.ts';

/** Prints every pattern as one JSON array. In a process of its own, so that each module is loaded while patterns are watched. */
process.stdout.write(JSON.stringify(await collectPatterns(exercise)));
