import { texts } from '../../../platform/texts/texts.ts';

export const invitationTexts = texts(
  {
    mailSubject: 'Uitnodiging van {service}',
    mailText: `Beste {name},

{inviter} nodigt u uit om in Entente te werken voor {service}.

Open deze link en kies een wachtwoordzin. De link werkt één keer, zeven dagen lang:
{link}

Verwachtte u deze uitnodiging niet? Dan hoeft u niets te doen.
`,
    title: 'U bent uitgenodigd',
    intro:
      '{inviter, select, none {U bent} other {{inviter} heeft u}} uitgenodigd om te werken voor {service}.',
    asRoles: 'U wordt: {roles}.',
    choose: 'Kies een wachtwoordzin. Daarmee meldt u zich aan en opent u uw eigen sleutel.',
    nobodyKnows: 'Niemand anders kent deze zin, ook de systeembeheerder niet. Bewaar hem goed.',
    name: 'Uw naam',
    email: 'U meldt zich aan met',
    language: 'In welke taal werkt u?',
    accept: 'Doe mee',
    existing: 'U hebt al een account met {email}. Meld u daarmee aan; daarna kunt u de uitnodiging aannemen.',
    signIn: 'Meld u aan',
    otherAccount:
      'U bent nu aangemeld met een ander adres. Deze uitnodiging is voor {email}. Meld u af en open de link opnieuw.',
    gone: 'Deze uitnodiging werkt niet meer',
    goneText:
      'De link is al gebruikt, ingetrokken of ouder dan zeven dagen. Vraag wie u uitnodigde om een nieuwe uitnodiging.',
    goneSignIn: 'Koos u al een wachtwoordzin? Meld u dan gewoon aan.',
  },
  {
    fr: {
      mailSubject: 'Invitation de {service}',
      mailText: `Bonjour {name},

{inviter} vous invite à travailler dans Entente pour {service}.

Ouvrez ce lien et choisissez une phrase de passe. Le lien fonctionne une seule fois, pendant sept jours :
{link}

Vous n’attendiez pas cette invitation ? Alors vous n’avez rien à faire.
`,
      title: 'Vous êtes invité(e)',
      intro:
        '{inviter, select, none {Vous êtes invité(e)} other {{inviter} vous invite}} à travailler pour {service}.',
      asRoles: 'Votre rôle : {roles}.',
      choose: 'Choisissez une phrase de passe. Elle sert à vous connecter et ouvre votre clé personnelle.',
      nobodyKnows:
        'Personne d’autre ne connaît cette phrase, pas même la gestion technique. Retenez-la bien.',
      name: 'Votre nom',
      email: 'Vous vous connectez avec',
      language: 'Dans quelle langue travaillez-vous ?',
      accept: 'Participer',
      existing:
        'Vous avez déjà un compte avec {email}. Connectez-vous ; ensuite vous pourrez accepter l’invitation.',
      signIn: 'Se connecter',
      otherAccount:
        'Vous êtes connecté(e) avec une autre adresse. Cette invitation est pour {email}. Déconnectez-vous et ouvrez le lien à nouveau.',
      gone: 'Cette invitation ne fonctionne plus',
      goneText:
        'Le lien a déjà servi, a été retiré ou a plus de sept jours. Demandez une nouvelle invitation à la personne qui vous a invité(e).',
      goneSignIn: 'Vous avez déjà choisi une phrase de passe ? Alors connectez-vous simplement.',
    },
    de: {
      mailSubject: 'Einladung von {service}',
      mailText: `Guten Tag {name},

{inviter} lädt Sie ein, in Entente für {service} zu arbeiten.

Öffnen Sie diesen Link und wählen Sie eine Passphrase. Der Link funktioniert einmal, sieben Tage lang:
{link}

Sie haben diese Einladung nicht erwartet? Dann brauchen Sie nichts zu tun.
`,
      title: 'Sie sind eingeladen',
      intro:
        '{inviter, select, none {Sie sind eingeladen} other {{inviter} lädt Sie ein}}, für {service} zu arbeiten.',
      asRoles: 'Ihre Aufgabe: {roles}.',
      choose: 'Wählen Sie eine Passphrase. Damit melden Sie sich an und öffnen Ihren eigenen Schlüssel.',
      nobodyKnows:
        'Niemand sonst kennt diesen Satz, auch der technische Betrieb nicht. Bewahren Sie ihn gut auf.',
      name: 'Ihr Name',
      email: 'Sie melden sich an mit',
      language: 'In welcher Sprache arbeiten Sie?',
      accept: 'Mitmachen',
      existing:
        'Sie haben schon ein Konto mit {email}. Melden Sie sich damit an; danach können Sie die Einladung annehmen.',
      signIn: 'Anmelden',
      otherAccount:
        'Sie sind mit einer anderen Adresse angemeldet. Diese Einladung ist für {email}. Melden Sie sich ab und öffnen Sie den Link noch einmal.',
      gone: 'Diese Einladung gilt nicht mehr',
      goneText:
        'Der Link wurde schon benutzt, zurückgezogen oder ist älter als sieben Tage. Bitten Sie die Person, die Sie eingeladen hat, um eine neue Einladung.',
      goneSignIn: 'Sie haben schon eine Passphrase gewählt? Dann melden Sie sich einfach an.',
    },
    en: {
      mailSubject: 'Invitation from {service}',
      mailText: `Dear {name},

{inviter} invites you to work in Entente for {service}.

Open this link and choose a passphrase. The link works once, for seven days:
{link}

Did you not expect this invitation? Then you need not do anything.
`,
      title: 'You are invited',
      intro: '{inviter, select, none {You are invited} other {{inviter} invites you}} to work for {service}.',
      asRoles: 'Your role: {roles}.',
      choose: 'Choose a passphrase. You sign in with it, and it opens your own key.',
      nobodyKnows: 'Nobody else knows this phrase, not even the operator. Keep it well.',
      name: 'Your name',
      email: 'You sign in with',
      language: 'In which language do you work?',
      accept: 'Join',
      existing:
        'You already have an account with {email}. Sign in with it; then you can accept the invitation.',
      signIn: 'Sign in',
      otherAccount:
        'You are signed in with another address. This invitation is for {email}. Sign out and open the link again.',
      gone: 'This invitation no longer works',
      goneText:
        'The link was used already, was withdrawn or is older than seven days. Ask the person who invited you for a new one.',
      goneSignIn: 'Have you already chosen a passphrase? Then simply sign in.',
    },
  },
);
