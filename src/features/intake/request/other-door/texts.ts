import { texts } from '../../../../platform/texts/texts.ts';

export const otherDoorTexts = texts(
  {
    title: 'Misschien helpt iemand anders u beter',
    intro:
      'Bemiddeling is niet altijd de beste hulp. Lees eerst dit. Daarna kunt u nog altijd verder met uw vraag.',
    emergencyTitle: 'Is er nu gevaar?',
    emergencyBe: 'Bel de politie op 101, of bel 112. Dat is gratis, dag en nacht.',
    emergencyNl: 'Bel 112. Dat is gratis, dag en nacht. Is er geen spoed? Bel de politie op 0900 8844.',
    emergencyBoth: 'Bel 112. Dat is gratis, dag en nacht. In België kunt u ook 101 bellen, voor de politie.',
    dangerTitle: 'Er is geweld, of u bent er bang voor',
    danger:
      'Uw veiligheid gaat voor. Bemiddelaars kunnen u niet beschermen. De politie kan dat wel. Vertel aan de politie wat er gebeurt, ook als u twijfelt of het erg genoeg is.',
    dangerBe: 'Wilt u eerst met iemand praten? Bel gratis 1712. Dat is de hulplijn bij geweld.',
    dangerNl: 'Is het iemand uit uw gezin of familie? Bel Veilig Thuis, gratis en dag en nacht: 0800 2000.',
    procedureTitle: 'Er loopt al een zaak',
    procedure:
      'Zolang een rechter, een advocaat of de politie met de zaak bezig is, kunnen wij meestal niet beginnen. Vraag uw advocaat of de rechter of bemiddeling nog kan. Soms zetten zij de zaak daarvoor stil.',
    procedureBe:
      'Hebt u nog geen advocaat? Het justitiehuis in uw buurt zegt waar u gratis eerste juridische hulp krijgt. Bij de vrederechter kunt u gratis om een verzoening vragen.',
    procedureNl: 'Hebt u juridische vragen? Het Juridisch Loket helpt gratis: 0800 8020.',
    landlordTitle: 'Het gaat om uw huisbaas of verhuurder',
    landlord:
      'Wij bemiddelen tussen buren. Schrijf uw verhuurder eerst zelf, en bewaar een kopie. Huurt u van een sociale maatschappij of corporatie? Die heeft een klachtendienst.',
    landlordBe: 'De huurdersbond in uw provincie geeft advies over uw rechten.',
    landlordNl: 'De Huurcommissie helpt bij problemen over huur en onderhoud: 0800 488 7243.',
    familyTitle: 'Het gaat om familie of een partner',
    family:
      'Voor ruzie in de familie of na een scheiding bestaan er eigen bemiddelaars. Zij weten ook hoe het zit met kinderen, geld en veiligheid.',
    familyBe:
      'Het CAW in uw streek helpt u gratis op weg. Een erkende familiale bemiddelaar vindt u bij de Federale Bemiddelingscommissie.',
    familyNl: 'Het wijkteam of sociaal team van uw gemeente helpt u gratis op weg.',
    stillTitle: 'Wilt u toch onze hulp vragen?',
    still:
      'Dat mag. De coördinator leest uw vraag, neemt contact met u op, en denkt mee over wat het beste is.',
    onward: 'Ga verder met mijn vraag',
  },
  {
    fr: {
      title: 'Quelqu’un d’autre peut peut-être mieux vous aider',
      intro:
        'La médiation n’est pas toujours la meilleure aide. Lisez d’abord ceci. Ensuite, vous pourrez toujours continuer votre demande.',
      emergencyTitle: 'Y a-t-il un danger maintenant ?',
      emergencyBe: 'Appelez la police au 101, ou appelez le 112. C’est gratuit, jour et nuit.',
      emergencyNl:
        'Appelez le 112. C’est gratuit, jour et nuit. Pas d’urgence ? Appelez la police au 0900 8844.',
      emergencyBoth:
        'Appelez le 112. C’est gratuit, jour et nuit. En Belgique, vous pouvez aussi appeler la police au 101.',
      dangerTitle: 'Il y a de la violence, ou vous en avez peur',
      danger:
        'Votre sécurité passe avant tout. Les médiateurs ne peuvent pas vous protéger. La police, oui. Dites à la police ce qui se passe, même si vous vous demandez si c’est assez grave.',
      dangerBe:
        'Vous voulez d’abord parler à quelqu’un ? Violence dans le couple : appelez gratuitement le 0800 30 030. Autre violence : une maison de justice ou la police vous dira qui peut vous aider.',
      dangerNl:
        'C’est quelqu’un de votre famille ? Appelez Veilig Thuis, gratuitement, jour et nuit : 0800 2000.',
      procedureTitle: 'Une affaire est déjà en cours',
      procedure:
        'Tant qu’un juge, un avocat ou la police s’en occupe, nous ne pouvons le plus souvent pas commencer. Demandez à votre avocat ou au juge si une médiation est encore possible. Parfois, l’affaire est mise en attente pour cela.',
      procedureBe:
        'Vous n’avez pas d’avocat ? La maison de justice près de chez vous vous dira où obtenir une première aide juridique gratuite. Chez le juge de paix, vous pouvez demander gratuitement une conciliation.',
      procedureNl: 'Vous avez des questions juridiques ? Le Juridisch Loket aide gratuitement : 0800 8020.',
      landlordTitle: 'Il s’agit de votre propriétaire',
      landlord:
        'Nous faisons de la médiation entre voisins. Écrivez d’abord vous-même à votre propriétaire et gardez une copie. Vous louez un logement social ? La société de logement a un service des plaintes.',
      landlordBe: 'Un syndicat des locataires peut vous dire quels sont vos droits.',
      landlordNl: 'La Huurcommissie aide pour les problèmes de loyer et d’entretien : 0800 488 7243.',
      familyTitle: 'Il s’agit de la famille ou d’un partenaire',
      family:
        'Pour un conflit dans la famille ou après une séparation, il existe des médiateurs familiaux. Ils connaissent aussi les questions d’enfants, d’argent et de sécurité.',
      familyBe:
        'Un centre de planning familial ou le CPAS de votre commune vous aide à trouver. La Commission fédérale de médiation tient la liste des médiateurs familiaux agréés.',
      familyNl: 'L’équipe sociale (wijkteam) de votre commune vous aide gratuitement à trouver.',
      stillTitle: 'Vous voulez quand même notre aide ?',
      still:
        'C’est permis. La coordination lit votre demande, vous contacte et cherche avec vous ce qui est le mieux.',
      onward: 'Continuer ma demande',
    },
    de: {
      title: 'Vielleicht hilft Ihnen jemand anderes besser',
      intro:
        'Mediation ist nicht immer die beste Hilfe. Lesen Sie zuerst dies. Danach können Sie Ihre Anfrage immer noch fortsetzen.',
      emergencyTitle: 'Sind Sie jetzt in Gefahr?',
      emergencyBe:
        'Rufen Sie die Polizei unter 101 an, oder rufen Sie 112 an. Das ist kostenlos, Tag und Nacht.',
      emergencyNl:
        'Rufen Sie 112 an. Das ist kostenlos, Tag und Nacht. Nicht dringend? Rufen Sie die Polizei unter 0900 8844 an.',
      emergencyBoth:
        'Rufen Sie 112 an. Das ist kostenlos, Tag und Nacht. In Belgien erreichen Sie die Polizei auch unter 101.',
      dangerTitle: 'Es gibt Gewalt, oder Sie haben Angst davor',
      danger:
        'Ihre Sicherheit geht vor. Mediatoren können Sie nicht schützen. Die Polizei kann das. Erzählen Sie der Polizei, was geschieht, auch wenn Sie nicht sicher sind, ob es schlimm genug ist.',
      dangerBe: 'Möchten Sie zuerst mit jemandem sprechen? Rufen Sie kostenlos die Telefonhilfe an: 108.',
      dangerNl:
        'Ist es jemand aus Ihrer Familie? Rufen Sie Veilig Thuis an, kostenlos, Tag und Nacht: 0800 2000.',
      procedureTitle: 'Es läuft schon ein Verfahren',
      procedure:
        'Solange ein Gericht, ein Anwalt oder die Polizei damit beschäftigt ist, können wir meistens nicht beginnen. Fragen Sie Ihren Anwalt oder das Gericht, ob Mediation noch möglich ist. Manchmal ruht das Verfahren dafür.',
      procedureBe:
        'Haben Sie noch keinen Anwalt? Das Justizhaus in Ihrer Nähe sagt Ihnen, wo Sie kostenlos eine erste Rechtsberatung bekommen. Beim Friedensrichter können Sie kostenlos um eine Schlichtung bitten.',
      procedureNl: 'Haben Sie rechtliche Fragen? Das Juridisch Loket hilft kostenlos: 0800 8020.',
      landlordTitle: 'Es geht um Ihren Vermieter',
      landlord:
        'Wir vermitteln zwischen Nachbarn. Schreiben Sie Ihrem Vermieter zuerst selbst, und behalten Sie eine Kopie. Mieten Sie eine Sozialwohnung? Die Wohnungsgesellschaft hat eine Beschwerdestelle.',
      landlordBe: 'Ein Mieterverein sagt Ihnen, welche Rechte Sie haben.',
      landlordNl: 'Die Huurcommissie hilft bei Fragen zu Miete und Instandhaltung: 0800 488 7243.',
      familyTitle: 'Es geht um Familie oder einen Partner',
      family:
        'Für Streit in der Familie oder nach einer Trennung gibt es eigene Mediatoren. Sie kennen sich auch aus mit Fragen zu Kindern, Geld und Sicherheit.',
      familyBe:
        'Das ÖSHZ Ihrer Gemeinde hilft Ihnen weiter. Anerkannte Familienmediatoren finden Sie bei der Föderalen Vermittlungskommission.',
      familyNl: 'Das Sozialteam (wijkteam) Ihrer Gemeinde hilft Ihnen kostenlos weiter.',
      stillTitle: 'Möchten Sie trotzdem unsere Hilfe?',
      still:
        'Das dürfen Sie. Die Koordination liest Ihre Anfrage, meldet sich bei Ihnen und überlegt mit Ihnen, was am besten ist.',
      onward: 'Meine Anfrage fortsetzen',
    },
    en: {
      title: 'Perhaps someone else can help you better',
      intro:
        'Mediation is not always the best help. Read this first. After that you can still go on with your request.',
      emergencyTitle: 'Is there danger now?',
      emergencyBe: 'Call the police on 101, or call 112. It is free, day and night.',
      emergencyNl: 'Call 112. It is free, day and night. Not urgent? Call the police on 0900 8844.',
      emergencyBoth: 'Call 112. It is free, day and night. In Belgium you can also call the police on 101.',
      dangerTitle: 'There is violence, or you fear it',
      danger:
        'Your safety comes first. Mediators cannot protect you. The police can. Tell the police what is happening, even if you are not sure that it is serious enough.',
      dangerBe:
        'Would you rather talk to someone first? Call 1712 (Dutch), 0800 30 030 (French) or 108 (German). It is free.',
      dangerNl: 'Is it someone in your family? Call Veilig Thuis, free, day and night: 0800 2000.',
      procedureTitle: 'Something is already running',
      procedure:
        'As long as a court, a lawyer or the police is working on it, we usually cannot begin. Ask your lawyer or the court whether mediation is still possible. Sometimes the case is paused for it.',
      procedureBe:
        'No lawyer yet? The house of justice near you can tell where to get first legal advice for free. At the justice of the peace you can ask for a conciliation, free of charge.',
      procedureNl: 'Do you have legal questions? The Juridisch Loket helps for free: 0800 8020.',
      landlordTitle: 'It is about your landlord',
      landlord:
        'We mediate between neighbours. Write to your landlord yourself first, and keep a copy. Do you rent from a social landlord? They have a complaints service.',
      landlordBe: 'A tenants’ union can tell you what your rights are.',
      landlordNl: 'The Huurcommissie helps with problems about rent and repairs: 0800 488 7243.',
      familyTitle: 'It is about family or a partner',
      family:
        'For a conflict in the family or after a separation there are family mediators. They also know about children, money and safety.',
      familyBe:
        'The CAW, a family planning centre or the CPAS/OCMW of your town can help you find one. The Federal Mediation Commission lists accredited family mediators.',
      familyNl: 'The social team (wijkteam) of your town helps you on your way for free.',
      stillTitle: 'Would you still like our help?',
      still:
        'You may. The coordinator reads your request, gets in touch with you, and thinks with you about what is best.',
      onward: 'Go on with my request',
    },
  },
);
