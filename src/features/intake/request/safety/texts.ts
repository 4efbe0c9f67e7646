import { texts } from '../../../../platform/texts/texts.ts';

export const safetyTexts = texts(
  {
    title: 'Speelt er nog iets anders?',
    hint: 'Kruis aan wat bij u past. Past er niets? Ga dan gewoon verder.',
    danger: 'Er is geweld, of ik ben bang voor geweld',
    procedure: 'Er loopt al iets bij de rechter, een advocaat of de politie',
    landlord: 'Het gaat eigenlijk om mijn huisbaas of verhuurder',
    family: 'Het gaat om familie, mijn partner of mijn ex-partner',
  },
  {
    fr: {
      title: 'Y a-t-il encore autre chose ?',
      hint: 'Cochez ce qui vous concerne. Rien ne convient ? Continuez simplement.',
      danger: 'Il y a de la violence, ou j’ai peur de la violence',
      procedure: 'Il y a déjà une affaire au tribunal, chez un avocat ou à la police',
      landlord: 'Il s’agit en fait de mon propriétaire',
      family: 'Il s’agit de ma famille, de mon partenaire ou de mon ex-partenaire',
    },
    de: {
      title: 'Gibt es noch etwas anderes?',
      hint: 'Kreuzen Sie an, was auf Sie zutrifft. Trifft nichts zu? Dann machen Sie einfach weiter.',
      danger: 'Es gibt Gewalt, oder ich habe Angst vor Gewalt',
      procedure: 'Es läuft schon etwas beim Gericht, bei einem Anwalt oder bei der Polizei',
      landlord: 'Es geht eigentlich um meinen Vermieter',
      family: 'Es geht um Familie, meinen Partner oder meinen früheren Partner',
    },
    en: {
      title: 'Is there anything else?',
      hint: 'Tick what is true for you. Is nothing true? Then simply go on.',
      danger: 'There is violence, or I am afraid of violence',
      procedure: 'Something is already running at a court, with a lawyer or with the police',
      landlord: 'It is really about my landlord',
      family: 'It is about family, my partner or my former partner',
    },
  },
);
