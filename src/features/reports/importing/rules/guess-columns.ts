import { folded } from '../../../cases/record/contact.ts';
import type { Columns, ImportField } from './fields.ts';

// As people head such lists in our four languages, folded: without accents and capitals.
const heads: Record<ImportField, string> = {
  number:
    'nr|nummer|dossiernummer|zaaknummer|dossier|numero|numero de dossier|n°|no|fallnummer|aktenzeichen|number|case number|ref|referentie|reference|id',
  requestedOn:
    'datum|aanmelddatum|datum aanmelding|datum melding|meldingsdatum|date|date de la demande|date demande|eingang|eingangsdatum|datum der anfrage|date of request|requested|requested on|received',
  firstContactOn:
    'eerste contact|datum eerste contact|intake|datum intake|premier contact|date du premier contact|erster kontakt|erstkontakt|first contact',
  firstHeardOn:
    'gesprek 1e partij|gesprek eerste partij|bezoek partij 1|bezoek a|entretien partie 1|premiere partie|gesprach 1. partei|gesprach erste partei|first party heard|visit a',
  secondAnsweredOn:
    'gesprek 2e partij|gesprek tweede partij|bezoek partij 2|bezoek b|entretien partie 2|seconde partie|gesprach 2. partei|gesprach zweite partei|second party heard|visit b',
  resultOn:
    'datum resultaat|bemiddelingsgesprek|datum bemiddeling|date du resultat|date de la mediation|datum des ergebnisses|mediation am|result date|date of result|mediation date',
  aftercareOn: 'nazorg|datum nazorg|suivi|date du suivi|nachsorge|aftercare|follow up',
  closedOn:
    'afgesloten|datum afsluiting|afsluitdatum|einddatum|cloture|date de cloture|abschluss|abgeschlossen|abgeschlossen am|abschlussdatum|closed|closed on|date closed',
  subject:
    'onderwerp|klacht|aard van de klacht|soort overlast|sujet|nature du conflit|objet|thema|art des konflikts|grund|subject|complaint|nature',
  relation: 'relatie|relatie buren|lien|relation|beziehung|verhaltnis',
  channel:
    'kanaal|aanmeldingswijze|wijze van aanmelding|via|canal|mode d’introduction|mode d’introduction|weg|eingangsweg|channel',
  referrer:
    'verwijzer|doorverwijzer|doorverwezen door|melder|oriente par|orientee par|origine de la demande|verwiesen durch|verweiser|referrer|referred by',
  outcome: 'resultaat|uitkomst|afloop|resultat|issue|ergebnis|ausgang|outcome|result',
  district: 'wijk|buurt|quartier|viertel|ortsteil|stadtteil|district|neighbourhood',
  name: 'naam|naam melder|naam aanvrager|aanvrager|partij 1|naam partij 1|nom|nom du demandeur|demandeur|name|antragsteller|partei 1|party 1|name of applicant|applicant',
  street: 'straat|adres|adres melder|straat partij 1|rue|adresse|strasse|straße|street|address',
  house: 'huisnummer|huisnr|numero de maison|hausnummer|hausnr|house number',
  postcode: 'postcode|code postal|cp|plz|postleitzahl|postal code',
  place: 'gemeente|plaats|woonplaats|stad|commune|localite|ville|ort|gemeinde|wohnort|town|city|place',
  phone: 'telefoon|tel|gsm|telefoonnummer|telephone|portable|telefon|handy|phone|mobile',
  email: 'e-mail|email|mail|e-mailadres|courriel|e-mail-adresse',
  tenure:
    'koop huur|huur koop|koop of huur|eigendom|eigendomssituatie|woonsituatie|statut|propriete ou location|eigentum|owned or rented|tenure',
  dwelling:
    'woning|woningtype|type woning|soort woning|logement|type de logement|wohnung|wohnungstyp|dwelling',
  household:
    'huishouden|gezin|gezinssituatie|samenstelling huishouden|menage|composition du menage|haushalt|household',
  ageBand: 'leeftijd|geboortejaar|age|annee de naissance|alter|geburtsjahr|year of birth',
  otherName:
    'buur|naam buur|partij 2|naam partij 2|tweede partij|voisin|nom du voisin|partie 2|nachbar|name des nachbarn|partei 2|neighbour|party 2|name of neighbour',
  otherStreet:
    'straat buur|adres buur|straat partij 2|adres partij 2|rue du voisin|adresse du voisin|adresse des nachbarn|strasse des nachbarn|address of neighbour|street of neighbour',
  otherHouse:
    'huisnummer buur|huisnummer partij 2|numero du voisin|hausnummer des nachbarn|house number of neighbour',
  otherPostcode: 'postcode buur|code postal du voisin|plz des nachbarn|postal code of neighbour',
  otherPlace: 'gemeente buur|plaats buur|commune du voisin|ort des nachbarn|town of neighbour',
  otherPhone: 'telefoon buur|tel buur|telephone du voisin|telefon des nachbarn|phone of neighbour',
  story: 'omschrijving|verhaal|toelichting|wat gebeurt er|description|recit|beschreibung|schilderung|story',
  note: 'opmerking|opmerkingen|notities|nota|remarque|remarques|bemerkung|bemerkungen|notizen|note|notes|remarks',
};

/** What a head means that stands in a list for the second time: the same of the other party. */
const secondTime: Partial<Record<ImportField, ImportField>> = {
  ...{ name: 'otherName', street: 'otherStreet', house: 'otherHouse' },
  ...{ postcode: 'otherPostcode', place: 'otherPlace', phone: 'otherPhone' },
};

/** What stands in each column, by its head: as the service said before, else as such lists are usually headed, each field once. */
export function guessColumns(given: readonly string[], said: Columns): Columns {
  const columns: Columns = {};
  const taken = new Set<string>();
  for (const head of given.map(folded)) {
    const known = said[head] ?? usual(head);
    const field = known && !taken.has(known) ? known : '';
    taken.add(field);
    columns[head] ??= field;
  }
  return columns;
}

const usualFields = new Map(
  (Object.keys(heads) as ImportField[])
    .flatMap((field) => heads[field].split('|').map((name) => [folded(name), field] as const))
    .reverse(),
);

function usual(head: string): ImportField | '' {
  const known = usualFields.get(head);
  const [, first] = /^(.+) 2$/.exec(head) ?? [];
  const again = first === undefined ? undefined : usualFields.get(first);
  return known ?? (again && secondTime[again]) ?? '';
}
