import { judge } from './findings/judge.ts';
import { sick } from './findings/pairs.ts';
const h: Record<string, number> = {};
for (const one of judge(sick()))
  for (const f of one.findings) if (!one.pair.conflict && f.type !== 'negation') {
    const k = `${f.type} ${f.values.map((x) => x.toLowerCase()).sort().join('/')}`;
    h[k] = (h[k] ?? 0) + 1;
  }
console.log(Object.entries(h).sort((x, y) => y[1] - x[1]).map(([k, n]) => `${k} ${n}`).join('; '));
