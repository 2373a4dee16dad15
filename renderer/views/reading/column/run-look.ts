import type { EditMark, Run } from '../layout/layout.ts';
import { MARK_RANK, MARK_WORDS } from '../../../../engine/view/index.ts';

/** How a run is written into the document. */
export interface RunLook {
  readonly tag: 'span' | 'mark' | 'ins' | 'del';
  readonly className: string | undefined;
  /** Shown beside it, one sentence a line: what stands in the other text, or what the finding says. */
  readonly says: string | undefined;
  /** Finding to be selected by a click. */
  readonly finding: string | undefined;
  /** Edits, for lighting up the partner's words. */
  readonly edits: string | undefined;
}

const PLAIN: RunLook = {
  tag: 'span',
  className: undefined,
  says: undefined,
  finding: undefined,
  edits: undefined,
};

/**
 * One look for all marks on a run. A finding's differing words outrank edits, the selected finding outranks others, and
 * of several edits the most telling kind gives the shape; the words on it tell them all.
 */
export function lookOf(run: Run): RunLook {
  if (run.edits.length === 0 && run.findings.length === 0) return PLAIN;
  const findings = [...run.findings].sort((a, b) => Number(b.selected) - Number(a.selected));
  const focus = findings.find((f) => f.focus);
  const selected = findings.find((f) => f.selected);
  const edit = [...run.edits].sort((a, b) => MARK_RANK.indexOf(a.kind) - MARK_RANK.indexOf(b.kind))[0];

  const classes: string[] = [];
  if (focus) classes.push('marked', 'finding', `kind-${focus.type}`);
  else if (edit) classes.push('marked', 'edit', `kind-${edit.kind}`);
  else if (selected) classes.push(`kind-${selected.type}`);
  if (!focus && edit?.version && edit.tag !== 'change') classes.push('only-here');
  if (selected) classes.push('selected');
  if (selected && run.findings.some((f) => f.selected && f.focus)) classes.push('focus');

  const lines = [
    ...new Set([...findings.map((f) => f.says), ...run.edits.map((edit) => editSentence(run.text, edit))]),
  ];
  return {
    tag: tagOf(run.edits, findings.length > 0),
    className: classes.join(' '),
    says: lines.join('\n'),
    finding: focus?.id ?? selected?.id,
    edits: run.edits.length > 0 ? run.edits.map((e) => e.editId).join(' ') : undefined,
  };
}

/** "B: “shelve” (wording)", or "not in B (wording)". */
export function editWords({ other, otherWords, kind }: EditMark): string {
  const shown = otherWords.trim();
  const what = shown === '' ? `not in ${other}` : `${other}: “${shown}”`;
  return `${what} (${MARK_WORDS[kind]})`;
}

/** The difference in a sentence: "Wording: “bury” here, “shelve” in B.", or "Wording: “bury” is not in B." */
export function editSentence(words: string, { other, otherWords, kind }: EditMark): string {
  const name = MARK_WORDS[kind].replace(/^./u, (first) => first.toUpperCase());
  const [own, others] = [shorten(words.trim()), shorten(otherWords.trim())];
  if (others === '') return `${name}: “${own}” is not in ${other}.`;
  return own === others
    ? `${name}: set otherwise in ${other}.`
    : `${name}: “${own}” here, “${others}” in ${other}.`;
}

/** So many letters of a side are told. */
const LONGEST = 120;
const shorten = (words: string) =>
  words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …`;

/** `ins` and `del` only between versions of one text: an independent account has neither added nor deleted. */
function tagOf(edits: readonly EditMark[], hasFinding: boolean): RunLook['tag'] {
  const tag = edits[0]?.tag;
  const alike = tag !== undefined && tag !== 'change' && edits.every((e) => e.version && e.tag === tag);
  if (alike && !hasFinding) return tag;
  return 'mark';
}
