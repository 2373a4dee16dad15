import { firstEndingAfter } from '../algorithms/index.ts';
import type { Lexeme } from '../lexicon/lexeme.ts';
import type { TokenKind } from '../segment/tokens.ts';
import type { Sentence, Span } from '../types.ts';
import { amountsOf, mayHoldAmounts, NO_AMOUNTS, type Amounts } from './amounts.ts';
import type { DocumentSentence, SentenceForm, Word } from './document.ts';
import { treeAt } from './parse.ts';
import { statementsIn, type Statement } from './statements.ts';
import { flatTree } from './tree/flat-tree.ts';
import type { Tree } from './tree/tree.ts';
import type { WordForm } from './word-forms.ts';

/** What the sentences of a text have in common. */
export interface TextOfSentences {
  readonly language: string;
  readonly published: string | null;
  /** What stands between quotation marks, in order. */
  readonly quoted: readonly Span[];
  readonly expired: () => boolean;
}

/** Most sentences of two versions are the same, and nobody asks for their words: they are made when asked for. */
export class SentenceInText implements DocumentSentence {
  readonly index: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  private made: readonly Word[] | undefined;
  private grown: Tree | null | undefined;
  private told: Amounts | undefined;
  private stated: readonly Statement[] | undefined;

  constructor(
    sentence: Sentence,
    readonly form: SentenceForm,
    private readonly all: TextOfSentences,
    private readonly headline: boolean,
  ) {
    this.index = sentence.index;
    this.paragraph = sentence.paragraph;
    this.start = sentence.start;
    this.end = sentence.end;
  }

  get words(): readonly Word[] {
    return (this.made ??= wordsIn(this.form, this.start, this.all.quoted));
  }

  get tree(): Tree | null {
    if (this.grown === undefined && this.all.expired()) return null;
    return (this.grown ??= this.grow());
  }

  private grow(): Tree | null {
    const { parsed } = this.form;
    if (parsed === null) return null;
    const { headline, start, index: sentence } = this;
    const { language } = this.all;
    const isQuoted = (from: number, to: number) => this.isQuoted(from, to);
    return treeAt(parsed, { language, headline, start, sentence, isQuoted });
  }

  get statements(): readonly Statement[] {
    if (this.stated === undefined && this.all.expired()) return [];
    return (this.stated ??= this.tree === null ? [] : statementsIn(this.tree));
  }

  get amounts(): Amounts {
    if (this.told === undefined && this.all.expired()) return NO_AMOUNTS;
    return (this.told ??= this.readAmounts());
  }

  private readAmounts(): Amounts {
    const { language, published } = this.all;
    if (!mayHoldAmounts(this.form.forms, language)) return NO_AMOUNTS;
    const { headline, index: sentence } = this;
    return amountsOf(this.tree ?? flatTree(this.words, { language, sentence, headline }), published);
  }

  isQuoted(start: number, end: number): boolean {
    const { quoted } = this.all;
    const within = quoted[firstEndingAfter(quoted, start)];
    return within !== undefined && start >= within.start && end <= within.end;
  }
}

/** The words of a sentence as printed, as if it began at offset 0 and stood in no quotation. */
export function wordsOf(form: SentenceForm): Word[] {
  return wordsIn(form, 0, []);
}

/** The words of a sentence that begins at `from`. */
function wordsIn({ forms, starts, proper }: SentenceForm, from: number, quoted: readonly Span[]): Word[] {
  let span = firstEndingAfter(quoted, from);
  return forms.map((form, at): Word => {
    const start = from + starts[at]!;
    const end = start + form.text.length;
    while (span < quoted.length && quoted[span]!.end <= start) span += 1;
    const within = quoted[span];
    return new FormInText(
      form,
      start,
      proper[at]!,
      within !== undefined && start >= within.start && end <= within.end,
    );
  });
}

/** A word holds no more than where it stands: the rest is its form's, which all its occurrences share. */
class FormInText implements Word {
  constructor(
    private readonly form: WordForm,
    readonly start: number,
    readonly proper: boolean,
    readonly quoted: boolean,
  ) {}

  get end(): number {
    return this.start + this.form.text.length;
  }
  get text(): string {
    return this.form.text;
  }
  get key(): string {
    return this.form.key;
  }
  get kind(): TokenKind {
    return this.form.kind;
  }
  get stem(): string {
    return this.form.stem;
  }
  get groups(): readonly number[] {
    return this.form.groups;
  }
  get lexeme(): Lexeme | null {
    return this.form.lexeme;
  }
  get isStop(): boolean {
    return this.form.isStop;
  }
}
