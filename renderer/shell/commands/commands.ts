import type { Verdict, WindowReport } from '../../../electron/bridge/contract.ts';
import { RULE_IS_WRONG } from '../../../engine/dossier/index.ts';
import type { Frame } from '../../session/window/window-layout.svelte.ts';
import { nextTypeSize } from '../../session/window/appearance.ts';
import type { Workbench } from '../../session/workbench.svelte.ts';
import { isPossible, type Command, type LocalKey } from './command.ts';

/** What a command may ask of the window beyond the workbench. */
export interface WindowParts {
  readonly frame: Frame;
  /** Puts the focus into the field that filters the library. */
  readonly filterLibrary: () => void;
  readonly focusRegion: (steps: 1 | -1) => void;
}

/** One key for each judgement of the selected finding. */
const TRIAGE: readonly {
  readonly id: string;
  readonly title: string;
  readonly key: string;
  readonly verdict: Verdict;
  readonly reason?: string;
}[] = [
  { id: 'confirm', title: 'Confirm the selected finding', key: 'c', verdict: 'confirmed' },
  { id: 'explain', title: 'Mark the selected finding as explained', key: 'e', verdict: 'explained' },
  { id: 'dismiss', title: 'Dismiss the selected finding', key: 'd', verdict: 'dismissed' },
  {
    id: 'rule-wrong',
    title: 'Dismiss the selected finding: the rule is wrong here',
    key: 'r',
    verdict: 'dismissed',
    reason: RULE_IS_WRONG,
  },
];

