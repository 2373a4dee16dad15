/** Transitions of the arc-hybrid system. */
export const SHIFT = 0;
/** The top of the stack becomes a dependent of the front of the buffer. */
export const LEFT = 1;
/** The top of the stack becomes a dependent of the one below it. */
export const RIGHT = 2;

/** A lead that no choice has. */
export const NO_DOUBT = 1 << 20;

/** The arrays of a state that are filled and emptied together: what is known of words, what is decided of them, what follows of that. */
const ATTRIBUTES = ['word', 'tag', 'fine', 'middle', 'coarse', 'suffix', 'noun'] as const;
const ARCS = ['head', 'relation'] as const;
const CHILDREN = ['left1', 'left2', 'right1', 'right2', 'leftCount', 'rightCount', 'leftRelations', 'rightRelations'] as const; // prettier-ignore

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
    for (const name of [...ATTRIBUTES, ...ARCS, ...CHILDREN, 'doubt', 'stack'] as const)
      this[name] = new Int32Array(this.room);
  }

  /** Makes room for a sentence; the caller then writes the attributes of words 1 to `length`. */
  start(length: number): void {
    this.reserve(length);
    this.length = length;
    this.root = length + 1;
    this.depth = 0;
    this.front = 1;
    // Words behind the root are looked at as the second and third of the buffer.
    for (const name of ATTRIBUTES) this[name].fill(0, length + 1, length + 4);
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
    for (const name of [...ARCS, ...CHILDREN]) this[name].fill(0, 0, end);
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
    this.addChild(dependent, head);
  }

  /** A word as the outermost child so far of its head. */
  private addChild(word: number, head: number): void {
    const relations = 1 << (this.relation[word]! & 31);
    if (word < head) {
      this.left2[head] = this.left1[head]!;
      this.left1[head] = word;
      this.leftCount[head]! += 1;
      this.leftRelations[head]! |= relations;
    } else {
      this.right2[head] = this.right1[head]!;
      this.right1[head] = word;
      this.rightCount[head]! += 1;
      this.rightRelations[head]! |= relations;
    }
  }

  /** Children, counts and sets of relations afresh from heads and relations. */
  gather(): void {
    const { length, head } = this;
    for (const name of CHILDREN) this[name].fill(0, 0, length + 4);
    for (let word = length; word > 0; word -= 1) if (word <= head[word]!) this.addChild(word, head[word]!);
    for (let word = 1; word <= length; word += 1) if (word >= head[word]!) this.addChild(word, head[word]!);
  }
}
