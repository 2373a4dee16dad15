import { judge } from './findings/judge.ts';
import { sick, breakingNli, wikiFactCheck, summedits } from './findings/pairs.ts';
for (const load of [sick, breakingNli]) {
  const set = load();
  const h: Record<string, Record<string, number>> = {};
  for (const one of judge(set)) {
    for (const f of one.findings) {
      if (f.type !== 'antonym' && f.type !== 'wording') continue;
      const k = `${f.type} ${one.pair.conflict}`;
      const v = f.values.map((x) => x.toLowerCase()).sort().join('/');
      (h[k] ??= {})[v] = (h[k]![v] ?? 0) + 1;
    }
  }
  console.log(set.name);
  for (const k in h) console.log(' ', k, Object.entries(h[k]!).sort((a, b) => b[1] - a[1]).slice(0, 70).map(([x, n]) => `${x} ${n}`).join('; '));
}
