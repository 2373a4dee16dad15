import {
  autocompletion,
  closeCompletion,
  completionKeymap,
  completionStatus,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown, markdownKeymap } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Annotation, EditorState, type SelectionRange, type TransactionSpec } from '@codemirror/state';
import { EditorView, highlightSpecialChars, keymap, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { asParagraph } from './as-paragraph.ts';
import { fittingReferences, type NamedReference } from './fitting-references.ts';
import { shiftedItems } from './list-items.ts';
import { pastedMarkdown } from './pasted-markdown.ts';
import { MARK_OF_DIRECTION, turnsDirection } from '../../engine/text/marks-of-direction.ts';

const look = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'transparent', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--ui-font)',
    fontSize: 'var(--text-body)',
    lineHeight: '1.55',
    overflow: 'auto',
  },
  '.cm-content': { padding: '0.7rem 0', caretColor: 'var(--accent)' },
  '.cm-line': { padding: '0 0.8rem' },
  '.cm-cursor': { borderLeftColor: 'var(--accent)', borderLeftWidth: '2px' },
  '.cm-placeholder': { color: 'var(--ink-quiet)' },
  '.cm-tooltip.cm-tooltip-autocomplete': {
    border: '1px solid var(--rule-strong)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--raised)',
    boxShadow: 'var(--shadow-float)',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    maxWidth: 'min(26rem, 90vw)',
    maxHeight: '16rem',
    fontFamily: 'var(--ui-font)',
    fontSize: 'var(--text-small)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: '0.8rem',
    padding: '0.3rem 0.6rem',
    color: 'var(--ink)',
    lineHeight: '1.45',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '.cm-completionLabel': { overflow: 'hidden', textOverflow: 'ellipsis' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionDetail': { flex: 'none', margin: '0', fontStyle: 'normal', color: 'var(--ink-quiet)' },
  'li[aria-selected] > .cm-completionDetail': { color: 'inherit' },
});

const words = HighlightStyle.define([
  { tag: tags.heading1, fontFamily: 'var(--reading-font)', fontWeight: '700', fontSize: '1.3em' },
  { tag: tags.heading2, fontFamily: 'var(--reading-font)', fontWeight: '700', fontSize: '1.18em' },
  { tag: tags.heading, fontFamily: 'var(--reading-font)', fontWeight: '700', fontSize: '1.08em' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.quote, fontFamily: 'var(--reading-font)', fontSize: '1.06em' },
  { tag: tags.link, color: 'var(--accent)' },
  { tag: tags.url, color: 'var(--accent)' },
  { tag: tags.monospace, fontFamily: 'var(--code-font)' },
  { tag: tags.processingInstruction, color: 'var(--ink-quiet)' },
  { tag: tags.contentSeparator, color: 'var(--ink-quiet)' },
]);

/** What cannot be seen is shown, and what would turn the direction of words is not obeyed. */
const unseen = highlightSpecialChars({
  addSpecialChars: /[\u202a-\u202e\u2066-\u2069]/,
  render: (code, description, usual) => {
    const mark = document.createElement('span');
    mark.className = 'cm-specialChar';
    mark.textContent = turnsDirection(String.fromCodePoint(code)) ? MARK_OF_DIRECTION : usual;
    if (description) mark.title = description;
    return mark;
  },
});

const fromOutside = Annotation.define<boolean>();

