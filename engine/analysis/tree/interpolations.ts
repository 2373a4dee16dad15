/** A clause of reporting set between or behind what it reports (", police said,"), by positions of words, `[from, to)`. */
export interface Interpolation {
  /** With the mark before it. */
  readonly from: number;
  /** With the comma behind it, where it is not the last. */
  readonly to: number;
}

/** What is asked of the words of a sentence. */
export interface TaggedWords {
  readonly words: readonly string[];
  /** Penn Treebank tags. */
  readonly tags: readonly string[];
  /** Whether the word at a position is a verb that can report words. */
  readonly reports: (at: number) => boolean;
}

const LONGEST_NAME = 14;
const LONGEST_REST = 10;
const NAME_TAG = /^(?:DT|JJ|NNP?S?|PRP\$?|CD|POS|CC|IN|,|HYPH)$/;
const NAME_START = /^(?:DT|JJ|NNP?S?|PRP\$?|CD)$/;
const NAME_END = /^(?:NNP?S?|PRP|WP|CD)$/;
const FINITE = /^(?:VB[DZP]|MD)$/;
const OPENS_CLAUSE = /^(?:W.*|VB.?|MD|TO)$/;
const END = /^[.!?]$/;
const CLOSES_QUOTATION = /^(?:"|”|''|’)$/;
const SET_OFF = /^(?:,|"|”|''|’|–|—|--)$/;

/**
 * Where a clause of reporting stands between or behind what it reports: ", police said,", ", the mayor said in a statement.", ", said
 * Ada Holm, the mayor.". Read from the tags, since parsers seldom see them; what stands around them is then parsed as one sentence.
 */
export function interpolationsIn(sentence: TaggedWords): Interpolation[] {
  const found: Interpolation[] = [];
  for (let at = 1; at < sentence.words.length - 1; at += 1) {
    if (!SET_OFF.test(sentence.words[at]!)) continue;
    const interpolation = subjectFirst(sentence, at) ?? verbFirst(sentence, at);
    if (interpolation === null) continue;
    found.push(interpolation);
    at = interpolation.to - 1;
  }
  return found.length > 0 && leavesStatement(sentence, found) ? found : [];
}

/** ", police said (in a statement),": a name, a verb, and no clause behind it. */
function subjectFirst(sentence: TaggedWords, mark: number): Interpolation | null {
  const { words, tags, reports } = sentence;
  let verb = mark + 1;
  while (verb < words.length && verb - mark <= LONGEST_NAME && NAME_TAG.test(tags[verb]!) && !reports(verb))
    verb += 1;
  const last = verb - 1;
  if (last <= mark || !NAME_START.test(tags[mark + 1]!) || !NAME_END.test(tags[last]!)) return null;
  while (/^(?:RB|VBZ|VBD)$/.test(tags[verb] ?? '') && !reports(verb) && verb - last <= 2) verb += 1;
  if (verb >= words.length || !reports(verb) || !/^VB[DZPN]?$/.test(tags[verb]!)) return null;
  // "As was first reported": nobody reports there.
  if (tags[verb] === 'VBN' && !/^(?:has|have|had)$/.test(words[verb - 1]!)) return null;
  return closed(sentence, mark, verb + 1, false);
}

/** ", said Ada Holm, the mayor." */
function verbFirst(sentence: TaggedWords, mark: number): Interpolation | null {
  const { tags, reports } = sentence;
  const verb = mark + 1;
  if (
    !reports(verb) ||
    !/^VB[DZP]$/.test(tags[verb]!) ||
    !/^(?:NNPS?|DT|PRP\$?|NNS|JJ)$/.test(tags[verb + 1] ?? '')
  )
    return null;
  return closed(sentence, mark, verb + 2, true);
}

/** Up to the mark that closes it: the end of the sentence, or a comma with more of the statement behind it. */
function closed(
  { words, tags }: TaggedWords,
  from: number,
  rest: number,
  inverted: boolean,
): Interpolation | null {
  let comma = -1;
  for (let at = rest; at < words.length; at += 1) {
    const tag = tags[at]!;
    if (END.test(words[at]!) && isLast(words, at)) return { from, to: at };
    if (SET_OFF.test(words[at]!) || words[at] === '“') {
      if (!inverted || opensStatement(tags, at + 1)) {
        if (SET_OFF.test(words[at]!)) return at - rest > LONGEST_REST ? null : { from, to: at + 1 };
      }
      comma = at;
    }
    if (inverted) {
      if (/^[:“]$/.test(words[at]!)) return null;
      if (FINITE.test(tag) && comma < 0) return null;
      continue;
    }
    // "Police said nothing", "police said that": what is said stands behind.
    if (
      at === rest &&
      !CLOSES_QUOTATION.test(words[from]!) &&
      /^(?:DT|NN|NNS|PRP|JJ|CD|VB.?|MD|``)$/.test(tag) &&
      !isLast(words, at + 1)
    )
      return null;
    if (OPENS_CLAUSE.test(tag) || FINITE.test(tag) || /^(?:that|:)$/i.test(words[at]!)) return null;
  }
  return inverted || words.length - rest <= LONGEST_REST ? { from, to: words.length } : null;
}

/** Whether nothing but closing marks stands behind a position. */
function isLast(words: readonly string[], at: number): boolean {
  return words.slice(at + 1).every((word) => /^["”’'»)\].!?]+$/.test(word));
}

/** Whether the statement goes on: a finite verb before the next comma. */
function opensStatement(tags: readonly string[], from: number): boolean {
  for (let at = from; at < tags.length && tags[at] !== ','; at += 1) if (FINITE.test(tags[at]!)) return true;
  return false;
}

/** What is left must tell something: "After the talks, the minister said." is no statement with a report behind it. */
function leavesStatement({ words, tags }: TaggedWords, found: readonly Interpolation[]): boolean {
  const left = tags.filter((_, at) => !found.some(({ from, to }) => at >= from && at < to));
  const first = found[0]!.from;
  const opens = words.slice(0, first).some((word) => /^["“”]$/.test(word));
  const finite = left.filter((tag) => FINITE.test(tag)).length;
  // A clause that "when" opens is none by itself.
  if (!END.test(words.at(-1)!) && !opens) return left.some((tag) => /^NN/.test(tag));
  const needed = /^(?:WRB|IN)$/.test(left[0] ?? '') && found.at(-1)!.to >= words.length - 1 ? 2 : 1;
  return opens || finite >= needed;
}
