/** A template that cannot be used; the message is for the user. */
export class TemplateFault extends Error {
  override readonly name = 'TemplateFault';
}
