/** The address that a browser or SingleFile wrote into a page when it saved it; null when there is none. */
export function savedFrom(html: string): string | null {
  const head = html.slice(0, 4_000);
  const address =
    /<!-- saved from url=\(\d+\)(\S+)/.exec(head)?.[1] ??
    /<!--[^>]{0,200}?\bSingleFile\b[^>]*?\burl:\s*(\S+)/i.exec(head)?.[1];
  return address !== undefined && /^https?:/i.test(address) ? address : null;
}
