import { createApp } from '../src/app/app.ts';
import type { House } from '../src/platform/house.ts';

export type Seen = { status: number; location: string | null; html: string; headers: Headers };
type Fields = Record<string, string | string[]>;

/** A browser without JavaScript, without a network: keeps cookies, posts forms as one does, follows nothing. */
export function browse(house: House, given: { headers?: Record<string, string> } = {}) {
  const app = createApp(house);
  const cookies = new Map<string, string>();
  async function send(path: string, init: RequestInit = {}): Promise<Seen> {
    const headers = new Headers({ ...given.headers, ...(init.headers as Record<string, string>) });
    if (cookies.size > 0)
      headers.set('Cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await app.request(path, { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/max-age=0/i.test(cookie)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const html = await response.text();
    return {
      status: response.status,
      location: response.headers.get('Location'),
      html,
      headers: response.headers,
    };
  }
  return {
    cookies,
    get: (path: string) => send(path),
    post: (path: string, fields: Fields = {}) =>
      send(path, {
        method: 'POST',
        body: new URLSearchParams(
          Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
        ),
        headers: { 'Sec-Fetch-Site': 'same-origin' },
      }),
  };
}
