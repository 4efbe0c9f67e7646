import type { Where } from './where.ts';

/** Where the rows are that are the service’s own, its people’s and its reports’. */
export const tablesOfService: Readonly<Record<string, Where>> = {
  'identity.service': { in: ['service.json'] },
  'identity.member': { in: ['members.csv'] },
  'identity.role': { in: ['members.csv'] },
  'reporting.published_report': { in: ['reports/'] },
  'reporting.report_words': { in: ['report-words.csv'] },
  'reporting.evidence_document': { in: ['documents.csv'] },
  'reporting.evidence_chunk': { in: ['documents.csv'] },
  'reporting.survey_set': { in: ['surveys.json'] },
  'reporting.survey_batch': { in: ['surveys.json'] },
  'reporting.survey_spent': { not: 'tokens' },
  'reporting.guest_link': { not: 'links' },
  'reporting.guest_page': { not: 'links' },
  'identity.invitation': { not: 'links' },
  'identity.service_key': { not: 'keys' },
  'identity.session': { not: 'keys' },
  'identity.brought_key': { not: 'keys' },
  'platform.outbox': { not: 'machine' },
  'platform.sms_outbox': { not: 'machine' },
  'directory.entry': {
    other: {
      nl: 'Wat de gids over de dienst zegt.',
      fr: 'Ce que le guide dit du service.',
      de: 'Was das Verzeichnis über den Dienst sagt.',
      en: 'What the directory says of the service.',
    },
  },
  'identity.absence': {
    other: {
      nl: 'Wanneer medewerkers afwezig zijn.',
      fr: 'Quand des collaborateurs sont absents.',
      de: 'Wann Mitarbeiter abwesend sind.',
      en: 'When members are away.',
    },
  },
  'identity.accreditation': {
    other: {
      nl: 'Erkenningen van bemiddelaars.',
      fr: 'Les agréments des médiateurs.',
      de: 'Zulassungen der Mediatoren.',
      en: 'Accreditations of mediators.',
    },
  },
  'identity.availability': {
    other: {
      nl: 'Wanneer bemiddelaars in de week kunnen.',
      fr: 'Quand les médiateurs sont libres dans la semaine.',
      de: 'Wann Mediatoren in der Woche können.',
      en: 'When mediators can, in a week.',
    },
  },
  'identity.code_label': {
    other: {
      nl: 'Wat de dienst van haar codes zegt, elke versie.',
      fr: 'Ce que le service dit de ses codes, chaque version.',
      de: 'Was der Dienst zu seinen Codes sagt, jede Fassung.',
      en: 'What the service says of its codes, every version.',
    },
  },
  'identity.import_mapping': {
    other: {
      nl: 'Wat de kolommen en woorden van oude lijsten betekenen.',
      fr: 'Ce que signifient les colonnes et les mots d’anciennes listes.',
      de: 'Was die Spalten und Worte alter Listen bedeuten.',
      en: 'What the columns and words of old lists mean.',
    },
    without: ['salt'],
  },
  'identity.letter_language': {
    other: {
      nl: 'Talen die de dienst voor brieven toevoegde.',
      fr: 'Les langues que le service a ajoutées pour les lettres.',
      de: 'Sprachen, die der Dienst für Briefe hinzufügte.',
      en: 'Languages that the service added for letters.',
    },
  },
  'identity.letter_sender': {
    other: {
      nl: 'De afzender op brieven.',
      fr: 'L’expéditeur des lettres.',
      de: 'Der Absender auf Briefen.',
      en: 'The sender on letters.',
    },
  },
  'identity.letter_template': {
    other: {
      nl: 'Eigen teksten van brieven, elke versie.',
      fr: 'Les textes de lettres propres au service, chaque version.',
      de: 'Eigene Texte von Briefen, jede Fassung.',
      en: 'The service’s own texts of letters, every version.',
    },
  },
  'identity.mediator': {
    other: {
      nl: 'De profielen van bemiddelaars.',
      fr: 'Les profils des médiateurs.',
      de: 'Die Profile der Mediatoren.',
      en: 'The profiles of mediators.',
    },
  },
  'identity.retention_period': {
    other: {
      nl: 'Hoe lang wat bewaard wordt.',
      fr: 'Combien de temps chaque chose est gardée.',
      de: 'Wie lange was aufbewahrt wird.',
      en: 'How long what is kept.',
    },
  },
  'identity.room': { other: { nl: 'De lokalen.', fr: 'Les salles.', de: 'Die Räume.', en: 'The rooms.' } },
  'identity.service_area': {
    other: {
      nl: 'Waar de dienst helpt.',
      fr: 'Où le service aide.',
      de: 'Wo der Dienst hilft.',
      en: 'Where the service helps.',
    },
  },
  'identity.started_like': {
    other: {
      nl: 'Van welke dienst de instellingen werden overgenomen.',
      fr: 'De quel service les réglages ont été repris.',
      de: 'Von welchem Dienst die Einstellungen übernommen wurden.',
      en: 'From which service the settings were taken.',
    },
  },
  'reporting.binder': {
    other: {
      nl: 'Voor welke erkenning de dienst bewijs verzamelt.',
      fr: 'Pour quelle reconnaissance le service rassemble des preuves.',
      de: 'Für welche Anerkennung der Dienst Nachweise sammelt.',
      en: 'For which recognition the service gathers evidence.',
    },
  },
  'reporting.certificate': {
    other: {
      nl: 'De erkenningen van de dienst.',
      fr: 'Les reconnaissances du service.',
      de: 'Die Anerkennungen des Dienstes.',
      en: 'The recognitions of the service.',
    },
  },
  'reporting.closing_count': {
    other: {
      nl: 'Tellingen per kwartaal van wat in zaken verzegeld is.',
      fr: 'Les comptes par trimestre de ce qui est scellé dans les dossiers.',
      de: 'Zählungen je Quartal von dem, was in Fällen versiegelt ist.',
      en: 'Counts by quarter of what is sealed in cases.',
    },
  },
  'reporting.cost_year': {
    other: {
      nl: 'Kosten en uren per jaar.',
      fr: 'Les coûts et les heures par an.',
      de: 'Kosten und Stunden je Jahr.',
      en: 'Costs and hours by year.',
    },
  },
  'reporting.criterion': {
    other: {
      nl: 'De criteria van de erkenning.',
      fr: 'Les critères de la reconnaissance.',
      de: 'Die Kriterien der Anerkennung.',
      en: 'The criteria of the recognition.',
    },
  },
  'reporting.criterion_version': {
    other: {
      nl: 'Wat een criterium eerder zei.',
      fr: 'Ce qu’un critère disait avant.',
      de: 'Was ein Kriterium früher sagte.',
      en: 'What a criterion said before.',
    },
  },
  'reporting.evidence': {
    other: {
      nl: 'Bewijs bij de criteria.',
      fr: 'Les preuves pour les critères.',
      de: 'Nachweise zu den Kriterien.',
      en: 'Evidence for the criteria.',
    },
  },
  'reporting.figure_share': {
    other: {
      nl: 'Cijfers die de dienst voor iedereen deelt.',
      fr: 'Les chiffres que le service partage avec tous.',
      de: 'Zahlen, die der Dienst mit allen teilt.',
      en: 'Figures that the service shares with everybody.',
    },
    without: ['token_hash'],
  },
  'reporting.forgotten_case': {
    other: {
      nl: 'Cijfers van vergeten zaken, van niemand meer.',
      fr: 'Les chiffres de dossiers oubliés, qui ne sont plus ceux de personne.',
      de: 'Zahlen vergessener Fälle, die niemandem mehr gehören.',
      en: 'Figures of forgotten cases, which are nobody’s any more.',
    },
  },
  'reporting.improvement': {
    other: {
      nl: 'Wat de dienst voor de erkenning verbetert.',
      fr: 'Ce que le service améliore pour la reconnaissance.',
      de: 'Was der Dienst für die Anerkennung verbessert.',
      en: 'What the service improves for the recognition.',
    },
  },
  'reporting.pilot': {
    other: { nl: 'De proefperiode.', fr: 'Le projet pilote.', de: 'Die Probezeit.', en: 'The pilot.' },
  },
  'reporting.pilot_decision': {
    other: {
      nl: 'Het besluit over de proefperiode.',
      fr: 'La décision sur le projet pilote.',
      de: 'Die Entscheidung über die Probezeit.',
      en: 'The decision on the pilot.',
    },
  },
  'reporting.pilot_goal': {
    other: {
      nl: 'De doelen van de proefperiode.',
      fr: 'Les objectifs du projet pilote.',
      de: 'Die Ziele der Probezeit.',
      en: 'The goals of the pilot.',
    },
  },
  'reporting.survey_setting': {
    other: {
      nl: 'Of partijen vanzelf naar hun mening gevraagd worden.',
      fr: 'Si l’avis des parties est demandé automatiquement.',
      de: 'Ob Parteien von selbst nach ihrer Meinung gefragt werden.',
      en: 'Whether parties are asked for their opinion by themselves.',
    },
  },
  'reporting.training': {
    other: {
      nl: 'Opleiding van medewerkers.',
      fr: 'La formation des collaborateurs.',
      de: 'Fortbildung der Mitarbeiter.',
      en: 'Training of members.',
    },
  },
};
