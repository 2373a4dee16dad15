import { zipSync } from 'fflate';
import {
  citationKeys,
  cleanKey,
  fileNameFor,
  isInvestigation,
  picturesIn,
  QuotationMismatch,
  sourcesOfInvestigation,
  type Dossier,
  type DossierKind,
  type Flavour,
  type InvestigationDossier,
  type Layout,
  type MergedPart,
} from '../../../engine/dossier/index.ts';
import {
  exportFiles,
  NotTwoTexts,
  withDataPictures,
  type ExportFile,
  type ExportFormat,
} from '../../../electron/exports/export-format.ts';
import type { ExportPicture } from '../../../electron/exports/export-picture.ts';
import { annotationsAt } from '../../../electron/exports/annotations-at.ts';
import { TemplateFault } from '../../../electron/exports/template/template-fault.ts';
import { meetEarlier, readEarlierExport } from '../../../electron/exports/meet-archive.ts';
import { meet, mergeInWords } from '../../../electron/exports/merge-existing.ts';
import type { Settings } from '../../../electron/bridge/contract.ts';
import type { Bridge } from '../../bridge/client.ts';
import type { StartComparing } from '../comparison/comparing.ts';
import type { OpenComparison } from '../comparison/open-comparison.svelte.ts';
import type { Library } from '../library/library.svelte.ts';
import type { UndoableAction } from '../changes/journal.svelte.ts';
import type { Toasts } from '../../parts/toasts.svelte.ts';
import { base64Of } from './base64.ts';
import { dossierOf } from './dossier-of.ts';
import { download } from '../../parts/download.ts';
import { gatherDossier, placedMember, type Gathered, type GatheringParts } from './gather.ts';
import { now } from './now.ts';
import { ExportTemplates } from './export-templates.svelte.ts';

export interface ExportSurroundings {
  readonly bridge: Pick<
    Bridge,
    'saveDossier' | 'keepComparison' | 'comparison' | 'memberText' | 'annotations' | 'picture'
  >;
  readonly library: Pick<
    Library,
    'sourceOf' | 'sources' | 'comparisons' | 'filing' | 'investigation' | 'sameSource'
  >;
  readonly startComparing: StartComparing;
  readonly secondReading: GatheringParts['secondReading'];
  readonly toasts: Pick<Toasts, 'show'>;
  readonly settings: { readonly value: Settings; readonly save: (change: Settings) => Promise<void> };
  readonly open: OpenComparison;
  /** Name and version of the program. */
  readonly program: string;
  /** Remembers what was done, so that it can be taken back. */
  readonly record: (deed: UndoableAction) => void;
  /** Prints a document in HTML whose text from outside is text. */
  readonly print: (html: string) => void;
}

/** What is exported: the open comparison, or what is gathered. */
export type ExportScope = { readonly kind: 'comparison' } | Gathered;

export interface ExportChoices {
  readonly kind: DossierKind;
  readonly format: ExportFormat;
  readonly flavour: Flavour;
  readonly layout: Layout;
}

/** A file of an earlier export that is to be written anew, and what that changes in words. */
interface Meeting {
  readonly name: string;
  readonly words: string;
  /** What changes in it, part by part. */
  readonly parts: readonly MergedPart[];
  /** The beginning of the main file as it will be. */
  readonly main: string;
  readonly content: string | Uint8Array;
  /** By which the privileged side knows the file; null where the page saves it. */
  readonly ticket: string | null;
}

/** So much of a file is looked at before it is written, in characters. */
const PREVIEWED = 4_000;

/** An export while it is being chosen: what is written, how, and what becomes of a file that is there. */
export class ExportWork {
  #choices = $state.raw<ExportChoices>({ kind: 'editor', format: 'md', flavour: 'plain', layout: 'file' });
  #author = $state('');
  #keys = $state.raw<Readonly<Record<string, string>>>({});
  #files = $state.raw<readonly ExportFile[]>([]);
  #fault = $state<string | null>(null);
  #meeting = $state.raw<Meeting | null>(null);
  #busy = $state(false);
  #looks = 0;
  readonly #around: ExportSurroundings;
  #scope = $state.raw<ExportScope>({ kind: 'comparison' });
  #progress = $state.raw<{ readonly done: number; readonly of: number } | null>(null);
  readonly templates: ExportTemplates;
  #gathered = $state.raw<InvestigationDossier | null>(null);
  // Asked for while an export is written; nothing is drawn from it.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #pictures = new Map<string, ExportPicture>();
  readonly #exportedAt = now();

