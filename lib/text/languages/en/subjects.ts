import { subjectsOf } from '../vague-subjects.ts';

/** Subjects that say nothing about what the mail is about. */
export const VAGUE_SUBJECTS = subjectsOf(
  'hi|hello|hey|hi there|hello there|dear all|all|fyi|info|information|question|questions|a question|one question',
  'quick question|a quick question|quick q|quick one|update|updates|quick update|an update|meeting|call|quick call|chat|quick chat',
  'follow up|follow-up|following up|checking in|check in|check-in|touching base|help|help needed|need help|request|a request',
  'favor|favour|important|very important|urgent|asap|please read|read this|please respond|reminder|issue|problem|stuff|things',
  'something|various|misc|document|documents|file|files|attachment|attached|as discussed|our conversation|our call|today',
  'tomorrow|news|idea|ideas|thoughts|feedback|test|work|project|the project|no subject|(no subject)|re|fwd|sync|catch up|catch-up',
);
