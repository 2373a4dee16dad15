/** The calls about passages. */
import type { CallsBase, CallsOf } from './calls-base.ts';
import { countWords } from './count-words.ts';
import { insertPassage, markPassage, retitlePassage } from './passages.ts';
import { textOfRanges, tidyRanges } from './ranges.ts';

type PassageCall = 'memberText' | 'makePassage' | 'renamePassage' | 'deletePassage' | 'restorePassage';

export function passageCalls({
  making: { instant, newId },
  change,
  look: { anyPassage, livePassage, liveVersion, memberText },
}: CallsBase): CallsOf<PassageCall> {
  return {
    memberText: ({ member }) => memberText(member),

    makePassage: ({ versionId, title, ranges }) =>
      change((tx) => {
        const { version } = liveVersion(versionId);
        const tidy = tidyRanges(ranges, version.text);
        const words = countWords(textOfRanges(tidy, version.text).text);
        const id = newId();
        insertPassage(tx, { id, versionId, title, ranges: tidy, words, createdAt: instant() });
        return livePassage(id);
      }),

    renamePassage: ({ id, title }) =>
      change((tx) => {
        if (livePassage(id).title !== title) retitlePassage(tx, id, title);
        return livePassage(id);
      }),

    deletePassage: ({ id }) =>
      change((tx) => {
        if (!anyPassage(id).deleted) markPassage(tx, id, instant());
        return null;
      }),

    restorePassage: ({ id }) =>
      change((tx) => {
        if (anyPassage(id).deleted) markPassage(tx, id, null);
        return anyPassage(id).passage;
      }),
  };
}
