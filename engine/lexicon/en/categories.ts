import { CATEGORIES } from './category-table.ts';
import { COUNTRIES, HAND_CATEGORIES } from './exclusive.ts';

/** A thing of a category whose members exclude one another; one object however it is named. */
export interface Member {
  readonly category: string;
  /** Everything it is a kind of, itself included. */
  readonly kinds: ReadonlySet<Member>;
}

/** What one name of up to three words can stand for. */
export interface Named {
  /** Words of the name in comparison form. */
  readonly words: readonly string[];
  readonly member: Member;
  /** Only where it is printed with capitals: "US", "Turkey". */
  readonly capital: boolean;
}

let names: Map<string, Named[]> | undefined;

/** The names that begin with a word in comparison form or its dictionary form, longest first. English. */
export function namesFrom(first: string): readonly Named[] {
  names ??= readAll();
  return names.get(first) ?? NONE;
}

const NONE: readonly Named[] = [];

/** The forms by which a word may name a thing of a category: as printed, its dictionary form, and its singular where the dictionary does not hold it. */
export function categoryForms({
  key,
  lexeme,
}: {
  readonly key: string;
  readonly lexeme: { readonly word: string } | null;
}): readonly string[] {
  if (lexeme !== null) return [key, lexeme.word];
  if (!key.endsWith('s') || key.length < 4) return [key];
  return [key, key.slice(0, -1), ...(key.endsWith('es') ? [key.slice(0, -2)] : [])];
}

/** Whether two things of categories cannot both be what is spoken of: of one category, and neither a kind of the other. */
export function exclude(a: Member, b: Member): boolean {
  return a.category === b.category && !a.kinds.has(b) && !b.kinds.has(a);
}

function readAll(): Map<string, Named[]> {
  const all = new Map<string, Named[]>();
  const add = (printed: string, member: Member, capital: boolean) => {
    const words = printed.toLowerCase().split('_');
    const list = all.get(words[0]!) ?? [];
    list.push({ words, member, capital: capital || printed !== printed.toLowerCase() });
    all.set(words[0]!, list);
  };
  for (const line of CATEGORIES) readTable(line, add);
  for (const line of HAND_CATEGORIES) readHand(line, add);
  for (const line of COUNTRIES) {
    const member = memberOf('country', []);
    for (const printed of line.split(/ \| | /)) add(printed, member, true);
  }
  for (const list of all.values()) list.sort((x, y) => y.words.length - x.words.length);
  return all;
}

type Add = (printed: string, member: Member, capital: boolean) => void;

/** `city:paris/city_of_light<0 ...`; see `build/category-table.js`. */
function readTable(line: string, add: Add): void {
  const colon = line.indexOf(':');
  const category = line.slice(0, colon);
  const capital = ['city', 'province', 'continent', 'language'].includes(category);
  const members: Member[] = [];
  for (const entry of line.slice(colon + 1).split(' ')) {
    const [printed, ...wider] = entry.split('<');
    const member = memberOf(
      category,
      wider.flatMap((place) => members[parseInt(place, 36)] ?? []),
    );
    members.push(member);
    for (const name of printed!.split('/')) add(name, member, capital);
  }
}

/** `meal: breakfast lunch dinner/supper brunch<lunch`; see `exclusive.ts`. */
function readHand(line: string, add: Add): void {
  const [category, list] = line.split(': ');
  const known = new Map<string, Member>();
  for (const entry of list!.split(' ')) {
    const [printed, wider] = entry.split('<');
    const member = memberOf(`${category}, by hand`, wider === undefined ? [] : [known.get(wider)!]);
    for (const name of printed!.split('/').filter((part) => part !== '')) {
      known.set(name, member);
      add(name, member, false);
    }
  }
}

function memberOf(category: string, wider: readonly Member[]): Member {
  const kinds = new Set<Member>(wider.flatMap((member) => [...member.kinds]));
  const member: Member = { category, kinds };
  kinds.add(member);
  return member;
}

/** Whether a category holds colours. */
export function isColour(category: string): boolean {
  return category.startsWith('colour');
}
