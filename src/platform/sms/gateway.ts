/** How messages leave: one HTTP request each, as the operator's gateway wants it. */
export type SmsGateway = {
  url: string;
  method: 'POST' | 'PUT' | 'GET';
  headers: Record<string, string>;
  /** `{to}`, `{text}` and `{id}` stand for the message; what surrounds them decides how they are written. */
  body: string;
  /** Of which country a number is that begins with one 0. */
  country: 'be' | 'nl';
};

/**
 * The gateway that the operator set, or null: no `SMS_URL`, no messages. `SMS_METHOD` (POST), `SMS_HEADERS` (JSON),
 * `SMS_BODY` (`{"to":"{to}","text":"{text}"}`), `SMS_COUNTRY` (be). Throws with a sentence when one is impossible.
 */
export function smsGatewayFrom(env: NodeJS.ProcessEnv): SmsGateway | null {
  const url = env.SMS_URL;
  if (!url) return null;
  if (!isSafe(URL.parse(url)))
    throw new Error('SMS_URL must begin with https://, for numbers of residents go there');
  const method = (env.SMS_METHOD ?? 'POST').toUpperCase();
  if (method !== 'POST' && method !== 'PUT' && method !== 'GET')
    throw new Error(`SMS_METHOD must be POST, PUT or GET, not ${method}`);
  const body = env.SMS_BODY ?? '{"to":"{to}","text":"{text}"}';
  if (!`${url}${method === 'GET' ? '' : body}`.includes('{to}'))
    throw new Error(
      'SMS_BODY (or SMS_URL) must say with {to} where the number stands, and with {text} where the text',
    );
  const country = env.SMS_COUNTRY ?? 'be';
  if (country !== 'be' && country !== 'nl') throw new Error(`SMS_COUNTRY must be be or nl, not ${country}`);
  return { url, method, headers: headersFrom(env.SMS_HEADERS), body, country };
}

/** Encrypted on its way, or never on a network at all. */
const isSafe = (address: URL | null): boolean =>
  address?.protocol === 'https:' ||
  (address?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname));

function headersFrom(text: string | undefined): Record<string, string> {
  if (!text) return { 'Content-Type': 'application/json' };
  let headers: unknown;
  try {
    headers = JSON.parse(text);
  } catch {
    // Said below: the value may hold a secret, so it is not repeated.
  }
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers))
    throw new Error(
      'SMS_HEADERS must be JSON, as {"Authorization":"Bearer …","Content-Type":"application/json"}',
    );
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

/** The request for one message. Each value is written as its place needs it: in an address, in a form, or in JSON. */
export function requestFor(
  gateway: SmsGateway,
  message: { id: string; to: string; text: string },
): { url: string; init: RequestInit } {
  const url = filled(gateway.url, message, encodeURIComponent);
  const type = Object.entries(gateway.headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  const inForm = type?.includes('x-www-form-urlencoded') ?? false;
  const asJson = (value: string) => JSON.stringify(value).slice(1, -1);
  const body = filled(gateway.body, message, inForm ? encodeURIComponent : asJson);
  const init = { method: gateway.method, headers: gateway.headers };
  return { url, init: gateway.method === 'GET' ? init : { ...init, body } };
}

const filled = (
  template: string,
  message: { id: string; to: string; text: string },
  write: (value: string) => string,
): string =>
  template.replace(/\{(to|text|id)\}/g, (_, name: string) => write(message[name as keyof typeof message]));
