/** The look of a page that stands alone. */
export const SIDE_BY_SIDE_STYLE = `
:root { color-scheme: light dark; --ink: #1d1f24; --quiet: #5b6068; --paper: #fbfaf7; --line: #d9d5cb; --mark: #ffe9a8; --card: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e6e1; --quiet: #a5a8ae; --paper: #17181b; --line: #3a3c41; --mark: #5b4a12; --card: #1f2024; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 2rem clamp(1rem, 4vw, 4rem) 4rem; color: var(--ink); background: var(--paper);
  font: 1.05rem/1.6 'Source Serif 4', 'Iowan Old Style', Palatino, Georgia, serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, th, nav, .facts, .where, blockquote footer { font-family: Inter, system-ui, sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 1rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
h3, h4, h5 { font-size: 1rem; margin: 1.2rem 0 .4rem; }
p { margin: .5rem 0; }
section, article, .facts { max-width: 52rem; }
article { margin: 0 0 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .4rem 1.2rem 1rem; }
nav { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; margin-top: .8rem; font-size: .9rem; }
a { color: inherit; text-underline-offset: .2em; }
.facts, .where, blockquote footer { color: var(--quiet); font-size: .8rem; }
.where { white-space: nowrap; margin-inline-start: .4em; }
blockquote { margin: .7rem 0; padding: 0 0 0 .9rem; border-inline-start: 3px solid var(--line); white-space: pre-wrap; }
blockquote footer { white-space: normal; }
mark { background: var(--mark); color: inherit; text-decoration: underline dotted; text-underline-offset: .2em; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
.texts { table-layout: fixed; min-width: 40rem; }
.texts th { position: sticky; top: 0; background: var(--paper); }
.texts td { white-space: pre-wrap; }
th, td { text-align: start; vertical-align: top; padding: .55rem 1rem .55rem 0; border-bottom: 1px solid var(--line); }
th { font-size: .85rem; font-weight: 600; }
.letter { display: inline-block; min-width: 1.5em; padding: 0 .35em; border: 1px solid currentColor; border-radius: 3px; text-align: center; }
pre { white-space: pre-wrap; }
img { max-width: 100%; }
@media print { body { padding: 0; font-size: 10pt; } nav { display: none; } .texts { min-width: 0; } article { break-inside: avoid; } }
`.trim();
