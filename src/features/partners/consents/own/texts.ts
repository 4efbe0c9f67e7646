import { texts } from '../../../../platform/texts/texts.ts';

/** The words with which a party reads and takes back his own consents. */
export const ownConsentTexts = texts(
  {
    title: 'Uw toestemmingen',
    intro:
      'Hier ziet u wat anderen over uw aanvraag mogen weten. Wat u in gesprekken zegt, gaat nooit naar hen.',
    none: 'U gaf geen toestemming',
    noneText: 'Niemand buiten de dienst hoort iets over uw aanvraag.',
    mayKnow: '{organisation} mag weten: {what}',
    nobody: 'Een partner van de dienst',
    onward: 'U mag worden doorverwezen',
    given_in_person: 'U zei dit persoonlijk op {day}.',
    given_by_phone: 'U zei dit aan de telefoon op {day}.',
    given_in_writing: 'U schreef dit op {day}.',
    given_with_code: 'U gaf dit zelf hier op {day}.',
    until: 'Ze geldt tot en met {day}.',
    withdrawn: 'U trok ze in op {day}.',
    withdraw: 'Trek deze toestemming in',
    withdrawHint:
      'Vanaf dan hoort hij niets meer. Wat hij al weet, blijft hij weten. Uw aanvraag gaat gewoon door.',
    done: 'U hebt de toestemming ingetrokken. Vanaf nu gaat er niets meer.',
  },
  {
    fr: {
      title: 'Vos accords',
      intro:
        'Vous voyez ici ce que d’autres peuvent savoir de votre demande. Ce que vous dites dans les entretiens ne va jamais chez eux.',
      none: 'Vous n’avez donné aucun accord',
      noneText: 'Personne en dehors du service n’apprend quoi que ce soit de votre demande.',
      mayKnow: '{organisation} peut savoir : {what}',
      nobody: 'Un partenaire du service',
      onward: 'Vous pouvez être réorienté',
      given_in_person: 'Vous l’avez dit de vive voix le {day}.',
      given_by_phone: 'Vous l’avez dit au téléphone le {day}.',
      given_in_writing: 'Vous l’avez écrit le {day}.',
      given_with_code: 'Vous l’avez donné ici vous-même le {day}.',
      until: 'Il est valable jusqu’au {day} inclus.',
      withdrawn: 'Vous l’avez retiré le {day}.',
      withdraw: 'Retirer cet accord',
      withdrawHint:
        'Dès ce moment, il n’apprend plus rien. Ce qu’il sait déjà, il continue à le savoir. Votre demande suit son cours.',
      done: 'Vous avez retiré l’accord. À partir de maintenant, plus rien ne part.',
    },
    de: {
      title: 'Ihre Einwilligungen',
      intro:
        'Hier sehen Sie, was andere über Ihre Anfrage wissen dürfen. Was Sie in Gesprächen sagen, geht nie an sie.',
      none: 'Sie haben keine Einwilligung gegeben',
      noneText: 'Niemand außerhalb des Dienstes erfährt etwas über Ihre Anfrage.',
      mayKnow: '{organisation} darf wissen: {what}',
      nobody: 'Ein Partner des Dienstes',
      onward: 'Sie dürfen weiterverwiesen werden',
      given_in_person: 'Sie haben es am {day} persönlich gesagt.',
      given_by_phone: 'Sie haben es am {day} am Telefon gesagt.',
      given_in_writing: 'Sie haben es am {day} geschrieben.',
      given_with_code: 'Sie haben es am {day} hier selbst gegeben.',
      until: 'Sie gilt bis einschließlich {day}.',
      withdrawn: 'Sie haben sie am {day} zurückgezogen.',
      withdraw: 'Diese Einwilligung zurückziehen',
      withdrawHint:
        'Von da an erfährt er nichts mehr. Was er schon weiß, weiß er weiterhin. Ihre Anfrage läuft einfach weiter.',
      done: 'Sie haben die Einwilligung zurückgezogen. Von jetzt an geht nichts mehr.',
    },
    en: {
      title: 'Your consents',
      intro:
        'Here you see what others may know about your request. What you say in talks never goes to them.',
      none: 'You gave no consent',
      noneText: 'Nobody outside the service hears anything about your request.',
      mayKnow: '{organisation} may know: {what}',
      nobody: 'A partner of the service',
      onward: 'You may be referred on',
      given_in_person: 'You said this in person on {day}.',
      given_by_phone: 'You said this on the telephone on {day}.',
      given_in_writing: 'You wrote this on {day}.',
      given_with_code: 'You gave this here yourself on {day}.',
      until: 'It stands until and including {day}.',
      withdrawn: 'You withdrew it on {day}.',
      withdraw: 'Withdraw this consent',
      withdrawHint:
        'From then on they hear nothing more. What they know already, they go on knowing. Your request simply goes on.',
      done: 'You have withdrawn the consent. From now on nothing more goes.',
    },
  },
);
