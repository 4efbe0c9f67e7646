import { codeList } from '../cases/codes/code-list.ts';
import type { Referrer } from '../cases/codes/referrers.ts';

/** What kind of organisation sends people (domain §2.2). */
export const partnerKinds = codeList(
  'partner_kind',
  {
    police: { nl: 'Politie', fr: 'Police', de: 'Polizei', en: 'Police' },
    housing: {
      nl: 'Sociale huisvesting',
      fr: 'Société de logement social',
      de: 'Sozialer Wohnungsbau',
      en: 'Social housing company',
    },
    town_hall: {
      nl: 'Gemeente of stadsdienst',
      fr: 'Administration communale',
      de: 'Gemeindeverwaltung',
      en: 'Municipality',
    },
    mayor: {
      nl: 'Kabinet van de burgemeester',
      fr: 'Cabinet du bourgmestre',
      de: 'Büro des Bürgermeisters',
      en: 'Mayor’s office',
    },
    social_work: {
      nl: 'Maatschappelijk werk of OCMW',
      fr: 'CPAS ou service social',
      de: 'Sozialdienst oder ÖSHZ',
      en: 'Social work',
    },
    health: { nl: 'Gezondheidszorg', fr: 'Santé', de: 'Gesundheitswesen', en: 'Health care' },
    community: {
      nl: 'Opbouwwerk of wijkcomité',
      fr: 'Régie ou comité de quartier',
      de: 'Gemeinwesenarbeit',
      en: 'Community work',
    },
    justice_of_the_peace: {
      nl: 'Vredegerecht',
      fr: 'Justice de paix',
      de: 'Friedensgericht',
      en: 'Justice of the peace',
    },
    prosecutor: { nl: 'Parket', fr: 'Parquet', de: 'Staatsanwaltschaft', en: 'Public prosecutor' },
    sanction_officer: {
      nl: 'Sanctionerend ambtenaar (GAS)',
      fr: 'Fonctionnaire sanctionnateur (SAC)',
      de: 'Sanktionsbeamter (VAS)',
      en: 'Sanctioning officer',
    },
    school: { nl: 'School', fr: 'École', de: 'Schule', en: 'School' },
    private_landlord: {
      nl: 'Particuliere verhuurder of syndicus',
      fr: 'Bailleur privé ou syndic',
      de: 'Privater Vermieter oder Hausverwalter',
      en: 'Private landlord or owners’ association',
    },
    neighbourhood_network: {
      nl: 'Buurtinformatienetwerk',
      fr: 'Partenariat local de prévention (PLP)',
      de: 'Nachbarschafts-Informationsnetz',
      en: 'Neighbourhood information network',
    },
    other: { nl: 'Andere', fr: 'Autre', de: 'Andere', en: 'Other' },
  },
  { order: 'by_label' },
);

export type PartnerKind = (typeof partnerKinds.keys)[number];

/** Under which referrer a case is counted that such a partner sent. */
export const referrerOf: Record<PartnerKind, Referrer> = {
  police: 'POLICE',
  housing: 'HOUSING',
  town_hall: 'MUNI',
  mayor: 'MAYOR',
  social_work: 'SOCWORK',
  health: 'HEALTH',
  community: 'COMMUNITY',
  justice_of_the_peace: 'JUSTICE_PEACE',
  prosecutor: 'PROSECUTOR',
  sanction_officer: 'SANCTION_OFF',
  school: 'SCHOOL',
  private_landlord: 'PRIVATE_LL',
  neighbourhood_network: 'BIN',
  other: 'OTHER',
};
