/** A value that is read and never written to, all the way down; bytes stay as they are. */
export type DeepReadonly<T> = T extends Uint8Array
  ? T
  : T extends object
    ? { readonly [name in keyof T]: DeepReadonly<T[name]> }
    : T;
