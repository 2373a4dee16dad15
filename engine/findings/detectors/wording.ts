import type { DocumentSentence } from '../../analysis/document.ts';
import type { Entity } from '../../analysis/entities/names.ts';
import { stretchOf, type Statement } from '../../analysis/statements.ts';
import { dependents } from '../../analysis/tree/tree.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import { hasClass } from '../../lexicon/word-classes.ts';
import { stemmerFor } from '../../text/stem.ts';
import type { Span } from '../../types.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';

/** Somebody asks, tries or plans to do something to something. */
interface Act extends Span {
  readonly text: number;
  readonly subject: Entity;
  /** The verb where it stands, and its stem. */
  readonly verb: Span;
  readonly stem: string;
  /** In dictionary form. */
  readonly object: string;
}

/**
 * Rule `wording.act`: the same one does the same thing to the same object, and the act is named differently: in headline and
 * body, or across sources. The verbs must be of one group of the lexicon; any others may be different acts.
 */
export const wording: Detector = (context) => {
  const groups = new Map<Entity, Map<string, Act[]>>();
  for (const candidate of candidatesIn(context))
    for (const act of actsIn(candidate, context)) {
      const ofSubject = groups.get(act.subject) ?? new Map<string, Act[]>();
      groups.set(act.subject, ofSubject);
      for (const group of context.documents[act.text]!.groupsOf(act.stem)) {
        const key = `${group} ${act.object}`;
        ofSubject.set(key, [...(ofSubject.get(key) ?? []), act]);
      }
    }
  const seen = new Set<string>();
  return [...groups.values()].flatMap((ofSubject) =>
    [...ofSubject.values()].flatMap((acts) => {
      const verbs = new Set(acts.map(({ stem }) => stem));
      const key = acts.map(({ text, verb }) => `${text}:${verb.start}`).join(' ');
      if (verbs.size < 2 || seen.has(key)) return [];
      seen.add(key);
      return [namedOtherwise(acts)];
    }),
  );
};

/** A sentence in which a name may do something that is named otherwise elsewhere. */
interface Candidate {
  readonly text: number;
  readonly sentence: DocumentSentence;
}

/** So many words behind a verb its object stands. */
const OBJECT_REACH = 8;

/**
 * The sentences whose trees are worth asking for: with a name, and with two words of one group of the lexicon, one of them here and
 * one elsewhere, before the same word.
 */
function candidatesIn({ documents, names, mentionsOf }: ComparisonContext): Candidate[] {
  const found = new Map<
    Entity,
    Map<string, { readonly stems: Set<string>; readonly where: Set<Candidate> }>
  >();
  for (const [text, { sentences, language }] of documents.entries()) {
    const governors = packOf(language)?.affairs?.actGovernors;
    if (governors === undefined) continue;
    for (const sentence of sentences) {
      if (!hasClass(sentence.form, 'act governor')) continue;
      const entities = new Set(
        mentionsOf(text, sentence.index).map((mention) => names.entityOf.get(mention)!),
      );
      if (entities.size === 0) continue;
      const candidate: Candidate = { text, sentence };
      const { forms } = sentence.form;
      const first = forms.findIndex(({ key, lexeme }) => governors.has(lexeme?.word ?? key));
      for (const [at, { groups, stem }] of forms.entries())
        if (at > first && groups.length > 0)
          for (const { isStop, stem: object } of forms.slice(at + 1, at + 1 + OBJECT_REACH))
            if (!isStop)
              for (const group of groups)
                for (const entity of entities) {
                  const ofEntity =
                    found.get(entity) ?? new Map<string, { stems: Set<string>; where: Set<Candidate> }>();
                  found.set(entity, ofEntity);
                  const key = `${group} ${object}`;
                  const acts = ofEntity.get(key) ?? { stems: new Set<string>(), where: new Set<Candidate>() };
                  ofEntity.set(key, acts);
                  acts.stems.add(stem);
                  acts.where.add(candidate);
                }
    }
  }
  const worth = new Set(
    [...found.values()].flatMap((ofEntity) =>
      [...ofEntity.values()].flatMap(({ stems, where }) => (stems.size > 1 ? [...where] : [])),
    ),
  );
  return [...worth].sort((x, y) => x.text - y.text || x.sentence.index - y.sentence.index);
}

function actsIn({ text, sentence }: Candidate, context: ComparisonContext): Act[] {
  const { language } = context.documents[text]!;
  const governors = packOf(language)?.affairs?.actGovernors;
  if (governors === undefined) return [];
  const stem = stemmerFor(language);
  return sentence.statements.flatMap((statement): Act[] => {
    const { tree, clause, above, quoted } = statement;
    const { verb, object, predicate } = clause;
    if (quoted || verb?.form !== 'infinitive' || object === null || above === null) return [];
    const subject = governors.has(above.lemma) ? subjectOf(statement, sentence, text, context) : null;
    if (subject === null) return [];
    const [done, thing] = [tree.tokens[predicate]!, tree.tokens[object.head]!];
    return [
      {
        text,
        start: startOf(statement),
        end: thing.end,
        subject,
        verb: { start: done.start, end: done.end },
        stem: stem(done.norm),
        object: thing.lemma,
      },
    ];
  });
}

/** Who asks or plans: a name. Of two subjects ("EXCLUSIVE-Iran asks") the one that is a name. */
function subjectOf(
  { tree, above }: Statement,
  { index }: DocumentSentence,
  text: number,
  { names, mentionsOf }: ComparisonContext,
): Entity | null {
  if (above === null || above.subject === null) return null;
  const heads = [above.subject.head, ...dependents(tree, above.predicate, 'nsubj')].map(
    (at) => tree.tokens[at]!,
  );
  const mention = mentionsOf(text, index).find(({ start, end }) =>
    heads.some((head) => start < head.end && end > head.start),
  );
  return mention === undefined ? null : names.entityOf.get(mention)!;
}

/** "*asks to archive*", where nothing stands between; else "*to shelve*". */
function startOf({ tree, clause, above }: Statement): number {
  const mark =
    tree.children[clause.predicate]!.find((at) => tree.tokens[at]!.relation === 'mark') ?? clause.predicate;
  const first = above !== null && above.predicate === mark - 1 ? above.predicate : mark;
  return stretchOf(tree, first, clause.predicate).start;
}

function namedOtherwise(acts: readonly Act[]): Nomination {
  const places = acts.map(({ text, start, end, verb, stem }) => ({
    text,
    start,
    end,
    focus: [verb],
    verb: stem,
  }));
  return nominate('wording.act', {
    witnesses: places.map(({ text, start, end, focus }) => ({ text, start, end, focus })),
    slots: { acts: places },
  });
}
