import { describe, expect, it } from 'vitest';
import { Tabs } from './tabs.svelte.ts';

const shown = (tabs: Tabs) =>
  tabs.list.map((tab) => (tab === tabs.active ? `[${tab.comparison}]` : tab.comparison)).join(' ');

function three() {
  const tabs = new Tabs();
  tabs.restore(['a', 'b', 'c']);
  return tabs;
}

describe('tabs', () => {
  it('begin with an empty one, and never are none', () => {
    const tabs = new Tabs();
    expect(shown(tabs)).toBe('[null]');
    tabs.lay('a');
    tabs.remove(tabs.active);
    expect(shown(tabs)).toBe('[null]');
  });

  it('open behind the active one', () => {
    const tabs = three();
    tabs.add('x');
    expect(shown(tabs)).toBe('a [x] b c');
  });

  it('go round at the ends', () => {
    const tabs = three();
    tabs.activate(tabs.beside(-1));
    expect(shown(tabs)).toBe('a b [c]');
    tabs.activate(tabs.beside(1));
    expect(shown(tabs)).toBe('[a] b c');
  });

  it('hand over to the neighbour when closed', () => {
    const tabs = three();
    tabs.activate(tabs.list[1]!);
    tabs.remove(tabs.active);
    expect(shown(tabs)).toBe('a [c]');
    tabs.remove(tabs.active);
    expect(shown(tabs)).toBe('[a]');
    const other = three();
    other.remove(other.list[2]!);
    expect(shown(other)).toBe('[a] b');
  });

  it('are reordered, and stay what they are', () => {
    const tabs = three();
    tabs.move(tabs.active, 1);
    expect(shown(tabs)).toBe('b [a] c');
    tabs.move(tabs.active, 99);
    expect(shown(tabs)).toBe('b c [a]');
  });

  it('are restored without doubles', () => {
    const tabs = new Tabs();
    tabs.restore(['a', 'b', 'a']);
    expect(shown(tabs)).toBe('[a] b');
    expect(tabs.withComparison('b')).toBe(tabs.list[1]);
  });
});
