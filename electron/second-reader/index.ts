/** The privileged side of the second reader. */
export { isHostOf, readAddress } from './address.ts';
export { answerFolder, openAnswerCache, type AnswerCache, type AnswerProtection } from './answer-cache.ts';
export { ModelAsker } from './ask-model.ts';
export { sessionKeys, type ReaderKeys } from './keys.ts';
export { Reading } from './reading.ts';
export { SecondReader } from './second-reader.ts';
