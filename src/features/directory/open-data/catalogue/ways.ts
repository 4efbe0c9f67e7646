import { languages } from '../../../../platform/texts/languages.ts';
import { licence } from '../licence.ts';
import { catalogueTexts } from './texts.ts';
import { iri, type Said, type Term, text } from './turtle.ts';

/** Of the Publications Office of the European Union: its lists of countries, languages, licences and so on. */
export const authority = 'http://publications.europa.eu/resource/authority';
export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

type Key = Parameters<ReturnType<typeof catalogueTexts>>[0];
/** A text of the catalogue in each language. */
export const inAll = (key: Key): Term[] =>
  languages.map((language) => text(catalogueTexts(language)(key), language));

/** The name of a part of the catalogue: an address within its file. */
export const partOf = (origin: string, part: string): string => `${origin}/catalog.ttl#${part}`;

type File = {
  title: Key;
  address: string;
  type: string;
  format: string;
  download?: boolean;
  service?: string;
};

/** The ways to all services. */
export const servicesFiles = (origin: string): (File & { name: string })[] => [
  {
    ...{ name: 'services-csv', title: 'csv', address: `${origin}/api/v1/services.csv` },
    ...{ type: 'text/csv', format: 'CSV', download: true },
  },
  {
    ...{ name: 'services-geojson', title: 'geoJson', address: `${origin}/api/v1/services.geojson` },
    ...{ type: 'application/geo+json', format: 'GEOJSON', download: true },
  },
  {
    ...{ name: 'services-api', title: 'api', address: `${origin}/api/v1/services` },
    ...{ type: 'application/json', format: 'JSON', service: 'api' },
  },
  {
    ...{ name: 'services-ogc', title: 'ogc', address: `${origin}/ogc/collections/services/items` },
    ...{ type: 'application/geo+json', format: 'GEOJSON', service: 'ogc' },
  },
  {
    ...{ name: 'services-hsds', title: 'hsds', address: `${origin}/hsds/services` },
    ...{ type: 'application/json', format: 'JSON', service: 'hsds' },
  },
];

/** The ways to the figures that services show. */
export const figuresFiles = (origin: string): (File & { name: string })[] => [
  {
    ...{ name: 'figures-csv', title: 'figuresCsv', address: `${origin}/api/v1/figures.csv` },
    ...{ type: 'text/csv', format: 'CSV', download: true },
  },
  {
    ...{ name: 'figures-api', title: 'figuresApi', address: `${origin}/api/v1/figures` },
    ...{ type: 'application/json', format: 'JSON', service: 'api' },
  },
];

/** One way to the data. */
export function distribution(
  subject: string,
  file: File & { licence: string },
  ...more: Said[]
): [string, ...Said[]] {
  const catalog = subject.split('#')[0];
  return [
    subject,
    ['a', iri(`${prefixes.dcat}Distribution`)],
    ['dct:title', ...inAll(file.title)],
    ['dcat:accessURL', iri(file.address)],
    ...(file.download ? [['dcat:downloadURL', iri(file.address)] as Said] : []),
    ...(file.service ? [['dcat:accessService', iri(`${catalog}#${file.service}`)] as Said] : []),
    ['dcat:mediaType', iri(`https://www.iana.org/assignments/media-types/${file.type}`)],
    ['dct:format', iri(`${authority}/file-type/${file.format}`)],
    ['dct:license', iri(file.licence)],
    ...more,
  ];
}

/** The services for programs. */
export function dataServices(origin: string, shared: readonly Said[]): [string, ...Said[]][] {
  const one = (
    name: 'api' | 'ogc' | 'hsds',
    endpoint: string,
    document: string,
    standard: string,
  ): [string, ...Said[]] => [
    partOf(origin, name),
    ['a', iri(`${prefixes.dcat}DataService`)],
    ['dct:title', ...inAll(name)],
    ['dcat:endpointURL', iri(`${origin}${endpoint}`)],
    ['dcat:endpointDescription', iri(`${origin}${document}`)],
    ['dct:conformsTo', iri(standard)],
    ['dct:license', iri(licence.authority)],
    ['dcat:servesDataset', ...serves(name).map((dataset) => iri(partOf(origin, dataset)))],
    ...shared.filter(([property]) => property !== 'dct:language' && property !== 'dct:spatial'),
  ];
  const serves = (name: string) => (name === 'api' ? ['services', 'figures'] : ['services']);
  return [
    one('api', '/api/v1', '/api/v1/openapi.json', 'https://gitdocumentatie.logius.nl/publicatie/api/adr/'),
    one('ogc', '/ogc', '/ogc/api', 'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core'),
    one('hsds', '/hsds', '/hsds/openapi.json', 'https://docs.openreferral.org/en/3.1/hsds/'),
  ];
}
