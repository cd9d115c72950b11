import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { AnswerSchemas, type Answers, FAILURES, type Request, type Result } from './messages.ts';
import { isOrphaned } from './orphaned.ts';

/** Pauses before each new try, in milliseconds: a background wakes in about 10 ms, and in a second on a busy machine. */
const PAUSES = [50, 300, 1_200, 4_000];

type Schemas = { readonly [Type in Request['type']]: v.GenericSchema<unknown, Answers[Type]> };
const schemas: Schemas = AnswerSchemas;
const FailureSchema = v.object({ ok: v.literal(false), error: v.picklist(FAILURES) });
const SuccessSchema = v.object({ ok: v.literal(true), value: v.unknown() });

function resultOf<Answer>(schema: v.GenericSchema<unknown, Answer>, value: unknown) {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? { ok: true as const, value: parsed.output } : null;
}

/** Null where nothing that we understand came back: the background died before it could answer. */
function parseReply<Type extends Request['type']>(type: Type, reply: unknown): Result<Type> | null {
  const failure = v.safeParse(FailureSchema, reply);
  if (failure.success) return failure.output;
  const success = v.safeParse(SuccessSchema, reply);
  if (!success.success) return null;
  const answer: v.GenericSchema<unknown, Answers[Type]> = schemas[type];
  return resultOf(answer, success.output.value);
}

/** Whether an error says that this page's extension is gone. */
function saysOrphaned(error: unknown): boolean {
  return error instanceof Error && /context invalidated|dead object|context not found/i.test(error.message);
}

/**
 * Asks the background. It never throws: a background that was killed or is just waking is asked again a few times (every
 * request may be repeated), and `unreachable` means that it stayed silent or that this page's extension is gone.
 */
export async function ask<Asked extends Request>(request: Asked): Promise<Result<Asked['type']>> {
  for (const pause of [...PAUSES, null]) {
    if (isOrphaned()) break;
    try {
      const reply: unknown = await browser.runtime.sendMessage(request);
      const result = parseReply<Asked['type']>(request.type, reply);
      if (result !== null) return result;
    } catch (error) {
      if (saysOrphaned(error) || isOrphaned()) break;
    }
    if (pause !== null) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return { ok: false, error: 'unreachable' };
}

export type Ask = typeof ask;
