import type { Block } from '../blocks/block.ts';
import { nameOf, type PageElement } from '../blocks/element.ts';
import { isLoneFurniture } from '../lone-furniture.ts';

/** Classes and ids of what stands around an article, and in its midst, without being of it. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:share|sharing|social|follow-us|addtoany)\b/, 'Buttons for sharing'],
  [/\b(?:related|recommend(?:ed|ations?)?|read-?more|more-(?:on|from|stories)|most-(?:read|popular)|also-?(?:read|like)|trending|teasers?|outbrain|taboola)\b/, 'Related pages'],
  [/\b(?:ads?|advert(?:isement|s)?|sponsor(?:ed)?|promo(?:tion)?s?|dfp|paywall-offer)\b/, 'Advertisement'],
  [/\b(?:newsletter|subscri(?:be|ption)|sign-?up|paywall|donat(?:e|ion))\b/, 'Appeal to subscribe'],
  [/\b(?:comments?|disqus|respond|discussion)\b/, 'Readers’ comments'],
  [/\b(?:cookies?|consent|gdpr|modal|popup|overlay)\b/, 'Notice'],
  [/\b(?:nav(?:igation|bar)?|breadcrumbs?|menu|pagination|skip-?link|toolbar|tags?|topics?-list|toc)\b/, 'Menu'],
  [/\b(?:sidebar|rail|widgets?)\b/, 'Beside the article'],
]; // prettier-ignore

/** Elements that stand around an article by what they are. */
const ELEMENTS: Readonly<Record<string, string>> = {
  nav: 'Menu',
  footer: 'Foot of the page',
  aside: 'Beside the article',
  form: 'Form',
};
/** Roles likewise. */
const ROLES: Readonly<Record<string, string>> = {
  navigation: 'Menu',
  contentinfo: 'Foot of the page',
  complementary: 'Beside the article',
  search: 'Form',
  banner: 'Head of the page',
  menu: 'Menu',
  dialog: 'Notice',
};

const parentOf = (element: PageElement) =>
  (element as unknown as Element).parentElement as unknown as PageElement | null;

/** Words of classes and ids with spaces between them: `ArticleBody__share-bar` as `article body share-bar`. */
function namesOf(element: PageElement): string {
  const raw = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('data-component') ?? ''}`;
  return (
    raw
      .slice(0, 500)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[_:.]+/g, ' ')
      .toLowerCase()
      .split(/\s+/)
      // `has-sidebar` stands on the page, and says nothing of where the element itself is.
      .filter((word) => !/^(?:has|with|without|no|is|js|not)-/.test(word))
      .join(' ')
  );
}

const KINDS = new WeakMap<PageElement, string>();

/** What one element says that it is, if it is not of an article; '' otherwise. Read once: each block asks all that it stands in. */
function kindOf(element: PageElement): string {
  let kind = KINDS.get(element);
  if (kind === undefined) KINDS.set(element, (kind = readKind(element)));
  return kind;
}

function readKind(element: PageElement): string {
  const name = nameOf(element);
  if (name === 'body' || name === 'html' || name === 'article' || name === 'main') return '';
  const role = ROLES[element.getAttribute('role') ?? ''];
  if (role) return role;
  if (name === 'footer' && !isOfPage(element)) return '';
  if (name === 'aside' && isNoteAside(element)) return '';
  if (ELEMENTS[name]) return ELEMENTS[name];
  const names = namesOf(element);
  if (names.trim() === '') return '';
  return NAMES.find(([pattern]) => pattern.test(names))?.[1] ?? '';
}

/** A foot inside a quotation holds who is quoted; one of an article may hold its notes. */
function isOfPage(footer: PageElement): boolean {
  for (let at = parentOf(footer); at !== null; at = parentOf(at))
    if (['blockquote', 'figure', 'article'].includes(nameOf(at))) return false;
  return true;
}

const isNoteAside = (element: PageElement) =>
  /\bdoc-(?:foot|end)note|\bfootnote\b/.test(
    `${element.getAttribute('role') ?? ''} ${element.getAttribute('epub:type') ?? ''} ${namesOf(element)}`,
  );

/** Whether an element stands in something that is not of an article; looked for below `scope` alone, if it is given. */
export const isFurniture = (element: PageElement, scope?: unknown): boolean =>
  furnitureOf(element, scope) !== '';

function furnitureOf(element: PageElement, scope?: unknown): string {
  for (let at: PageElement | null = element; at !== null && at !== scope; at = parentOf(at)) {
    const kind = kindOf(at);
    if (kind !== '') return kind;
  }
  return '';
}

/** What a stretch of the page that is left out is called in the list of what is. */
export const whereIn = (element: PageElement): string => furnitureOf(element) || 'Outside the article';

const RELATED_LINE =
  /^(?:read(?: more| also| next)?|see also|related|watch|also read|more|mehr zum thema|lire aussi|lea también)\s*[:|]\s*\S/i;

/** A line that pages put into the midst of articles, such as `Advertisement` or `Read more: ...`. */
export function isBoilerplate({ kind, text }: Block, share: number): boolean {
  if (kind === 'note' || text.length > 200) return false;
  return isLoneFurniture(text.replace(/^• /, '')) || (share > 0.6 && RELATED_LINE.test(text));
}
