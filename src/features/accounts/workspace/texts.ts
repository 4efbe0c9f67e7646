import { texts } from '../../../platform/texts/texts.ts';

/** The names of the pages of the workspace. */
export const workspaceTexts = texts(
  {
    today: 'Vandaag',
    cases: 'Zaken',
    proposals: 'Voorstellen',
    mediators: 'Bemiddelaars',
    members: 'Leden',
    settings: 'Instellingen',
    directory: 'Dienstenoverzicht',
    outbox: 'Postvak uit',
    account: 'Mijn account',
  },
  {
    fr: {
      today: 'Aujourd’hui',
      cases: 'Dossiers',
      proposals: 'Propositions',
      mediators: 'Médiateurs',
      members: 'Membres',
      settings: 'Paramètres',
      directory: 'Répertoire',
      outbox: 'Boîte d’envoi',
      account: 'Mon compte',
    },
    de: {
      today: 'Heute',
      cases: 'Fälle',
      proposals: 'Anfragen',
      mediators: 'Mediatoren',
      members: 'Mitglieder',
      settings: 'Einstellungen',
      directory: 'Verzeichnis',
      outbox: 'Postausgang',
      account: 'Mein Konto',
    },
    en: {
      today: 'Today',
      cases: 'Cases',
      proposals: 'Proposals',
      mediators: 'Mediators',
      members: 'Members',
      settings: 'Settings',
      directory: 'Directory',
      outbox: 'Outbox',
      account: 'My account',
    },
  },
);

/** The roles as people say them, the same for everyone who holds them. */
export const roleTexts = texts(
  {
    coordinator: 'Coördinator',
    mediator: 'Bemiddelaar',
    partner: 'Partner',
    environment_officer: 'Milieuambtenaar',
    editor: 'Redacteur',
    administrator: 'Beheerder',
    complaint_handler: 'Klachtenbehandelaar',
    operator: 'Systeembeheerder',
  },
  {
    fr: {
      coordinator: 'Coordination',
      mediator: 'Médiation',
      partner: 'Partenaire',
      environment_officer: 'Environnement',
      editor: 'Rédaction',
      administrator: 'Administration',
      complaint_handler: 'Traitement des plaintes',
      operator: 'Gestion technique',
    },
    de: {
      coordinator: 'Koordination',
      mediator: 'Mediation',
      partner: 'Partnerstelle',
      environment_officer: 'Umweltdienst',
      editor: 'Redaktion',
      administrator: 'Verwaltung',
      complaint_handler: 'Beschwerdestelle',
      operator: 'Technischer Betrieb',
    },
    en: {
      coordinator: 'Coordinator',
      mediator: 'Mediator',
      partner: 'Partner',
      environment_officer: 'Environment officer',
      editor: 'Editor',
      administrator: 'Administrator',
      complaint_handler: 'Complaint handler',
      operator: 'Operator',
    },
  },
);
