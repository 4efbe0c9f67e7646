/** As much as our tests use of it; its own types would be one more package. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  export default class Provider {
    constructor(
      issuer: string,
      configuration: {
        clients: { client_id: string; client_secret: string; redirect_uris: string[] }[];
        claims?: Record<string, string[]>;
        cookies?: { keys: string[] };
        findAccount?: (
          context: unknown,
          id: string,
        ) => { accountId: string; claims: () => Record<string, string | boolean> & { sub: string } };
      },
    );
    callback(): RequestListener;
  }
}
