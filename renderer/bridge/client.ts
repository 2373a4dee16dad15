/** The client of the bridge, derived from the contract: a call that is not declared there does not compile. */
import type { CallName, Input, Result, Transport } from '../../electron/bridge/contract.ts';

export type Bridge = { readonly [N in CallName]: (input: Input<N>) => Promise<Result<N>> };

/** A refused call: a code for machines, a message for people, and what to do next. */
export class BridgeError extends Error {
  readonly code: string;
  readonly hint: string;

  constructor(error: { readonly code: string; readonly message: string; readonly hint: string }) {
    super(error.message);
    this.name = 'BridgeError';
    this.code = error.code;
    this.hint = error.hint;
  }
}

/**
 * Calls travel over `transport`. A call resolves with its result, or rejects with a {@link BridgeError} when the other
 * side refuses it.
 */
export function connect(transport: Transport): Bridge {
  return new Proxy({} as Bridge, {
    get(_, name) {
      // A bridge that is awaited by mistake must not look like a promise.
      if (typeof name !== 'string' || name === 'then') return undefined;
      return async (input: unknown) => {
        const answer = await transport.call(name, input);
        if (answer.ok) return answer.value;
        throw new BridgeError(answer.error);
      };
    },
  });
}

/** Any thrown thing in the words of the error table. */
export function asBridgeError(thrown: unknown): BridgeError {
  if (thrown instanceof BridgeError) return thrown;
  return new BridgeError({
    code: 'fault',
    message: 'Something went wrong inside Variorum.',
    hint:
      thrown instanceof Error && thrown.message
        ? `Details: ${thrown.message}`
        : 'Try again; reload the window if it happens again.',
  });
}