/** Behind `[[`, what fits the words that follow it. */
const completing =
  (named: () => readonly NamedReference[]) =>
  (context: CompletionContext): CompletionResult | null => {
    const before = context.matchBefore(/\[\[[^\]\n]*/);
    if (before === null) return null;
    const typed = before.text.slice(2).trim();
    const fitting = fittingReferences(named(), typed);
    const at = new Map<Completion, number>();
    const options = fitting.map(({ reference, seen, at: start }): Completion => {
      const option = {
        label: `[[${reference.name}`,
        displayLabel: seen,
        detail: reference.kind,
        apply: reference.markdown,
      };
      at.set(option, start);
      return option;
    });
    return {
      from: before.from,
      filter: false,
      options,
      getMatch: (option) => {
        const start = at.get(option);
        return start === undefined || typed === '' ? [] : [start, start + typed.length];
      },
    };
  };

/** Pictures and evidence that are pasted or dropped. */
function taking(on: {
  readonly picture?: (file: File) => Promise<string | null>;
  readonly drop?: (data: DataTransfer) => string | null;
}) {
  const insertAt = (view: EditorView, at: number, words: string) =>
    view.dispatch({ changes: { from: at, insert: words }, selection: { anchor: at + words.length } });
  const pictureOf = (data: DataTransfer | null) =>
    [...(data?.files ?? [])].find(({ type }) => type.startsWith('image/'));
  const takePicture = (view: EditorView, file: File, at: number) =>
    void on.picture?.(file).then((markdown) => {
      if (markdown === null) return;
      const { doc } = view.state;
      const place = Math.min(at, doc.length);
      insertAt(view, place, asParagraph(doc.sliceString(0, place), markdown, doc.sliceString(place)));
    });
  return EditorView.domEventHandlers({
    paste(event, view) {
      const file = pictureOf(event.clipboardData);
      const rich = event.clipboardData?.getData('text/html') ?? '';
      // A word processor adds a picture of what it copies: its words are what is meant.
      const markdown = rich === '' ? null : pastedMarkdown(rich);
      if (markdown !== null) {
        view.dispatch(view.state.replaceSelection(markdown), {
          scrollIntoView: true,
          userEvent: 'input.paste',
        });
        event.preventDefault();
        return true;
      }
      if (!file || !on.picture) return false;
      takePicture(view, file, view.state.selection.main.head);
      event.preventDefault();
      return true;
    },
    drop(event, view) {
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY }) ?? view.state.doc.length;
      const file = pictureOf(event.dataTransfer);
      if (file && on.picture) takePicture(view, file, at);
      else {
        const words = event.dataTransfer ? (on.drop?.(event.dataTransfer) ?? null) : null;
        if (words === null) return false;
        const line = view.state.doc.lineAt(at);
        const end = line.text.trim() === '' ? line.from : line.to;
        insertAt(view, end, `${end === line.to && line.text.trim() !== '' ? '\n\n' : ''}${words}\n`);
      }
      event.preventDefault();
      view.focus();
      return true;
    },
  });
}

/** A Markdown editor in `parent`; `onChange` hears of what the user does, not of {@link replaceText}. */
export function markdownEditor(
  parent: HTMLElement,
  text: string,
  on: {
    readonly change: (text: string) => void;
    readonly blur: () => void;
    /** Escape was pressed: the focus goes elsewhere. */
    readonly leave: () => void;
    /** What `[[` completes: names of sources, facts and findings, and what is written for each. */
    readonly complete?: () => readonly NamedReference[];
    /** A picture was pasted or dropped: answers the Markdown that shows it; null where it could not be kept. */
    readonly picture?: (file: File) => Promise<string | null>;
    /** What the editor is called, and what stands in it while it is empty; the note of a comparison where absent. */
    readonly names?: { readonly label: string; readonly placeholder: string };
    /** Words or a finding were dropped: answers what is written for them; null to take them as they are. */
    readonly drop?: (data: DataTransfer) => string | null;
  },
): EditorView {
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        keymap.of([
          { key: 'Mod-b', run: (view) => toggleBold(view) },
          // Elsewhere Tab leaves the editor, as everywhere in the window; Escape always does.
          {
            key: 'Tab',
            run: (view) => shiftItems(view, 'deeper'),
            shift: (view) => shiftItems(view, 'higher'),
          },
          {
            key: 'Escape',
            run: (view) => {
              // A list that is only being looked for is not seen: Escape leaves at once.
              const isListed = completionStatus(view.state) === 'active';
              closeCompletion(view);
              if (isListed) return true;
              view.contentDOM.blur();
              on.leave();
              return true;
            },
          },
          ...completionKeymap,
          ...markdownKeymap,
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        autocompletion({
          defaultKeymap: false,
          override: [completing(() => on.complete?.() ?? [])],
          icons: false,
        }),
        taking(on),
        markdown({ addKeymap: false }),
        syntaxHighlighting(words),
        unseen,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': on.names?.label ?? 'Notes in Markdown',
          spellcheck: 'true',
          tabindex: '0',
        }),
        placeholder(
          on.names?.placeholder ??
            'Write what you make of it. Findings and selections can be added as quotations.',
        ),
        look,
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !update.transactions.some((one) => one.annotation(fromOutside)))
            on.change(update.state.doc.toString());
          if (update.focusChanged && !update.view.hasFocus) on.blur();
        }),
      ],
    }),
  });
}

