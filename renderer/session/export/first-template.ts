/** What a template begins with: an example that shows how it is written. */
export const FIRST_TEMPLATE = `# {{title}}

{{date}}{{#author}}, {{author}}{{/author}}

{{{summary}}}

{{#findings}}
## {{number}}. {{title}}

{{sentence}} *{{judgement}}*{{#reason}}: {{reason}}{{/reason}}

{{#quotations}}
{{{block}}}

{{/quotations}}
{{/findings}}
## Sources

{{#sources}}
- {{name}}: {{reference}}{{#url}} <{{{url}}}>{{/url}}
{{/sources}}
`;
