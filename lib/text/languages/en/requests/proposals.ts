import type { RequestPattern } from '../../lexicon.ts';
import { any, FEW, START, TALK } from './words.ts';

/** What the writer and the reader could do together. */
export const PROPOSALS: readonly RequestPattern[] = [
  // "Let's meet on Thursday", "shall we talk"
  {
    kind: 'proposal',
    pattern: any(
      `${START}(?:let'?s|let us) (?!you\\b|know\\b|see\\b(?! if)|say\\b|face\\b|be\\b|hope\\b|suppose\\b|assume\\b|imagine\\b|pretend\\b|not\\b|go of\\b|help\\b)[a-z]`,
    ),
  },
  // "We should discuss", "maybe we can have lunch", "you and I need to talk"
  {
    kind: 'proposal',
    pattern: any(
      String.raw`(?<!\b(?:which|that|as|what|where|how|whether|if|so) )\b(?:we|you and i)(?:(?:'ll|'d)| (?:\w+ )?(?:can|could|should|will|shall|may|might|(?:need|have|ought|want) to|must)) ${FEW}${TALK}`,
    ),
  },
  {
    kind: 'proposal',
    pattern:
      /(?<!\b(?:which|that|as|what|where|how|whether|if|so|when|think|than|because) )\bwe (?:all |still |also |really |just )?(?:(?:need|ought) to (?!say|admit|be\b|thank|apologi)\w+|have to (?:talk|speak|meet|discuss|decide|agree|settle|choose|sort out|find a|work out|make up our|come to)\b)/i,
  },
  {
    kind: 'proposal',
    pattern:
      /(?<!\b(?:which|that|as|what|where|how|whether|if|so|when|think|than|because|hope) )\bwe (?:can|could) (?:also |then |still |maybe |always |just |either )?(?:try|ask|start|continue|do|go|set|arrange|work|see|send|look|use|take|make|get|put)\b/i,
  },
  {
    kind: 'proposal',
    pattern: /\b(?:maybe|perhaps|possibly),? (?:we|you|i|you and i) (?:can|could|should|might)\b/i,
  },
  // "I would like to discuss", "I wanted to follow up", "need to talk"
  {
    kind: 'proposal',
    pattern: any(
      String.raw`\b(?:i|we)(?:'d|'ll| would| will| want| wanted| hope| need| have)(?:,? [\w']+,?){0,3} to ${FEW}(?:${TALK}|(?:visit|schedule|set up|arrange|follow up|get in touch|invite you|see you|catch you|sit with)\b)`,
    ),
  },
  {
    kind: 'proposal',
    pattern: any(
      String.raw`\b(?:need|have|like|love|time|want|wanted|for us|for all of us|for you) to (?:\w+ )?${TALK}`,
    ),
  },
  {
    kind: 'proposal',
    pattern: /\bwhy (?:don't|not|dont) (?:you|we|i)\b/i,
  },
  {
    kind: 'proposal',
    pattern: /\b(?:shall we|should we|why don't we|how about|what about|do we want to) [^?]{2,}\?/i,
  },
];