/** Every command of the window: the palette, the sheet of keys, the keys and the desktop's menu are all made of these. */
export function commandsOf(
  workbench: Workbench,
  { frame, filterLibrary, focusRegion }: WindowParts,
): Command[] {
  const isOpen = () => workbench.open !== null;
  const hasFindings = () => (workbench.open?.shown.length ?? 0) > 0;
  const columns = () => workbench.open?.texts.length ?? 0;
  const { tabs } = workbench.texts;
  const severalTabs = () => tabs.list.length > 1;

  const columnKeys = Array.from({ length: 9 }, (_, index): Command => {
    const number = index + 1;
    return {
      id: `column-${number}`,
      title: `Go to column ${number}`,
      group: 'Moving about',
      keys: [`${number}`],
      possible: () => columns() >= number,
      run: () => workbench.findings.room?.focusColumn(number),
    };
  });

  return [
    {
      id: 'next-finding',
      title: 'Next finding',
      group: 'Findings',
      keys: ['n', 'F8'],
      possible: hasFindings,
      run: () => workbench.findings.step(1),
    },
    {
      id: 'previous-finding',
      title: 'Previous finding',
      group: 'Findings',
      keys: ['p', 'Shift+F8'],
      possible: hasFindings,
      run: () => workbench.findings.step(-1),
    },
    ...TRIAGE.map(({ id, title, key, verdict, reason }): Command => ({
      id,
      title,
      group: 'Findings',
      keys: [key],
      possible: () => workbench.findings.selected !== null,
      run: () => void workbench.findings.judgeSelected(verdict, reason),
    })),
    {
      id: 'quote-finding',
      title: 'Add the selected finding to the notes',
      group: 'Findings',
      keys: ['a'],
      possible: () => workbench.findings.selected !== null,
      run: () => {
        const finding = workbench.findings.selected;
        if (finding) workbench.findings.quote(finding);
      },
    },
    {
      id: 'next-row',
      title: 'Next row',
      group: 'Moving about',
      keys: ['j'],
      possible: isOpen,
      run: () => workbench.rows.step(1),
    },
    {
      id: 'previous-row',
      title: 'Previous row',
      group: 'Moving about',
      keys: ['k'],
      possible: isOpen,
      run: () => workbench.rows.step(-1),
    },
    ...columnKeys,
    {
      id: 'find',
      title: 'Find in all columns',
      group: 'Moving about',
      keys: ['f', 'Mod+F'],
      whileTyping: true,
      possible: isOpen,
      run: () => workbench.openFind(),
    },
    {
      id: 'filter-library',
      title: 'Search the library',
      group: 'Moving about',
      keys: ['/'],
      run: filterLibrary,
    },
    {
      id: 'where-else',
      title: 'Where else is this said? Check a claim against the library…',
      group: 'Moving about',
      keys: ['x'],
      run: () => workbench.whereElse.open(),
    },
    {
      id: 'next-region',
      title: 'Next region of the window',
      group: 'Moving about',
      keys: ['F6'],
      whileTyping: true,
      hidden: true,
      run: () => focusRegion(1),
    },
    {
      id: 'previous-region',
      title: 'Previous region of the window',
      group: 'Moving about',
      keys: ['Shift+F6'],
      whileTyping: true,
      hidden: true,
      run: () => focusRegion(-1),
    },
    {
      id: 'palette',
      title: 'Commands, sources, comparisons and findings',
      group: 'Doing',
      keys: ['Mod+K'],
      whileTyping: true,
      hidden: true,
      run: () => void (frame.overlay = { what: 'palette' }),
    },
    {
      id: 'undo',
      title: 'Undo',
      group: 'Doing',
      keys: ['Mod+Z', 'u'],
      detail: () => workbench.journal.last?.what,
      possible: () =>
        workbench.journal.last !== null || workbench.journal.underWay || workbench.findings.underWay,
      run: () => void workbench.findings.settled().then(() => workbench.journal.undo()),
    },
    {
      id: 'redo',
      title: 'Redo',
      group: 'Doing',
      keys: ['Mod+Shift+Z', 'Mod+Y'],
      detail: () => workbench.journal.next?.what,
      // A key pressed while something is being taken back does that again when it is.
      possible: () => workbench.journal.next !== null || workbench.journal.underWay,
      run: () => void workbench.journal.redo(),
    },
    {
      id: 'add-source',
      title: 'Add source from files…',
      group: 'Doing',
      keys: [],
      run: () => void (frame.overlay = { what: 'add', way: 'files' }),
    },
    {
      id: 'paste-source',
      title: 'Paste a text as a source…',
      group: 'Doing',
      keys: [],
      run: () => void (frame.overlay = { what: 'add', way: 'paste' }),
    },
    {
      id: 'make-version',
      title: 'Make a source a version of another…',
      group: 'Doing',
      keys: [],
      possible: () => workbench.library.sources.length > 1,
      run: () => {
        const last = workbench.open?.texts.at(-1);
        workbench.versions.chooseEarlier((last && workbench.library.source(last.member.sourceId)) ?? null);
      },
    },
    {
      id: 'export',
      title: 'Export',
      group: 'Doing',
      keys: ['Mod+E'],
      whileTyping: true,
      possible: isOpen,
      run: () => void (frame.overlay = { what: 'export' }),
    },
    {
      id: 'toggle-library',
      title: 'Show or hide the library',
      group: 'View',
      keys: ['Mod+B'],
      run: () => frame.showLibrary(!frame.libraryShown),
    },
    {
      id: 'toggle-findings',
      title: 'Show or hide findings and notes',
      group: 'View',
      keys: ['Mod+J'],
      run: () => frame.showFindings(!frame.findingsShown),
    },
    {
      id: 'toggle-linked-scrolling',
      title: 'Linked scrolling on or off',
      group: 'View',
      keys: [],
      possible: () => columns() > 1,
      run: () => {
        const linkedScrolling = !(workbench.settings.value.linkedScrolling ?? true);
        void workbench.settings.save({ linkedScrolling });
        workbench.messages.announce(`Linked scrolling ${linkedScrolling ? 'on' : 'off'}.`);
      },
    },
    {
      id: 'new-tab',
      title: 'New tab',
      group: 'Tabs',
      keys: ['t', 'Mod+T'],
      run: () => void workbench.texts.newTab(),
    },
    {
      id: 'close-tab',
      title: 'Close the tab',
      group: 'Tabs',
      keys: ['w', 'Mod+W'],
      possible: () => severalTabs() || isOpen(),
      run: () => void workbench.texts.closeTab(tabs.active),
    },
    {
      id: 'next-tab',
      title: 'Next tab',
      group: 'Tabs',
      keys: [']', 'Ctrl+Tab', 'Ctrl+PageDown'],
      whileTyping: true,
      possible: severalTabs,
      run: () => void workbench.texts.activate(tabs.beside(1)),
    },
    {
      id: 'previous-tab',
      title: 'Previous tab',
      group: 'Tabs',
      keys: ['[', 'Ctrl+Shift+Tab', 'Ctrl+PageUp'],
      whileTyping: true,
      possible: severalTabs,
      run: () => void workbench.texts.activate(tabs.beside(-1)),
    },
    {
      id: 'move-tab-on',
      title: 'Move the tab on',
      group: 'Tabs',
      keys: ['Ctrl+Shift+PageDown'],
      possible: severalTabs,
      run: () => void workbench.texts.moveTab(tabs.active, tabs.position + 1),
    },
    {
      id: 'move-tab-back',
      title: 'Move the tab back',
      group: 'Tabs',
      keys: ['Ctrl+Shift+PageUp'],
      possible: severalTabs,
      run: () => void workbench.texts.moveTab(tabs.active, tabs.position - 1),
    },
    {
      id: 'investigations',
      title: 'Investigations: open another, rename, delete',
      group: 'Moving about',
      keys: ['i'],
      run: () => {
        frame.showLibrary(true);
        workbench.investigations.shown = true;
      },
    },
    {
      id: 'new-investigation',
      title: 'New investigation…',
      group: 'Doing',
      keys: [],
      run: () => void (workbench.investigations.question = { what: 'name', investigation: null }),
    },
    {
      id: 'all-sources',
      title: 'All sources of the library',
      group: 'Moving about',
      keys: [],
      run: () => {
        frame.showLibrary(true);
        workbench.investigations.show({ kind: 'library' });
      },
    },
    {
      id: 'many-queries',
      title: 'Search for a list of names or figures…',
      group: 'Moving about',
      keys: [],
      run: () => void (workbench.manyQueries.shown = true),
    },
    {
      id: 'proposals',
      title: 'What could be compared?',
      group: 'Doing',
      keys: [],
      run: () => void workbench.proposals.open(),
    },
    {
      id: 'backups',
      title: 'Backups and copies of the library…',
      group: 'Doing',
      keys: [],
      run: () => void workbench.backups.open(),
    },
    {
      id: 'passphrase',
      title: 'Passphrase of the library: set, change, remove…',
      group: 'Doing',
      keys: [],
      run: () => void workbench.lock.open(),
    },
    {
      id: 'lock',
      title: 'Lock the library now',
      group: 'Doing',
      keys: ['Mod+Alt+L'],
      whileTyping: true,
      possible: () => workbench.lock.hasPassphrase,
      run: () => void workbench.lock.lockNow(),
    },
    {
      id: 'copy-link',
      title: 'Copy a link to this comparison',
      group: 'Doing',
      keys: [],
      possible: isOpen,
      run: () => void workbench.copyLink(null),
    },
    {
      id: 'copy-finding-link',
      title: 'Copy a link to the selected finding',
      group: 'Findings',
      keys: [],
      possible: () => (workbench.open?.selected ?? null) !== null,
      run: () => void workbench.copyLink(workbench.open?.selected ?? null),
    },
    {
      id: 'larger-type',
      title: 'Larger texts',
      group: 'View',
      keys: ['+'],
      run: () =>
        void workbench.settings.save({ typeSize: nextTypeSize(workbench.settings.value.typeSize ?? 1, 1) }),
    },
    {
      id: 'smaller-type',
      title: 'Smaller texts',
      group: 'View',
      keys: ['-'],
      run: () =>
        void workbench.settings.save({ typeSize: nextTypeSize(workbench.settings.value.typeSize ?? 1, -1) }),
    },
    {
      id: 'settings',
      title: 'Settings: theme, contrast, size, face',
      group: 'View',
      keys: ['Mod+,'],
      run: () => void (frame.settingsShown = true),
    },
    {
      id: 'second-reader',
      title: 'Second reader: a language model that you run',
      group: 'View',
      keys: [],
      run: () => void (workbench.reader.shown = true),
    },
    ...(['system', 'light', 'dark'] as const).map((theme): Command => ({
      id: `theme-${theme}`,
      title: theme === 'system' ? 'Theme: as the system' : `Theme: ${theme}`,
      group: 'View',
      keys: [],
      run: () => void workbench.settings.save({ theme }),
    })),
    {
      id: 'contrast',
      title: 'High contrast on or off',
      group: 'View',
      keys: [],
      run: () =>
        void workbench.settings.save({
          contrast: document.documentElement.dataset.contrast === 'more' ? 'normal' : 'more',
        }),
    },
    {
      id: 'print',
      title: 'Print the comparison',
      group: 'Doing',
      keys: ['Mod+P'],
      whileTyping: true,
      possible: isOpen,
      run: () => window.print(),
    },
    {
      id: 'copy-diagnostics',
      title: 'Copy diagnostics: versions, sizes and the log, none of your texts',
      group: 'Doing',
      keys: [],
      run: () => void workbench.copyDiagnostics(),
    },
    {
      id: 'shortcuts',
      title: 'All keys',
      group: 'View',
      keys: ['?'],
      run: () => void (frame.overlay = { what: 'keys' }),
    },
  ] satisfies readonly (Command & { id: string })[];
}

