import type { Entity } from '../../analysis/entities/names.ts';
import { stretchOf, type Statement } from '../../analysis/statements.ts';
import { packOf, type Affairs } from '../../lexicon/language-pack.ts';
import { hasClass } from '../../lexicon/word-classes.ts';
import type { Span } from '../../types.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import type { Witness } from '../witness.ts';

/** A newsroom that tells of its own work. */
interface Voice {
  readonly entity: Entity;
  readonly span: Span;
  readonly focus: Span;
}

/**
 * Rule `attribution.voice`: a text reports its own work under two names ("a document seen by ...", "... was unable to
 * establish"), as a copied agency story does. One name in a longer and a shorter form is one.
 */
export const attributionVoice: Detector = (context) =>
  context.documents.flatMap((_, text): Nomination[] => {
    const found = voicesIn(context, text);
    const first = found[0];
    const other = found.find(({ entity }) => entity !== first?.entity);
    if (first === undefined || other === undefined) return [];
    const place = ({ span, focus }: Voice): Witness => ({ text, ...span, focus: [focus] });
    const slots = { voices: [place(first), place(other)] } as const;
    return [nominate('attribution.voice', { witnesses: slots.voices, slots })];
  });

function voicesIn({ documents, names, mentionsOf }: ComparisonContext, text: number): Voice[] {
  const { language, sentences } = documents[text]!;
  const affairs = packOf(language)?.affairs;
  if (affairs === undefined) return [];
  return sentences.flatMap((sentence) => {
    if (!hasClass(sentence.form, 'own work')) return [];
    const bodies = mentionsOf(text, sentence.index).filter(
      (mention) => !mention.quoted && names.entityOf.get(mention)!.kind === 'organisation',
    );
    if (bodies.length === 0) return [];
    return sentence.statements.flatMap((statement): Voice[] => {
      const worker = workerOf(statement, affairs);
      const token = statement.tree.tokens[worker];
      const mention = bodies.find(
        ({ start, end }) => token !== undefined && start <= token.start && end > token.start,
      );
      if (token === undefined || mention === undefined) return [];
      const { start, end } = mention;
      const work = stretchOf(statement.tree, worker, statement.clause.predicate);
      const span = { start: Math.min(work.start, start), end: Math.max(work.end, end) };
      return [{ entity: names.entityOf.get(mention)!, span, focus: { start, end } }];
    });
  });
}

/** "Seen by *Reuters*", "*Reuters* could not verify"; -1 where a clause tells of no such work. */
function workerOf({ clause, standing, quoted }: Statement, { ownWork: { sees, asks } }: Affairs): number {
  if (quoted) return -1;
  if (sees.has(clause.lemma) && clause.agent !== null) return clause.agent.head;
  const inVain =
    standing.polarity === 'negative' && standing.certainty === 'certain' && asks.has(clause.lemma);
  return inVain && clause.verb?.voice === 'active' ? (clause.actor?.head ?? -1) : -1;
}
