import { lemmaOf } from '../../analysis/lemma/english.ts';
import type { Quantity } from '../../analysis/quantities/quantity.ts';
import { hasDictionary } from '../../lexicon/language-pack.ts';
import { kinship, lexemeOf } from '../../lexicon/lexeme.ts';
import { conflict, equal, equivalent, incomparable, narrower, wider, type SlotContrast } from './contrast.ts';
import type { QuantitySide } from './quantity-side.ts';

/** How two places in an order stand: "second largest" / "third largest", "largest" / "smallest", "third" / "third-largest". */
export function contrastPlaces(one: QuantitySide, other: QuantitySide): SlotContrast {
  if ((one.isLimited ?? false) !== (other.isLimited ?? false)) return incomparable('rank');
  const [a, b, language] = [one.quantity, other.quantity, one.language];
  if (a.value === null || b.value === null) return incomparable('kind');
  const off = Math.abs(a.value - b.value) / Math.max(Math.abs(a.value), Math.abs(b.value), 1);
  const [first, second] = [a.superlative, b.superlative];
  const scales =
    first === null || second === null
      ? 'same'
      : scalesOf(first, second, language === other.language ? language : '');
  if (scales === 'other') return incomparable('rank');
  // "His fourth season", "his finest season": one counts and the other ranks by something.
  if ((countsAlone(a) && ranksAlone(b)) || (countsAlone(b) && ranksAlone(a))) return incomparable('rank');
  if (scales === 'opposite') return a.value === b.value ? conflict('rank', 1) : incomparable('rank');
  if (a.value !== b.value) return conflict('rank', off);
  if (first === second) return equal();
  if (first === null || second === null) return first === null ? wider('rank') : narrower('rank');
  return equivalent('rank');
}

/** "Fourth", no first. */
const countsAlone = ({ kind, superlative, value }: Quantity) =>
  kind === 'ordinal' && superlative === null && value !== 1;
/** "Finest". */
const ranksAlone = ({ kind, superlative, value }: Quantity) =>
  kind === 'rank' && superlative !== null && value === 1;

/** Whether two superlatives order by one thing: "largest" and "biggest" do, "largest" and "smallest" from either end. */
function scalesOf(a: string, b: string, language: string): 'same' | 'opposite' | 'other' {
  if (a === b) return 'same';
  if (!hasDictionary(language)) return 'other';
  const [one, other] = [adjectiveOf(a), adjectiveOf(b)];
  const turned = one.least !== other.least;
  if (one.word === other.word) return turned ? 'opposite' : 'same';
  const [p, q] = [lexemeOf(one.word), lexemeOf(other.word)];
  if (p === null || q === null) return 'other';
  const kin = kinship(p, q);
  if (kin === 'same' || kin === 'synonym' || kin === 'derived') return turned ? 'opposite' : 'same';
  return kin === 'opposite' ? (turned ? 'same' : 'opposite') : 'other';
}

/** "large" of "largest", "expensive" of "least expensive". */
function adjectiveOf(superlative: string): { word: string; least: boolean } {
  const at = superlative.indexOf(' ');
  return at < 0
    ? { word: lemmaOf(superlative, 'ADJ', 'JJS'), least: false }
    : { word: superlative.slice(at + 1), least: superlative.slice(0, at) === 'least' };
}
