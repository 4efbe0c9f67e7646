import { zoneOf } from '../../../../platform/calendar/zone.ts';
import type { Mail } from '../../../../platform/mail/mail.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { texts } from '../../../../platform/texts/texts.ts';
import { formatDay } from '../../../../ui/dates.ts';
import type { Entry } from '../../entries/entry.ts';
import { fieldTexts } from '../../entries/field-texts.ts';
import { fieldNames } from '../../entries/fields.ts';
import { nameOf } from '../../entries/say-text.ts';
import { sayValue } from '../../entries/say-value.ts';

const longest = 300;

type Mailing = {
  language: Language;
  link: string;
  /** The reader keeps the entry: his own address may stand nowhere. */
  keeps: boolean;
  expires: Date;
  /** Names a municipality by its code. */
  name: (code: string) => string;
};

/** The mail “still right?” with all that the directory says of a service, in the language of its reader. */
export function reminderMail(
  entry: Entry,
  { language, link, keeps, expires, name }: Mailing,
): Pick<Mail, 'subject' | 'text' | 'purpose'> {
  const say = mailTexts(language);
  const until = formatDay(expires, { language, zone: zoneOf(entry.country) }, { year: true });
  const text = [
    say('hello', { name: nameOf(entry, language) }),
    say('what'),
    say('howTo', { link, until }),
    factsInWords(entry, language, name),
    say(keeps ? 'whyKeeper' : 'why'),
  ].join('\n\n');
  return { subject: say('subject'), text: `${text}\n`, purpose: 'still_right' };
}

function factsInWords(entry: Entry, language: Language, name: Mailing['name']): string {
  const say = mailTexts(language);
  const sayField = fieldTexts(language);
  return fieldNames
    .flatMap((field) => {
      const fact = entry.facts[field];
      if (!fact) return [];
      const lines = sayValue(field, fact.value, language, name);
      const said = lines.map((line) => `  ${line.length > longest ? `${line.slice(0, longest)} …` : line}`);
      return said.length > 0 ? [[say('label', { field: sayField(field) }), ...said].join('\n')] : [];
    })
    .join('\n');
}

const mailTexts = texts(
  {
    subject: 'Kloppen uw gegevens nog?',
    hello: 'Beste medewerkers van {name},',
    what: 'Uw dienst staat in de openbare lijst van diensten voor buurtbemiddeling. Twee keer per jaar vragen wij of alles nog klopt.',
    howTo:
      'Open deze link. Daar bevestigt u alles met één klik, of u zegt dat er iets veranderd is:\n{link}\nDe link werkt tot {until}.',
    label: '{field}:',
    why: 'U krijgt dit bericht omdat dit e-mailadres bij uw dienst in de lijst staat. U hoeft niet te antwoorden.',
    whyKeeper:
      'U krijgt dit bericht omdat u de gegevens van deze dienst bijhoudt. U hoeft niet te antwoorden.',
  },
  {
    fr: {
      subject: 'Vos informations sont-elles encore exactes ?',
      hello: 'Madame, Monsieur, à l’attention de {name},',
      what: 'Votre service figure dans la liste publique des services de médiation de quartier. Deux fois par an, nous vous demandons si tout est encore exact.',
      howTo:
        'Ouvrez ce lien. Vous y confirmez tout en un clic, ou vous signalez un changement :\n{link}\nLe lien fonctionne jusqu’au {until}.',
      label: '{field} :',
      why: 'Vous recevez ce message parce que cette adresse e-mail est celle de votre service dans la liste. Il n’est pas nécessaire d’y répondre.',
      whyKeeper:
        'Vous recevez ce message parce que vous tenez à jour les informations de ce service. Il n’est pas nécessaire d’y répondre.',
    },
    de: {
      subject: 'Stimmen Ihre Angaben noch?',
      hello: 'Guten Tag, {name},',
      what: 'Ihr Dienst steht im öffentlichen Verzeichnis der Dienste für Nachbarschaftsmediation. Zweimal im Jahr fragen wir, ob noch alles stimmt.',
      howTo:
        'Öffnen Sie diesen Link. Dort bestätigen Sie alles mit einem Klick oder melden, dass sich etwas geändert hat:\n{link}\nDer Link gilt bis {until}.',
      label: '{field}:',
      why: 'Sie erhalten diese Nachricht, weil diese E-Mail-Adresse bei Ihrem Dienst im Verzeichnis steht. Sie brauchen nicht zu antworten.',
      whyKeeper:
        'Sie erhalten diese Nachricht, weil Sie die Angaben dieses Dienstes pflegen. Sie brauchen nicht zu antworten.',
    },
    en: {
      subject: 'Is your information still right?',
      hello: 'Dear colleagues of {name},',
      what: 'Your service is in the public directory of neighbourhood mediation services. Twice a year we ask whether everything is still right.',
      howTo:
        'Open this link. There you confirm everything with one click, or you tell us that something changed:\n{link}\nThe link works until {until}.',
      label: '{field}:',
      why: 'You get this message because this e-mail address is listed for your service. You do not need to answer.',
      whyKeeper:
        'You get this message because you keep the information of this service up to date. You do not need to answer.',
    },
  },
);
