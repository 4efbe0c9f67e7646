import { languages } from '../../../../platform/texts/languages.ts';
import type { Attribution } from '../../places/gazetteer.ts';
import { contactOf, licence } from '../licence.ts';
import { catalogueTexts } from './texts.ts';
import { blank, iri, type Said, type Term, text, turtle, typed } from './turtle.ts';
import {
  authority,
  dataServices,
  distribution,
  figuresFiles,
  inAll,
  partOf,
  prefixes,
  servicesFiles,
} from './ways.ts';

const keywords = (): Term[] =>
  languages.flatMap((language) =>
    catalogueTexts(language)('keywords')
      .split('; ')
      .map((word) => text(word, language)),
  );

const codes = { nl: 'NLD', fr: 'FRA', de: 'DEU', en: 'ENG' };
const inLanguages: Said = [
  'dct:language',
  ...languages.map((one) => iri(`${authority}/language/${codes[one]}`)),
];
const ofCountries: Said = ['dct:spatial', iri(`${authority}/country/BEL`), iri(`${authority}/country/NLD`)];
const ccBy = `${authority}/licence/CC_BY_4_0`;

export type About = { origin: string; modified: string; places: readonly Attribution[] };

/** The catalogue of the open data by DCAT-AP 3, in Turtle. */
export function catalogue({ origin, modified, places }: About): string {
  const here = (part: string) => partOf(origin, part);
  const changed: Said = ['dct:modified', typed(modified, 'xsd:dateTime')];
  const shared: Said[] = [
    ['dct:publisher', iri(here('publisher'))],
    ['dcat:contactPoint', iri(here('contact'))],
    ['dcat:landingPage', iri(`${origin}/en/open-data`)],
    ['dct:accessRights', iri(`${authority}/access-right/PUBLIC`)],
  ];
  const everywhere = [...shared, inLanguages, ofCountries];
  const files = servicesFiles(origin);
  const publisher: Said[] = [
    isA('foaf', 'Agent'),
    ['foaf:name', text('Entente')],
    ['foaf:homepage', iri(origin)],
  ];
  return turtle(prefixes, [
    [here('catalog'), isA('dcat', 'Catalog'), ...catalogSays(origin), changed],
    [here('publisher'), ...publisher],
    [here('contact'), isA('vcard', 'Organization'), ...contactSays(origin)],
    [here('services'), isA('dcat', 'Dataset'), ...servicesSay(origin), changed, ...everywhere],
    [here('municipalities'), isA('dcat', 'Dataset'), ...municipalitiesSay(origin, places), ...everywhere],
    [here('figures'), isA('dcat', 'Dataset'), ...figuresSay(origin), ...everywhere],
    ...files.map((file) => distribution(here(file.name), { ...file, licence: licence.authority }, changed)),
    ...figuresFiles(origin).map((file) =>
      distribution(here(file.name), { ...file, licence: licence.authority }),
    ),
    distribution(here('municipalities-json'), {
      ...{ title: 'municipalities', address: `${origin}/api/v1/municipalities` },
      ...{ type: 'application/json', format: 'JSON', licence: ccBy },
    }),
    ...dataServices(origin, shared),
  ]);
}

const isA = (prefix: keyof typeof prefixes, name: string): Said => ['a', iri(`${prefixes[prefix]}${name}`)];

const servicesSay = (origin: string): Said[] => [
  ['dct:identifier', text(partOf(origin, 'services'))],
  ...says('services'),
  ['dcat:keyword', ...keywords()],
  ['dcat:theme', iri(`${authority}/data-theme/SOCI`), iri(`${authority}/data-theme/JUST`)],
  ['dct:accrualPeriodicity', iri(`${authority}/frequency/UPDATE_CONT`)],
  ['dcat:distribution', ...servicesFiles(origin).map(({ name }) => iri(partOf(origin, name)))],
];

const figuresSay = (origin: string): Said[] => [
  ['dct:identifier', text(partOf(origin, 'figures'))],
  ...says('figures'),
  ['dcat:theme', iri(`${authority}/data-theme/SOCI`), iri(`${authority}/data-theme/JUST`)],
  ['dct:accrualPeriodicity', iri(`${authority}/frequency/IRREG`)],
  // What every number means, with the version of its definition.
  ['foaf:page', ...languages.map((language) => iri(`${origin}/${language}/definitions`))],
  ['dcat:distribution', ...figuresFiles(origin).map(({ name }) => iri(partOf(origin, name)))],
];

const municipalitiesSay = (origin: string, places: readonly Attribution[]): Said[] => [
  ...says('municipalities'),
  ['dcat:theme', iri(`${authority}/data-theme/REGI`)],
  ['dct:source', ...places.map(({ address }) => iri(address))],
  ['dct:provenance', ...places.map(sayOrigin)],
  ['dcat:distribution', iri(partOf(origin, 'municipalities-json'))],
];

const sayOrigin = ({ publisher, licence: terms }: Attribution): Term =>
  blank(isA('dct', 'ProvenanceStatement'), ['dct:description', text(`${publisher}, ${terms}`)]);

const says = (what: 'catalogue' | 'services' | 'figures' | 'municipalities'): Said[] => [
  ['dct:title', ...inAll(what)],
  ['dct:description', ...inAll(`${what}Description`)],
];

const catalogSays = (origin: string): Said[] => [
  ...says('catalogue'),
  ['dct:publisher', iri(partOf(origin, 'publisher'))],
  ['dct:license', iri(licence.authority)],
  ['foaf:homepage', iri(`${origin}/en/open-data`)],
  ['dcat:themeTaxonomy', iri(`${authority}/data-theme`)],
  ...[inLanguages, ofCountries],
  ['dcat:dataset', ...['services', 'figures', 'municipalities'].map((one) => iri(partOf(origin, one)))],
  ['dcat:service', iri(partOf(origin, 'api')), iri(partOf(origin, 'ogc')), iri(partOf(origin, 'hsds'))],
];

function contactSays(origin: string): Said[] {
  const { name, email, url } = contactOf(origin);
  return [
    ['vcard:fn', text(name)],
    ['vcard:hasEmail', iri(`mailto:${email}`)],
    ['vcard:hasURL', iri(url)],
  ];
}
