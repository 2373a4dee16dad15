/** Twenty ways in which news pages are marked up, each around the same article. */
import type { Truth } from './made-up.ts';
import { bodyOf, escaped } from './truth-html.ts';

export type Template = (truth: Truth) => string;

const MENU =
  '<ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li><li><a href="/login">Log in</a></li></ul>';
const TEASERS = [
  'A new timetable for the night bus',
  'Three recipes with rhubarb',
  'Who owns the quay? A question of law',
  'The week in pictures',
]
  .map(
    (text, at) =>
      `<div class="teaser"><a href="/t/${at}"><h3>${text}</h3><p>Read what our reporters found out about it on the spot.</p></a></div>`,
  )
  .join('');
const LEGAL =
  '<p>Copyright. All rights reserved. <a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a></p>';

const ld = (truth: Truth, type = 'NewsArticle') =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': type, headline: truth.title, datePublished: `${truth.published}T08:00:00+01:00`, author: { '@type': 'Person', name: truth.author }, publisher: { '@type': 'Organization', name: truth.outlet }, mainEntityOfPage: truth.url })}</script>`;
const og = (truth: Truth) =>
  `<meta property="og:title" content="${escaped(truth.title)}"><meta property="og:site_name" content="${truth.outlet}"><meta property="og:url" content="${truth.url}"><meta property="article:published_time" content="${truth.published}T08:00:00Z"><meta name="author" content="${truth.author}">`;
const head = (truth: Truth, more: string) =>
  `<head><meta charset="utf-8"><title>${escaped(truth.title)} | ${truth.outlet}</title><link rel="canonical" href="${truth.url}">${more}</head>`;
const whole = (truth: Truth, body: string, more: string) =>
  `<!doctype html>\n<html lang="en">${head(truth, more)}<body>${body}</body></html>`;
const byline = (truth: Truth) => `<p class="byline">By <a rel="author" href="/a">${truth.author}</a></p>`;
const h1 = (truth: Truth) => `<h1>${escaped(truth.title)}</h1>`;
/** Something put in after each n-th paragraph. */
const between = (html: string, every: number, what: string) => {
  let count = 0;
  return html.replace(/<\/p>\n/g, (end) => ((count += 1) % every === 0 ? `${end}${what}\n` : end));
};

