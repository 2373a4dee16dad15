/** Words that tell by how much something grew or shrank. */
export interface MultipleWords {
  /** Dictionary forms that multiply: "double" 2, "halve" 0.5. */
  readonly factors: ReadonlyMap<string, number>;
  /** Of those the ones that are other words before a noun: "a double room". */
  readonly otherBeforeNoun: ReadonlySet<string>;
  /** Dictionary forms of verbs and nouns under which a share is added ("rise"), or taken away ("fall"). */
  readonly growing: ReadonlySet<string>;
  readonly shrinking: ReadonlySet<string>;
  /** Before what was reached, which is no step: "rose *to* 50 percent". */
  readonly towards: ReadonlySet<string>;
}
