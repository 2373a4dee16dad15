/** What a browser shows that is not let in: plain words, no script, nothing from outside. */

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Variorum: ${title.toLowerCase()}</title>
<style>
  :root { color-scheme: light dark }
  body { font: 1.1rem/1.6 Georgia, serif; max-width: 34rem; margin: 15vh auto; padding: 0 1.5rem }
</style>
<h1>${title}</h1>
${body}
</html>
`;

const USED = 'This address was already used';
const ONCE = '<p>For your safety, the address that Variorum prints opens one browser only, once.</p>';

/** For a browser that comes without the right address. */
export const REFUSAL_PAGE = page(
  USED,
  `${ONCE}
<p>Go on in the window that is already open. If there is none, stop Variorum in its terminal with Ctrl-C,
start it again, and open the new address.</p>`,
);

/**
 * For one that comes with the right address, but second.
 * @param signOut where the first one is signed out; made of our own letters alone
 */
export const usedPage = (signOut: string): string =>
  page(
    USED,
    `${ONCE}
<p>Go on in the window that is already open.</p>
<p>Is none of yours open? Then somebody else was first: <a href="${signOut}">sign out whoever was first</a>, and open the new
address that Variorum then prints in its terminal.</p>`,
  );

/** For the one that had the first one signed out. */
export const SIGNED_OUT_PAGE = page(
  'Whoever was let in is signed out',
  `<p>Variorum has printed a new address in its terminal. Open it: it works once, in one browser.</p>
<p>What was typed in a window that was open stays there, and is saved as soon as its browser has opened the new address.</p>`,
);

/**
 * Leads a browser on by a page of its own: one that was led here from elsewhere sends no cookie where it is only redirected.
 * @param to made of our own letters alone
 */
export const leadingOn = (to: string): string =>
  `<!doctype html><title>Variorum</title><meta http-equiv="refresh" content="0; url=${to}">`;
