import type { Role } from '../../src/features/accounts/roles.ts';
import type { NewService } from '../../src/features/accounts/services/make-service.ts';
import type { Language } from '../../src/platform/texts/languages.ts';

export type ServiceName = 'demostad' | 'voorbeeldrecht';

/** Two services in two countries. The towns are invented; a few real postcodes let the search find somebody. */
export const services: Record<ServiceName, NewService> = {
  demostad: {
    ...{ name: 'Buurtbemiddeling Demostad', slug: 'demostad', country: 'be', language: 'nl' },
    ...{ phone: '04 000 00 00', email: 'demostad@demo.example' },
    areas: ['Demostad', 'Luik', '4000', '4020', '4030'],
    settings: { languages: ['nl', 'fr'] },
  },
  voorbeeldrecht: {
    ...{ name: 'Buurtbemiddeling Voorbeeldrecht', slug: 'voorbeeldrecht', country: 'nl', language: 'nl' },
    ...{ phone: '0251 00 00 00', email: 'voorbeeldrecht@demo.example' },
    areas: ['Voorbeeldrecht', 'Heemskerk', ...digits('196', 1, 9)],
    settings: {
      languages: ['nl', 'en'],
      norms: { firstContactWorkingDays: 5, firstPartyVisitWorkingDays: 10, aftercareByWeeks: 6 },
    },
  },
};

/** The person's e-mail address is `key@demo.example`. A role without a service belongs to the installation. */
export type Townsperson = {
  key: string;
  name: string;
  language: Language;
  roles: [Role, ServiceName | null][];
  /** What he is to the reader of the sign-in table. */
  as: string;
};

const person = (
  key: string,
  name: string,
  as: string,
  roles: Townsperson['roles'],
  language: Language = 'nl',
): Townsperson => ({ key, name, as, roles, language });

export const people: Townsperson[] = [
  person('coordinator', 'Hanne Vredeveld', 'coordinator, Demostad', [['coordinator', 'demostad']]),
  person('coordinator2', 'Jasper Rietdam', 'coordinator, Voorbeeldrecht', [
    ['coordinator', 'voorbeeldrecht'],
  ]),
  person('mediator', 'Mira Osterveld', 'mediator, Demostad', [['mediator', 'demostad']]),
  person('mediator2', 'Joost Halverwege', 'mediator, Demostad', [['mediator', 'demostad']]),
  person('mediator3', 'Colette Brisevent', 'mediator, Demostad', [['mediator', 'demostad']], 'fr'),
  person('mediator4', 'Samir Benkadour', 'mediator, Demostad', [['mediator', 'demostad']], 'fr'),
  person('mediator5', 'Greet Zonderlandt', 'mediator, Demostad', [['mediator', 'demostad']]),
  person('mediator6', 'Émile Tournepré', 'mediator, Demostad', [['mediator', 'demostad']], 'fr'),
  person('mediator7', 'Klaus Wiesental', 'mediator, Demostad', [['mediator', 'demostad']], 'de'),
  person('mediator8', 'Fatou Sarralieu', 'mediator, Demostad, new', [['mediator', 'demostad']], 'fr'),
  person('mediator9', 'Anneke Duinzicht', 'mediator, Voorbeeldrecht', [['mediator', 'voorbeeldrecht']]),
  person('mediator10', 'Rachid Elbahri', 'mediator, Voorbeeldrecht', [['mediator', 'voorbeeldrecht']]),
  person('mediator11', 'Tineke Polderman', 'mediator, Voorbeeldrecht', [['mediator', 'voorbeeldrecht']]),
  person('mediator12', 'Grace Oakhurst', 'mediator, Voorbeeldrecht', [['mediator', 'voorbeeldrecht']], 'en'),
  person('police', 'Tom Waterslag', 'partner: the police', [['partner', 'demostad']]),
  person('housing', 'Odile Chantebrise', 'partner: the housing company', [['partner', 'demostad']], 'fr'),
  person('magistrate', 'Maître Valmorin', 'partner: the magistrate', [['partner', 'demostad']], 'fr'),
  person('sanctions', 'Inge Grenspaal', 'partner: the sanctioning officer', [['partner', 'demostad']]),
  person('environment', 'Bram Groenendaal', 'environment officer', [['environment_officer', 'demostad']]),
  person('editor', 'Noor Bladwijzer', 'editor of the directory', [['editor', null]]),
  person('administrator', 'Ada Sleutelaer', 'administrator of both services', [
    ['administrator', 'demostad'],
    ['administrator', 'voorbeeldrecht'],
  ]),
  person('complaints', 'Lies Luisterberg', 'complaint handler, Demostad', [
    ['complaint_handler', 'demostad'],
  ]),
  person('operator', 'Otto Machinist', 'operator of this installation', [['operator', null]]),
];

/** What the coordinator knows of each volunteer, to match him. */
export type Profile = {
  street: string;
  place: string;
  district: string;
  languages: string[];
  skills: string[];
  gender: 'f' | 'm' | 'x' | '';
  experienced: boolean;
  /** Years before today, in which he was trained and signed. */
  yearsHere: number;
  mostOpenCases: number;
};

const profile = (
  [street, district]: [string, string],
  languages: string,
  gender: Profile['gender'],
  yearsHere: number,
  more: Partial<Profile> = {},
): Profile => ({
  ...{ street, district, place: 'Demostad', languages: languages.split(' '), gender, yearsHere },
  ...{ skills: [], experienced: yearsHere >= 2, mostOpenCases: 5 },
  ...more,
});

const voorbeeldrecht = { place: 'Voorbeeldrecht' };

export const profiles: Record<string, Profile> = {
  mediator: profile(['Lindehof', 'Parkwijk'], 'nl fr', 'f', 5, { mostOpenCases: 8, skills: ['youth'] }),
  mediator2: profile(['Schippersplein', 'Havenkwartier'], 'nl', 'm', 3, { mostOpenCases: 8 }),
  mediator3: profile(['Rue du Belvédère', 'Hoogveld'], 'fr', 'f', 6, { skills: ['shuttle', 'vulnerable'] }),
  mediator4: profile(['Rue des Tisserands', 'Weverswijk'], 'fr ar nl', 'm', 4, {
    skills: ['cultures', 'shuttle'],
  }),
  mediator5: profile(['Kouterpad', 'Kouter'], 'nl', 'f', 2, { mostOpenCases: 8 }),
  mediator6: profile(['Quai du Moulin', 'Havenkwartier'], 'fr', 'm', 7, {
    skills: ['law'],
    mostOpenCases: 7,
  }),
  mediator7: profile(['Am Steinbruch', 'Steengroeve'], 'de nl fr', 'm', 3, { mostOpenCases: 6 }),
  mediator8: profile(['Allée des Tilleuls', 'Parkwijk'], 'fr', 'f', 0, { mostOpenCases: 2 }),
  mediator9: profile(['Duinweg', 'Duinrand'], 'nl', 'f', 2, voorbeeldrecht),
  mediator10: profile(['Sluisplein', 'Sluiswijk'], 'nl ar', 'm', 2, voorbeeldrecht),
  mediator11: profile(['Polderlaan', 'Polder'], 'nl', 'f', 1, voorbeeldrecht),
  mediator12: profile(['Molenpad', 'Molenbuurt'], 'en nl', 'f', 1, voorbeeldrecht),
};

/** Demo codes of postcodes in a row: `digits('196', 1, 3)` is 1961, 1962, 1963. */
function digits(before: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${before}${from + index}`);
}
