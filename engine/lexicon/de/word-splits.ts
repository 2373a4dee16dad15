/** How the German Universal Dependencies treebanks split what is printed as one word. */

/** A preposition with the article in it. "der" of "zur" and the like is the only feminine. */
export const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'im=in+dem am=an+dem zum=zu+dem zur=zu+der vom=von+dem beim=bei+dem ins=in+das ans=an+das aufs=auf+das fürs=für+das durchs=durch+das ' +
    'ums=um+das vors=vor+das übers=über+das unters=unter+das hinters=hinter+das überm=über+dem unterm=unter+dem hinterm=hinter+dem vorm=vor+dem'
  )
    .split(' ')
    .map((entry) => [entry.split('=')[0]!, entry.split('=')[1]!.split('+')]),
);

/** Abbreviations that keep their full stop, without it; dotted letters, single letters and ordinals need no entry. */
export const DOTTED: ReadonlySet<string> = new Set(
  (
    'bzw ca etc usw evtl ggf inkl exkl dr prof st hl nr chr mio mrd tsd str hrsg jh jhd bsp vgl geb gest gegr ehem dipl ing abs art aufl bd bde ' +
    'tel sog max min std jan feb mär apr jun jul aug sep sept okt nov dez az s'
  ).split(' '),
);
