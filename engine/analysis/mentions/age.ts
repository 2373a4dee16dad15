import { dependents, type Tree } from '../tree/tree.ts';

const YEARS = /^\d{1,3}$/;
const OLDEST = 120;

/** The age beside a noun phrase, in years: "Beck, 57,", "a 57-year-old driver", "Beck (57)", "Beck, aged 57"; null without one. */
export function ageOf(tree: Tree, head: number, from: number, to: number): number | null {
  const { tokens } = tree;
  const years = (at: number) => {
    const printed = tokens[at]?.text ?? '';
    return YEARS.test(printed) && Number(printed) <= OLDEST ? Number(printed) : null;
  };
  const marked = (at: number, marks: RegExp) => at >= tokens.length || marks.test(tokens[at]!.text);
  if (tokens[head]!.pos === 'PROPN' && tokens[to + 1]?.text === ',') {
    const aged = /^(?:aged?)$/.test(tokens[to + 2]?.norm ?? '') ? to + 3 : to + 2;
    const age = years(aged);
    if (age !== null && marked(aged + 1, /^[,.;)]$/)) return age;
  }
  if (tokens[to + 1]?.text === '(' && marked(to + 3, /^\)$/)) return years(to + 2);
  for (let at = from; at <= Math.min(to, from + 12); at += 1) {
    const joined = /^(\d{1,3})[-‑–]years?[-‑–]olds?$/u.exec(tokens[at]!.norm);
    if (joined !== null) return Number(joined[1]);
    if (/^years?$/.test(tokens[at]!.norm) && /^olds?$/.test(tokens[at + 2]?.norm ?? '')) {
      const age = years(at - 2);
      if (age !== null && tokens[at - 1]?.pos === 'PUNCT') return age;
    }
  }
  const old = dependents(tree, head, 'amod').find((at) => tokens[at]!.norm === 'aged');
  return old === undefined ? null : years(old + 1);
}
