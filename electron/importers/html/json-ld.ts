type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** What JSON-LD says of an article, in its own words. */
export interface ArticleData {
  readonly headline: string;
  readonly author: string;
  readonly publisher: string;
  readonly datePublished: string;
  readonly url: string;
  readonly inLanguage: string;
}

const ARTICLE = /(?:Article|Posting|Report|Review|WebPage)$/;
/** More is not looked at: a page may be one long list of data. */
const MOST_NODES = 5_000;

/** The article that the JSON-LD of a page tells of; null when there is none, or when all of it is broken. */
export function articleData(scripts: readonly string[]): ArticleData | null {
  const nodes = scripts.flatMap((script) => objectsIn(parse(script)));
  const byType = (type: RegExp) => nodes.find((node) => typesOf(node).some((name) => type.test(name)));
  const node = byType(/(?:Article|Posting|Report|Review)$/) ?? byType(ARTICLE);
  if (node === undefined) return null;
  const referred = (value: Json | undefined): Json | undefined => {
    const id = isObject(value) && Object.keys(value).length === 1 ? value['@id'] : undefined;
    return id === undefined
      ? value
      : (nodes.find((one) => one['@id'] === id && one['name'] !== undefined) ?? value);
  };
  return {
    headline: textOf(node['headline']) || textOf(node['name']),
    author: namesOf(node['author'] ?? node['creator'], referred).join(', '),
    publisher: namesOf(node['publisher'], referred)[0] ?? '',
    datePublished: textOf(node['datePublished']) || textOf(node['dateCreated']),
    url: textOf(node['mainEntityOfPage']) || idOf(node['mainEntityOfPage']) || textOf(node['url']),
    inLanguage: textOf(node['inLanguage']),
  };
}

function parse(script: string): Json {
  try {
    // Some systems wrap it in a comment, and some leave line ends in strings.
    return JSON.parse(
      script
        .replace(
          /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/g,
          '',
        )
        .replace(/[\n\r\t]+/g, ' '),
    ) as Json;
  } catch {
    return null;
  }
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object in it, the outer ones first. */
function objectsIn(root: Json): JsonObject[] {
  const found: JsonObject[] = [];
  const waiting: Json[] = [root];
  for (let at = 0; at < waiting.length && at < MOST_NODES; at += 1) {
    const value = waiting[at]!;
    if (isObject(value)) found.push(value);
    if (typeof value === 'object' && value !== null) waiting.push(...Object.values(value).slice(0, 500));
  }
  return found;
}

function typesOf(node: JsonObject): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string');
}

const textOf = (value: Json | undefined): string =>
  typeof value === 'string' ? value.trim() : Array.isArray(value) ? textOf(value[0] as Json) : '';
const idOf = (value: Json | undefined): string => (isObject(value) ? textOf(value['@id']) : '');

function namesOf(value: Json | undefined, referred: (value: Json | undefined) => Json | undefined): string[] {
  const list: readonly (Json | undefined)[] = Array.isArray(value) ? (value as readonly Json[]) : [value];
  return list.flatMap((one) => {
    const known = referred(one);
    const name = isObject(known) ? textOf(known['name']) : textOf(known);
    return name === '' || /^https?:/i.test(name) ? [] : [name];
  });
}
