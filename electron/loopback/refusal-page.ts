/** What a browser shows that comes without the right address: plain words, no script, nothing from outside. */
export const REFUSAL_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Variorum: this address was already used</title>
<style>
  :root { color-scheme: light dark }
  body { font: 1.1rem/1.6 Georgia, serif; max-width: 34rem; margin: 15vh auto; padding: 0 1.5rem }
</style>
<h1>This address was already used</h1>
<p>For your safety, the address that Variorum prints opens one browser only, once.</p>
<p>Go on in the window that is already open. If there is none, stop Variorum in its terminal with Ctrl-C,
start it again, and open the new address.</p>
</html>
`;