/** The commands as the desktop's menu shows them, with what is possible now. */
export const told = (commands: readonly Command[]): WindowReport['commands'] =>
  commands.map((command) => ({
    id: command.id,
    title: command.title,
    group: command.group,
    keys: [...command.keys],
    possible: isPossible(command),
  }));

/** Keys that parts of the window hear by themselves. */
export const LOCAL_KEYS: readonly LocalKey[] = [
  { title: 'Next layout', keys: ['v'] },
  { title: 'Move a focused column head', keys: ['Alt+ArrowLeft', 'Alt+ArrowRight'] },
  { title: 'Go to the places of the focused finding', keys: ['Enter'] },
  { title: 'Facts: walk from cell to cell', keys: ['ArrowLeft', 'ArrowRight'] },
  { title: 'List: next difference of text A, of text B …', keys: ['1', '2'] },
  { title: 'Walk from link to link in a column', keys: ['ArrowDown', 'ArrowUp'] },
  { title: 'Walk from sentence to sentence, linked or not', keys: ['Alt+ArrowDown', 'Alt+ArrowUp'] },
  { title: 'Cross to the partner', keys: ['ArrowLeft', 'ArrowRight'] },
  { title: 'Move a focused divider (Shift: further)', keys: ['ArrowLeft', 'ArrowRight'] },
  { title: 'Make a passage of the selection', keys: ['Alt+Shift+P'] },
  { title: 'Add the selection to the notes', keys: ['Alt+Shift+N'] },
  { title: 'Where else in the library the selection is said', keys: ['Alt+Shift+E'] },
  { title: 'Copy a link to the selection', keys: ['Alt+Shift+L'] },
  { title: 'Pin the selection to its counterpart', keys: ['Alt+Shift+C'] },
  { title: 'Pin: never these two', keys: ['Alt+Shift+X'] },
  { title: 'What comes near a sentence that is linked to nothing', keys: ['Alt+Shift+W', 'Enter'] },
  { title: 'Close what is on top', keys: ['Escape'] },
];

/** Does what the desktop's menu asks for. */
export function obeyMenu(commands: readonly Command[], order: string): void {
  const command = commands.find(({ id }) => id === order);
  if (command && (command.possible?.() ?? true)) command.run();
}
