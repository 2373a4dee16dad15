import type { Document } from '../../analysis/document.ts';
import type { LinkedTexts } from '../../link/linked-texts.ts';
import { areHeldTogether } from '../contrast/contrast-facts.ts';
import { ContrastMemory } from '../contrast/contrast-memory.ts';
import type { FactSide } from '../contrast/fact-side.ts';
import type { Fact, FactSentence } from '../fact.ts';
import { LemmaAgreement } from '../lexical/index.ts';
import { attributesOf, type Attribute } from '../reading/attributes.ts';
import { factsOfSentence } from '../reading/facts-of-sentence.ts';
import { namesOf, type NameRead } from '../reading/names.ts';
import { NAMES_READ_UP_TO } from '../names-read.ts';
import { EntityAlignment } from './entity-alignment.ts';
import { MeetingContext } from './meeting-context.ts';
import { EpisodesOfText } from './other-episodes.ts';
import { viewOf, type SentenceView } from './sentence-view.ts';

/** More facts of a group in one sentence make it a list; a sentence of 350 words of a novel has 17 nouns, verbs or names at most. */
const MOST_IN_LIST = 32;

/** Reads sentences of a comparison for their facts, each when it is first asked for. */
export class FactReader {
  /** What is worked out once of the facts that are held against each other. */
  readonly memory = new ContrastMemory((...place) => this.entities().at(...place));
  private readonly sentences = new Map<string, FactSentence | null>();
  private readonly views = new Map<FactSentence, SentenceView>();
  private readonly narrowFacts = new Map<FactSentence, readonly Fact[]>();
  private readonly held = new Map<readonly Fact[], Map<string, readonly FactSide[]>>();
  private readonly stems: (ReadonlySet<string> | undefined)[] = [];
  private readonly episodes: (EpisodesOfText | undefined)[] = [];
  private alignment: EntityAlignment | undefined;
  private readonly named: (Named | undefined)[] = [];

  /** Texts in several languages share few words; the language of the first speaks for them. */
  private readonly lemmas: LemmaAgreement;

  /** @param expired see `CompareOptions` */
  constructor(
    private readonly linked: Pick<LinkedTexts, 'documents' | 'weights' | 'features'>,
    private readonly expired: () => boolean = () => false,
  ) {
    this.lemmas = new LemmaAgreement(linked.documents[0]?.language ?? 'und');
  }

  /** A sentence with its facts; null in a language without a grammar. */
  sentence(text: number, index: number): FactSentence | null {
    const key = `${text} ${index}`;
    let sentence = this.sentences.get(key);
    if (sentence === undefined) {
      const document = this.linked.documents[text]!;
      const { names, attributes } = (this.named[text] ??= namedIn(document));
      sentence = factsOfSentence(document, text, index, names.get(index) ?? [], attributes.get(index) ?? []);
      if (sentence !== null) this.memory.place(sentence.tree, text, index);
      this.sentences.set(key, sentence);
    }
    return sentence;
  }

  /** The sentences read so far. */
  all(): readonly FactSentence[] {
    return [...this.sentences.values()].filter((sentence) => sentence !== null);
  }

  /** Its facts that are held against those of sentences that are not alike: figures, times, attributes, names, clauses. */
  narrow(sentence: FactSentence): readonly Fact[] {
    let facts = this.narrowFacts.get(sentence);
    if (facts === undefined)
      this.narrowFacts.set(sentence, (facts = sentence.facts.filter(({ value }) => value.family !== 'word')));
    return facts;
  }

  /** Those of the facts of a sentence that one of a group can be held against, in order; of a list only the first. */
  heldAgainst(group: string, facts: readonly Fact[], sentence: FactSentence): readonly FactSide[] {
    let groups = this.held.get(facts);
    if (groups === undefined) this.held.set(facts, (groups = new Map()));
    let held = groups.get(group);
    if (held === undefined)
      groups.set(
        group,
        (held = facts
          .filter((fact) => areHeldTogether(group, fact.group))
          .slice(0, MOST_IN_LIST)
          .map((fact) => ({ fact, sentence }))),
      );
    return held;
  }

  /** What two texts speak of in common around their sentences. */
  context(a: number, b: number): MeetingContext {
    return new MeetingContext(this.linked, this.entities(), a, b);
  }

  private entities(): EntityAlignment {
    return (this.alignment ??= new EntityAlignment(this.linked.documents, this.expired));
  }

  view(sentence: FactSentence): SentenceView {
    let view = this.views.get(sentence);
    if (view === undefined)
      this.views.set(
        sentence,
        (view = viewOf(
          sentence,
          this.linked.weights,
          this.isIn(sentence.text),
          this.episodesOf(sentence.text).of(sentence.index),
          this.lemmas,
        )),
      );
    return view;
  }

  /** What in the sentences of a text speaks of other episodes. */
  private episodesOf(text: number): EpisodesOfText {
    return (this.episodes[text] ??= new EpisodesOfText(this.linked.documents[text]!));
  }

  /** Tells whether a text has a word of some stem. */
  private isIn(text: number): (stem: string) => boolean {
    let stems = this.stems[text];
    if (stems === undefined) {
      const { sentences } = this.linked.documents[text]!;
      this.stems[text] = stems = new Set(sentences.flatMap(({ words }) => words.map(({ stem }) => stem)));
    }
    return (stem) => stems.has(stem);
  }
}

/** The names of a text and what it says of who has them, by sentence. */
interface Named {
  readonly names: ReadonlyMap<number, readonly NameRead[]>;
  readonly attributes: ReadonlyMap<number, readonly Attribute[]>;
}

function namedIn(document: Document): Named {
  if (document.sentences.length > NAMES_READ_UP_TO) return { names: new Map(), attributes: new Map() };
  const names = namesOf(document);
  return { names: bySentence(names), attributes: bySentence(attributesOf(document, names)) };
}

function bySentence<T extends { readonly sentence: number }>(
  all: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const lists = new Map<number, T[]>();
  for (const one of all) {
    const list = lists.get(one.sentence);
    if (list === undefined) lists.set(one.sentence, [one]);
    else list.push(one);
  }
  return lists;
}
