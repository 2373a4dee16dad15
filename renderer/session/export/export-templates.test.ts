import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../electron/bridge/contract.ts';
import type { UndoableAction } from '../changes/journal.svelte.ts';
import { ExportTemplates } from './export-templates.svelte.ts';
import { FIRST_TEMPLATE } from './first-template.ts';

function set(kept?: Settings['exportTemplates']) {
  const saved: Settings[] = [];
  const deeds: UndoableAction[] = [];
  const templates = new ExportTemplates(
    kept,
    (change) => Promise.resolve(void saved.push(change)),
    (deed) => deeds.push(deed),
  );
  return { templates, saved, deeds, names: () => templates.list.map(({ name }) => name) };
}

describe('the templates of the user', () => {
  it('begin with an example, which is kept once something is done with it', async () => {
    const { templates, saved } = set();
    expect(templates.current).toEqual({ name: 'Example', text: FIRST_TEMPLATE });
    await templates.keep();
    expect(saved).toEqual([]);
    templates.write('{{title}}');
    await templates.keep();
    expect(saved).toEqual([{ exportTemplates: [{ name: 'Example', text: '{{title}}' }] }]);
  });

  it('are added, named, changed and deleted, each under a name of its own', async () => {
    const { templates, names } = set([{ name: 'Wire', text: 'w' }]);
    await templates.add();
    expect(templates.current).toEqual({ name: 'New template', text: 'w' });
    await templates.rename('  Wire ');
    expect(names()).toEqual(['Wire', 'Wire 2']);
    await templates.rename('');
    expect(names()).toEqual(['Wire', 'Wire 2']);
    templates.choose(0);
    await templates.remove();
    expect(names()).toEqual(['Wire 2']);
    await templates.remove();
    expect(names()).toEqual(['Example']);
  });

  it('come back when what was done is taken back, and go again when it is done again', async () => {
    const { templates, deeds, names, saved } = set([
      { name: 'One', text: '1' },
      { name: 'Two', text: '2' },
    ]);
    templates.choose(1);
    await templates.remove();
    expect(deeds[0]!.what).toBe('Deleted the template “Two”');
    await deeds[0]!.undo();
    expect(names()).toEqual(['One', 'Two']);
    expect(saved.at(-1)!.exportTemplates).toHaveLength(2);
    await deeds[0]!.redo();
    expect(names()).toEqual(['One']);
    expect(templates.current.name).toBe('One');
  });
});
