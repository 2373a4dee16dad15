import { describe, expect, it } from 'vitest';
import { compare } from '../compare.ts';
import { analyse } from '../analysis/analyse.ts';
import { acronymsIn, initialsIn } from './initials.ts';

const document = (text: string) => analyse({ id: 'a', text, language: 'en' });
const initials = (text: string) => initialsIn(document(text).sentences[0]!.form.forms);

describe('link.initials', () => {
  it('link.initials: a run of capitalised words, and every part of it, has initials', () => {
    expect(initials('They joined the United Nations today.')).toContain('un');
    expect(initials('He led the Office of the High Commissioner for Human Rights then.')).toContain('ohchr');
    expect(initials('nothing here is written large.')).toEqual([]);
  });

  it('link.initials: acronyms are what is written in capitals', () => {
    expect([...acronymsIn([document('The WHO spoke to the EU. I did not.')])].sort()).toEqual(['eu', 'who']);
  });

  it('link.initials: an acronym and what it is short for draw sentences together', () => {
    const strength = (b: string) => {
      const texts = ['The WHO sent nurses to Kell on Monday.', b];
      const { links, faint } = compare(texts.map((text, at) => ({ id: `t${at}`, text, language: 'en' })));
      return links[0]?.strength ?? faint[0]?.strength ?? 0;
    };
    expect(strength('The World Health Organization dispatched nurses to Kell.')).toBeGreaterThan(
      strength('The World Sports Organization dispatched nurses to Kell.') + 0.03,
    );
  });
});
