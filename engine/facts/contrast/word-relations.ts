import type { Tree } from '../../analysis/tree/tree.ts';
import {
  agrees,
  EQUAL,
  mirrored,
  relateForms,
  relateLemmas,
  type Lemma,
  type Lexical,
  type PredicateForm,
} from '../lexical/index.ts';

/** A word of a language that is known by a number: two facts with one number hold the same word. */
export interface WordKey extends Lemma {
  readonly id: number;
  readonly language: string;
  /** Whom or what it stands for in its place, where that is known: "he", "the *captain*". */
  readonly entity?: string | null;
}

/** A predicate that is known by a number. */
export interface PredicateKey extends PredicateForm {
  readonly id: number;
}

/** So many pairs are remembered. */
const REMEMBERED = 200_000;

/** How two words or two predicates stand by themselves, each pair asked once. */
export class WordRelations {
  private readonly ids = new Map<string, number>();
  private readonly ofWords = new KnownPairs();
  private readonly ofPredicates = new KnownPairs();

  /** Whom or what the noun phrase with this head stands for across the texts; null where that is not known. */
  entityAt(_tree: Tree, _head: number): string | null {
    return null;
  }

  /** Who takes part: a word with what it stands for; null for a pronoun of which that is not known. */
  participantAt(tree: Tree, head: number): WordKey | null {
    const { lemma, pos } = tree.tokens[head]!;
    const entity = this.entityAt(tree, head);
    if (entity === null && (pos === 'PRON' || pos === 'DET')) return null;
    return { ...this.wordKey(lemma, pos, tree.language), entity };
  }

  wordKey(lemma: string, pos: string, language: string): WordKey {
    return { lemma, pos, language, id: this.idOf(`${language} ${pos} ${lemma}`) };
  }

  predicateKey(form: PredicateForm): PredicateKey {
    return { ...form, id: this.idOf(`predicate ${form.key}`) };
  }

  relateWords(a: WordKey, b: WordKey): Lexical {
    return a.id === b.id
      ? EQUAL
      : (this.ofWords.get(a.id, b.id) ?? this.ofWords.keep(a.id, b.id, relateLemmas(a, b, a.language)));
  }

  areOneWord(a: WordKey, b: WordKey): boolean {
    const [one, other] = [a.entity ?? null, b.entity ?? null];
    if (one !== null && one === other) return true;
    // Pronouns have no sense of their own.
    if (a.pos === 'PRON' || b.pos === 'PRON') return false;
    return a.id === b.id || agrees(this.relateWords(a, b));
  }

  /** What denies them is left out: "struck down" and "upheld" are opposites, "failed to pay" and "paid" one act. */
  relatePredicates(a: PredicateKey, b: PredicateKey): Lexical {
    return a.id === b.id
      ? EQUAL
      : (this.ofPredicates.get(a.id, b.id) ?? this.ofPredicates.keep(a.id, b.id, relateForms(a, b)));
  }

  private idOf(text: string): number {
    let id = this.ids.get(text);
    if (id === undefined) this.ids.set(text, (id = this.ids.size));
    return id;
  }
}

/** How pairs of numbers stand, in rows by the smaller number: keys that are small integers are found fastest. */
class KnownPairs {
  private readonly rows: (Map<number, Lexical> | undefined)[] = [];
  private size = 0;

  get(a: number, b: number): Lexical | undefined {
    return a < b ? this.rows[a]?.get(b) : this.mirror(this.rows[b]?.get(a));
  }

  private mirror(known: Lexical | undefined): Lexical | undefined {
    return known === undefined ? undefined : mirrored(known);
  }

  /** Keeps how a pair stands, and answers it. */
  keep(a: number, b: number, made: Lexical): Lexical {
    if (this.size >= REMEMBERED) {
      this.rows.length = 0;
      this.size = 0;
    }
    const [least, most] = a < b ? [a, b] : [b, a];
    const row = (this.rows[least] ??= new Map<number, Lexical>());
    row.set(most, a < b ? made : mirrored(made));
    this.size += 1;
    return made;
  }
}
