/** Everything that puts results into words for all who show them: window, dossier, command line. */
export { comparedWords, type ComparedWords } from './compared-words.ts';
