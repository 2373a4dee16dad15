import type { ChainDraft } from './chain-draft.ts';
import type { MentionContext } from './mention-context.ts';

/** The three sorts of mention that are resolved, each with weights of its own. */
export const DECISIONS = ['pronoun', 'nominal', 'name'] as const;
export type DecisionKind = (typeof DECISIONS)[number];

/** Something of each sort of decision. */
export function fromKinds<T>(make: (kind: DecisionKind) => T): Record<DecisionKind, T> {
  return Object.fromEntries(DECISIONS.map((kind) => [kind, make(kind)])) as Record<DecisionKind, T>;
}

/** A chain that a mention may join, or `null` for none of them, with what speaks for it. */
export interface Option {
  readonly chain: ChainDraft | null;
  readonly features: readonly string[];
}

/** What one mention may be resolved to. The first option is always to open a chain or leave the pronoun open. */
export interface Decision {
  readonly kind: DecisionKind;
  readonly mention: MentionContext;
  readonly options: readonly Option[];
}

/** Picks an option of a decision, by its index. */
export type Chooser = (decision: Decision) => number;
