import { texts } from '../../../../platform/texts/texts.ts';

export const problemTexts = texts(
  {
    not_found: 'De pagina bestaat niet meer',
    server_error: 'De site geeft een fout',
    no_answer: 'Geen antwoord',
    no_such_host: 'De naam van de site of het maildomein bestaat niet',
    private_address: 'De naam leidt naar een besloten netwerk',
    too_many_redirects: 'De link leidt eindeloos verder',
    no_mail: 'Dit domein ontvangt geen mail',
  },
  {
    fr: {
      not_found: 'La page n’existe plus',
      server_error: 'Le site renvoie une erreur',
      no_answer: 'Pas de réponse',
      no_such_host: 'Le nom du site ou du domaine de courrier n’existe pas',
      private_address: 'Le nom mène à un réseau privé',
      too_many_redirects: 'Le lien renvoie sans fin',
      no_mail: 'Ce domaine ne reçoit pas de courriels',
    },
    de: {
      not_found: 'Die Seite gibt es nicht mehr',
      server_error: 'Die Website meldet einen Fehler',
      no_answer: 'Keine Antwort',
      no_such_host: 'Den Namen der Website oder der Mail-Domain gibt es nicht',
      private_address: 'Der Name führt in ein geschlossenes Netz',
      too_many_redirects: 'Der Link leitet endlos weiter',
      no_mail: 'Diese Domain nimmt keine E-Mails an',
    },
    en: {
      not_found: 'The page no longer exists',
      server_error: 'The site gives an error',
      no_answer: 'No answer',
      no_such_host: 'The name of the site or mail domain does not exist',
      private_address: 'The name leads to a private network',
      too_many_redirects: 'The link redirects without end',
      no_mail: 'This domain takes no mail',
    },
  },
);

export const probeTexts = texts(
  {
    title: 'Links die niet antwoorden',
    intro:
      'Eens per week kijken wij of websites en formulieren antwoorden, en of een maildomein mail ontvangt. Pas als er drie keer geen antwoord kwam, telkens op een andere dag, ziet iedereen het bij de dienst staan.',
    none: 'Alles antwoordt',
    noneText: 'Er is geen link of maildomein dat de laatste keer niet antwoordde.',
    failing: 'Wat de laatste keer niet antwoordde',
    service: 'Dienst',
    fact: 'Gegeven',
    value: 'Wat er staat',
    problem: 'Wat er misgaat',
    since: 'Sinds',
    public: 'Voor iedereen zichtbaar',
    marked: 'Ja',
    waiting: 'Nog niet',
    phones: 'Telefoonnummers met een vreemde vorm',
    phonesText:
      'Wij bellen niet. Alleen de vorm is bekeken: er ontbreekt een cijfer, of er staat iets te veel.',
    mark: 'Antwoordt niet sinds {day}.',
  },
  {
    fr: {
      title: 'Liens qui ne répondent pas',
      intro:
        'Une fois par semaine, nous vérifions si les sites et les formulaires répondent, et si un domaine reçoit du courrier. Le public ne le voit auprès du service qu’après trois essais sans réponse, à des jours différents.',
      none: 'Tout répond',
      noneText: 'Aucun lien ni domaine de courrier n’est resté sans réponse la dernière fois.',
      failing: 'Ce qui n’a pas répondu la dernière fois',
      service: 'Service',
      fact: 'Information',
      value: 'Ce qui est indiqué',
      problem: 'Ce qui ne va pas',
      since: 'Depuis',
      public: 'Visible pour tous',
      marked: 'Oui',
      waiting: 'Pas encore',
      phones: 'Numéros de téléphone d’une forme étrange',
      phonesText:
        'Nous n’appelons pas. Seule la forme a été vérifiée : il manque un chiffre, ou il y a quelque chose de trop.',
      mark: 'Ne répond plus depuis le {day}.',
    },
    de: {
      title: 'Links, die nicht antworten',
      intro:
        'Einmal pro Woche prüfen wir, ob Websites und Formulare antworten und ob eine Mail-Domain E-Mails annimmt. Erst wenn dreimal keine Antwort kam, jeweils an einem anderen Tag, sehen es alle beim Dienst.',
      none: 'Alles antwortet',
      noneText: 'Es gibt keinen Link und keine Mail-Domain, die beim letzten Mal nicht geantwortet hat.',
      failing: 'Was beim letzten Mal nicht geantwortet hat',
      service: 'Dienst',
      fact: 'Angabe',
      value: 'Was dort steht',
      problem: 'Was nicht stimmt',
      since: 'Seit',
      public: 'Für alle sichtbar',
      marked: 'Ja',
      waiting: 'Noch nicht',
      phones: 'Telefonnummern in seltsamer Form',
      phonesText:
        'Wir rufen nicht an. Nur die Form wurde geprüft: es fehlt eine Ziffer, oder es steht etwas zu viel da.',
      mark: 'Antwortet nicht seit dem {day}.',
    },
    en: {
      title: 'Links that do not answer',
      intro:
        'Once a week we look whether websites and forms answer, and whether a mail domain takes mail. Only after three tries without an answer, on different days, does everyone see it with the service.',
      none: 'Everything answers',
      noneText: 'No link or mail domain failed to answer the last time.',
      failing: 'What did not answer the last time',
      service: 'Service',
      fact: 'Fact',
      value: 'What it says',
      problem: 'What is wrong',
      since: 'Since',
      public: 'Visible to all',
      marked: 'Yes',
      waiting: 'Not yet',
      phones: 'Telephone numbers of an odd form',
      phonesText:
        'We do not ring. Only the form was looked at: a digit is missing, or there is something too much.',
      mark: 'Does not answer since {day}.',
    },
  },
);
