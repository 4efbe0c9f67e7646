/** Words with which people in our four languages begin a guessable passphrase, without accents and in lower case. */
export const commonWords = `
  password passwort wachtwoord motdepasse passphrase kennwort geheim secret welkom welcome willkommen bienvenue
  hallo hello bonjour letmein login inloggen admin administrator beheerder beheer root user gebruiker utilisateur
  benutzer guest gast master default changeme veranderen test tester testing qwerty azerty qwertz iloveyou
  ikhouvanjou jetaime ichliebedich love liefde amour liebe schatje liefje cherie schatz princess prinses princesse
  prinzessin dragon monkey aapje football voetbal fussball soccer baseball basketball superman batman pokemon
  sunshine zonneschijn soleil sonnenschein shadow killer trustno internet computer ordinateur samsung iphone
  google facebook microsoft windows office company bedrijf entreprise firma politie police polizei gemeente commune
  gemeinde bemiddeling buurtbemiddeling mediation mediator bemiddelaar mediateur amsterdam rotterdam antwerpen
  brussel bruxelles brussels luik liege gent nederland belgie belgique belgium ajax feyenoord anderlecht
  zomer winter herfst lente voorjaar summer autumn spring hiver automne printemps sommer fruhling
  januari februari maart augustus september oktober november december
`
  .trim()
  .split(/\s+/)
  // The longest first, so that `wachtwoord` is not left as `wacht` by a shorter word inside it.
  .sort((a, b) => b.length - a.length);

/** Rows along which fingers slide: digits, the alphabet, and the keyboards of our countries. */
export const slides = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qwertzuiop',
  'yxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
];
