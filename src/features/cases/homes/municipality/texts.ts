import { texts } from '../../../../platform/texts/texts.ts';

export const municipalityTexts = texts(
  {
    title: 'Gemeente',
    unknown: 'niet bekend',
    change: 'Wijzig de gemeente',
    intro:
      'In welke gemeente woont de eerste partij? De zaak telt mee in het rapport van die gemeente. Het adres zelf verandert u bij de gegevens van de partij.',
    address: 'Dit staat in het adres: {place}.',
    place: 'Gemeente of postcode',
    placeHint: 'Leeg laten kan: dan telt de zaak alleen mee in het rapport van uw dienst.',
    which: 'Welke gemeente is het?',
    save: 'Bewaar',
    choose: 'Kies welke gemeente het is.',
    not_found: 'Deze gemeente kennen wij niet. Kijk na of zij juist geschreven is.',
    abroad: 'Dit ligt niet in België of Nederland. Laat het veld leeg.',
    too_long: 'Dit is te lang.',
  },
  {
    fr: {
      title: 'Commune',
      unknown: 'inconnue',
      change: 'Modifier la commune',
      intro:
        'Dans quelle commune habite la première partie ? Son dossier compte dans le rapport de cette commune. L’adresse elle-même se modifie dans les coordonnées de la partie.',
      address: 'L’adresse indique : {place}.',
      place: 'Commune ou code postal',
      placeHint:
        'Vous pouvez le laisser vide : le dossier ne compte alors que dans le rapport de votre service.',
      which: 'De quelle commune s’agit-il ?',
      save: 'Enregistrer',
      choose: 'Choisissez de quelle commune il s’agit.',
      not_found: 'Nous ne connaissons pas cette commune. Vérifiez l’orthographe.',
      abroad: 'Ce lieu n’est ni en Belgique ni aux Pays-Bas. Laissez le champ vide.',
      too_long: 'C’est trop long.',
    },
    de: {
      title: 'Gemeinde',
      unknown: 'nicht bekannt',
      change: 'Gemeinde ändern',
      intro:
        'In welcher Gemeinde wohnt die erste Partei? Ihr Fall zählt im Bericht dieser Gemeinde. Die Anschrift selbst ändern Sie bei den Kontaktdaten der Partei.',
      address: 'In der Anschrift steht: {place}.',
      place: 'Gemeinde oder Postleitzahl',
      placeHint: 'Sie können das Feld leer lassen: Dann zählt der Fall nur im Bericht Ihres Dienstes.',
      which: 'Welche Gemeinde ist es?',
      save: 'Speichern',
      choose: 'Wählen Sie, welche Gemeinde es ist.',
      not_found: 'Diese Gemeinde kennen wir nicht. Prüfen Sie die Schreibweise.',
      abroad: 'Dieser Ort liegt nicht in Belgien oder den Niederlanden. Lassen Sie das Feld leer.',
      too_long: 'Das ist zu lang.',
    },
    en: {
      title: 'Municipality',
      unknown: 'not known',
      change: 'Change the municipality',
      intro:
        'In which municipality does the first party live? The case counts in the report of that municipality. The address itself is changed with the details of the party.',
      address: 'The address says: {place}.',
      place: 'Municipality or postcode',
      placeHint: 'You may leave this empty: the case then counts only in the report of your service.',
      which: 'Which municipality is it?',
      save: 'Save',
      choose: 'Choose which municipality it is.',
      not_found: 'We do not know this municipality. Please check the spelling.',
      abroad: 'This is not in Belgium or the Netherlands. Leave the field empty.',
      too_long: 'This is too long.',
    },
  },
);
