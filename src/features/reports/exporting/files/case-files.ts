import { type FileSpec, shared } from './file-spec.ts';

/** The cases themselves. */
export const caseFiles = {
  'cases.csv': {
    about: {
      nl: 'Eén rij per zaak, in de volgorde waarin hulp werd gevraagd.',
      fr: 'Une ligne par dossier, dans l’ordre où l’aide a été demandée.',
      de: 'Eine Zeile je Fall, in der Reihenfolge, in der um Hilfe gebeten wurde.',
      en: 'One row a case, in the order in which help was asked for.',
    },
    columns: {
      number: {
        nl: 'het nummer van de zaak binnen dienst en jaar',
        fr: 'le numéro du dossier dans le service et l’année',
        de: 'die Nummer des Falls innerhalb von Dienst und Jahr',
        en: 'the number of the case within the service and year',
      },
      id: shared.id,
      type: {
        nl: 'burenconflict (neighbour), groep (community) of gemeentelijke sanctie (sanction)',
        fr: 'conflit de voisinage (neighbour), groupe (community) ou sanction administrative (sanction)',
        de: 'Nachbarschaftskonflikt (neighbour), Gruppe (community) oder kommunale Sanktion (sanction)',
        en: 'neighbour, community or sanction',
      },
      stage: {
        nl: 'waar de zaak staat',
        fr: 'où en est le dossier',
        de: 'wo der Fall steht',
        en: 'where the case is',
      },
      stage_since: { nl: 'sinds wanneer', fr: 'depuis quand', de: 'seit wann', en: 'since when' },
      came_from: {
        nl: 'waar de zaak stond voor de pauze of de terugtrekking',
        fr: 'où en était le dossier avant la pause ou le retrait',
        de: 'wo der Fall vor der Pause oder dem Rückzug stand',
        en: 'where the case was before it paused or somebody withdrew',
      },
      withdrawn_by: {
        nl: 'wie zich terugtrok: A, B of allebei (both)',
        fr: 'qui s’est retiré : A, B ou les deux (both)',
        de: 'wer sich zurückzog: A, B oder beide (both)',
        en: 'who withdrew: A, B or both',
      },
      reopened_by: {
        nl: 'wie de zaak liet heropenen',
        fr: 'qui a fait rouvrir le dossier',
        de: 'wer den Fall wieder öffnen ließ',
        en: 'who had the case opened again',
      },
      second_party_knows: {
        nl: 'of de tweede partij van de zaak weet',
        fr: 'si la seconde partie est au courant du dossier',
        de: 'ob die zweite Partei von dem Fall weiß',
        en: 'whether the second party knows of the case',
      },
      outcome: {
        nl: 'hoe het afliep: een code',
        fr: 'comment il s’est terminé : un code',
        de: 'wie er endete: ein Code',
        en: 'how it ended: a code',
      },
      mode: {
        nl: 'samen aan tafel (direct), om beurten (indirect) of als groep (group)',
        fr: 'directe (direct), indirecte (indirect) ou en groupe (group)',
        de: 'direkt (direct), indirekt (indirect) oder als Gruppe (group)',
        en: 'direct, indirect or group',
      },
      subject: {
        nl: 'waarover het gaat: een code',
        fr: 'de quoi il s’agit : un code',
        de: 'worum es geht: ein Code',
        en: 'what it is about: a code',
      },
      sub_subject: {
        nl: 'het fijnere onderwerp: een code',
        fr: 'le sujet plus précis : un code',
        de: 'das genauere Thema: ein Code',
        en: 'more closely: a code',
      },
      own_codes: {
        nl: 'onder welke eigen codes van de dienst de zaak staat, per lijst (JSON)',
        fr: 'sous quels codes propres au service le dossier est inscrit, par liste (JSON)',
        de: 'unter welchen eigenen Codes des Dienstes der Fall steht, je Liste (JSON)',
        en: 'under which codes of the service’s own it was registered, by list (JSON)',
      },
      relation: {
        nl: 'hoe de partijen bij elkaar wonen: een code',
        fr: 'comment les parties sont voisines : un code',
        de: 'wie die Parteien zueinander wohnen: ein Code',
        en: 'how the parties live beside each other: a code',
      },
      channel: {
        nl: 'langs welke weg de vraag kwam: een code',
        fr: 'par quelle voie la demande est arrivée : un code',
        de: 'auf welchem Weg die Anfrage kam: ein Code',
        en: 'by which way the request came: a code',
      },
      referrer_type: {
        nl: 'wie de eerste partij stuurde: een code',
        fr: 'qui a envoyé la première partie : un code',
        de: 'wer die erste Partei schickte: ein Code',
        en: 'who sent the first party: a code',
      },
      district: {
        nl: 'de wijk, zoals de dienst haar noemt',
        fr: 'le quartier, comme le service l’appelle',
        de: 'das Viertel, wie der Dienst es nennt',
        en: 'the neighbourhood, as the service names it',
      },
      municipality: {
        nl: 'de gemeente: de code van het NIS of het CBS',
        fr: 'la commune : le code INS ou CBS',
        de: 'die Gemeinde: der Code des NIS oder CBS',
        en: 'the municipality: its NIS or CBS code',
      },
      language: {
        nl: 'de taal van de zaak',
        fr: 'la langue du dossier',
        de: 'die Sprache des Falls',
        en: 'the language of the case',
      },
      age_group: {
        nl: 'bij een gemeentelijke sanctie: minderjarig of meerderjarig',
        fr: 'pour une sanction administrative : mineur ou majeur',
        de: 'bei einer kommunalen Sanktion: minderjährig oder volljährig',
        en: 'with a municipal sanction: a minor or an adult',
      },
      requested_at: {
        nl: 'wanneer hulp werd gevraagd',
        fr: 'quand l’aide a été demandée',
        de: 'wann um Hilfe gebeten wurde',
        en: 'when help was asked for',
      },
      first_contact_at: {
        nl: 'wanneer de dienst voor het eerst contact had',
        fr: 'quand le service a pris contact la première fois',
        de: 'wann der Dienst zum ersten Mal Kontakt aufnahm',
        en: 'when the service first made contact',
      },
      closed_at: {
        nl: 'wanneer de zaak werd afgesloten',
        fr: 'quand le dossier a été clôturé',
        de: 'wann der Fall abgeschlossen wurde',
        en: 'when the case was closed',
      },
      due_on: {
        nl: 'tot wanneer de volgende stap tijd heeft',
        fr: 'jusqu’à quand l’étape suivante peut attendre',
        de: 'bis wann der nächste Schritt Zeit hat',
        en: 'until when the next step is due',
      },
      due_kind: {
        nl: 'welke norm dat is',
        fr: 'de quelle norme il s’agit',
        de: 'welche Frist das ist',
        en: 'which norm that is',
      },
      safety_flag: {
        nl: 'of iemand de zaak als onveilig aanduidde',
        fr: 'si quelqu’un a signalé un danger',
        de: 'ob jemand den Fall als unsicher markierte',
        en: 'whether somebody marked it as unsafe',
      },
      complaint_flag: {
        nl: 'of er een klacht loopt',
        fr: 'si une plainte est en cours',
        de: 'ob eine Beschwerde läuft',
        en: 'whether a complaint is open',
      },
    },
  },
} as const satisfies Record<string, FileSpec>;
