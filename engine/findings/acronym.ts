import { tokenise } from '../segment/tokens.ts';
import { stopWords } from '../lexicon/stop-words.ts';
import { stemmerFor } from '../text/stem.ts';
import { expansionsIn, type Expansion } from './acronyms.ts';
import type { Detector, Evidences, Witness } from './detector.ts';
import { inOrder, quoted } from './saying.ts';

type Found = Expansion & { readonly text: number };

/**
 * Rule `acronym.expansions`: one acronym explained in two ways, in one text or across several. Articles, case and inflection
 * make no second way.
 */
export const acronym: Detector = (evidence) => {
  const found = evidence.documents.flatMap((document, text) =>
    expansionsIn(document.text, document.sentences).map((expansion): Found => ({ ...expansion, text })),
  );
  const byAcronym = new Map<string, Map<string, Found[]>>();
  for (const one of found) {
    const ways = byAcronym.get(one.acronym) ?? new Map<string, Found[]>();
    const key = keyOfExpansion(one, evidence);
    const same = ways.get(key);
    if (same === undefined) ways.set(key, [one]);
    else same.push(one);
    byAcronym.set(one.acronym, ways);
  }
  return [...byAcronym].flatMap(([name, ways]) => {
    if (ways.size < 2) return [];
    const witnesses = [...ways].flatMap(([way, found]) =>
      found.map((one): Witness & { way: string } => ({
        text: one.text,
        ...one.whole,
        focus: [one.expansion],
        way,
      })),
    );
    const ordered = inOrder(witnesses, evidence);
    const expansion = (witness: Witness) => {
      const span = witness.focus[0]!;
      return evidence.documents[witness.text]!.text.slice(span.start, span.end);
    };
    const first = ordered[0]!;
    const second = ordered.find(({ way }) => way !== first.way)!;
    return [
      {
        type: 'acronym' as const,
        rule: 'acronym.expansions',
        witnesses: witnesses.map(({ text, start, end, focus }) => ({ text, start, end, focus })),
        values: [...new Set(ordered.map(expansion))],
        confidence: 0.95,
        significance: 0.9,
        says: (letter: (text: number) => string) =>
          first.text === second.text
            ? `${letter(first.text)} spells out ${name} as ${quoted(expansion(first))} and as ${quoted(expansion(second))}.`
            : `${letter(first.text)} spells out ${name} as ${quoted(expansion(first))}; ${letter(second.text)} as ${quoted(expansion(second))}.`,
      },
    ];
  });
};

/** By the rules of one language for all texts: read by two, the same words would be two ways. */
function keyOfExpansion(one: Found, { documents }: Evidences): string {
  const { text } = documents[one.text]!;
  const { language } = documents[0]!;
  const stem = stemmerFor(language);
  const light = stopWords(language);
  return tokenise(text, one.expansion.start, one.expansion.end)
    .filter((token) => token.kind !== 'punctuation' && !light.has(token.key))
    .map((token) => stem(token.key))
    .join(' ');
}
