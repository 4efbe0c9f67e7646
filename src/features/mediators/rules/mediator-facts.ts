import {
  pairingRules,
  type ServiceSettings,
  serviceSettings,
} from '../../accounts/settings/service-settings.ts';

/** The hard rules of pairing; a service may make each soft, save `acquaintance`. */
export const ruleNames = ['acquaintance', ...pairingRules] as const;
export type RuleName = (typeof ruleNames)[number];

/** How a service pairs. With `acquaintance: false` the rule holds all the same. */
export type PairingSettings = Pick<ServiceSettings, 'mediatorsPerCase'> & {
  hardRules: Record<RuleName, boolean>;
};

/** A pair, all rules hard; the record check (VOG, extract) only where a service asks it. */
export const defaultPairing: PairingSettings = serviceSettings({});

/** Where somebody lives: strings that the caller has normalised the same way for everyone; null or '' is unknown. */
export type Place = { street: string | null; municipality: string | null; district: string | null };

export type MediatorFacts = {
  id: string;
  home: Place;
  /** He or a party has said that they know each other: the caller compares keyed hashes, never names. */
  acquainted: boolean;
  active: boolean;
  trained: boolean;
  agreementSigned: boolean;
  recordCheckValid: boolean;
  experienced: boolean;
  openCases: number;
  maxOpenCases: number;
  /** Cases of the last twelve months, for a fair spread. */
  recentCases: number;
  /** BCP 47 languages, as `nl`, `ar`. */
  languages: readonly string[];
  skills: readonly string[];
  gender: 'f' | 'm' | 'x' | null;
  /** Kilometres to the case, where known. */
  distanceKm: number | null;
  /** Mediators with whom he has worked before. */
  workedWith: readonly string[];
};

export type CaseFacts = {
  /** The homes of all parties that are known. */
  homes: readonly Place[];
  languages: readonly string[];
  skills: readonly string[];
  genderWish: 'f' | 'm' | 'mixed' | null;
};
