/** How the dossier came about: what was compared, by what, with which settings. */
import { MARK_OF_DIRECTION, turnsDirection } from '../../text/marks-of-direction.ts';
import { EDIT_KINDS, NOISE_KINDS, type Comparison, type EditKind } from '../../types.ts';
import { isProposalId } from '../../second-reader/index.ts';
import { ENGINE_VERSION } from '../../version.ts';
import { comparedWords } from '../../view/index.ts';
import type { Dossier } from '../dossier.ts';
import { heading, paragraph, text, type Block, type Inline, type Part } from './blocks.ts';
import { counted, inWords, type CitedSource } from './cited-sources.ts';
import type { Entry } from './entries.ts';
import { readerMethod } from './second-reader-part.ts';
import { wrongRules } from './wrong-rules.ts';

/** How every comparison is made. */
export const howCompared = (program: string): Block =>
  paragraph(
    text(
      `The texts were compared by ${program}, engine ${ENGINE_VERSION}. The program nominates differences by rules; whether one matters is for a person to judge. Every quotation was checked against the stored text, character for character, before this was written.`,
    ),
  );

/** `among`: it is one of several comparisons, under whose heading it stands, and how they are made is told before them. */
export function methodPart(
  dossier: Dossier,
  cited: readonly CitedSource[],
  entries: readonly Entry[],
  among = false,
): Part {
  const { comparison } = dossier;
  const all = entries.filter(({ verdict }) => verdict === 'dismissed');
  const apart = all.filter(({ id }) => isProposalId(id)).length;
  const dismissed = all.length - apart;
  const wrong = wrongRules(dossier);
  const remarks: string[] = [
    ...(dismissed === 0 ? [] : [`${counted(dismissed, 'finding')} dismissed by a person.`]),
    ...(apart === 0
      ? []
      : [
          `${counted(apart, 'proposal')} of a second reader, whose reading is not at hand here, dismissed by a person.`,
        ]),
    ...(wrong === '' ? [] : [`Rules that were said to be wrong here, and how often: ${wrong}.`]),
    ...cited.flatMap(({ name, source }) =>
      (source.mended ?? []).length === 0
        ? []
        : [`Changed in the text of ${name}: ${source.mended!.join('; ')}.`],
    ),
    ...(cited.some(({ source }) => turnsDirection(source.text))
      ? [
          `Invisible characters that turn the direction of words are shown as ${MARK_OF_DIRECTION} where the texts have them.`,
        ]
      : []),
    ...settingsWords(dossier),
    ...readerMethod(dossier),
    ...(comparison.texts.length > 1 ? [hiddenWords(comparison)] : []),
  ];
  const items = [...remarks.map((words): Inline[] => [text(words)]), ...ignoredWords(comparison)];
  const blocks: Block[] = [
    ...(among ? [] : [heading(1, 'Method'), howCompared(dossier.program)]),
    paragraph(text(comparedWords(comparison).whole)),
    textsTable(cited),
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
  ];
  return { name: 'method', blocks };
}

function textsTable(cited: readonly CitedSource[]): Block {
  return {
    kind: 'table',
    head: ['', 'Text', 'Words', 'SHA-256 of the file'].map((words) => [text(words)]),
    rows: cited.map(({ letter, name, source, outline }) => [
      [text(letter)],
      [text(name)],
      [
        text(
          outline.words > 0 || source.text.trim() === '' ? outline.words.toLocaleString('en') : 'not counted',
        ),
      ],
      source.sha256 ? [text(source.sha256, 'code')] : [text('no file')],
    ]),
  };
}

function settingsWords({ settings, comparison }: Dossier): string[] {
  if (settings === undefined) return [];
  const { hiddenKinds, pins } = settings;
  const more = hiddenKinds.filter((kind) => !NOISE_KINDS.includes(kind));
  const together = pins.filter(({ kind }) => kind === 'together').length;
  const apart = pins.length - together;
  return [
    ...(comparison.texts.length > 1 && more.length > 0
      ? [`Kinds of differing words that were also hidden: ${inWords(more.map(kindWords))}.`]
      : []),
    ...(pins.length === 0
      ? []
      : [
          `By hand: ${[
            ...(together > 0 ? [`${counted(together, 'pair')} of sentences set together`] : []),
            ...(apart > 0 ? [`${counted(apart, 'pair')} held apart`] : []),
          ].join(', ')}.`,
        ]),
  ];
}

/** What the user said does not count; a pattern is code, and no mark of it is taken for one of the document. */
function ignoredWords({ ignored, texts }: Comparison): Inline[][] {
  if (ignored === undefined) return [];
  const where = texts.map(
    ({ letter }, at) => `${counted(ignored.stretches[at]!, 'stretch', 'stretches')} of ${letter}`,
  );
  return [
    [
      text(`Did not count, by ${counted(ignored.patterns.length, 'pattern')} of the user (`),
      ...ignored.patterns.flatMap((pattern, at) => [...(at > 0 ? [text(', ')] : []), text(pattern, 'code')]),
      text(`): ${inWords(where)}.`),
    ],
  ];
}

function hiddenWords(comparison: Comparison): string {
  const list = (kinds: readonly EditKind[]) =>
    kinds
      .filter((kind) => comparison.hidden[kind] > 0)
      .map((kind) => `${kindWords(kind)} ${comparison.hidden[kind].toLocaleString('en')}`)
      .join(', ') || 'none';
  const links = counted(comparison.links.length, 'pair');
  return `${links} of sentences that report the same thing. Differing words in them: ${list(EDIT_KINDS.filter((kind) => !NOISE_KINDS.includes(kind)))}. Counted as noise: ${list(NOISE_KINDS)}.`;
}

/** What kinds of differing words are called in a sentence. */
const kindWords = (kind: EditKind) =>
  ({
    'quote-style': 'quotation marks',
    'dash-style': 'dashes',
    recognition: 'misread words',
    case: 'capitals',
    space: 'white space',
    number: 'numbers',
    name: 'names',
    negation: 'negations',
    quotation: 'quoted words',
    wording: 'wordings',
    spelling: 'spellings',
    punctuation: 'punctuation',
  })[kind];
