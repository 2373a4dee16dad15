import type { ClauseSource } from '../../../engine/analysis/attribution/clause-source.ts';
import type { Argument, Clause, VerbGroup } from '../../../engine/analysis/clauses/clause.ts';
import { nounPhraseAt } from '../../../engine/analysis/clauses/noun-phrases.ts';
import type { Tree } from '../../../engine/analysis/tree/tree.ts';
import type { Cell } from './cell.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';

/** A clause in words. Numbers behind "#" are positions in the tree. */
export interface ClauseRow {
  /** "2 relative" and the clause above. */
  readonly clause: Cell;
  readonly predicate: Cell;
  readonly subject: Cell;
  readonly object: Cell;
  /** Indirect object, agent and obliques, one line each. */
  readonly others: readonly Cell[];
  readonly verb: Cell;
  readonly standing: Cell;
  /** Who says it, from the outermost inwards. */
  readonly says: readonly Cell[];
}

const NOTHING: Cell = { text: '', note: '' };

/** The clauses of a sentence in words, in order. */
export function clauseRows({ tree, clauses, standings, sources }: SentenceAnalysis): ClauseRow[] {
  return clauses.map((clause, at): ClauseRow => {
    const { polarity, certainty, causes } = standings[at]!;
    return {
      clause: {
        text: `${clause.index} ${clause.kind}`,
        note: clause.parent < 0 ? '' : `of ${clause.parent}`,
      },
      predicate: {
        text: [clause.marker, wordAt(tree, clause.predicate)].filter(Boolean).join(' … '),
        note: `${clause.lemma} #${clause.predicate}`,
      },
      subject: argumentCell(tree, clause.subject),
      object: argumentCell(tree, clause.object),
      others: othersOf(tree, clause),
      verb: verbCell(tree, clause.verb),
      standing: {
        text: `${polarity}, ${certainty}`,
        note: causes.map((cause) => wordAt(tree, cause)).join(' '),
      },
      says: sources[at]!.map((source) => ({ text: sayerOf(tree, source), note: saidHow(source) })),
    };
  });
}

function othersOf(tree: Tree, { indirectObject, agent, obliques }: Clause): Cell[] {
  const named = (role: string, argument: Argument | null) =>
    argument === null ? [] : [withRole(role, argumentCell(tree, argument))];
  return [
    ...named('to', indirectObject),
    ...named('agent', agent),
    ...obliques.map((oblique) => withRole(oblique.preposition || '∅', argumentCell(tree, oblique))),
  ];
}

function withRole(role: string, { text, note }: Cell): Cell {
  return { text: `${role}: ${text}`, note };
}

function argumentCell(tree: Tree, argument: Argument | null): Cell {
  if (argument === null) return NOTHING;
  const { heads, origin } = argument;
  return {
    text: heads.map((at) => phraseAt(tree, at)).join(' + '),
    note: [heads.map((at) => `#${at}`).join(' '), origin !== 'own' && `by ${origin}`]
      .filter(Boolean)
      .join(', '),
  };
}

/** The words of the noun phrase of a head with the marks between them; words that are left out shown as "…". */
function phraseAt(tree: Tree, head: number): string {
  const { tokens } = nounPhraseAt(tree, head);
  const isBetween = (at: number) =>
    !tokens.includes(at) && (tree.tokens[at]!.pos === 'PUNCT' || tree.tokens[at]!.tag === 'POS');
  return wordsAt(
    tree,
    tokens.flatMap((at, place) => (tokens[place + 1] === at + 2 && isBetween(at + 1) ? [at, at + 1] : [at])),
  );
}

/** Who says something; "?" where that is not told. */
export function sayerOf(tree: Tree, { head }: ClauseSource): string {
  return head < 0 ? '?' : phraseAt(tree, head);
}

function saidHow({ kind, verb, head, cue }: ClauseSource): string {
  return [`${verb} #${cue}`, kind === 'document' && kind, head >= 0 && `by #${head}`]
    .filter(Boolean)
    .join(', ');
}

function wordsAt(tree: Tree, positions: readonly number[]): string {
  return positions
    .map((at, place) => {
      const before = positions[place - 1];
      const glued = before !== undefined && tree.tokens[before]!.end === tree.tokens[at]!.start;
      const gap = before === undefined || glued ? '' : before + 1 === at ? ' ' : ' … ';
      return gap + wordAt(tree, at);
    })
    .join('');
}

function wordAt(tree: Tree, at: number): string {
  return tree.tokens[at]?.text ?? '';
}

/** "past perfect passive"; the words of the group beside it. */
function verbCell(tree: Tree, verb: VerbGroup | null): Cell {
  if (verb === null) return NOTHING;
  const { form, tense, perfect, progressive, voice, modal, mood } = verb;
  return {
    text: [
      tense ?? form,
      modal !== null && `modal ${modal}`,
      perfect && 'perfect',
      progressive && 'progressive',
      voice === 'passive' && 'passive',
      mood !== 'indicative' && mood,
    ]
      .filter(Boolean)
      .join(' '),
    note: wordsAt(
      tree,
      [...verb.auxiliaries, verb.verb].sort((x, y) => x - y),
    ),
  };
}
