import { eachToken } from '../segment/tokens.ts';
import type { SentenceForm } from './document.ts';
import { parse, type ParsedSentence } from './parse.ts';
import type { WordForm } from './word-forms.ts';

/** What is worked out of a printed sentence: its word forms at once, its grammar when somebody asks. */
export class PrintedSentence implements SentenceForm {
  readonly forms: readonly WordForm[];
  readonly starts: readonly number[];
  readonly proper: readonly boolean[];
  readonly count: number;
  readonly classes: number;
  private grammar: ParsedSentence | null | undefined;

  constructor(
    private readonly printed: string,
    private readonly language: string,
    formOf: (printed: string) => WordForm,
    headline: boolean,
  ) {
    const forms: WordForm[] = [];
    const starts: number[] = [];
    eachToken(printed, 0, printed.length, (token, start) => {
      forms.push(formOf(token));
      starts.push(start);
    });
    // In a headline that capitalises every word, capitals say nothing.
    const capitalsTell = !headline || forms.some(isSmall);
    this.forms = forms;
    this.starts = starts;
    this.proper = forms.map(
      ({ lettering }, at) =>
        lettering === 'capitals' || (lettering === 'capital' && capitalsTell && !opensSentence(forms, at)),
    );
    this.count = forms.reduce((sum, { kind }) => sum + (kind === 'punctuation' ? 0 : 1), 0);
    this.classes = forms.reduce((all, { classes }) => all | classes, 0);
  }

  get parsed(): ParsedSentence | null {
    return (this.grammar ??= parse(this.printed, this.language));
  }
}

/** A word of some length, not the first, without a capital. */
function isSmall(form: WordForm, index: number): boolean {
  return index > 0 && form.kind === 'word' && form.text.length > 3 && form.lettering === 'other';
}

const STOPS = /^[:.!?…]$/u;
const OPENS_QUOTATION = /^["“«„「『]$/u;

/** Whether a capital says nothing here: at the beginning, after a colon or a stop, and after an opening quotation mark. */
function opensSentence(forms: readonly WordForm[], at: number): boolean {
  let before = at - 1;
  for (; before >= 0 && forms[before]!.kind === 'punctuation'; before -= 1) {
    if (STOPS.test(forms[before]!.text)) return true;
  }
  return before < 0 || OPENS_QUOTATION.test(forms[at - 1]!.text);
}
