import type { EntityChain } from '../../../engine/analysis/entities/chain.ts';
import type { Argument, Clause } from '../../../engine/analysis/clauses/clause.ts';
import type { Document } from '../../../engine/analysis/document.ts';
import type { Fact } from '../../../engine/facts/fact.ts';
import { holderOf } from './fact-rows.ts';

/**
 * How a fact belongs to an entity: it names it, it is told of it, or it stands in a clause where the entity is the actor, the undergoer or
 * another participant.
 */
export const BELONGINGS = ['names', 'told of', 'actor', 'undergoer', 'other'] as const;
export type Belonging = (typeof BELONGINGS)[number];

/** Tells of facts of one document which entities they belong to, and how; the first that holds of each entity. */
export function entitiesOfFacts(document: Document): (fact: Fact) => ReadonlyMap<EntityChain, Belonging> {
  const { chains, chainOf, mentions } = document.entities;
  const byHead = new Map(
    mentions.map(({ sentence, head, index }) => [`${sentence} ${head}`, chains[chainOf[index]!]!]),
  );
  const byClause = new Map<Clause, ReadonlyMap<EntityChain, Belonging>>();
  const inClause = (clause: Clause, sentence: number): ReadonlyMap<EntityChain, Belonging> => {
    let known = byClause.get(clause);
    if (known === undefined) {
      const found = new Map<EntityChain, Belonging>();
      const add = (argument: Argument | null, how: Belonging) => {
        for (const head of argument?.heads ?? []) {
          const chain = byHead.get(`${sentence} ${head}`);
          if (chain !== undefined && !found.has(chain)) found.set(chain, how);
        }
      };
      add(clause.actor, 'actor');
      add(clause.undergoer, 'undergoer');
      for (const argument of [clause.subject, clause.object, clause.indirectObject, ...clause.obliques])
        add(argument, 'other');
      byClause.set(clause, (known = found));
    }
    return known;
  };
  return ({ value, statement, sentence }) => {
    const found = new Map<EntityChain, Belonging>();
    const holder = holderOf(value, document.entities);
    if (holder !== null) found.set(holder, value.family === 'name' ? 'names' : 'told of');
    if (statement !== null)
      for (const [chain, how] of inClause(statement.clause, sentence))
        if (!found.has(chain)) found.set(chain, how);
    return found;
  };
}
