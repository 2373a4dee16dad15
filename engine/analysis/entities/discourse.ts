import type { MentionContext } from './mention-context.ts';
import { addTo, newChain, type ChainDraft } from './chain-draft.ts';

/** The mentions looked back at have at most so many. */
const MOST_ACTIVE = 80;
/** Of chains that share a word with a name or noun, so many are remembered, the latest ones. */
const MOST_SHARING = 8;

/** What a text has spoken of so far, found by recency and by word. Every look-up is bounded, whatever the length of the text. */
export class Discourse {
  readonly chains: ChainDraft[] = [];
  private readonly log: { readonly chain: ChainDraft; readonly sentence: number }[] = [];
  private readonly byWord = new Map<string, ChainDraft[]>();
  private readonly chainAt = new Map<string, ChainDraft>();

  /** Puts a mention into a chain, or opens one for it. */
  add(context: MentionContext, to: ChainDraft | null): ChainDraft {
    const chain = to ?? newChain(this.chains.length);
    if (to === null) this.chains.push(chain);
    addTo(chain, context);
    const { sentence, head, form, words } = context.mention;
    this.log.push({ chain, sentence });
    this.chainAt.set(`${sentence}:${head}`, chain);
    if (form === 'name') {
      for (const word of words) this.remember(`name ${word}`, chain);
      this.remember(
        `initial ${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`,
        chain,
      );
    } else if (form !== 'pronoun') this.remember(`head ${words[0]!}`, chain);
    for (const title of context.mention.titles) this.remember(`head ${title.split(' ').at(-1)!}`, chain);
    return chain;
  }

  private remember(key: string, chain: ChainDraft): void {
    const list = this.byWord.get(key);
    if (list === undefined) {
      this.byWord.set(key, [chain]);
      return;
    }
    const known = list.indexOf(chain);
    if (known >= 0) list.splice(known, 1);
    list.push(chain);
    if (list.length > MOST_SHARING) list.shift();
  }

  /** The chains with a mention from a sentence on, the latest first. */
  active(from: number): ChainDraft[] {
    const found = new Set<ChainDraft>();
    for (let at = this.log.length - 1, seen = 0; at >= 0 && seen < MOST_ACTIVE; at -= 1, seen += 1) {
      const { chain, sentence } = this.log[at]!;
      if (sentence < from) break;
      found.add(chain);
    }
    return [...found];
  }

  /** Chains with a name that holds one of the words. */
  named(words: readonly string[]): ChainDraft[] {
    return [...new Set(words.flatMap((word) => this.byWord.get(`name ${word}`) ?? []))];
  }

  /** Chains whose first name begins with the first and ends with the second letter of an acronym, or of a name with such letters. */
  initialled(letters: string): ChainDraft[] {
    return this.byWord.get(`initial ${letters}`) ?? [];
  }

  /** Chains with a noun phrase or a title of this head. */
  headed(lemma: string): ChainDraft[] {
    return this.byWord.get(`head ${lemma}`) ?? [];
  }

  /** The chain of the mention with this head token; of the latest added one where there are two. */
  at(sentence: number, head: number): ChainDraft | undefined {
    return this.chainAt.get(`${sentence}:${head}`);
  }
}
