/**
 * What was worked out of pairs of things that are known by numbers, in a realm of each (a language). It is kept in rows by the first number:
 * keys that are small integers are found fastest. When there are too many all of it is forgotten.
 */
export class KnownPairs<T> {
  private readonly realms = new Map<string, Map<number, Map<number, T>>>();
  private size = 0;

  /** @param most so many answers are kept */
  constructor(private readonly most: number) {}

  /** What is known of two numbers in this order, or what `work` makes of them, which must hang on them alone. */
  of(realm: string, one: number, other: number, work: () => T): T {
    const found = this.realms.get(realm)?.get(one)?.get(other);
    if (found !== undefined) return found;
    const made = work();
    if (this.size >= this.most) {
      this.realms.clear();
      this.size = 0;
    }
    let rows = this.realms.get(realm);
    if (rows === undefined) this.realms.set(realm, (rows = new Map<number, Map<number, T>>()));
    const row = rows.get(one);
    if (row === undefined) rows.set(one, new Map([[other, made]]));
    else row.set(other, made);
    this.size += 1;
    return made;
  }
}
