import { ACT_GOVERNORS } from '../../lexicon/en/act-governors.ts';
import { hasClass } from '../../lexicon/word-classes.ts';
import { hasDictionary } from '../../lexicon/language-pack.ts';
import type { Document, DocumentSentence, Word } from '../../analysis/document.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';

/** How far after its governor an infinitive may stand ("asked the United Nations human rights chief to shelve"). */
const INFINITIVE_REACH = 9;
/** How many words an object may have. */
const OBJECT_WORDS = 6;

/** Somebody asks, tries or plans to do something to something. */
interface Act {
  readonly text: number;
  readonly start: number;
  readonly end: number;
  readonly subject: string;
  readonly verb: Word;
  readonly object: string;
}

/**
 * Rule `wording.act`: the same one does the same thing to the same object, and the act is named differently: in headline and
 * body, or across sources. The verbs must be of one group of the lexicon; any others may be different acts.
 */
export const wording: Detector = (context) => {
  const groups = new Map<string, Act[]>();
  for (const [text, document] of context.documents.entries()) {
    for (const act of actsIn(document, text)) {
      for (const group of document.groupsOf(act.verb.stem)) {
        const key = `${group} ${act.subject} ${act.object}`;
        const acts = groups.get(key);
        if (acts === undefined) groups.set(key, [act]);
        else acts.push(act);
      }
    }
  }
  const seen = new Set<string>();
  return [...groups.values()].flatMap((acts) => {
    const verbs = new Set(acts.map((act) => act.verb.stem));
    const key = acts.map((act) => `${act.text}:${act.verb.start}`).join(' ');
    if (verbs.size < 2 || seen.has(key)) return [];
    seen.add(key);
    return [namedOtherwise(acts)];
  });
};

function actsIn(document: Document, text: number): Act[] {
  if (!hasDictionary(document.language)) return [];
  return document.sentences.flatMap((sentence) => actsOf(sentence, text));
}

function actsOf(sentence: DocumentSentence, text: number): Act[] {
  if (!hasClass(sentence.form, 'act governor')) return [];
  const words = sentence.words;
  return words.flatMap((governor, at): Act[] => {
    if (governor.quoted || !ACT_GOVERNORS.has(governor.stem)) return [];
    const subject = subjectBefore(words, at);
    const to = words.findIndex(
      (word, index) => index > at && index <= at + INFINITIVE_REACH && word.key === 'to',
    );
    const verb = words[to + 1];
    if (subject === null || to < 0 || verb === undefined || verb.light || verb.kind !== 'word') return [];
    const object = objectAfter(words, to + 2);
    if (object === null) return [];
    const start = to === at + 1 ? governor.start : words[to]!.start;
    return [{ text, start, end: object.end, subject, verb, object: object.stem }];
  });
}

/** The nearest name before the governor, with nothing but light words and adverbs between. */
function subjectBefore(words: readonly Word[], at: number): string | null {
  for (let index = at - 1; index >= 0 && index >= at - 4; index -= 1) {
    const word = words[index]!;
    if (word.kind === 'punctuation') return null;
    if (word.proper || (index === 0 && /^\p{Lu}/u.test(word.text) && !word.light)) return word.stem;
    if (index > 0 && words[index - 1]!.text === '-' && /^\p{Lu}/u.test(word.text)) return word.stem;
    if (!word.light && !word.key.endsWith('ly')) return null;
  }
  return null;
}

/** The last word of the noun phrase that begins here. */
function objectAfter(words: readonly Word[], from: number): Word | null {
  let head: Word | null = null;
  for (let index = from; index < words.length && index < from + OBJECT_WORDS; index += 1) {
    const word = words[index]!;
    if (word.text === '-') continue;
    if (word.kind === 'punctuation') break;
    if (word.light) {
      if (head === null && /^(?:the|a|an|its|his|her|their|this|that|any|all|some)$/.test(word.key)) continue;
      break;
    }
    head = word;
  }
  return head;
}

function namedOtherwise(acts: readonly Act[]): Nomination {
  const places = acts.map(({ text, start, end, verb }) => ({
    text,
    start,
    end,
    focus: [{ start: verb.start, end: verb.end }],
    verb: verb.stem,
  }));
  return nominate('wording.act', {
    witnesses: places.map(({ text, start, end, focus }) => ({ text, start, end, focus })),
    slots: { acts: places },
  });
}
