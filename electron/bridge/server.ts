/**
 * The one door of the privileged side: whatever a window asks, over whichever transport, comes through `answer`.
 * Look up, check, run, time, log; the answer is always an {@link Answer} and never an exception.
 */
import * as v from 'valibot';
import { ERRORS, Refusal } from '../errors.ts';
import type { Answer, CallName } from './contract.ts';
import { contract } from './contract.ts';
import type { Handlers } from './handlers.ts';
import { sayIssue } from './issue.ts';
import type { Log } from './log.ts';

export interface Door {
  /**
   * Answers one call. `name` and `input` come from a page and may be anything. Never throws, never rejects.
   * Who may call is the transport's to check, before it comes here.
   */
  readonly answer: (name: unknown, input: unknown) => Promise<Answer<unknown>>;
}

const SLOW_MS = 200;

/** @param clock milliseconds, monotonic */
export function openDoor(handlers: Handlers, log: Log, clock: () => number = () => performance.now()): Door {
  return {
    async answer(name, input) {
      const began = clock();
      try {
        if (!isCall(name)) throw new Refusal('unknown-call', { name: shown(name) });
        const parsed = v.safeParse(contract[name].input, input, { abortEarly: true });
        if (!parsed.success) throw new Refusal('bad-input', { detail: sayIssue(parsed.issues[0]) });

        const run = handlers[name] as (input: unknown) => unknown;
        const value = await run(parsed.output);
        const took = clock() - began;
        if (took > SLOW_MS) log.warn(`${name} took ${Math.round(took)} ms`);
        return { ok: true, value };
      } catch (error) {
        if (error instanceof Refusal) return refused(error);
        log.error(`fault in ${shown(name)}`, error);
        return { ok: false, error: { code: 'fault', ...ERRORS.fault } };
      }
    },
  };
}

/** The answer that carries a refusal; for transports that refuse before the door. */
export function refused(refusal: Refusal): Answer<never> {
  return { ok: false, error: { code: refusal.code, message: refusal.message, hint: refusal.hint } };
}

const isCall = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(contract, name);

const shown = (name: unknown): string => (typeof name === 'string' ? name.slice(0, 60) : typeof name);
