import { tokenise } from '../../segment/tokens.ts';
import { stopWords } from '../../lexicon/stop-words.ts';
import { stemmerFor } from '../../text/stem.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import { expansionsIn, type Expansion } from '../../analysis/entities/acronym-expansions.ts';
import type { Detector } from '../detector.ts';
import { nominate } from '../nomination.ts';

type Found = Expansion & { readonly text: number };

/**
 * Rule `acronym.expansions`: one acronym explained in two ways, in one text or across several. Articles, case and inflection
 * make no second way.
 */
export const acronym: Detector = (context) => {
  const found = context.documents.flatMap((document, text) =>
    expansionsIn(document.text, document.sentences).map((expansion): Found => ({ ...expansion, text })),
  );
  const byAcronym = new Map<string, Map<string, Found[]>>();
  for (const one of found) {
    const ways = byAcronym.get(one.acronym) ?? new Map<string, Found[]>();
    const key = keyOfExpansion(one, context);
    const same = ways.get(key);
    if (same === undefined) ways.set(key, [one]);
    else same.push(one);
    byAcronym.set(one.acronym, ways);
  }
  return [...byAcronym].flatMap(([name, ways]) => {
    if (ways.size < 2) return [];
    const expansions = [...ways].flatMap(([way, found]) =>
      found.map((one) => ({ text: one.text, ...one.whole, focus: [one.expansion], way })),
    );
    return [
      nominate('acronym.expansions', {
        witnesses: expansions.map(({ text, start, end, focus }) => ({ text, start, end, focus })),
        slots: { acronym: name, expansions },
      }),
    ];
  });
};

/** By the rules of one language for all texts: read by two, the same words would be two ways. */
function keyOfExpansion(one: Found, { documents }: ComparisonContext): string {
  const { text } = documents[one.text]!;
  const { language } = documents[0]!;
  const stem = stemmerFor(language);
  const stops = stopWords(language);
  return tokenise(text, one.expansion.start, one.expansion.end)
    .filter((token) => token.kind !== 'punctuation' && !stops.has(token.key))
    .map((token) => stem(token.key))
    .join(' ');
}
