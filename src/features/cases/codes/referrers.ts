import { codeList } from './code-list.ts';

/** Who sent the first party to the service. */
export const referrers = codeList(
  'referrer',
  {
    SELF: { nl: 'zelf gemeld', fr: 'demande directe', de: 'selbst gemeldet', en: 'self-referral' },
    POLICE: {
      nl: 'politie of wijkagent',
      fr: 'police locale ou inspecteur de quartier',
      de: 'Polizei',
      en: 'police or community officer',
    },
    HOUSING: {
      nl: 'woningcorporatie of woonmaatschappij',
      fr: 'société de logement social',
      de: 'Wohnungsgesellschaft',
      en: 'social landlord',
    },
    MUNI: {
      nl: 'gemeente of preventiedienst',
      fr: 'commune ou service de prévention',
      de: 'Gemeinde oder Präventionsdienst',
      en: 'municipality',
    },
    MAYOR: {
      nl: 'kabinet van de burgemeester',
      fr: 'cabinet du bourgmestre',
      de: 'Büro des Bürgermeisters',
      en: 'mayor’s office',
    },
    SOCWORK: {
      nl: 'maatschappelijk werk, sociaal team of OCMW',
      fr: 'CPAS ou service social',
      de: 'Sozialdienst oder ÖSHZ',
      en: 'social work',
    },
    HEALTH: {
      nl: 'huisarts of geestelijke gezondheidszorg',
      fr: 'médecin ou santé mentale',
      de: 'Arzt oder psychosozialer Dienst',
      en: 'doctor or mental health care',
    },
    COMMUNITY: {
      nl: 'opbouwwerk, wijkconciërge of wijkcomité',
      fr: 'régie ou comité de quartier',
      de: 'Gemeinwesenarbeit oder Nachbarschaftskomitee',
      en: 'community worker or residents’ committee',
    },
    JUSTICE_PEACE: {
      nl: 'vredegerecht',
      fr: 'justice de paix',
      de: 'Friedensgericht',
      en: 'justice of the peace',
    },
    PROSECUTOR: { nl: 'parket', fr: 'parquet', de: 'Staatsanwaltschaft', en: 'public prosecutor' },
    SANCTION_OFF: {
      nl: 'sanctionerend ambtenaar (GAS)',
      fr: 'fonctionnaire sanctionnateur (SAC)',
      de: 'Sanktionsbeamter (VAS)',
      en: 'sanctioning officer',
    },
    SCHOOL: { nl: 'school', fr: 'école', de: 'Schule', en: 'school' },
    PRIVATE_LL: {
      nl: 'particuliere verhuurder, VvE of syndicus',
      fr: 'bailleur privé ou syndic',
      de: 'privater Vermieter oder Hausverwalter',
      en: 'private landlord or owners’ association',
    },
    BIN: {
      nl: 'buurtinformatienetwerk',
      fr: 'partenariat local de prévention (PLP)',
      de: 'Nachbarschafts-Informationsnetz',
      en: 'neighbourhood information network',
    },
    OMBUDS: {
      nl: 'ombudsdienst',
      fr: 'médiateur administratif (ombudsman)',
      de: 'Ombudsdienst',
      en: 'ombudsman',
    },
    OTHER: {
      nl: 'andere of onbekend',
      fr: 'autre ou inconnu',
      de: 'andere oder unbekannt',
      en: 'other or unknown',
    },
  },
  { order: 'by_label' },
);

export type Referrer = (typeof referrers.keys)[number];
