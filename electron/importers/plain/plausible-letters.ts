/** Letters beyond ASCII that languages in Latin script are written with; others of the script are rare. */
const USUAL = new Set(
  'àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœšžðþčćđřěůňťďľĺŕąęłńśźżőűăâîșțşţğıāēīūģķļņ' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŒŠŽÐÞČĆĐŘĚŮŇŤĎĽĄĘŁŃŚŹŻŐŰĂȘȚŞŢĞİĀĒĪŪĢĶĻŅ',
);
/** Those of Russian, Ukrainian, Belarusian and Bulgarian, and what else Serbian and Macedonian have in small letters. */
const USUAL_CYRILLIC = /[а-яёіїєґўђѓјљњћќџА-ЯЁІЇЄҐЎ]/u;
/** The letters that come most often in Cyrillic and Greek. */
const OFTEN = new Set('оеаинтсрвлкмдпуяыьгαοιετσνηυρπκμλςάέήίόύώ');
const OPENING = /[“‘„‚«‹¿¡([]/u;
const CLOSING = /[”’»›“)\]]/u;
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
const scriptOf = (letter: string) => SCRIPTS.findIndex((script) => script.test(letter));

/**
 * How likely the characters beyond ASCII of a text stand where they do, in the mean: about 1 for a text that was read in its encoding, and
 * below 0 for one that was not, in which capitals and signs stand in the midst of words. 0 for a text without any.
 */
export function plausibility(text: string): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 0x80) continue;
    sum += scoreOf(text.charAt(at), text.charAt(at - 1), text.charAt(at + 1));
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}

function scoreOf(one: string, before: string, after: string): number {
  if (/[\x80-\x9f\ufffd\ue000-\uf8ff]/u.test(one)) return -3;
  const [isAfterLetter, isBeforeLetter] = [LETTER.test(before), LETTER.test(after)];
  if (LETTER.test(one)) return scoreOfLetter(one, before, after, isAfterLetter, isBeforeLetter);
  if (one === '’' && isAfterLetter) return 1;
  if (OPENING.test(one) && isBeforeLetter && !isAfterLetter) return 1;
  if (CLOSING.test(one) && !isBeforeLetter && /[^\s]/u.test(before)) return 1;
  if (/[«»]/u.test(one) && /[\s\u00a0]/u.test(before + after)) return 0.6;
  if (/[–—…•·§°€£\u00ad]/u.test(one))
    return isAfterLetter && isBeforeLetter && /[•§°€£·]/u.test(one) ? -1 : 0.7;
  if (one === '\u00a0') return 0.3;
  if (/[ºª²³½¼¾×±©®™]/u.test(one)) return isAfterLetter && isBeforeLetter ? -2 : 0.1;
  return isAfterLetter || isBeforeLetter ? -2 : -1;
}

function scoreOfLetter(
  one: string,
  before: string,
  after: string,
  isAfterLetter: boolean,
  isBeforeLetter: boolean,
): number {
  const script = scriptOf(one);
  if ((isAfterLetter && scriptOf(before) !== script) || (isBeforeLetter && scriptOf(after) !== script))
    return -2;
  if (UPPER.test(one) && LOWER.test(before)) return -2;
  if (script === 0 && !USUAL.has(one)) return -0.5;
  if (script === 1 && !USUAL_CYRILLIC.test(one)) return -3;
  if (/\d/.test(before + after)) return -1;
  // "à", "é", "ó", "y" and the like are words of their own; a sign that stands for one is not among figures.
  if (!isAfterLetter && !isBeforeLetter) return /[\s,.'’]/u.test(before + after) ? 0.4 : -1;
  return OFTEN.has(one) ? 1.2 : 1;
}
