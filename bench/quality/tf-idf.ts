/** The plain baseline: cosine of TF-IDF vectors over lower-cased words. */
export class TfIdf {
  private readonly frequency = new Map<string, number>();
  private readonly documents: number;

  constructor(documents: readonly string[]) {
    this.documents = documents.length;
    for (const document of documents) {
      for (const word of new Set(wordsOf(document)))
        this.frequency.set(word, (this.frequency.get(word) ?? 0) + 1);
    }
  }

  vector(text: string): Map<string, number> {
    const vector = new Map<string, number>();
    for (const word of wordsOf(text)) vector.set(word, (vector.get(word) ?? 0) + 1);
    for (const [word, count] of vector) {
      vector.set(word, count * Math.log((1 + this.documents) / (1 + (this.frequency.get(word) ?? 0))) + 1e-9);
    }
    return vector;
  }
}

/** Cosine of two sparse vectors, 0..1. */
export function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0;
  for (const [word, weight] of a) dot += weight * (b.get(word) ?? 0);
  const length = (vector: ReadonlyMap<string, number>) =>
    Math.sqrt([...vector.values()].reduce((sum, x) => sum + x * x, 0));
  return dot === 0 ? 0 : dot / (length(a) * length(b));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** For each of `a` its best partner in `b` above `least`, as `i-j`. */
export function argmaxPairs(a: readonly string[], b: readonly string[], least: number): Set<string> {
  const model = new TfIdf([...a, ...b]);
  const vectors = b.map((text) => model.vector(text));
  const pairs = new Set<string>();
  for (const [i, text] of a.entries()) {
    const own = model.vector(text);
    let best = -1;
    let most = least;
    for (const [j, other] of vectors.entries()) {
      const value = cosine(own, other);
      if (value > most) [best, most] = [j, value];
    }
    if (best >= 0) pairs.add(`${i}-${best}`);
  }
  return pairs;
}
