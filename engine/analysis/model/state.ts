/** Transitions of the arc-hybrid system. */
export const SHIFT = 0;
/** The top of the stack becomes a dependent of the front of the buffer. */
export const LEFT = 1;
/** The top of the stack becomes a dependent of the one below it. */
export const RIGHT = 2;

/** A lead that no choice has. */
export const NO_DOUBT = 1 << 20;

/**
 * A parse under way (arc-hybrid, Kuhlmann, Gómez-Rodríguez and Satta 2011). Words are 1 to `length`; the artificial root is
 * `length + 1` and stands at the end of the buffer (Ballesteros and Nivre 2013); 0 is no word. The attributes of words are
 * arrays by word, with 0 for no word. Reused for sentence after sentence.
 */
export class ParserState {
  length = 0;
  root = 1;
  private room = 0;
  word!: Int32Array;
  tag!: Int32Array;
  fine!: Int32Array;
  middle!: Int32Array;
  coarse!: Int32Array;
  suffix!: Int32Array;
  /** The noun that a preposition at this word would take, a guess from tags: 0 where there is none. */
  noun!: Int32Array;
  head!: Int32Array;
  relation!: Int32Array;
  /** Outermost and next outermost children on either side. */
  left1!: Int32Array;
  left2!: Int32Array;
  right1!: Int32Array;
  right2!: Int32Array;
  leftCount!: Int32Array;
  rightCount!: Int32Array;
  leftRelations!: Int32Array;
  rightRelations!: Int32Array;
  /** How narrowly the closest choice was made with this word on top of the stack or in front of the buffer. */
  doubt!: Int32Array;
  stack!: Int32Array;
  depth = 0;
  front = 1;

  constructor() {
    this.reserve(62);
  }

  private reserve(length: number): void {
    if (length + 4 <= this.room) return;
    this.room = Math.max(length + 4, 2 * this.room);
    const fresh = () => new Int32Array(this.room);
    this.word = fresh();
    this.tag = fresh();
    this.fine = fresh();
    this.middle = fresh();
    this.coarse = fresh();
    this.suffix = fresh();
    this.noun = fresh();
    this.head = fresh();
    this.relation = fresh();
    this.left1 = fresh();
    this.left2 = fresh();
    this.right1 = fresh();
    this.right2 = fresh();
    this.leftCount = fresh();
    this.rightCount = fresh();
    this.leftRelations = fresh();
    this.rightRelations = fresh();
    this.doubt = fresh();
    this.stack = fresh();
  }

  /** Makes room for a sentence; the caller then writes the attributes of words 1 to `length`. */
  start(length: number): void {
    this.reserve(length);
    this.length = length;
    this.root = length + 1;
    this.depth = 0;
    this.front = 1;
    // Words behind the root are looked at as the second and third of the buffer.
    for (let at = length + 1; at < length + 4; at += 1) {
      this.word[at] = 0;
      this.tag[at] = 0;
      this.fine[at] = 0;
      this.middle[at] = 0;
      this.coarse[at] = 0;
      this.suffix[at] = 0;
      this.noun[at] = 0;
    }
    this.word[this.root] = -1;
    this.tag[this.root] = 255;
    this.restart();
  }

  /** Back to the first configuration, attributes kept. */
  restart(): void {
    const end = this.length + 4;
    this.depth = 0;
    this.front = 1;
    this.doubt.fill(NO_DOUBT, 0, end);
    this.head.fill(0, 0, end);
    this.relation.fill(0, 0, end);
    this.left1.fill(0, 0, end);
    this.left2.fill(0, 0, end);
    this.right1.fill(0, 0, end);
    this.right2.fill(0, 0, end);
    this.leftCount.fill(0, 0, end);
    this.rightCount.fill(0, 0, end);
    this.leftRelations.fill(0, 0, end);
    this.rightRelations.fill(0, 0, end);
  }

  get done(): boolean {
    return this.front > this.length && this.depth === 0;
  }

  allows(transition: number): boolean {
    if (transition === SHIFT) return this.front <= this.length;
    if (transition === RIGHT) return this.depth > 1;
    return this.depth > 0 && (this.front <= this.length || this.depth === 1);
  }

  shift(): void {
    this.stack[this.depth] = this.front;
    this.depth += 1;
    this.front += 1;
  }

  /** The word and its head to be, for LEFT or RIGHT: attaches and pops. */
  reduce(transition: number, relation: number): void {
    const dependent = this.stack[this.depth - 1]!;
    const head = transition === LEFT ? this.front : this.stack[this.depth - 2]!;
    this.depth -= 1;
    this.head[dependent] = head;
    this.relation[dependent] = relation;
    if (dependent < head) {
      this.left2[head] = this.left1[head]!;
      this.left1[head] = dependent;
      this.leftCount[head]! += 1;
      this.leftRelations[head]! |= 1 << (relation & 31);
    } else {
      this.right2[head] = this.right1[head]!;
      this.right1[head] = dependent;
      this.rightCount[head]! += 1;
      this.rightRelations[head]! |= 1 << (relation & 31);
    }
  }

  /** Children, counts and sets of relations afresh from heads and relations. */
  gather(): void {
    const end = this.length + 4;
    this.left1.fill(0, 0, end);
    this.left2.fill(0, 0, end);
    this.right1.fill(0, 0, end);
    this.right2.fill(0, 0, end);
    this.leftCount.fill(0, 0, end);
    this.rightCount.fill(0, 0, end);
    this.leftRelations.fill(0, 0, end);
    this.rightRelations.fill(0, 0, end);
    for (let word = this.length; word > 0; word -= 1) {
      const head = this.head[word]!;
      if (word > head) continue;
      this.left2[head] = this.left1[head]!;
      this.left1[head] = word;
      this.leftCount[head]! += 1;
      this.leftRelations[head]! |= 1 << (this.relation[word]! & 31);
    }
    for (let word = 1; word <= this.length; word += 1) {
      const head = this.head[word]!;
      if (word < head) continue;
      this.right2[head] = this.right1[head]!;
      this.right1[head] = word;
      this.rightCount[head]! += 1;
      this.rightRelations[head]! |= 1 << (this.relation[word]! & 31);
    }
  }
}
