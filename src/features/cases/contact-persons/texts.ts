import { texts } from '../../../platform/texts/texts.ts';

/** Parents, and others who stand beside a party. */
export const personTexts = texts(
  {
    title: 'Ouders en vertegenwoordigers',
    intro:
      'Wie naast deze partij staat: ouders, een voogd of een bewindvoerder. Zij lezen niets van de zaak. Schrijf hun alleen wat hen aangaat.',
    none: 'Er is niemand genoteerd.',
    add: 'Voeg iemand toe',
    change: 'Gegevens wijzigen',
    changeOf: 'Gegevens wijzigen van {name}',
    save: 'Bewaren',
    remove: 'Haal deze persoon weg',
    name_needed: 'Vul een naam in.',
    changed:
      'Iemand anders wijzigde dit intussen. Hieronder staat wat u typte. Bewaar het opnieuw als het klopt.',
    letter: 'Schrijf een brief',
  },
  {
    fr: {
      title: 'Parents et représentants',
      intro:
        'Qui se tient aux côtés de cette partie : parents, tuteur ou administrateur. Ils ne lisent rien du dossier. Ne leur écrivez que ce qui les concerne.',
      none: 'Personne n’est noté.',
      add: 'Ajouter quelqu’un',
      change: 'Modifier les données',
      changeOf: 'Modifier les données de {name}',
      save: 'Enregistrer',
      remove: 'Retirer cette personne',
      name_needed: 'Indiquez un nom.',
      changed:
        'Quelqu’un d’autre a modifié ceci entre-temps. Ce que vous avez tapé se trouve ci-dessous. Enregistrez-le de nouveau si c’est correct.',
      letter: 'Écrire une lettre',
    },
    de: {
      title: 'Eltern und Vertreter',
      intro:
        'Wer dieser Partei zur Seite steht: Eltern, Vormund oder Betreuer. Sie lesen nichts vom Fall. Schreiben Sie ihnen nur, was sie betrifft.',
      none: 'Es ist niemand notiert.',
      add: 'Jemanden hinzufügen',
      change: 'Angaben ändern',
      changeOf: 'Angaben von {name} ändern',
      save: 'Speichern',
      remove: 'Diese Person entfernen',
      name_needed: 'Geben Sie einen Namen ein.',
      changed:
        'Jemand anderes hat dies inzwischen geändert. Unten steht, was Sie eingegeben haben. Speichern Sie es noch einmal, wenn es stimmt.',
      letter: 'Einen Brief schreiben',
    },
    en: {
      title: 'Parents and representatives',
      intro:
        'Who stands beside this party: parents, a guardian or an administrator. They read nothing of the case. Write them only what concerns them.',
      none: 'Nobody has been noted.',
      add: 'Add somebody',
      change: 'Change the details',
      changeOf: 'Change the details of {name}',
      save: 'Save',
      remove: 'Take this person away',
      name_needed: 'Fill in a name.',
      changed: 'Somebody else changed this meanwhile. Below is what you typed. Save it again if it is right.',
      letter: 'Write a letter',
    },
  },
);
