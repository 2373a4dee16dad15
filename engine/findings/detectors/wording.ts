import type { DocumentSentence } from '../../analysis/document.ts';
import type { Entity } from '../../analysis/entities/names.ts';
import { statementsIn, stretchOf, type Statement } from '../../analysis/statements.ts';
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
  for (const [text, document] of context.documents.entries())
    for (const act of actsIn(context, text)) {
      const ofSubject = groups.get(act.subject) ?? new Map<string, Act[]>();
      groups.set(act.subject, ofSubject);
      for (const group of document.groupsOf(act.stem)) {
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

function actsIn(context: ComparisonContext, text: number): Act[] {
  const { language, sentences } = context.documents[text]!;
  const governors = packOf(language)?.affairs?.actGovernors;
  if (governors === undefined) return [];
  const stem = stemmerFor(language);
  return sentences.flatMap((sentence): Act[] => {
    if (!hasClass(sentence.form, 'act governor') || sentence.tree === null) return [];
    return statementsIn(sentence.tree).flatMap((statement): Act[] => {
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
