/** Spelling in notes, by dictionaries of this machine alone: none is ever fetched. */
import type { ContextMenuParams, MenuItemConstructorOptions, Session, WebContents } from 'electron';
import { Menu } from 'electron';
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Where Linux keeps dictionaries in the form that Chromium reads. */
const FOLDERS = ['/usr/share/hunspell-bdic', '/usr/share/qt6/qtwebengine_dictionaries', '/usr/share/qt5/qtwebengine_dictionaries', '/usr/share/qtwebengine-dictionaries']; // prettier-ignore

/** Nobody answers there: a dictionary that is not here is not looked for elsewhere. */
const NOWHERE = 'http://127.0.0.1:9/';

/** What Chromium calls its copy of a dictionary: `en-US-10-1.bdic`; the figures are those of the language. */
const FIGURES: Readonly<Record<string, string>> = { 'en-US': '10-1', 'en-GB': '10-1', 'en-CA': '10-1', 'en-AU': '10-1', 'es-ES': '3-0', 'pt-BR': '3-0', 'pt-PT': '3-0' }; // prettier-ignore
const USUAL_FIGURES = '3-0';

/**
 * Turns spelling on where it can be had without the network, and answers whether it is on. A Mac's own dictionaries are used there. On Linux
 * dictionaries of the system are laid where Chromium looks for its own; where there are none, and on Windows, it stays off.
 */
export function useSpelling(
  session: Session,
  { platform, profile, locales }: { platform: NodeJS.Platform; profile: string; locales: readonly string[] },
  folders: readonly string[] = FOLDERS,
): boolean {
  session.setSpellCheckerDictionaryDownloadURL(NOWHERE);
  if (platform === 'darwin') {
    session.setSpellCheckerEnabled(true);
    return true;
  }
  const languages =
    platform === 'linux' ? layDictionaries(path.join(profile, 'Dictionaries'), locales, folders) : [];
  if (languages.length > 0) session.setSpellCheckerLanguages(languages);
  session.setSpellCheckerEnabled(languages.length > 0);
  return languages.length > 0;
}

/** Copies the dictionaries of the user's languages; answers the languages that have one. */
function layDictionaries(to: string, locales: readonly string[], folders: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const folder of folders.filter((one) => existsSync(one)))
    for (const name of readdirSync(folder)) {
      const language = /^([a-z]{2,3}(?:[_-][A-Z]{2})?)(?:-\d+-\d+)?\.bdic$/
        .exec(name)?.[1]
        ?.replace('_', '-');
      if (language !== undefined && !known.has(language)) known.set(language, path.join(folder, name));
    }
  const wanted = [...new Set([...locales, 'en-US'])].filter((language) => known.has(language));
  mkdirSync(to, { recursive: true, mode: 0o700 });
  return wanted.filter((language) => {
    try {
      copyFileSync(
        known.get(language)!,
        path.join(to, `${language}-${FIGURES[language] ?? USUAL_FIGURES}.bdic`),
      );
      return true;
    } catch {
      return false;
    }
  });
}

/** The menu at the mouse: better spellings first, then what can be done with words. Null where there is nothing to do. */
export function wordsMenu(
  contents: Pick<WebContents, 'replaceMisspelling'> & {
    readonly session: Pick<Session, 'addWordToSpellCheckerDictionary'>;
  },
  params: Pick<
    ContextMenuParams,
    'misspelledWord' | 'dictionarySuggestions' | 'isEditable' | 'selectionText'
  >,
): MenuItemConstructorOptions[] | null {
  const { misspelledWord, dictionarySuggestions, isEditable, selectionText } = params;
  if (!isEditable && selectionText.trim() === '') return null;
  const spelling: MenuItemConstructorOptions[] =
    isEditable && misspelledWord !== ''
      ? [
          ...dictionarySuggestions.map((word) => ({
            label: word,
            click: () => contents.replaceMisspelling(word),
          })),
          {
            label: 'Add to the Dictionary',
            click: () => contents.session.addWordToSpellCheckerDictionary(misspelledWord),
          },
          { type: 'separator' as const },
        ]
      : [];
  return isEditable
    ? [...spelling, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }]
    : [{ role: 'copy' }];
}

export function offerWords(contents: WebContents): void {
  contents.on('context-menu', (_event, params) => {
    const template = wordsMenu(contents, params);
    if (template) Menu.buildFromTemplate(template).popup();
  });
}
