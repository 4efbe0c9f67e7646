import { texts } from '../../../platform/texts/texts.ts';

export const aboutTexts = texts(
  {
    accessibility: 'Toegankelijkheid',
    accessibility1:
      'Deze site is gemaakt om voor iedereen te werken: met een toetsenbord, met een schermlezer, op een klein scherm, met grote letters en zonder JavaScript.',
    accessibility2:
      'Wij volgen de WCAG 2.2, niveau A en AA. Elke bladzijde wordt bij elke wijziging met een programma nagekeken, in alle talen. Een programma vindt niet alles.',
    accessibility3:
      'Lukt iets niet? Dat is onze fout, niet de uwe. Bel of mail de dienst in uw gemeente, of vraag hulp op papier.',
    paper: 'Het papieren formulier',
    services: 'De diensten',
    source: 'Broncode',
    source1:
      'Entente is vrije software, onder de licentie EUPL-1.2. Iedereen mag de broncode lezen, nakijken, gebruiken en verbeteren.',
    source2:
      'Wie deze site laat draaien, geeft u de broncode op verzoek. Zo kan iedereen nagaan of wij doen wat wij beloven.',
    source3:
      'Plaatsnamen: GeoNames, onder CC BY 4.0. Lettertypes: Bitter en Source Sans 3, onder de SIL Open Font License.',
    licence: 'De licentie EUPL-1.2',
  },
  {
    fr: {
      accessibility: 'Accessibilité',
      accessibility1:
        'Ce site est fait pour fonctionner pour tout le monde : au clavier, avec un lecteur d’écran, sur un petit écran, en grands caractères et sans JavaScript.',
      accessibility2:
        'Nous suivons les WCAG 2.2, niveaux A et AA. À chaque changement, un programme vérifie chaque page, dans toutes les langues. Un programme ne trouve pas tout.',
      accessibility3:
        'Quelque chose ne marche pas ? C’est notre faute, pas la vôtre. Appelez le service de votre commune ou écrivez-lui, ou demandez de l’aide sur papier.',
      paper: 'Le formulaire papier',
      services: 'Les services',
      source: 'Code source',
      source1:
        'Entente est un logiciel libre, sous licence EUPL-1.2. Tout le monde peut lire, vérifier, utiliser et améliorer son code source.',
      source2:
        'La personne qui fait fonctionner ce site vous donne le code source sur demande. Ainsi, chacun peut vérifier si nous faisons ce que nous promettons.',
      source3:
        'Noms de lieux : GeoNames, sous CC BY 4.0. Polices : Bitter et Source Sans 3, sous SIL Open Font License.',
      licence: 'La licence EUPL-1.2',
    },
    de: {
      accessibility: 'Barrierefreiheit',
      accessibility1:
        'Diese Website soll für alle funktionieren: mit der Tastatur, mit einem Vorleseprogramm, auf einem kleinen Bildschirm, mit großer Schrift und ohne JavaScript.',
      accessibility2:
        'Wir folgen den WCAG 2.2, Stufen A und AA. Bei jeder Änderung prüft ein Programm jede Seite in allen Sprachen. Ein Programm findet nicht alles.',
      accessibility3:
        'Geht etwas nicht? Das ist unser Fehler, nicht Ihrer. Rufen Sie den Dienst in Ihrer Gemeinde an, schreiben Sie ihm, oder bitten Sie auf Papier um Hilfe.',
      paper: 'Das Papierformular',
      services: 'Die Dienste',
      source: 'Quellcode',
      source1:
        'Entente ist freie Software unter der Lizenz EUPL-1.2. Alle dürfen den Quellcode lesen, prüfen, benutzen und verbessern.',
      source2:
        'Wer diese Website betreibt, gibt Ihnen den Quellcode auf Anfrage. So kann jeder prüfen, ob wir tun, was wir versprechen.',
      source3:
        'Ortsnamen: GeoNames, unter CC BY 4.0. Schriften: Bitter und Source Sans 3, unter der SIL Open Font License.',
      licence: 'Die Lizenz EUPL-1.2',
    },
    en: {
      accessibility: 'Accessibility',
      accessibility1:
        'This site is made to work for everyone: with a keyboard, with a screen reader, on a small screen, with large letters and without JavaScript.',
      accessibility2:
        'We follow WCAG 2.2, levels A and AA. At each change a program checks each page, in all languages. A program does not find everything.',
      accessibility3:
        'Does something not work? That is our fault, not yours. Call or write to the service in your town, or ask for help on paper.',
      paper: 'The paper form',
      services: 'The services',
      source: 'Source code',
      source1:
        'Entente is free software, under the licence EUPL-1.2. Everyone may read, check, use and improve the source code.',
      source2:
        'Whoever runs this site gives you the source code on request. So everyone can check whether we do what we promise.',
      source3:
        'Place names: GeoNames, under CC BY 4.0. Typefaces: Bitter and Source Sans 3, under the SIL Open Font License.',
      licence: 'The licence EUPL-1.2',
    },
  },
);
