import type { Context, MiddlewareHandler } from 'hono';

const base = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];
const policy = [...base, "frame-ancestors 'none'"].join('; ');
const ofFrames = {
  shown_anywhere: [...base, 'frame-ancestors *'].join('; '),
  shows_our_own: [...base, "frame-src 'self'", "frame-ancestors 'none'"].join('; '),
  /** What somebody put in: should a browser show it all the same, it may do nothing there. */
  a_file: "default-src 'none'; frame-ancestors 'none'; sandbox",
};

/** For the few pages that other sites may show in a frame, one that shows our own in a frame, and files. */
export const framing =
  (how: keyof typeof ofFrames): MiddlewareHandler =>
  async (c, next) => {
    frameAs(c, how);
    await next();
  };

/** As `framing`, for this one answer. */
export const frameAs = (c: Context, how: keyof typeof ofFrames): void => c.set('framing', how);

/** Security headers on every answer. Pages are never kept by a cache unless a route says otherwise. */
export function securityHeaders({ https }: { https: boolean }): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const headers = c.res.headers;
    const framed = c.get('framing') as keyof typeof ofFrames | undefined;
    headers.set('Content-Security-Policy', framed ? ofFrames[framed] : policy);
    headers.set('X-Content-Type-Options', 'nosniff');
    // Older than the policy, and without a word for "anywhere".
    if (framed !== 'shown_anywhere') headers.set('X-Frame-Options', 'DENY');
    // `no-referrer` would make form posts send `Origin: null`, which the cross-origin check must refuse.
    headers.set('Referrer-Policy', 'same-origin');
    headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    const resource = framed === 'shown_anywhere' ? 'cross-origin' : 'same-origin';
    headers.set('Cross-Origin-Resource-Policy', resource);
    headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
    if (https) headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  };
}

/**
 * Refuses a write that another site made the browser send. Every browser says with a POST where it comes from
 * (`Sec-Fetch-Site`, or `Origin` in older ones); what says neither is no browser and carries nobody's cookies.
 */
export function refuseCrossOrigin(refuse: MiddlewareHandler): MiddlewareHandler {
  return async (c, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) return next();
    const site = c.req.header('Sec-Fetch-Site');
    if (site === 'same-origin' || site === 'none') return next();
    const origin = c.req.header('Origin');
    if (site === undefined && (origin === undefined || hostOf(origin) === c.req.header('Host')))
      return next();
    return refuse(c, next);
  };
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
