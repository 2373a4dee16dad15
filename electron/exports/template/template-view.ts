import {
  contentsOfAny,
  dateInWords,
  markdownOfBlocks,
  region,
  VERDICT_WORDS,
  type Block,
  type Contents,
  type Dossier,
  type Inline,
  type InvestigationDossier,
} from '../../../engine/dossier/index.ts';

interface OpinionView {
  readonly by: string;
  readonly judgement: string;
  readonly reason: string;
}

/** What a template is filled in with: plain words, lists and nothing that could be called. See `variables.ts`. */
export interface TemplateView {
  readonly title: string;
  readonly date: string;
  readonly author: string;
  readonly program: string;
  readonly summary: string;
  readonly notes: string;
  readonly table: string;
  readonly method: string;
  readonly sources: readonly {
    readonly name: string;
    readonly letter: string;
    readonly key: string;
    readonly reference: string;
    readonly url: string;
  }[];
  readonly findings: readonly FindingView[];
  readonly proposals: readonly FindingView[];
}

/** A finding; or a proposal of a second reader, whose sentence is what it says. */
interface FindingView {
  readonly number: string;
  readonly title: string;
  readonly sentence: string;
  readonly secondReader: string;
  readonly judgement: string;
  readonly reason: string;
  readonly opinions: readonly OpinionView[];
  readonly quotations: readonly {
    readonly quote: string;
    readonly source: string;
    readonly where: string;
    readonly block: string;
  }[];
}

/** @throws {QuotationMismatch} when any quotation differs from its source's text; then nothing is to be written */
export function templateView(dossier: Dossier | InvestigationDossier): TemplateView {
  const contents = contentsOfAny(dossier, 'editor');
  const markdown = (blocks: readonly Block[]) => markdownOfBlocks(blocks, contents);
  const blocksOf = (name: string) =>
    contents.parts
      .filter((part) => part.name === name || part.name.startsWith(`${name}-`))
      .flatMap(({ blocks }) => blocks);
  const body = (name: string) => blocksOf(name).filter(({ kind }) => kind !== 'heading');
  return {
    title: contents.facts.title,
    date: dateInWords(dossier.exportedAt),
    author: contents.facts.author ?? '',
    program: dossier.program,
    summary: markdown(body('summary')),
    notes: markdown(body('notes')),
    table: markdown(blocksOf('disputed').filter(({ kind }) => kind === 'table')),
    method: markdown(body('method')),
    sources: contents.sources.map(({ name, letter, key, reference, url }) => ({
      name,
      letter,
      key,
      reference: wordsOf(reference),
      url: url ?? '',
    })),
    findings: contents.parts
      .filter(({ name }) => name.startsWith('finding-'))
      .map(({ blocks }) => findingView(blocks, contents)),
    proposals: proposalsIn(blocksOf('second-reader')).map((blocks) => findingView(blocks, contents)),
  };
}

/** The blocks of each proposal, from its heading on. */
function proposalsIn(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const one of blocks)
    if (one.kind === 'heading') groups.push([one]);
    else groups.at(-1)?.push(one);
  return groups.filter(([head]) => head?.kind === 'heading' && NUMBERED.test(wordsOf(head.content)));
}

const NUMBERED = /^(?:Proposal )?(\d+)\. ([^]*)$/;

const wordsOf = (content: readonly Inline[]) =>
  content.map((one) => ('text' in one ? one.text : '')).join('');

function findingView(blocks: readonly Block[], contents: Contents): FindingView {
  const heading = blocks.find((one) => one.kind === 'heading');
  const [, number = '', title = ''] = NUMBERED.exec(heading ? wordsOf(heading.content) : '') ?? [];
  const paragraphs = blocks.flatMap((one) => (one.kind === 'paragraph' ? [one.content] : []));
  const judged = paragraphs.flatMap((content) => {
    const said = /^(?:(Judgement|Another judgement)(?: of (.+))?): $/.exec(wordsOf(content.slice(0, 1)));
    if (said === null) return [];
    return [
      {
        by: said[2] ?? '',
        judgement: wordsOf(content.slice(1, 2)),
        reason: wordsOf(content.slice(2)).replace(/^\. ?/, ''),
      },
    ];
  });
  const [first, ...others] = judged;
  return {
    number,
    title,
    sentence: wordsOf(paragraphs[0] ?? []),
    secondReader: wordsOf(paragraphs.find((content) => wordsOf(content).startsWith('Second reader (')) ?? []),
    judgement: first?.judgement ?? VERDICT_WORDS.open,
    reason: first?.reason ?? '',
    opinions: others.map(({ by, judgement, reason }) => ({ by, judgement, reason })),
    quotations: blocks.flatMap((one) =>
      one.kind === 'quotation'
        ? [
            {
              quote: one.quote,
              source: contents.sources[one.cited[0]!.source]!.name,
              where: one.cited
                .map(({ locator }) => locator)
                .filter((where) => where !== '')
                .join('; '),
              block: markdownOfBlocks([one], contents),
            },
          ]
        : [],
    ),
  };
}

/** What a template made, between the comments by which another export finds it again. */
export const templateFile = (markdown: string): string => `${region('template', markdown.trim())}\n`;
