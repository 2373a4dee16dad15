import { phrases, words } from '../word-lists.ts';

/** Words that begin what takes back or limits the words before them. */
export const limiting: ReadonlySet<string> = phrases(
  'but, except, only, until, till, once, while, though, although, however, without, than, at least, apart from, other than, save for',
);

/** With which somebody says of the clause behind them that it is not so: "I *wish* I could say", "only a *fool* would claim". */
export const unreal: ReadonlySet<string> = words(
  'wish false untrue wrong absurd nonsense myth pretend pretends pretended deny denies denied doubt doubts fool foolish',
);

/** Before a word for all or none: "*almost* every house". */
export const approximating: ReadonlySet<string> = words(
  'almost nearly hardly barely scarcely virtually practically',
);

/** Words of a time that is now, which limit what is denied: "no plans to close it *this year*", "never in its *present* form". */
export const ofNow: ReadonlySet<string> = words(
  'this yet now today tonight tomorrow currently immediately present current moment',
);

/** Who is anybody, until a clause behind it says who. */
export const anybody: ReadonlySet<string> = words(
  'anyone anybody everyone everybody anything everything those all whoever nobody nothing none',
);

/** What begins such a clause. */
export const relatives: ReadonlySet<string> = words('who whom whose that which');

/** What signs stand for between words. */
export const signs: ReadonlyMap<string, string> = new Map([['&', 'and']]);

/** What the end of a contraction may stand for, in comparison form. */
export const contracted: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['s', words('is has us')],
  ['d', words('would had')],
  ['ll', words('will shall')],
  ['re', words('are')],
  ['ve', words('have')],
  ['m', words('am')],
]);

/** Words as they are spoken, and how others write them down. */
export const spoken: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gonna: 'going to',
    gotta: 'got to',
    wanna: 'want to',
    kinda: 'kind of',
    sorta: 'sort of',
    cuz: 'because',
    cos: 'because',
    "'cause": 'because',
    "'em": 'them',
    ya: 'you',
    dunno: "don't know",
    anybody: 'anyone',
    somebody: 'someone',
    everybody: 'everyone',
    nobody: 'no one',
  }),
);

/** What somebody says while he looks for words; reports leave it out. */
export const fillers: ReadonlySet<string> = phrases('um, uh, er, erm, hmm, ah, oh, you know, i mean');

/** Words that may be there or not and say nothing: articles, "that" before a clause, "of" behind "all". */
export const unheard: ReadonlySet<string> = phrases(
  'a, an, the, that, of, who is, who are, who was, who were, which is, which are, which was, which were, that is, that are, that was, that were',
);

/** Stop words that grade the word behind them. */
export const intensifiers: ReadonlySet<string> = words('very so too quite more most less least rather');

/** Words with which a sentence takes back or limits the one before it. */
export const contrasting: ReadonlySet<string> = words('but however yet nevertheless');
