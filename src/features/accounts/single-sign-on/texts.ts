import { texts } from '../../../platform/texts/texts.ts';

export const singleSignOnTexts = texts(
  {
    with: 'Meld aan met {provider}',
    failed: 'Aanmelden met {provider} is niet gelukt. Probeer het opnieuw, of gebruik uw wachtwoordzin.',
    nobody:
      '{provider} kent u, maar hier is geen account voor u. Vraag de beheerder van uw dienst om een uitnodiging, of gebruik uw wachtwoordzin.',
    away: '{provider} antwoordt nu niet. Probeer het straks opnieuw, of gebruik uw wachtwoordzin.',
  },
  {
    fr: {
      with: 'Se connecter avec {provider}',
      failed: 'La connexion avec {provider} n’a pas réussi. Réessayez, ou utilisez votre phrase de passe.',
      nobody:
        '{provider} vous connaît, mais il n’y a pas de compte pour vous ici. Demandez une invitation à l’administration de votre service, ou utilisez votre phrase de passe.',
      away: '{provider} ne répond pas pour le moment. Réessayez plus tard, ou utilisez votre phrase de passe.',
    },
    de: {
      with: 'Anmelden mit {provider}',
      failed:
        'Die Anmeldung mit {provider} ist nicht gelungen. Versuchen Sie es noch einmal oder benutzen Sie Ihre Passphrase.',
      nobody:
        '{provider} kennt Sie, aber hier gibt es kein Konto für Sie. Bitten Sie die Verwaltung Ihres Dienstes um eine Einladung oder benutzen Sie Ihre Passphrase.',
      away: '{provider} antwortet gerade nicht. Versuchen Sie es später noch einmal oder benutzen Sie Ihre Passphrase.',
    },
    en: {
      with: 'Sign in with {provider}',
      failed: 'Signing in with {provider} did not work. Try again, or use your passphrase.',
      nobody:
        '{provider} knows you, but there is no account for you here. Ask the administrator of your service for an invitation, or use your passphrase.',
      away: '{provider} does not answer now. Try again later, or use your passphrase.',
    },
  },
);
