/** Takes away every way from a string to code that runs: whatever a file holds, it stays data. */

/** Of each kind of function one: what made it makes others from strings. */
const KINDS = [function () {}, async function () {}, function* () {}, async function* () {}] as const;

/**
 * A process of Node has a flag of V8 that says the same; a utility process of Electron takes no such flags that could be relied on. Runs
 * before a file is read, and cannot be taken back.
 */
export function refuseCodeFromStrings(): void {
  const refuse = function (): never {
    throw new EvalError('Code generation from strings disallowed for this context');
  };
  // So that `x instanceof Function` goes on to tell functions.
  Object.defineProperty(refuse, 'prototype', { value: Function.prototype, writable: false });
  const fixed = { value: refuse, writable: false, configurable: false };
  for (const kind of KINDS) {
    const prototype: object = Object.getPrototypeOf(kind);
    Object.defineProperty(prototype, 'constructor', {
      get: () => refuse,
      // A fixed value would keep functions that libraries inherit from from being given a constructor of their own.
      set(this: object, value: unknown) {
        if (this === prototype) throw new TypeError('The constructor of functions is fixed');
        Object.defineProperty(this, 'constructor', {
          value,
          writable: true,
          enumerable: true,
          configurable: true,
        });
      },
      configurable: false,
    });
  }
  for (const name of ['eval', 'Function']) Object.defineProperty(globalThis, name, fixed);
}
