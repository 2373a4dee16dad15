import { packOf } from '../../lexicon/language-pack.ts';
import type { Document } from '../document.ts';
import type { Mention } from '../entities/name-mentions.ts';
import type { Entity } from '../entities/names.ts';
import { dependents, type Tree } from '../tree/tree.ts';
import type { Side, Sides } from './quotation-sides.ts';
import type { Speaker as SpeakerOf } from './speaker.ts';
import type { TextNames } from './text-names.ts';

type Speaker = SpeakerOf<Entity>;

/** Behind a quotation the verb of reporting stands within so many words; before it within so many. */
const BEHIND = 5;
const BEFORE = 14;

/**
 * Who says a quotation in a language other than English, where a verb of reporting of its sentence has a subject, or a noun phrase right
 * behind it: „...“, sagte der Ingenieur Karl Wendt. Nobody where that is a pronoun. In a language of which no names are read, as
 * German, a name is what the grammar takes for one.
 */
export class SpeakersElsewhere {
  private readonly people = new Map<string, Entity>();

  constructor(
    private readonly document: Document,
    private readonly names: TextNames,
  ) {}

  /** The speaker of a quotation between its sides; null where none is told. */
  between({ back, front }: Sides): Speaker | null {
    const behind = back === null ? null : this.speakerIn(back, back.tokens.slice(0, BEHIND));
    return behind ?? (front === null ? null : this.speakerIn(front, front.tokens.slice(-BEFORE).reverse()));
  }

  private speakerIn(side: Side, near: readonly number[]): Speaker | null {
    for (const verb of near) {
      if (!reports(side.tree, verb)) continue;
      const head = subjectOf(side, verb);
      if (head >= 0) return this.ofHead(side, head);
    }
    return null;
  }

  private ofHead(side: Side, head: number): Speaker | null {
    const { tree, tokens: inside } = side;
    const token = tree.tokens[head]!;
    if (token.pos === 'PRON') return null;
    const name = nameIn(side, head);
    if (name.length > 0) {
      const [start, end] = [tree.tokens[name[0]!]!.start, tree.tokens[name.at(-1)!]!.end];
      const mention = this.names.nameAt(tree.tokens[name[0]!]!);
      if (mention !== undefined) return this.names.named(mention);
      const entity = this.personCalled({ start, end }, tree.sentence);
      return { ...this.names.printed({ start, end }), entity, kind: 'named', by: 'cue' };
    }
    if (token.pos !== 'NOUN') return null;
    let first = head;
    while (inside.includes(first - 1) && /^(?:DET|ADJ|NUM)$/.test(tree.tokens[first - 1]!.pos)) first -= 1;
    const span = { start: tree.tokens[first]!.start, end: token.end };
    return { ...this.names.printed(span), entity: null, kind: 'unnamed', by: 'cue' };
  }

  /** The person of a name that was read by the grammar alone; the same for the same words. */
  private personCalled({ start, end }: { start: number; end: number }, sentence: number): Entity {
    const text = this.document.text.slice(start, end);
    const words = text.toLowerCase().split(/\s+/u);
    const key = words.at(-1)!;
    let entity = this.people.get(key);
    if (entity === undefined) {
      const mention: Mention = {
        start,
        end,
        text,
        in: 0,
        sentence,
        words,
        key: words.join(' '),
        votes: [{ kind: 'person', weight: 1 }],
        leaning: 'person',
        titles: [],
        quoted: false,
      };
      this.people.set(key, (entity = { kind: 'person', name: text, mentions: [mention] }));
    }
    return entity;
  }
}

function reports({ language, tokens }: Tree, at: number): boolean {
  const { lemma, norm, pos } = tokens[at]!;
  if (pos !== 'VERB') return false;
  const verbs = packOf(language)?.reportingVerbs;
  const verb = verbs?.get(lemma) ?? [...(verbs?.values() ?? [])].find(({ forms }) => forms.includes(norm));
  return verb !== undefined && verb.kind !== 'believe';
}

/** The subject of a verb, else the noun that begins right behind it, whatever the parser made of it; -1 without. */
function subjectOf({ tree, tokens: inside }: Side, verb: number): number {
  const own = dependents(tree, verb, 'nsubj').filter((at) => inside.includes(at) && !tree.tokens[at]!.quoted);
  if (own[0] !== undefined) return own[0];
  let at = verb + 1;
  while (inside.includes(at) && /^(?:DET|ADJ|NUM)$/.test(tree.tokens[at]!.pos)) at += 1;
  return inside.includes(at) && /^(?:NOUN|PROPN)$/.test(tree.tokens[at]!.pos) ? at : -1;
}

/** The words of the name that a noun phrase holds: "der Ingenieur *Karl Wendt*", "la maire, *Claire Vidal*"; empty without. */
function nameIn({ tree, tokens: inside }: Side, head: number): number[] {
  const isName = (at: number) => inside.includes(at) && tree.tokens[at]!.pos === 'PROPN';
  let first = head;
  if (!isName(head)) {
    first = head + 1;
    if (tree.tokens[first]?.text === ',') first += 1;
    if (!isName(first)) return [];
  }
  const run = [first];
  while (isName(run[0]! - 1)) run.unshift(run[0]! - 1);
  while (isName(run.at(-1)! + 1)) run.push(run.at(-1)! + 1);
  return run;
}
