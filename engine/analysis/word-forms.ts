import { hasDictionary } from '../lexicon/language-pack.ts';
import { lexemeOf, type Lexeme } from '../lexicon/lexeme.ts';
import { withoutElision } from '../lexicon/orthography.ts';
import { isStopWord } from '../lexicon/stop-words.ts';
import { wordClassesOf } from '../lexicon/word-classes.ts';
import { synonymGroups } from '../lexicon/synonyms.ts';
import { lettering, toToken, type Lettering, type TokenKind } from '../segment/tokens.ts';
import { stemmerFor } from '../text/stem.ts';

/** What is true of a printed word wherever it stands. One record serves all its occurrences. */
export interface WordForm {
  readonly text: string;
  readonly key: string;
  readonly kind: TokenKind;
  readonly stem: string;
  readonly groups: readonly number[];
  readonly lexeme: Lexeme | null;
  readonly isStop: boolean;
  readonly lettering: Lettering;
  /** Of what classes it is; see `lexicon/word-classes.ts`. */
  readonly classes: number;
}

/** From this many remembered words on a language forgets them all: a window that stays open must not grow for ever. */
const MOST_REMEMBERED = 300_000;

type FormOf = (printed: string) => WordForm;
const formers = new Map<string, FormOf>();
const NONE: readonly number[] = [];

/** Gives the form of a printed word in a language (by the first part of its tag), worked out once and remembered. */
export function formsIn(language: string): FormOf {
  const code = language.split('-')[0] ?? 'und';
  let former = formers.get(code);
  if (former === undefined) {
    const remembered = new Map<string, WordForm>();
    former = (printed) => {
      let form = remembered.get(printed);
      if (form === undefined) {
        if (remembered.size >= MOST_REMEMBERED) remembered.clear();
        form = formOf(printed, code);
        remembered.set(printed, form);
      }
      return form;
    };
    formers.set(code, former);
  }
  return former;
}

/** Groups of words that can name the same thing, by stem; empty for a language without a pack. */
export function groupsIn(language: string): (stem: string) => readonly number[] {
  return synonymGroups(language, stemmerFor(language));
}

function formOf(printed: string, language: string): WordForm {
  const { key, kind } = toToken(printed, 0);
  const english = hasDictionary(language);
  const isWord = kind === 'word';
  const bare = isWord ? withoutElision(key, language) : key;
  const stem = isWord ? stemmerFor(language)(bare) : key;
  // A small letter alone is no content of English; in other languages it may be a word.
  const loneLetter = english && isWord && key.length === 1 && printed === key;
  const set = isWord ? lettering(printed) : 'other';
  const lexeme = english && isWord ? lexemeOf(key) : null;
  return {
    text: printed,
    key,
    kind,
    stem,
    groups: isWord ? groupsIn(language)(stem) : NONE,
    lexeme,
    classes: wordClassesOf({ text: printed, key, stem, lexeme }, language),
    isStop: kind === 'punctuation' || loneLetter || isStopWord(bare, set === 'capitals', language),
    lettering: set,
  };
}
