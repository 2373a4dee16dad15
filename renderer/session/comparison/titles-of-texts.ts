import type { MemberText, SourceRecord } from '../../../electron/bridge/contract.ts';
import { titledText, titlesApart } from '../../../engine/view/index.ts';

/** Texts that are read together, each under a title that tells it from the others. */
export function toldApart(
  texts: readonly MemberText[],
  sourceOf: (id: string) => SourceRecord | undefined,
): MemberText[] {
  const titles = titlesApart(texts.map((text) => titledText(text, sourceOf(text.sourceId))));
  return texts.map((text, index) => ({ ...text, title: titles[index]! }));
}
