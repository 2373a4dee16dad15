/**
 * Characters that nobody sees and that turn the direction of all that follows: embeddings, overrides and isolates (Unicode Standard Annex 9).
 * In a text from outside they make words read as what they are not (CVE-2021-42574), so that they are shown as a mark and not obeyed. The
 * marks of one place (U+200E, U+200F, U+061C), which words of Hebrew and Arabic need beside figures, stay as they are.
 */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Stands for one of them, and is as long as one: offsets stay what they are. */
export const MARK_OF_DIRECTION = '\u21c4';

/** Whether a text holds any of them. */
export const turnsDirection = (text: string): boolean => text.search(TURNING) >= 0;

/** A text as it is shown: each of them as a mark. As long as the text itself. */
export const withMarksOfDirection = (text: string): string => text.replace(TURNING, MARK_OF_DIRECTION);
