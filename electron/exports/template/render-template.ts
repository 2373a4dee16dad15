/** Exports by a template of the user's: Mustache, which has no code in it. */
import Mustache from 'mustache';
import { escapeLine } from '../../../engine/dossier/index.ts';
import { TemplateFault } from './template-fault.ts';
import type { TemplateView } from './template-view.ts';
import { isVariable, TEMPLATE_VARIABLES } from './variables.ts';

/**
 * A template filled in: `{{title}}` with what would be Markdown escaped, `{{{table}}}` as it is, `{{#findings}} … {{/findings}}` once for
 * each. Names that are none of {@link TEMPLATE_VARIABLES}, partials and other delimiters are refused, so that nothing but these words is
 * ever looked up.
 *
 * @throws {TemplateFault}
 */
export function renderTemplate(template: string, view: TemplateView): string {
  let tokens;
  try {
    tokens = Mustache.parse(template) as Token[];
  } catch (error) {
    throw new TemplateFault(`The template cannot be read: ${(error as Error).message}.`);
  }
  check(tokens);
  return Mustache.render(template, view, undefined, {
    escape: (value) => escapeLine(String(value), { mid: true }),
  });
}

/** `[type, name, start, end, inner tokens]`, as Mustache's parser gives them. */
type Token = readonly [string, string, number, number, ...unknown[]];

function check(tokens: readonly Token[]): void {
  for (const [type, name, , , inner] of tokens) {
    if (type === 'text' || type === '!') continue;
    if (type === '>' || type === '=')
      throw new TemplateFault(
        `“{{${type}${name}}}” is not known: there are no partials and no other delimiters.`,
      );
    if (name !== '.' && !isVariable(name))
      throw new TemplateFault(
        `There is nothing called “${name}”. What a template may name: ${Object.keys(TEMPLATE_VARIABLES).join(', ')}.`,
      );
    if (Array.isArray(inner)) check(inner as Token[]);
  }
}