/** Gives the editor another text; what is the same at the start stays, and what is new is shown. */
export function replaceText(view: EditorView, text: string): void {
  const current = view.state.doc.toString();
  if (current === text) return;
  let same = 0;
  while (same < current.length && same < text.length && current[same] === text[same]) same++;
  const change: TransactionSpec = {
    changes: { from: same, to: current.length, insert: text.slice(same) },
    annotations: fromOutside.of(true),
    effects: EditorView.scrollIntoView(same, { y: 'start', yMargin: 12 }),
  };
  view.dispatch(change);
}

/** Puts the caret into a new paragraph behind all words. */
export function writeOnBehind(view: EditorView): void {
  const text = view.state.doc.toString();
  const from = text.trimEnd().length;
  const insert = from === 0 ? '' : '\n\n';
  view.dispatch({
    changes: { from, to: text.length, insert },
    selection: { anchor: from + insert.length },
    scrollIntoView: true,
  });
  view.focus();
}

/** Sets the selection in bold, or takes the asterisks away again. */
export function toggleBold(view: EditorView): boolean {
  const { from, to } = view.state.selection.main;
  const around = view.state.sliceDoc(from - 2, from) === '**' && view.state.sliceDoc(to, to + 2) === '**';
  view.dispatch(
    around
      ? {
          changes: [
            { from: from - 2, to: from },
            { from: to, to: to + 2 },
          ],
        }
      : {
          changes: [
            { from, insert: '**' },
            { from: to, insert: '**' },
          ],
          selection: { anchor: from + 2, head: to + 2 },
        },
  );
  view.focus();
  return true;
}

/** Puts `mark` before every line of the selection, or takes it away when all have it. */
export function toggleLineStart(view: EditorView, mark: string): void {
  const { doc, selection } = view.state;
  const lines = linesOf(selection.main);
  const all = lines.every((line) => line.text.startsWith(mark));
  view.dispatch({
    changes: lines.map((line) =>
      all ? { from: line.from, to: line.from + mark.length } : { from: line.from, insert: mark },
    ),
  });
  view.focus();

  function linesOf(range: SelectionRange) {
    const first = doc.lineAt(range.from).number;
    const last = doc.lineAt(range.to).number;
    return Array.from({ length: last - first + 1 }, (_, index) => doc.line(first + index));
  }
}

/**
 * Puts the items of a list that are selected below the one before, or back out.
 *
 * @returns false where a line of the selection is no item: then the key does what it does elsewhere
 */
function shiftItems(view: EditorView, direction: 'deeper' | 'higher'): boolean {
  const { doc, selection } = view.state;
  const [first, last] = [selection.main.from, selection.main.to].map((at) => doc.lineAt(at).number) as [
    number,
    number,
  ];
  // A list of more lines is cut: what stands above decides, not what stands far above.
  const top = Math.max(1, first - MOST_LINES_ABOVE);
  const lines = Array.from({ length: last - top + 1 }, (_, at) => doc.line(top + at).text);
  const shifted = shiftedItems(lines, first - top, last - top, direction);
  if (shifted === null) return false;
  const changes = shifted.flatMap((text, at) => {
    const line = doc.line(first + at);
    if (text === line.text) return [];
    // Only what stands before the words is changed, so that the caret stays in them.
    const same = sameEnd(text, line.text);
    return [{ from: line.from, to: line.to - same, insert: text.slice(0, text.length - same) }];
  });
  if (changes.length > 0) view.dispatch({ changes, scrollIntoView: true });
  return true;
}

const MOST_LINES_ABOVE = 200;

function sameEnd(one: string, other: string): number {
  let same = 0;
  while (same < one.length && same < other.length && one.at(-1 - same) === other.at(-1 - same)) same += 1;
  return same;
}
