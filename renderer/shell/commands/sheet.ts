import { COMMAND_GROUPS, type Command, type LocalKey } from './command.ts';

export interface SheetEntry {
  readonly title: string;
  readonly keys: readonly string[];
  /** Stands between two keys; "or" when left out. */
  readonly between?: string;
}
export interface SheetGroup {
  readonly name: string;
  readonly entries: readonly SheetEntry[];
}

/** The sheet of keys: every command that has one, by group, and what parts of the window hear by themselves. */
export function rowModelOf(commands: readonly Command[], local: readonly LocalKey[]): readonly SheetGroup[] {
  const groups = COMMAND_GROUPS.map((name) => ({
    name,
    entries: commands
      .filter((command) => command.group === name && command.keys.length > 0)
      .filter((command) => !/^column-[2-9]$/.test(command.id))
      .map(({ id, title, keys }) =>
        id === 'column-1' ? { title: 'Go to a column', keys: ['1', '9'], between: 'to' } : { title, keys },
      ),
  }));
  return [...groups, { name: 'Within a part', entries: local }].filter((group) => group.entries.length > 0);
}
