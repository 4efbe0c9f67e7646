import { texts } from '../../../platform/texts/texts.ts';

/** What it means that somebody leaves. */
export const leavingTexts = texts(
  {
    note: 'De toegang stopt meteen: ook waar dit lid nu is aangemeld. Had een coördinator de sleutel, dan krijgt de dienst een nieuwe. Wat iemand eerder las, overschreef of kopieerde, kan niemand terughalen.',
    handOver: 'Draag de zaken van {name} over',
  },
  {
    fr: {
      note: 'L’accès s’arrête tout de suite, aussi là où ce membre est connecté maintenant. Si une personne qui coordonne avait la clé, le service en reçoit une nouvelle. Ce que quelqu’un a lu, recopié ou copié avant, personne ne peut le reprendre.',
      handOver: 'Transmettre les dossiers de {name}',
    },
    de: {
      note: 'Der Zugang endet sofort, auch dort, wo dieses Mitglied gerade angemeldet ist. Hatte jemand aus der Koordination den Schlüssel, bekommt der Dienst einen neuen. Was jemand vorher gelesen, abgeschrieben oder kopiert hat, kann niemand zurückholen.',
      handOver: 'Die Fälle von {name} übergeben',
    },
    en: {
      note: 'Access stops at once, also where this member is signed in now. Where a coordinator had the key, the service gets a new one. What somebody read, wrote down or copied before, nobody can take back.',
      handOver: 'Hand over the cases of {name}',
    },
  },
);
