import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { SingleSignOn } from '../../../platform/house.ts';

/** What must come back with the provider's answer: kept sealed in a cookie of this browser meanwhile. */
export type Expected = { verifier: string; state: string; nonce: string };

/** What the provider says of somebody. */
export type Claims = { issuer: string; subject: string; email: string; verified: boolean };

const found = new Map<string, Configuration>();

/** The provider's addresses and keys. Kept once they were found: a provider that is down now is asked again next time. */
async function configurationOf(provider: SingleSignOn): Promise<Configuration> {
  const key = `${provider.issuer} ${provider.clientId}`;
  const known = found.get(key);
  if (known) return known;
  const issuer = new URL(provider.issuer);
  // Without https only on this same machine, as in tests.
  const local = issuer.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(issuer.hostname);
  const configuration = await discovery(issuer, provider.clientId, provider.clientSecret, undefined, {
    execute: local ? [allowInsecureRequests] : [],
    timeout: 10,
  });
  found.set(key, configuration);
  return configuration;
}

/** The address to which the browser is sent, and what is expected back. */
export async function askProvider(
  provider: SingleSignOn,
  redirectUri: string,
): Promise<{ url: URL; expected: Expected }> {
  const configuration = await configurationOf(provider);
  const expected = { verifier: randomPKCECodeVerifier(), state: randomState(), nonce: randomNonce() };
  const url = buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: 'openid email',
    code_challenge: await calculatePKCECodeChallenge(expected.verifier),
    code_challenge_method: 'S256',
    state: expected.state,
    nonce: expected.nonce,
  });
  return { url, expected };
}

/** Exchanges the provider's answer for what it says of the person. Throws when anything in it is not as expected. */
export async function readAnswer(provider: SingleSignOn, answer: URL, expected: Expected): Promise<Claims> {
  const configuration = await configurationOf(provider);
  const tokens = await authorizationCodeGrant(configuration, answer, {
    pkceCodeVerifier: expected.verifier,
    expectedState: expected.state,
    expectedNonce: expected.nonce,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('The provider sent no ID token');
  const said = claims.email ? claims : await fetchUserInfo(configuration, tokens.access_token, claims.sub);
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: typeof said.email === 'string' ? said.email : '',
    verified: said.email_verified === true,
  };
}
