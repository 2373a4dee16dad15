/** What was given cannot be used, in words for the user. */
export class BadInput extends Error {
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.name = 'BadInput';
    this.hint = hint;
  }
}
