import { documents as PAPERS } from '../../lexicon/en/documents.ts';
import { pronounOf } from '../../lexicon/en/pronouns.ts';
import { NO_SPEAKERS, SPEAKING_NOUNS } from '../../lexicon/en/speaking-words.ts';
import type { Mention } from '../entities/name-mentions.ts';
import type { Entity, Names } from '../entities/names.ts';
import type { Span } from '../../types.ts';
import type { Document } from '../document.ts';
import { classOfNoun } from '../mentions/noun-class.ts';
import { dependents, type Tree } from '../tree/tree.ts';
import type { SpeakerHead } from './find-speaker.ts';
import type { Speaker as SpeakerOf } from './speaker.ts';
import { SpeakerPronouns, type HeadReader, type SpokenBefore } from './speaker-pronouns.ts';
import { TextNames, trimmed } from './text-names.ts';

type Speaker = SpeakerOf<Entity>;

/** Who the heads of speaking noun phrases are, by the names of a text. */
export class SpeakerNames implements HeadReader {
  private readonly names: TextNames;
  private readonly pronouns: SpeakerPronouns;

  constructor(
    private readonly document: Document,
    mentions: readonly Mention[],
    names: Names,
  ) {
    this.names = new TextNames(document, mentions, names);
    this.pronouns = new SpeakerPronouns(document, this.names, this);
  }

  /** Whether what a token heads can speak: a person, body or paper; something of which nobody is sure; nobody. */
  judge({ tree, head }: SpeakerHead): 'somebody' | 'something' | 'nobody' {
    const token = tree.tokens[head]!;
    if (pronounOf(token.norm) !== undefined) return token.relation === 'expl' ? 'nobody' : 'somebody';
    if (NO_SPEAKERS.has(token.norm)) return 'nobody';
    if (token.pos === 'PROPN') return 'somebody';
    const lemma = token.lemma.toLowerCase();
    if (SPEAKING_NOUNS.has(lemma) || PAPERS.has(lemma)) return 'somebody';
    const noun = classOfNoun(lemma);
    if (
      noun === 'person' ||
      noun === 'man' ||
      noun === 'woman' ||
      noun === 'organisation' ||
      noun === 'people'
    )
      return 'somebody';
    return /^(?:NOUN|NUM|ADJ|DET|PRON)$/.test(token.pos) ? 'something' : 'nobody';
  }

  /** The speaker that a token heads; `before` is who spoke last. */
  ofHead({ tree, head }: SpeakerHead, before: SpokenBefore | null): Speaker | null {
    const token = tree.tokens[head]!;
    const pronoun = pronounOf(token.norm);
    if (pronoun !== undefined) return this.pronouns.ofPronoun(tree, head, before);
    const mention = this.names.mentionAt(tree, head);
    const named = this.names.nameAt(token) ?? this.names.nameBeside(tree, head, mention);
    if (named !== undefined) return this.names.named(named);
    const span = mention ?? token;
    const printed = this.names.printed(trimmed(this.document.text, span));
    return { ...printed, entity: null, kind: 'unnamed', by: 'cue' };
  }

  /** The speaker of a turn of a transcript: whoever has the last word of the label in the name, else as printed ("Q"). */
  ofLabel(label: Span): Speaker {
    const printed = this.names.printed(label);
    const [name] = this.names.namesIn(label.start, label.end);
    const last = printed.printed.split(' ').at(-1)!.toLowerCase();
    const entity = name === undefined ? this.names.personCalled(last) : this.names.entity(name);
    return entity === null
      ? { ...printed, entity: null, kind: 'unnamed', by: 'cue' }
      : { ...printed, entity, kind: 'named', by: 'cue' };
  }

  /** The speaker that a stretch of text names: `Mayor of Brenn` before a colon. */
  ofSpan(span: Span, headline: boolean): Speaker | null {
    const name = this.names.namesIn(span.start, span.end)[0];
    const printed = this.names.printed(span);
    const office =
      name !== undefined && /\b(?:of|for|in|at)\s*$/.test(this.document.text.slice(span.start, name.start));
    if (name !== undefined && !office && (name.start <= span.start + 1 || name.titles.length > 0)) {
      const inside = this.names.entity(name).kind !== 'place' || printed.printed === name.text;
      if (inside) return this.names.named(name);
    }
    const short = printed.printed.split(' ').length <= 5 && /^\p{Lu}/u.test(printed.printed);
    return short && (headline || name !== undefined)
      ? { ...printed, entity: null, kind: 'unnamed', by: 'cue' }
      : null;
  }

  /** The subject of a sentence's main clause, where that is a person: named, or a noun, or "he" and "she". */
  personalSubject(tree: Tree): SpeakerHead | null {
    const head =
      tree.root < 0 ? -1 : (dependents(tree, tree.root, 'nsubj').find((at) => at < tree.root) ?? -1);
    const token = tree.tokens[head];
    if (token === undefined) return null;
    if (/^(?:he|she)$/.test(token.norm)) return { tree, head };
    const name = token.pos === 'PROPN' ? this.names.nameAt(token) : undefined;
    return name !== undefined && this.names.entity(name).kind === 'person' ? { tree, head } : null;
  }
}
