/** What is marked: words, whole sentences, or whole paragraphs in which something differs. */
export const LEVELS = ['words', 'sentences', 'paragraphs'] as const;
export type Level = (typeof LEVELS)[number];
export const isLevel = (name: unknown): name is Level => (LEVELS as readonly unknown[]).includes(name);
