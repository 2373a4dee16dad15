import type { Statement } from '../../analysis/statements.ts';
import type { Tree } from '../../analysis/tree/tree.ts';
import type { Fact } from '../fact.ts';
import type { Circumstance } from '../reading/circumstances.ts';
import { circumstanceForm, type CircumstanceForm } from './circumstance-form.ts';
import { clauseForm, type ClauseForm } from './clause-form.ts';
import type { FactSide } from './fact-side.ts';
import { wordForm, type WordForm } from './word-form.ts';
import { WordRelations } from './word-relations.ts';

/**
 * What is worked out once for a comparison: the forms in which words and clauses are held against each other, and how two words or
 * predicates stand by themselves. It lives as long as the facts are read.
 */
export class ContrastMemory extends WordRelations {
  private readonly places = new Map<Tree, readonly [text: number, sentence: number]>();

  /** @param entities tells whom or what the head of a noun phrase stands for, by text, sentence and token; null for unknown */
  constructor(
    private readonly entities: (text: number, sentence: number, head: number) => string | null = () => null,
  ) {
    super();
  }

  /** Tells where the tree of a sentence stands. */
  place(tree: Tree, text: number, sentence: number): void {
    this.places.set(tree, [text, sentence]);
  }

  override entityAt(tree: Tree, head: number): string | null {
    const place = this.places.get(tree);
    return place === undefined ? null : this.entities(place[0], place[1], head);
  }

  private readonly words = new Map<Fact, WordForm>();
  private readonly circumstances = new Map<Circumstance, CircumstanceForm>();
  private readonly clauses = new Map<Statement, ClauseForm>();

  /** A fact of the family word in the form in which it is compared. */
  word(side: FactSide, value: { readonly lemma: string; readonly pos: string }): WordForm {
    let form = this.words.get(side.fact);
    if (form === undefined) this.words.set(side.fact, (form = wordForm(side, value, this)));
    return form;
  }

  circumstance(circumstance: Circumstance): CircumstanceForm {
    let form = this.circumstances.get(circumstance);
    if (form === undefined)
      this.circumstances.set(circumstance, (form = circumstanceForm(circumstance, this)));
    return form;
  }

  /** A clause in the form in which it is compared. */
  clause(statement: Statement): ClauseForm {
    let form = this.clauses.get(statement);
    if (form === undefined) this.clauses.set(statement, (form = clauseForm(statement, this)));
    return form;
  }
}
