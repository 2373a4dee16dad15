/** How a call is declared: a schema for its input, checked before anything runs, and a type for its result. */
import * as v from 'valibot';

const call = <S extends v.GenericSchema, R>(input: S) =>
  ({ input }) as { readonly input: S; readonly result?: R };

export const nothing = v.strictObject({});

type In<S extends v.GenericSchema> = S;

export const declare =
  <R>() =>
  <S extends v.GenericSchema>(input: In<S>) =>
    call<S, R>(input);
