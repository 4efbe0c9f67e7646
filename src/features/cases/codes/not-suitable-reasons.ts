import { codeList } from './code-list.ts';

/** Why a request is not taken on. Sealed: it tells of offences and health. */
export const notSuitableReasons = codeList(
  'not_suitable_reason',
  {
    VIOLENCE: {
      nl: 'geweld of gevaar voor geweld',
      fr: 'violence ou risque de violence',
      de: 'Gewalt oder Gefahr von Gewalt',
      en: 'violence or risk of violence',
    },
    CRIME: { nl: 'strafbare feiten', fr: 'faits pénaux', de: 'Straftaten', en: 'criminal offences' },
    ADDICTION: {
      nl: 'problemen met alcohol of drugs',
      fr: 'problèmes d’alcool ou de drogue',
      de: 'Probleme mit Alkohol oder Drogen',
      en: 'problems with alcohol or drugs',
    },
    MENTAL: {
      nl: 'geen gesprek mogelijk door psychische problemen',
      fr: 'dialogue impossible en raison de troubles psychiques',
      de: 'kein Gespräch möglich wegen psychischer Probleme',
      en: 'no dialogue possible because of mental health problems',
    },
    LEGAL: {
      nl: 'er loopt een juridische procedure',
      fr: 'une procédure est en cours',
      de: 'ein rechtliches Verfahren läuft',
      en: 'legal procedure under way',
    },
    FAMILY: {
      nl: 'conflict binnen de familie',
      fr: 'conflit familial',
      de: 'Konflikt in der Familie',
      en: 'family conflict',
    },
    VERTICAL: {
      nl: 'huurder en verhuurder, werk of overheid',
      fr: 'relation verticale (bailleur, employeur, administration)',
      de: 'Vermieter, Arbeitgeber oder Behörde',
      en: 'landlord, employer or public body',
    },
    CRISIS: { nl: 'crisissituatie', fr: 'situation de crise', de: 'Krisensituation', en: 'crisis' },
    CHRONIC: {
      nl: 'conflict zit al te lang vast',
      fr: 'conflit enlisé',
      de: 'seit langem festgefahrener Konflikt',
      en: 'conflict stuck for too long',
    },
    NOT_NEIGHBOUR: {
      nl: 'geen burenconflict',
      fr: 'pas un conflit de voisinage',
      de: 'kein Nachbarschaftskonflikt',
      en: 'not a neighbour dispute',
    },
    OUT_OF_AREA: {
      nl: 'buiten het werkgebied',
      fr: 'hors du territoire',
      de: 'außerhalb des Gebiets',
      en: 'outside the area',
    },
    NO_OWN_ATTEMPT: {
      nl: 'nog niet zelf met de buren gepraat',
      fr: 'pas encore de démarche personnelle',
      de: 'noch nicht selbst mit den Nachbarn gesprochen',
      en: 'has not talked to the neighbours yet',
    },
    A_WITHDRAWN: {
      nl: 'aanmelder wil niet meer',
      fr: 'désistement du demandeur',
      de: 'Melder möchte nicht mehr',
      en: 'applicant no longer wishes it',
    },
    SOLVED_BEFORE: {
      nl: 'al opgelost voor de start',
      fr: 'résolu avant le début',
      de: 'vor Beginn gelöst',
      en: 'settled before the start',
    },
    NO_CONSENT: {
      nl: 'anoniem of geen toestemming',
      fr: 'demande anonyme ou sans consentement',
      de: 'anonym oder ohne Einwilligung',
      en: 'anonymous or no consent',
    },
    BUSINESS_NUISANCE: {
      nl: 'hinder van een bedrijf of overheid: handhaving',
      fr: 'nuisance d’une entreprise ou d’un service public : contrôle',
      de: 'Belästigung durch Betrieb oder Behörde: Aufsicht',
      en: 'nuisance by a business or public body: enforcement',
    },
    OTHER: { nl: 'andere reden', fr: 'autre motif', de: 'anderer Grund', en: 'other reason' },
  },
  { sealed: true },
);

export type NotSuitableReason = (typeof notSuitableReasons.keys)[number];