export const TEMPLATES: readonly (readonly [name: string, render: Template])[] = [
  ['semantic', (t) => whole(t, `<header><nav>${MENU}</nav></header><main><article><header>${h1(t)}${byline(t)}<time datetime="${t.published}">that day</time></header>${bodyOf(t, true)}</article></main><aside>${TEASERS}</aside><footer>${LEGAL}</footer>`, ld(t))],
  ['divs', (t) => whole(t, `<div id="header"><div class="nav">${MENU}</div></div><div id="content"><div class="story">${h1(t)}<div class="story-body">${bodyOf(t, true)}</div></div><div class="sidebar">${TEASERS}</div></div><div id="footer">${LEGAL}</div>`, og(t))],
  ['word-press', (t) => whole(t, `<div id="page" class="site has-sidebar"><header class="site-header"><nav class="main-navigation">${MENU}</nav></header><div id="primary" class="content-area"><main><article id="post-12" class="post type-post"><header class="entry-header">${h1(t)}<div class="entry-meta">Posted by <span class="author vcard"><a class="url fn n" rel="author" href="/a">${t.author}</a></span></div></header><div class="entry-content">${bodyOf(t, true)}<div class="sharedaddy sd-sharing"><h3>Share this:</h3><ul><li><a href="#">Twitter</a></li></ul></div></div><footer class="entry-footer"><span class="tags-links">Tagged <a href="/t">bridge</a></span></footer></article><div id="comments" class="comments-area"><h2>2 thoughts on this</h2><ol class="comment-list"><li class="comment"><p>I have been saying so for years and nobody listened to me at all.</p></li><li class="comment"><p>What nonsense, the bridge was never open in the first place.</p></li></ol></div></main></div><aside id="secondary" class="widget-area">${TEASERS}</aside></div>`, og(t) + ld(t, 'BlogPosting'))],
  ['line breaks', (t) => whole(t, `<table width="100%"><tr><td>${MENU}</td></tr></table><div class="text">${h1(t)}${bodyOf(t, false).replace(/<p>|<\/p>/g, (tag) => (tag === '</p>' ? '<br><br>' : ''))}${t.blocks.filter(({ kind }) => kind === 'note').map(({ text }) => `${escaped(text)}<br><br>`).join('')}</div><font size="1">${LEGAL}</font>`, og(t))],
  ['layout tables', (t) => whole(t, `<table><tr><td colspan="3"><b>${t.outlet}</b></td></tr><tr><td width="120" valign="top">${MENU}</td><td valign="top">${h1(t)}${bodyOf(t, true)}</td><td valign="top">${TEASERS}</td></tr><tr><td colspan="3">${LEGAL}</td></tr></table>`, og(t))],
  ['hashed classes', (t) => whole(t, `<div id="__next"><div class="css-1q2w3e"><nav class="css-9k">${MENU}</nav><div class="css-77a"><div class="css-x1"><section class="css-b"><div>${h1(t)}</div><div class="css-c">${bodyOf(t, true).replace(/<p>/g, '<p class="css-exrw3m">')}</div></section></div></div><div class="css-footer">${LEGAL}</div></div></div>`, ld(t))],
  ['related inside', (t) => whole(t, `<nav>${MENU}</nav><article>${h1(t)}${between(bodyOf(t, true), 4, `<div class="related-inline"><p>Related: <a href="/r">A new timetable for the night bus</a></p></div>`)}</article><footer>${LEGAL}</footer>`, ld(t))],
  ['advertisements inside', (t) => whole(t, `<nav>${MENU}</nav><main>${h1(t)}<div class="article__body">${between(bodyOf(t, true), 3, '<div class="ad-slot" data-component="ad"><p>Advertisement</p></div>')}</div></main><footer>${LEGAL}</footer>`, og(t))],
  ['newsletter inside', (t) => whole(t, `<nav>${MENU}</nav><article class="story">${h1(t)}${between(bodyOf(t, true), 6, '<aside class="newsletter-signup"><h2>Sign up for our daily letter</h2><p>Get the news of the harbour each morning, free of charge and without obligation.</p><form><input type="email"><button>Sign up</button></form></aside>')}</article>${TEASERS}`, ld(t))],
  ['section per heading', (t) => whole(t, `<nav>${MENU}</nav><main><article>${h1(t)}<section>${bodyOf(t, true).replace(/<h2>/g, '</section><section><h2>')}</section></article></main><footer>${LEGAL}</footer>`, ld(t))],
  ['paragraph divs', (t) => whole(t, `<div class="nav">${MENU}</div><div class="article-body">${h1(t)}${bodyOf(t, true).replace(/<p>/g, '<div class="paragraph">').replace(/<\/p>/g, '</div>')}</div><div class="foot">${LEGAL}</div>`, og(t))],
  ['figures', (t) => whole(t, `<nav>${MENU}</nav><article>${h1(t)}${between(bodyOf(t, true), 5, '<figure><img src="b.jpg" alt="A bridge"><figcaption>The quay in winter.</figcaption></figure>')}</article><footer>${LEGAL}</footer>`, ld(t))],
  ['microdata', (t) => whole(t, `<nav>${MENU}</nav><div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${escaped(t.title)}</h1><span itemprop="author" itemscope><span itemprop="name">${t.author}</span></span><time itemprop="datePublished" datetime="${t.published}">then</time><div itemprop="articleBody">${bodyOf(t, true)}</div></div>${TEASERS}<footer>${LEGAL}</footer>`, `<meta property="og:site_name" content="${t.outlet}">`)],
  ['accelerated', (t) => `<!doctype html><html ⚡ lang="en">${head(t, ld(t) + '<style amp-boilerplate>body{visibility:hidden}</style>')}<body><header>${t.outlet}</header><amp-sidebar hidden>${MENU}</amp-sidebar><article class="amp-wp-article">${h1(t)}<div class="amp-wp-article-content">${between(bodyOf(t, true), 5, '<amp-ad width=300 height=250 type="x"></amp-ad>')}</div></article></body></html>`],
  ['paywall overlay', (t) => whole(t, `<div class="cookie-consent modal"><p>We and our 812 partners value your privacy and store information on your device.</p><button>Accept</button></div><nav>${MENU}</nav><article>${h1(t)}<div class="paywalled-content">${bodyOf(t, true)}</div></article><footer>${LEGAL}</footer>`, ld(t))],
  ['comments below', (t) => whole(t, `<nav>${MENU}</nav><main><article>${h1(t)}${bodyOf(t, true)}</article><section class="discussion">${'<div class="comment-body"><p>I was there that day and saw it with my own eyes, and it was nothing like this.</p></div>'.repeat(12)}</section></main>`, og(t))],
  ['many links', (t) => whole(t, `<nav>${MENU}</nav><article>${h1(t)}${bodyOf(t, true).replace(/ (Kell|Brenning|Eastgate)/g, ' <a href="/place/$1">$1</a>')}</article><footer>${LEGAL}</footer>`, ld(t))],
  ['two articles', (t) => whole(t, `<nav>${MENU}</nav><main><article class="main-story">${h1(t)}${bodyOf(t, true)}</article><article class="more-from"><h2>More from this section</h2>${TEASERS}</article></main>`, ld(t))],
  ['old encoding', (t) => whole(t, `<div class=menu>${MENU}</div><center><h1>${escaped(t.title)}</h1></center><div>${bodyOf(t, true).replace(/<\/p>|<\/li>/g, '')}</div><hr>${LEGAL}`, og(t))],
  ['xhtml', (t) => `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">${head(t, og(t)).replace(/<(meta|link)([^>]*)>/g, '<$1$2 />')}<body><div id="navigation">${MENU}</div><div id="main">${h1(t)}${bodyOf(t, true)}</div><div id="footer">${LEGAL}</div></body></html>`],
]; // prettier-ignore