  constructor(around: ExportSurroundings) {
    this.#around = around;
    const { authorName, citationKeys: keys, lastExport, exportTemplates } = around.settings.value;
    this.templates = new ExportTemplates(
      exportTemplates,
      (change) => around.settings.save(change),
      (deed) => around.record(deed),
    );
    if (lastExport) {
      const possible = lastExport.format !== 'redline' || around.open.texts.length === 2;
      this.#choices = { ...this.#choices, ...lastExport, ...(!possible && { format: 'md' as const }) };
    }
    this.#author = authorName ?? '';
    this.#keys = keys ?? {};
  }

  get choices() {
    return this.#choices;
  }
  get author() {
    return this.#author;
  }
  /** Why nothing can be written, in words; null where all is well. */
  get fault() {
    return this.#fault;
  }
  get meeting() {
    return this.#meeting;
  }
  get busy() {
    return this.#busy;
  }
  get scope(): ExportScope {
    return this.#scope;
  }
  /** How many comparisons of what is gathered are done; null when none are being made. */
  get progress() {
    return this.#progress;
  }
  /** A template was chosen or changed. */
  templated(): void {
    this.#meeting = null;
    void this.look();
  }

  /** Exports something else. What is gathered is compared first. */
  async gather(scope: ExportScope): Promise<void> {
    this.#scope = scope;
    this.#meeting = null;
    this.#gathered = null;
    this.#files = [];
    if (scope.kind === 'comparison') return this.look();
    if (this.#choices.format === 'redline') this.#choices = { ...this.#choices, format: 'md' };
    const { bridge, library, startComparing, secondReading } = this.#around;
    await this.#around.open.note.flush();
    try {
      const gathered = await gatherDossier(scope, {
        bridge,
        library,
        startComparing,
        secondReading,
        facts: this.#facts(),
        onProgress: (done, of) => {
          if (this.#scope === scope) this.#progress = done < of ? { done, of } : null;
        },
      });
      if (this.#scope !== scope) return;
      this.#gathered = gathered;
    } finally {
      if (this.#scope === scope) this.#progress = null;
    }
    await this.look();
  }

  /** The names of the files, the main one first. */
  get files(): readonly string[] {
    return this.#files.map(({ path }) => path);
  }
  /** The beginning of the main file; '' for one that is no text. */
  get preview(): string {
    const content = this.#meeting?.main ?? this.#files[0]?.content;
    if (typeof content !== 'string') return '';
    const shown = content.replace(/<!-- variorum:.* -->\n\n?/g, '');
    return shown.length > PREVIEWED ? `${shown.slice(0, PREVIEWED)}…` : shown;
  }
  /** Every source with the key it is cited by. */
  get keys(): readonly { readonly sourceId: string; readonly title: string; readonly key: string }[] {
    const sources =
      this.#scope.kind === 'comparison'
        ? this.#openDossier([])?.sources
        : this.#gathered && sourcesOfInvestigation(this.#withKeys(this.#gathered));
    if (!sources) return [];
    const keys = citationKeys(sources);
    return sources.flatMap(({ id, title, passageOf }, at) => {
      // A source and its passages are cited by one key.
      const sourceId = this.#sourceOf(id);
      const isFirst = sources.findIndex((one) => this.#sourceOf(one.id) === sourceId) === at;
      return sourceId !== undefined && isFirst
        ? [{ sourceId, title: passageOf ?? title, key: keys[at]! }]
        : [];
    });
  }

  choose(change: Partial<ExportChoices>): void {
    this.#meeting = null;
    this.#choices = { ...this.#choices, ...change };
  }

  setAuthor(author: string): void {
    this.#meeting = null;
    this.#author = author;
    void this.look();
  }

  /** Cites a source by this key; an empty one is made again. */
  setKey(sourceId: string, key: string): void {
    this.#meeting = null;
    const { [sourceId]: _, ...others } = this.#keys;
    const clean = cleanKey(key);
    this.#keys = clean === '' ? others : { ...others, [sourceId]: clean };
    void this.look();
  }

  /** Makes the files as they are to be written: what is asked meanwhile to be looked at is waited for, too. */
  async #makeFiles(): Promise<void> {
    let mine: number;
    do {
      mine = this.#looks + 1;
      await this.look();
    } while (mine !== this.#looks);
  }

  /** Makes the files, so that they can be looked at. */
  async look(): Promise<void> {
    const look = ++this.#looks;
    const dossier = await this.#dossier();
    if (look !== this.#looks) return;
    if (dossier === null) {
      this.#fault =
        this.#scope.kind === 'comparison'
          ? 'The comparison has no result yet. Wait until it is ready, then export again.'
          : 'The comparisons are not ready yet.';
      return;
    }
    try {
      await this.#loadPictures(dossier);
      const files = await this.#make(dossier, this.#name());
      if (look !== this.#looks) return;
      this.#files = files;
      this.#fault = null;
    } catch (error) {
      if (
        !(
          error instanceof QuotationMismatch ||
          error instanceof NotTwoTexts ||
          error instanceof TemplateFault
        )
      )
        throw error;
      this.#fault = error.message;
    }
  }

  /** Another export is written into this file: what that changes is told, and nothing is written yet. */
  async meet(name: string, existing: Uint8Array, ticket: string | null = null): Promise<void> {
    await this.look();
    const [main] = this.#files;
    if (main === undefined || typeof main.content !== 'string') return;
    if (this.#files.length > 1) return this.#meetSeveral(name, existing, ticket);
    const met = meet(existing, main.content);
    if (met.kind !== 'merged') {
      this.#fault = `“${name}” was not written by an export. Choose another file, or none to save a new one.`;
      return;
    }
    const { content, merge } = met;
    const { parts } = merge;
    this.#meeting = { name, words: sentence(mergeInWords(merge)), parts, main: content, content, ticket };
  }

  /** Several files are written into an earlier export of several, an archive, or into the main file of one. */
  async #meetSeveral(name: string, existing: Uint8Array, ticket: string | null): Promise<void> {
    const earlier = readEarlierExport(name, existing);
    const dossier = await this.#dossier();
    if (earlier === null || dossier === null) {
      this.#fault = `“${name}” was not written by an export. Choose another file, or none to save a new one.`;
      return;
    }
    const { content, merge } = meetEarlier(earlier, await this.#make(dossier, earlier.stem));
    this.#meeting = {
      name: `${earlier.stem}.zip`,
      words: sentence(mergeInWords(merge)),
      parts: merge.parts,
      main: merge.markdown,
      content,
      ticket,
    };
  }

  #make(dossier: Dossier | InvestigationDossier, name: string): Promise<ExportFile[]> {
    return exportFiles(dossier, this.#choices.format, {
      ...this.#choices,
      name,
      template: this.templates.current.text,
      pictures: this.#pictures,
    });
  }

  /**
   * Writes the files where the user says.
   *
   * @returns whether all is done: false when the user is to look at what changes first, or has changed their mind
   * @throws BridgeError when they could not be written
   */
  async write(): Promise<boolean> {
    const { open, toasts, bridge } = this.#around;
    this.#busy = true;
    try {
      await open.note.flush();
      await this.#makeFiles();
      const [main] = this.#files;
      if (this.#fault !== null || main === undefined) return false;
      await this.#remember();
      const meeting = this.#meeting;
      const file: ExportFile = meeting
        ? { path: meeting.name, content: meeting.content }
        : this.#files.length === 1
          ? main
          : { path: `${this.#name()}.zip`, content: zipped(this.#files) };
      const { path: fileName, content } = file;
      const saved = await bridge.saveDossier({
        fileName,
        ...(typeof content === 'string' ? { markdown: content } : { base64: base64Of(content) }),
        ...(meeting?.ticket && { ticket: meeting.ticket }),
      });
      // What was exported can be exported anew.
      if (saved.how === 'written' || saved.how === 'download')
        await bridge.keepComparison({ id: this.#around.open.id });
      switch (saved.how) {
        case 'cancelled':
          return false;
        case 'meets':
          await this.meet(
            saved.name,
            saved.as === 'text'
              ? new TextEncoder().encode(saved.existing)
              : Uint8Array.from(atob(saved.existing), (one) => one.charCodeAt(0)),
            saved.ticket,
          );
          return false;
        case 'download':
          download(fileName, content);
          toasts.show({ message: `Exported “${fileName}” to your downloads.` });
          return true;
        case 'written':
          toasts.show({ message: 'Exported the dossier.', hint: saved.path });
          return true;
      }
    } finally {
      this.#busy = false;
    }
  }

  /**
   * Prints the dossier, which the printer may save as PDF.
   *
   * @returns whether there is something to print
   */
  async print(): Promise<boolean> {
    await this.#around.open.note.flush();
    await this.look();
    const dossier = await this.#dossier();
    if (dossier === null || this.#fault !== null) return false;
    await this.#remember();
    const { dossierHtml } = await import('../../../electron/exports/html/dossier-html.ts');
    this.#around.print(dossierHtml(withDataPictures(dossier, this.#pictures), this.#choices.kind));
    return true;
  }

  /** Keeps what was chosen for the next export. What sources are cited by can be taken back. */
  async #remember(): Promise<void> {
    const { settings, record } = this.#around;
    const { kind, format, flavour } = this.#choices;
    if (format === 'template') await this.templates.keep();
    const before = settings.value.citationKeys ?? {};
    const keys = { ...this.#keys };
    await settings.save({
      authorName: this.#author.trim(),
      citationKeys: keys,
      lastExport: { kind, format, flavour },
    });
    const changed = Object.keys({ ...before, ...keys }).filter((id) => before[id] !== keys[id]);
    if (changed.length === 0) return;
    record({
      what: `Changed ${changed.length === 1 ? 'a citation key' : `${changed.length} citation keys`}`,
      undo: () => settings.save({ citationKeys: { ...before } }),
      redo: () => settings.save({ citationKeys: keys }),
    });
  }

  #name(): string {
    const title =
      this.#scope.kind === 'comparison'
        ? this.#around.open.title
        : this.#scope.kind === 'investigation'
          ? this.#scope.investigation.title
          : this.#scope.collection.name;
    return fileNameFor(title, this.#exportedAt).replace(/\.md$/, '');
  }

  #facts() {
    return {
      program: this.#around.program,
      exportedAt: this.#exportedAt,
      author: this.#author,
      citationKeys: this.#keys,
    };
  }

  /** The source that a text of a dossier is a version or a passage of. */
  #sourceOf(id: string): string | undefined {
    const { library } = this.#around;
    return (library.sourceOf({ kind: 'version', id }) ?? library.sourceOf({ kind: 'passage', id }))?.id;
  }

  /** What was gathered, with the keys that were given since. */
  #withKeys(gathered: InvestigationDossier): InvestigationDossier {
    const keyed = (sources: InvestigationDossier['sources']) =>
      sources.map((source) => ({ ...source, key: this.#keys[this.#sourceOf(source.id) ?? ''] ?? '' }));
    return {
      ...gathered,
      comparisons: gathered.comparisons.map((one) => ({ ...one, sources: keyed(one.sources) })),
      sources: keyed(gathered.sources),
    };
  }

  async #dossier(): Promise<Dossier | InvestigationDossier | null> {
    if (this.#scope.kind !== 'comparison')
      return this.#gathered && { ...this.#withKeys(this.#gathered), author: this.#author };
    const { bridge, library, open } = this.#around;
    const notes = await bridge.annotations({ investigation: library.investigation?.id ?? null });
    return this.#openDossier(
      annotationsAt(
        notes,
        open.texts.map(({ member }) => placedMember(member)),
        (one, other) => library.sameSource(one, other),
      ),
    );
  }

  #openDossier(annotations: Parameters<typeof dossierOf>[3]): Dossier | null {
    return dossierOf(this.#around.open, this.#around.library, this.#facts(), annotations);
  }

  async #loadPictures(dossier: Dossier | InvestigationDossier): Promise<void> {
    const dossiers = isInvestigation(dossier) ? dossier.comparisons : [dossier];
    const written = [
      ...dossiers.map(({ note }) => note),
      ...[dossier, ...dossiers].flatMap(({ annotations = [] }) =>
        annotations.map(({ markdown }) => markdown),
      ),
    ];
    for (const sha256 of written.flatMap(picturesIn)) {
      if (this.#pictures.has(sha256)) continue;
      const picture = await this.#around.bridge.picture({ sha256 });
      if (picture === null) continue;
      const bytes = Uint8Array.from(atob(picture.base64), (one) => one.charCodeAt(0));
      this.#pictures.set(sha256, { type: picture.type, bytes });
    }
  }
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const zipped = (files: readonly ExportFile[]) =>
  zipSync(
    Object.fromEntries(
      files.map(({ path, content }) => [
        path,
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
      ]),
    ),
  );
