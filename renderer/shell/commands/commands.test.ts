import { describe, expect, it } from 'vitest';
import { MENU_ORDERS } from '../../../electron/bridge/contract.ts';
import { connect } from '../../bridge/client.ts';
import { keystroke } from '../../parts/keystroke.ts';
import { fakeLibrary } from '../fake-library.ts';
import { Frame } from '../frame.svelte.ts';
import { Workbench } from '../workbench.svelte.ts';
import { commandsOf, LOCAL_KEYS } from './commands.ts';
import { searchPalette, type PaletteEntry } from './palette.ts';
import { sheetOf } from './sheet.ts';

const workbench = new Workbench(connect(fakeLibrary().transport), () => {
  throw new Error('nothing is compared here');
});
const commands = commandsOf(workbench, {
  frame: new Frame(),
  filterLibrary: () => {},
  focusRegion: () => {},
});

describe('the commands', () => {
  it('have ids and keys of their own', () => {
    const ids = commands.map((command) => command.id);
    expect(new Set(ids).size).toBe(ids.length);
    const keys = commands.flatMap((command) =>
      command.keys.map((key) => JSON.stringify(keystroke(key)).toLowerCase()),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leave v to the layouts of the reading room', () => {
    expect(commands.filter((command) => command.keys.some((key) => key.toLowerCase() === 'v'))).toEqual([]);
  });

  it('answer every order of the desktop’s menu', () => {
    const ids = new Set(commands.map((command) => command.id));
    expect(MENU_ORDERS.filter((order) => !ids.has(order))).toEqual([]);
  });

  it('are all on the sheet, if they have a key', () => {
    const shown = sheetOf(commands, LOCAL_KEYS).flatMap((group) => group.entries.map((entry) => entry.title));
    const missing = commands.filter(
      ({ id, title, keys }) => keys.length > 0 && !id.startsWith('column-') && !shown.includes(title),
    );
    expect(missing.map((command) => command.id)).toEqual([]);
    expect(shown).toContain('Go to a column');
  });
});

describe('searchPalette', () => {
  const entry = (group: string, label: string, detail?: string): PaletteEntry => ({
    id: `${group} ${label}`,
    group,
    label,
    ...(detail ? { detail } : {}),
    run: () => {},
  });
  const entries = [
    entry('Commands', 'Next finding'),
    entry('Commands', 'Find in all columns'),
    entry('Sources', 'Ferries wait outside the harbour', 'The Port Gazette'),
    entry('Findings', 'A says two ferries; B says three.'),
  ];
  const labels = (query: string) => searchPalette(entries, query).map((found) => found.label);

  it('shows everything without a query', () => {
    expect(labels(' ')).toHaveLength(4);
  });

  it('keeps groups together, the best one first', () => {
    expect(labels('ferries')).toEqual([
      'Ferries wait outside the harbour',
      'A says two ferries; B says three.',
    ]);
    expect(labels('find')[0]).toBe('Find in all columns');
  });

  it('finds by what stands beside a label', () => {
    expect(labels('gazette')).toEqual(['Ferries wait outside the harbour']);
    expect(labels('source harbour')).toEqual(['Ferries wait outside the harbour']);
    expect(labels('zebra')).toEqual([]);
  });
});
