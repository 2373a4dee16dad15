/**
 * What a connective or particle makes of a clause: `if`, `unless`, `only if`, `even if` tell under what condition it holds; `cause` and
 * `despite` why, `after` and `before` when; `only` leaves others out, `also` takes others in.
 */
export type Connective =
  | 'if'
  | 'unless'
  | 'only if'
  | 'even if'
  | 'cause'
  | 'despite'
  | 'after'
  | 'before'
  | 'only'
  | 'also';

/** Connectives of one field exclude each other: conditions, reasons, orders, scopes. */
export const FIELD_OF: Readonly<Record<Connective, 'condition' | 'reason' | 'order' | 'scope'>> = {
  if: 'condition',
  unless: 'condition',
  'only if': 'condition',
  'even if': 'condition',
  cause: 'reason',
  despite: 'reason',
  after: 'order',
  before: 'order',
  only: 'scope',
  also: 'scope',
};
