type Headers = Readonly<Record<string, string | undefined>>;

/**
 * Does this unsafe request come from one of our own pages? Sec-Fetch-Site decides where browsers send it;
 * "same-site" is hostile, because neighbours under go.id get defaced. Older browsers are judged by Origin
 * against Host or our own address; a request that says neither is refused.
 */
export function comesFromOurPages(headers: Headers, baseUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin, host } = headers;
  if (!origin || !URL.canParse(origin)) return false;
  return origin === baseUrl || (host !== undefined && new URL(origin).host === host.toLowerCase());
}
