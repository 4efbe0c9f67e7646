import { texts } from '../../../platform/texts/texts.ts';

/** The register of processing: what stands between square brackets each service fills in itself. */
export const registerTexts = texts(
  {
    title: 'Register van verwerkingen (AVG, artikel 30)',
    model:
      'Dit is een model. De tabellen zijn gemaakt uit de regels van de software zelf; vul aan wat tussen [haken] staat en laat het nakijken door uw functionaris voor gegevensbescherming. Grondslagen en termijnen zijn voorstellen: de keuze is aan de dienst.',
    controller:
      'Verwerkingsverantwoordelijke: [naam, adres en contact van de dienst of de gemeente]. Functionaris voor gegevensbescherming: [naam, contact]. Verwerker: [wie de installatie laat draaien, met datum van de verwerkersovereenkomst].',
    outside:
      'Doorgifte buiten de Europese Unie: geen door de software. [Ga na waar uw mailserver en sms-dienst staan.]',
    activities: 'De verwerkingen',
    activity: 'Verwerking',
    purpose: 'Doel',
    people: 'Van wie',
    data: 'Gegevens',
    basis: 'Voorgestelde grondslag',
    receivers: 'Wie krijgt ze',
    retention: 'Hoe lang',
    retentionTitle: 'Bewaartermijnen',
    choose: '(de dienst kiest {least} tot {most})',
    why: 'Waarom',
    rolesTitle: 'Wie welke stap in een zaak mag zetten',
    role: 'Wie',
    steps: 'Stappen',
    sealedTitle: 'Bijzondere gegevens (AVG, artikelen 9 en 10)',
    sealed:
      'Deze codes en alle vrije tekst zijn versleuteld; alleen wie aan de zaak werkt kan ze openen. Bij het afsluiten blijft per kwartaal een aantal zonder zaak.',
    figuresTitle: 'Wat van een vergeten zaak blijft',
    figures:
      'Dienst, soort zaak, maand van aanvraag en afsluiting, stand, uitkomst, vorm van bemiddeling, onderwerp, kanaal, soort verwijzer en welke partner, hoe ver de zaak kwam en na hoeveel dagen. Een gemeente, een wijk, een nader onderwerp, een relatie, een taal, de soort woning, het gezin en de leeftijdsgroep alleen waar minstens vijf zaken van die dienst en dat jaar ze delen. Geen nummer, geen dag, geen naam. In het logboek blijven tijd, rol en een nummer dat nergens heen leidt. Gepubliceerde cijfers zijn bevroren en houden kleine getallen achter.',
    a_mediation: 'Bemiddelen',
    a_mediation_purpose: 'buren helpen om een conflict samen op te lossen',
    a_mediation_people: 'wie om hulp vraagt, wie daarvoor gevraagd wordt, wie in hun verhaal voorkomt',
    a_mediation_data:
      'naam, adres, telefoon, e-mail, hoe iemand bereikt wil worden, wat hij vertelt, in welke soort woning en met wie hij woont, afspraken, brieven, bestanden',
    a_mediation_basis:
      'taak van algemeen belang of gerechtvaardigd belang voor het eerste contact, toestemming voor het meedoen; voor de tweede partij uitleg bij het eerste contact (artikel 14)',
    a_mediation_receivers:
      'coördinatoren van de dienst, bemiddelaars die de zaak aannamen, elke partij haar eigen deel; een verwijzer niets van de inhoud',
    a_staff: 'Medewerkers en vrijwilligers',
    a_staff_purpose: 'aanmelden, zaken toewijzen, weten wie wat deed',
    a_staff_people: 'coördinatoren, bemiddelaars, beheerders',
    a_staff_data:
      'naam, e-mail, taal, rollen; van bemiddelaars ook straat, talen, ervaring en wanneer zij kunnen',
    a_staff_basis: 'overeenkomst (ook die van een vrijwilliger) en gerechtvaardigd belang',
    a_staff_receivers: 'beheerder en coördinatoren van de dienst',
    a_recognition: 'Erkenning van de dienst',
    a_recognition_purpose: 'laten zien dat de dienst aan de voorwaarden voor erkenning voldoet',
    a_recognition_people: 'bemiddelaars en andere medewerkers',
    a_recognition_data:
      'bewijsstukken en getuigschriften (bestanden verzegeld), uren vorming en begeleiding; geen zaak en geen partij',
    a_recognition_basis:
      'gerechtvaardigd belang, of taak van algemeen belang waar de erkenning in een wet staat',
    a_recognition_receivers:
      'coördinatoren; wie de erkenning nagaat krijgt met een link en een code alleen de stukken die een coördinator hem toont',
    evidenceRetention: 'een bestand dat uit de map gaat meteen; een dat vervangen is vier jaar later',
    a_complaints: 'Klachten over de dienst',
    a_complaints_purpose: 'een klacht behandelen, ook als zij over de coördinator gaat',
    a_complaints_people: 'wie klaagt, over wie geklaagd wordt',
    a_complaints_data: 'de klacht, het antwoord, contactgegevens',
    a_complaints_basis: 'gerechtvaardigd belang of wettelijke plicht',
    a_complaints_receivers: 'de klachtbehandelaar alleen',
    a_evaluation: 'Mening van de partijen',
    a_evaluation_purpose:
      'nagaan waarvoor de bemiddeling diende: contact, draaglijk samenleven, rechtbank en politie vermeden, veiligheid, vertrouwen',
    a_evaluation_people: 'partijen die gehoord werden of advies kregen',
    a_evaluation_data:
      'dat iemand gevraagd werd, bij welk moment en op welke manier, zonder tijd; antwoorden alleen als tellingen zonder naam, en woorden zonder naam, per kwartaal',
    a_evaluation_basis: 'taak van algemeen belang; antwoorden is vrij',
    a_evaluation_receivers: 'coördinatoren, en alleen vanaf het kleinste aantal dat de dienst kiest',
    evaluationRetention:
      'dat iemand gevraagd werd verdwijnt met de zaak; wat gepubliceerd is, blijft, omdat het naar niemand leidt',
    a_judicial: 'Vragen van magistraten',
    a_judicial_purpose:
      'aan mensen een bemiddeling voorstellen omdat een magistraat dat vraagt, en hem antwoorden',
    a_judicial_people: 'aan wie een bemiddeling wordt voorgesteld, de magistraat',
    a_judicial_data: 'kenmerk, nummer van het proces-verbaal, namen, wat zij antwoordden: verzegeld',
    a_judicial_basis:
      'wettelijke plicht of taak van algemeen belang: erkende bemiddelaar volgens art. 1726 Gerechtelijk Wetboek, bemiddeling in strafzaken volgens art. 216ter Wetboek van Strafvordering; voor strafbare feiten art. 10 AVG, te bevestigen met het parket',
    a_judicial_receivers:
      'coördinatoren, de erkende bemiddelaar aan wie zij het geven; de magistraat alleen het antwoord in vaste woorden',
    a_partners: 'Contacten bij partners',
    a_partners_purpose:
      'weten met wie bij politie, verhuurders, gemeente en gerecht wordt samengewerkt, spreekuren en bijeenkomsten afspreken',
    a_partners_people: 'medewerkers van partners, met of zonder account',
    a_partners_data:
      'naam, functie, telefoon, e-mail, werkplek, namens wie iemand aanmeldt, brieven over praktische dingen (verzegeld), hoeveel mensen naar een bijeenkomst kwamen',
    a_partners_basis:
      'gerechtvaardigd belang of taak van algemeen belang: de samenwerking uitvoeren die met de organisatie is afgesproken (art. 6, lid 1, e of f, AVG)',
    a_partners_receivers:
      'coördinatoren; collega’s die iemand doorverwijzen lezen hoe de organisatie te bereiken is; elke partner alleen zijn eigen organisatie',
    a_referrals: 'Verwijzingen en toestemmingen',
    a_referrals_purpose:
      'iemand naar de dienst sturen, en de partner in vaste woorden laten weten wat ervan kwam; iemand verder helpen bij een ander',
    a_referrals_people: 'wie gestuurd wordt; van de buur hoogstens het adres',
    a_referrals_data:
      'naam, hoe iemand te bereiken is, waarover het gaat, hoe hij toestemde; welke woorden naar wie mogen, tot wanneer, en wat is gezegd',
    a_referrals_basis:
      'toestemming van wie gestuurd wordt, per ontvanger en per woord, in te trekken (art. 7 AVG); waar een wet een antwoord vraagt: die wet',
    a_referrals_receivers:
      'coördinatoren en de bemiddelaars van de zaak; de partner zijn eigen verwijzing en de woorden waarvoor toestemming is',
    consentRetention: 'met de zaak verdwijnt ook wat de partner ervan kon lezen',
    a_sanction: 'Bemiddeling bij gemeentelijke sancties',
    a_sanction_purpose:
      'de bemiddeling aanbieden die de wet voorziet, aan minderjarigen vanaf 14 jaar verplicht, en de sanctionerend ambtenaar het resultaat melden',
    a_sanction_people:
      'de vermoedelijke overtreder, ook minderjarigen van 14 tot 17 jaar, zijn ouders en advocaat, de benadeelde',
    a_sanction_data:
      'kenmerk, het vastgestelde feit, namen en contactgegevens, leeftijdsgroep (geen geboortedatum), het akkoord over herstel: verzegeld',
    a_sanction_basis:
      'taak van algemeen belang: wet van 24 juni 2013 betreffende de gemeentelijke administratieve sancties en KB van 28 januari 2014; het feit is een gegeven van art. 10 AVG, te bevestigen met de gemeente',
    a_sanction_receivers:
      'coördinatoren en de bemiddelaar van de zaak, nooit de ambtenaar zelf; hij krijgt één van vijf vaste woorden',
    a_trail: 'Logboek en beveiliging',
    a_trail_purpose: 'laten zien wie welke zaak las, misbruik vinden',
    a_trail_people: 'medewerkers; partijen alleen als rol',
    a_trail_data:
      'tijd, handeling, rol en een versleutelde verwijzing naar de persoon; de naam staat apart en kan worden gewist',
    a_trail_basis: 'gerechtvaardigd belang en beveiliging (artikel 32)',
    a_trail_receivers: 'coördinatoren van de dienst; een partij wie over haar las, naar rol en dag',
    trailRetention: 'het logboek zelf blijft, want er kan niets uit weg zonder dat het opvalt',
    a_directory: 'Overzicht van diensten',
    a_directory_purpose: 'tonen welke dienst waar helpt',
    a_directory_people: 'wie de gegevens van een dienst bijhoudt of een wijziging voorstelt',
    a_directory_data: 'e-mailadres, wat voorgesteld werd',
    a_directory_basis: 'gerechtvaardigd belang',
    a_directory_receivers: 'redacteurs van het overzicht',
    directoryRetention: 'wie iets voorstelde: 30 dagen na de beslissing',
  },
  {
    fr: {
      title: 'Registre des activités de traitement (RGPD, article 30)',
      model:
        'Ceci est un modèle. Les tableaux viennent des règles du logiciel lui-même ; complétez ce qui est entre [crochets] et faites-le relire par votre délégué à la protection des données. Les bases légales et les durées sont des propositions : le choix revient au service.',
      controller:
        'Responsable du traitement : [nom, adresse et contact du service ou de la commune]. Délégué à la protection des données : [nom, contact]. Sous-traitant : [qui fait fonctionner l’installation, avec la date du contrat].',
      outside:
        'Transfert hors de l’Union européenne : aucun par le logiciel. [Vérifiez où se trouvent votre serveur de courrier et votre service de SMS.]',
      activities: 'Les traitements',
      activity: 'Traitement',
      purpose: 'Finalité',
      people: 'De qui',
      data: 'Données',
      basis: 'Base proposée',
      receivers: 'Qui les reçoit',
      retention: 'Combien de temps',
      retentionTitle: 'Durées de conservation',
      choose: '(le service choisit de {least} à {most})',
      why: 'Pourquoi',
      rolesTitle: 'Qui peut faire quelle étape d’un dossier',
      role: 'Qui',
      steps: 'Étapes',
      sealedTitle: 'Données particulières (RGPD, articles 9 et 10)',
      sealed:
        'Ces codes et tout texte libre sont chiffrés ; seules les personnes qui travaillent au dossier peuvent les ouvrir. À la clôture, il reste par trimestre un nombre sans dossier.',
      figuresTitle: 'Ce qui reste d’un dossier oublié',
      figures:
        'Service, type de dossier, mois de la demande et de la clôture, état, résultat, forme de médiation, sujet, canal, type de partenaire et lequel, jusqu’où le dossier est allé et après combien de jours. Une commune, un quartier, un sujet plus précis, une relation, une langue, le type de logement, le ménage et la tranche d’âge seulement si au moins cinq dossiers de ce service et de cette année les partagent. Ni numéro, ni jour, ni nom. Dans le journal restent l’heure, le rôle et un numéro qui ne mène nulle part. Les chiffres publiés sont figés et cachent les petits nombres.',
      a_mediation: 'Médiation',
      a_mediation_purpose: 'aider des voisins à résoudre ensemble un conflit',
      a_mediation_people: 'qui demande de l’aide, qui est invité, qui apparaît dans leurs récits',
      a_mediation_data:
        'nom, adresse, téléphone, e-mail, comment la personne veut être jointe, ce qu’elle raconte, dans quel type de logement et avec qui elle vit, rendez-vous, lettres, fichiers',
      a_mediation_basis:
        'mission d’intérêt public ou intérêt légitime pour le premier contact, consentement pour participer ; pour la seconde partie, information au premier contact (article 14)',
      a_mediation_receivers:
        'la coordination du service, les médiateurs qui ont accepté le dossier, chaque partie pour sa propre part ; un partenaire rien du contenu',
      a_staff: 'Personnel et bénévoles',
      a_staff_purpose: 'se connecter, attribuer les dossiers, savoir qui a fait quoi',
      a_staff_people: 'coordination, médiateurs, administration',
      a_staff_data:
        'nom, e-mail, langue, rôles ; des médiateurs aussi rue, langues, expérience et disponibilités',
      a_staff_basis: 'contrat (aussi celui d’un bénévole) et intérêt légitime',
      a_staff_receivers: 'administration et coordination du service',
      a_recognition: 'Reconnaissance du service',
      a_recognition_purpose: 'montrer que le service remplit les conditions de la reconnaissance',
      a_recognition_people: 'médiateurs et autres collaborateurs',
      a_recognition_data:
        'pièces justificatives et attestations (fichiers scellés), heures de formation et d’accompagnement ; aucun dossier et aucune partie',
      a_recognition_basis:
        'intérêt légitime, ou mission d’intérêt public lorsque la reconnaissance est prévue par la loi',
      a_recognition_receivers:
        'coordinateurs ; la personne qui contrôle la reconnaissance ne reçoit, avec un lien et un code, que les pièces qu’un coordinateur lui montre',
      evidenceRetention:
        'un fichier retiré du dossier : aussitôt ; un fichier remplacé : quatre ans plus tard',
      a_complaints: 'Plaintes sur le service',
      a_complaints_purpose: 'traiter une plainte, même sur la coordination',
      a_complaints_people: 'qui se plaint, de qui l’on se plaint',
      a_complaints_data: 'la plainte, la réponse, les coordonnées',
      a_complaints_basis: 'intérêt légitime ou obligation légale',
      a_complaints_receivers: 'le responsable des plaintes seul',
      a_evaluation: 'Avis des parties',
      a_evaluation_purpose:
        'vérifier à quoi la médiation a servi : contact, vie commune supportable, tribunal et police évités, sécurité, confiance',
      a_evaluation_people: 'parties qui ont été entendues ou conseillées',
      a_evaluation_data:
        'que quelqu’un a été interrogé, à quel moment et de quelle manière, sans date ; les réponses seulement comme comptages sans nom, et des mots sans nom, par trimestre',
      a_evaluation_basis: 'mission d’intérêt public ; la réponse est libre',
      a_evaluation_receivers:
        'les coordinateurs, et seulement à partir du plus petit nombre que le service choisit',
      evaluationRetention:
        'le fait d’avoir été interrogé disparaît avec le dossier ; ce qui est publié reste, car cela ne mène à personne',
      a_judicial: 'Demandes de magistrats',
      a_judicial_purpose:
        'proposer une médiation à des personnes parce qu’un magistrat le demande, et lui répondre',
      a_judicial_people: 'à qui une médiation est proposée, le magistrat',
      a_judicial_data: 'référence, numéro du procès-verbal, noms, ce que les personnes ont répondu : scellé',
      a_judicial_basis:
        'obligation légale ou mission d’intérêt public : médiateur agréé selon l’art. 1726 du Code judiciaire, médiation pénale selon l’art. 216ter du Code d’instruction criminelle ; pour les infractions art. 10 RGPD, à confirmer avec le parquet',
      a_judicial_receivers:
        'la coordination, le médiateur agréé à qui elle le confie ; le magistrat, seulement la réponse en mots fixes',
      a_partners: 'Contacts chez les partenaires',
      a_partners_purpose:
        'savoir avec qui l’on travaille à la police, chez les bailleurs, à la commune et à la justice, convenir de permanences et de séances',
      a_partners_people: 'collaborateurs des partenaires, avec ou sans compte',
      a_partners_data:
        'nom, fonction, téléphone, e-mail, lieu de travail, pour qui la personne envoie, lettres sur des questions pratiques (scellées), nombre de personnes venues à une séance',
      a_partners_basis:
        'intérêt légitime ou mission d’intérêt public : exécuter la collaboration convenue avec l’organisation (art. 6, § 1, e ou f, RGPD)',
      a_partners_receivers:
        'la coordination ; les collègues qui réorientent lisent comment joindre l’organisation ; chaque partenaire seulement sa propre organisation',
      a_referrals: 'Envois et accords',
      a_referrals_purpose:
        'envoyer une personne au service, et dire au partenaire, en mots fixes, ce qu’il en est advenu ; aider une personne à aller plus loin ailleurs',
      a_referrals_people: 'la personne envoyée ; du voisin, tout au plus l’adresse',
      a_referrals_data:
        'nom, comment joindre la personne, le sujet, comment elle a donné son accord ; quels mots peuvent aller à qui, jusqu’à quand, et ce qui a été dit',
      a_referrals_basis:
        'consentement de la personne envoyée, par destinataire et par mot, révocable (art. 7 RGPD) ; là où une loi demande une réponse : cette loi',
      a_referrals_receivers:
        'la coordination et les médiateurs du dossier ; le partenaire, son propre envoi et les mots pour lesquels il y a un accord',
      consentRetention: 'avec le dossier disparaît aussi ce que le partenaire pouvait en lire',
      a_sanction: 'Médiation lors de sanctions communales',
      a_sanction_purpose:
        'offrir la médiation prévue par la loi, obligatoire pour les mineurs dès 14 ans, et communiquer le résultat au fonctionnaire sanctionnateur',
      a_sanction_people:
        'l’auteur présumé, aussi mineur de 14 à 17 ans, ses parents et son avocat, la personne lésée',
      a_sanction_data:
        'référence, fait constaté, noms et coordonnées, groupe d’âge (pas de date de naissance), l’accord sur la réparation : scellés',
      a_sanction_basis:
        'mission d’intérêt public : loi du 24 juin 2013 relative aux sanctions administratives communales et AR du 28 janvier 2014 ; le fait est une donnée de l’art. 10 RGPD, à confirmer avec la commune',
      a_sanction_receivers:
        'la coordination et le médiateur du dossier, jamais le fonctionnaire lui-même ; il reçoit un de cinq mots fixes',
      a_trail: 'Journal et sécurité',
      a_trail_purpose: 'montrer qui a lu quel dossier, trouver les abus',
      a_trail_people: 'le personnel ; les parties seulement comme rôle',
      a_trail_data:
        'heure, action, rôle et un renvoi chiffré à la personne ; le nom est à part et peut être effacé',
      a_trail_basis: 'intérêt légitime et sécurité (article 32)',
      a_trail_receivers:
        'la coordination du service ; une partie : qui a lu à son sujet, par rôle et par jour',
      trailRetention: 'le journal reste, car rien ne peut en être retiré sans que cela se voie',
      a_directory: 'Répertoire des services',
      a_directory_purpose: 'montrer quel service aide où',
      a_directory_people: 'qui tient à jour les données d’un service ou propose un changement',
      a_directory_data: 'adresse e-mail, ce qui a été proposé',
      a_directory_basis: 'intérêt légitime',
      a_directory_receivers: 'les responsables du répertoire',
      directoryRetention: 'qui a proposé : 30 jours après la décision',
    },
    de: {
      title: 'Verzeichnis der Verarbeitungen (DSGVO, Artikel 30)',
      model:
        'Dies ist ein Muster. Die Tabellen entstehen aus den Regeln der Software selbst; ergänzen Sie, was in [Klammern] steht, und lassen Sie es von Ihrem Datenschutzbeauftragten prüfen. Rechtsgrundlagen und Fristen sind Vorschläge: Der Dienst entscheidet.',
      controller:
        'Verantwortlicher: [Name, Adresse und Kontakt des Dienstes oder der Gemeinde]. Datenschutzbeauftragter: [Name, Kontakt]. Auftragsverarbeiter: [wer die Installation betreibt, mit Datum des Vertrags].',
      outside:
        'Übermittlung außerhalb der Europäischen Union: keine durch die Software. [Prüfen Sie, wo Ihr Mailserver und Ihr SMS-Dienst stehen.]',
      activities: 'Die Verarbeitungen',
      activity: 'Verarbeitung',
      purpose: 'Zweck',
      people: 'Von wem',
      data: 'Daten',
      basis: 'Vorgeschlagene Grundlage',
      receivers: 'Wer sie erhält',
      retention: 'Wie lange',
      retentionTitle: 'Aufbewahrungsfristen',
      choose: '(der Dienst wählt {least} bis {most})',
      why: 'Warum',
      rolesTitle: 'Wer welchen Schritt in einem Fall gehen darf',
      role: 'Wer',
      steps: 'Schritte',
      sealedTitle: 'Besondere Daten (DSGVO, Artikel 9 und 10)',
      sealed:
        'Diese Codes und jeder freie Text sind verschlüsselt; nur wer am Fall arbeitet, kann sie öffnen. Beim Abschluss bleibt je Quartal eine Anzahl ohne Fall.',
      figuresTitle: 'Was von einem vergessenen Fall bleibt',
      figures:
        'Dienst, Art des Falls, Monat von Anfrage und Abschluss, Stand, Ergebnis, Form der Mediation, Thema, Weg, Art der zuweisenden Stelle und welche, wie weit der Fall kam und nach wie vielen Tagen. Eine Gemeinde, ein Viertel, ein näheres Thema, eine Beziehung, eine Sprache, die Art der Wohnung, der Haushalt und die Altersgruppe nur, wo mindestens fünf Fälle dieses Dienstes und Jahres sie teilen. Keine Nummer, kein Tag, kein Name. Im Protokoll bleiben Zeit, Rolle und eine Nummer, die nirgendwohin führt. Veröffentlichte Zahlen sind eingefroren und halten kleine Zahlen zurück.',
      a_mediation: 'Mediation',
      a_mediation_purpose: 'Nachbarn helfen, einen Konflikt gemeinsam zu lösen',
      a_mediation_people: 'wer um Hilfe bittet, wer dazu gefragt wird, wer in ihren Erzählungen vorkommt',
      a_mediation_data:
        'Name, Adresse, Telefon, E-Mail, wie jemand erreicht werden möchte, was er erzählt, in welcher Art von Wohnung und mit wem er lebt, Termine, Briefe, Dateien',
      a_mediation_basis:
        'Aufgabe im öffentlichen Interesse oder berechtigtes Interesse für den ersten Kontakt, Einwilligung für die Teilnahme; für die zweite Partei Information beim ersten Kontakt (Artikel 14)',
      a_mediation_receivers:
        'Koordination des Dienstes, Mediatoren, die den Fall annahmen, jede Partei ihren eigenen Teil; eine zuweisende Stelle nichts vom Inhalt',
      a_staff: 'Mitarbeiter und Ehrenamtliche',
      a_staff_purpose: 'anmelden, Fälle zuteilen, wissen, wer was tat',
      a_staff_people: 'Koordination, Mediatoren, Verwaltung',
      a_staff_data:
        'Name, E-Mail, Sprache, Rollen; von Mediatoren auch Straße, Sprachen, Erfahrung und freie Zeiten',
      a_staff_basis: 'Vertrag (auch der eines Ehrenamts) und berechtigtes Interesse',
      a_staff_receivers: 'Verwaltung und Koordination des Dienstes',
      a_recognition: 'Anerkennung des Dienstes',
      a_recognition_purpose: 'zeigen, dass der Dienst die Bedingungen der Anerkennung erfüllt',
      a_recognition_people: 'Mediatoren und andere Mitarbeitende',
      a_recognition_data:
        'Nachweise und Zeugnisse (Dateien versiegelt), Stunden der Fortbildung und der Begleitung; kein Fall und keine Partei',
      a_recognition_basis:
        'berechtigtes Interesse, oder Aufgabe im öffentlichen Interesse, wo die Anerkennung in einem Gesetz steht',
      a_recognition_receivers:
        'Koordinatoren; wer die Anerkennung prüft, erhält mit einem Link und einem Code nur die Unterlagen, die ein Koordinator ihm zeigt',
      evidenceRetention:
        'eine Datei, die aus dem Ordner genommen wird, sofort; eine ersetzte vier Jahre später',
      a_complaints: 'Beschwerden über den Dienst',
      a_complaints_purpose: 'eine Beschwerde behandeln, auch wenn sie die Koordination betrifft',
      a_complaints_people: 'wer sich beschwert, über wen',
      a_complaints_data: 'die Beschwerde, die Antwort, Kontaktdaten',
      a_complaints_basis: 'berechtigtes Interesse oder gesetzliche Pflicht',
      a_complaints_receivers: 'die Beschwerdestelle allein',
      a_evaluation: 'Meinung der Parteien',
      a_evaluation_purpose:
        'prüfen, wozu die Mediation diente: Kontakt, erträgliches Zusammenleben, Gericht und Polizei vermieden, Sicherheit, Vertrauen',
      a_evaluation_people: 'Parteien, die angehört oder beraten wurden',
      a_evaluation_data:
        'dass jemand gefragt wurde, zu welchem Zeitpunkt und auf welche Weise, ohne Zeitangabe; Antworten nur als Zählungen ohne Namen, und Worte ohne Namen, je Quartal',
      a_evaluation_basis: 'Aufgabe im öffentlichen Interesse; die Antwort ist frei',
      a_evaluation_receivers: 'Koordinatoren, und erst ab der kleinsten Zahl, die der Dienst wählt',
      evaluationRetention:
        'dass jemand gefragt wurde, verschwindet mit dem Fall; was veröffentlicht ist, bleibt, weil es zu niemandem führt',
      a_judicial: 'Anfragen von Magistraten',
      a_judicial_purpose:
        'Personen eine Mediation vorschlagen, weil ein Magistrat darum bittet, und ihm antworten',
      a_judicial_people: 'wem eine Mediation vorgeschlagen wird, der Magistrat',
      a_judicial_data:
        'Zeichen, Nummer des Protokolls, Namen, was die Personen geantwortet haben: versiegelt',
      a_judicial_basis:
        'rechtliche Verpflichtung oder Aufgabe im öffentlichen Interesse: zugelassener Mediator nach Art. 1726 Gerichtsgesetzbuch, Mediation in Strafsachen nach Art. 216ter Strafprozessgesetzbuch; für Straftaten Art. 10 DSGVO, mit der Staatsanwaltschaft zu klären',
      a_judicial_receivers:
        'Koordination, der zugelassene Mediator, dem sie es gibt; der Magistrat nur die Antwort in festen Worten',
      a_partners: 'Kontakte bei Partnern',
      a_partners_purpose:
        'wissen, mit wem bei Polizei, Vermietern, Gemeinde und Justiz gearbeitet wird, Sprechstunden und Veranstaltungen vereinbaren',
      a_partners_people: 'Mitarbeiter von Partnern, mit oder ohne Konto',
      a_partners_data:
        'Name, Funktion, Telefon, E-Mail, Arbeitsort, für wen jemand zuweist, Briefe über Praktisches (versiegelt), wie viele Menschen zu einer Veranstaltung kamen',
      a_partners_basis:
        'berechtigtes Interesse oder Aufgabe im öffentlichen Interesse: die mit der Organisation vereinbarte Zusammenarbeit ausführen (Art. 6 Abs. 1 e oder f DSGVO)',
      a_partners_receivers:
        'Koordination; Kollegen, die jemanden weiterverweisen, lesen, wie die Organisation zu erreichen ist; jeder Partner nur seine eigene Organisation',
      a_referrals: 'Zuweisungen und Einwilligungen',
      a_referrals_purpose:
        'jemanden zum Dienst schicken und dem Partner in festen Worten sagen, was daraus wurde; jemandem anderswo weiterhelfen',
      a_referrals_people: 'wer geschickt wird; vom Nachbarn höchstens die Adresse',
      a_referrals_data:
        'Name, wie jemand zu erreichen ist, worum es geht, wie er einwilligte; welche Worte an wen dürfen, bis wann, und was gesagt wurde',
      a_referrals_basis:
        'Einwilligung der geschickten Person, je Empfänger und je Wort, widerrufbar (Art. 7 DSGVO); wo ein Gesetz eine Antwort verlangt: dieses Gesetz',
      a_referrals_receivers:
        'Koordination und die Mediatoren des Falls; der Partner seine eigene Zuweisung und die Worte, in die eingewilligt wurde',
      consentRetention: 'mit dem Fall geht auch, was der Partner davon lesen konnte',
      a_sanction: 'Mediation bei kommunalen Sanktionen',
      a_sanction_purpose:
        'die Mediation anbieten, die das Gesetz vorsieht, Minderjährigen ab 14 Jahren verpflichtend, und dem sanktionierenden Beamten das Ergebnis mitteilen',
      a_sanction_people:
        'der mutmaßliche Täter, auch Minderjährige von 14 bis 17 Jahren, seine Eltern und sein Anwalt, die geschädigte Person',
      a_sanction_data:
        'Zeichen, die festgestellte Tat, Namen und Kontaktdaten, Altersgruppe (kein Geburtsdatum), die Vereinbarung über die Wiedergutmachung: versiegelt',
      a_sanction_basis:
        'Aufgabe im öffentlichen Interesse: Gesetz vom 24. Juni 2013 über die kommunalen Verwaltungssanktionen und Königlicher Erlass vom 28. Januar 2014; die Tat ist ein Datum nach Art. 10 DSGVO, mit der Gemeinde zu klären',
      a_sanction_receivers:
        'Koordination und der Mediator des Falls, nie der Beamte selbst; er erhält eines von fünf festen Worten',
      a_trail: 'Protokoll und Sicherheit',
      a_trail_purpose: 'zeigen, wer welchen Fall las, Missbrauch finden',
      a_trail_people: 'Mitarbeiter; Parteien nur als Rolle',
      a_trail_data:
        'Zeit, Handlung, Rolle und ein verschlüsselter Verweis auf die Person; der Name steht getrennt und kann gelöscht werden',
      a_trail_basis: 'berechtigtes Interesse und Sicherheit (Artikel 32)',
      a_trail_receivers: 'Koordination des Dienstes; eine Partei, wer über sie las, nach Rolle und Tag',
      trailRetention: 'das Protokoll selbst bleibt, denn nichts kann daraus weg, ohne dass es auffällt',
      a_directory: 'Verzeichnis der Dienste',
      a_directory_purpose: 'zeigen, welcher Dienst wo hilft',
      a_directory_people: 'wer die Angaben eines Dienstes pflegt oder eine Änderung vorschlägt',
      a_directory_data: 'E-Mail-Adresse, was vorgeschlagen wurde',
      a_directory_basis: 'berechtigtes Interesse',
      a_directory_receivers: 'Redaktion des Verzeichnisses',
      directoryRetention: 'wer etwas vorschlug: 30 Tage nach der Entscheidung',
    },
    en: {
      title: 'Register of processing (GDPR, article 30)',
      model:
        'This is a model. Its tables are made from the rules of the software itself; fill in what stands in [brackets] and have it checked by your data protection officer. Legal bases and periods are proposals: the choice is the service’s.',
      controller:
        'Controller: [name, address and contact of the service or municipality]. Data protection officer: [name, contact]. Processor: [who runs the installation, with the date of the contract].',
      outside:
        'Transfer outside the European Union: none by the software. [See where your mail server and text message service are.]',
      activities: 'What is processed',
      activity: 'Processing',
      purpose: 'Purpose',
      people: 'Of whom',
      data: 'Data',
      basis: 'Proposed basis',
      receivers: 'Who receives them',
      retention: 'How long',
      retentionTitle: 'Periods of retention',
      choose: '(the service chooses {least} to {most})',
      why: 'Why',
      rolesTitle: 'Who may take which step in a case',
      role: 'Who',
      steps: 'Steps',
      sealedTitle: 'Special data (GDPR, articles 9 and 10)',
      sealed:
        'These codes and all free text are sealed; only those who work on the case can open them. At closing a number a quarter stays, without a case.',
      figuresTitle: 'What stays of a forgotten case',
      figures:
        'Service, type of case, month of request and closing, stage, outcome, form of mediation, subject, channel, type of referrer and which partner, how far the case came and after how many days. A municipality, a district, a closer subject, a relation, a language, the kind of home, the household and the age band only where at least five cases of that service and year share them. No number, no day, no name. In the trail stay time, role and an id that leads nowhere. Published figures are frozen and keep small numbers back.',
      a_mediation: 'Mediation',
      a_mediation_purpose: 'helping neighbours to solve a conflict together',
      a_mediation_people: 'who asks for help, who is asked, who occurs in what they tell',
      a_mediation_data:
        'name, address, telephone, e-mail, how somebody wants to be reached, what he tells, in what kind of home and with whom he lives, appointments, letters, files',
      a_mediation_basis:
        'task in the public interest or legitimate interest for the first contact, consent for taking part; for the second party a notice at first contact (article 14)',
      a_mediation_receivers:
        'coordinators of the service, mediators who accepted the case, each party its own part; a referrer nothing of the content',
      a_staff: 'Staff and volunteers',
      a_staff_purpose: 'signing in, assigning cases, knowing who did what',
      a_staff_people: 'coordinators, mediators, administrators',
      a_staff_data:
        'name, e-mail, language, roles; of mediators also street, languages, experience and free times',
      a_staff_basis: 'contract (also that of a volunteer) and legitimate interest',
      a_staff_receivers: 'administrator and coordinators of the service',
      a_recognition: 'Recognition of the service',
      a_recognition_purpose: 'show that the service meets the conditions of recognition',
      a_recognition_people: 'mediators and other staff',
      a_recognition_data:
        'evidence and certificates (files sealed), hours of training and guidance; no case and no party',
      a_recognition_basis:
        'legitimate interest, or a task in the public interest where a law provides for the recognition',
      a_recognition_receivers:
        'coordinators; whoever checks the recognition gets, by a link and a code, only the documents that a coordinator shows',
      evidenceRetention:
        'a file that is taken out of the binder at once; one that was replaced four years later',
      a_complaints: 'Complaints about the service',
      a_complaints_purpose: 'dealing with a complaint, also about the coordinator',
      a_complaints_people: 'who complains, about whom',
      a_complaints_data: 'the complaint, the answer, contact data',
      a_complaints_basis: 'legitimate interest or legal duty',
      a_complaints_receivers: 'the complaint handler alone',
      a_evaluation: 'What parties thought',
      a_evaluation_purpose:
        'seeing what the mediation was for: contact, a bearable life together, court and police avoided, safety, trust',
      a_evaluation_people: 'parties who were heard or advised',
      a_evaluation_data:
        'that somebody was asked, at which moment and by which way, without a time; answers only as counts without a name, and words without a name, by quarter',
      a_evaluation_basis: 'task in the public interest; answering is free',
      a_evaluation_receivers: 'coordinators, and only from the smallest number on that the service chooses',
      evaluationRetention:
        'that somebody was asked goes with the case; what is published stays, because it leads to nobody',
      a_judicial: 'Requests from magistrates',
      a_judicial_purpose:
        'proposing a mediation to people because a magistrate asks for it, and answering him',
      a_judicial_people: 'to whom a mediation is proposed, the magistrate',
      a_judicial_data: 'reference, number of the police report, names, what people answered: sealed',
      a_judicial_basis:
        'legal duty or task in the public interest: accredited mediator under art. 1726 of the Belgian Judicial Code, penal mediation under art. 216ter of the Code of Criminal Procedure; for offences GDPR art. 10, to be confirmed with the prosecutor',
      a_judicial_receivers:
        'coordinators, the accredited mediator to whom they give it; the magistrate only the answer in fixed words',
      a_partners: 'Contacts at partners',
      a_partners_purpose:
        'knowing with whom one works at police, landlords, town and courts, arranging desk-hours and sessions',
      a_partners_people: 'staff of partners, with or without an account',
      a_partners_data:
        'name, function, telephone, e-mail, place of work, for whom somebody refers, letters about practical matters (sealed), how many people came to a session',
      a_partners_basis:
        'legitimate interest or task in the public interest: carrying out the co-operation agreed with the organisation (GDPR art. 6(1)(e) or (f))',
      a_partners_receivers:
        'coordinators; colleagues who refer somebody on read how the organisation is reached; each partner its own organisation alone',
      a_referrals: 'Referrals and consents',
      a_referrals_purpose:
        'sending somebody to the service, and telling the partner in fixed words what came of it; helping somebody further elsewhere',
      a_referrals_people: 'who is sent; of the neighbour at most the address',
      a_referrals_data:
        'name, how somebody is reached, what it is about, how he agreed; which words may go to whom, until when, and what was told',
      a_referrals_basis:
        'consent of who is sent, by recipient and by word, withdrawable (GDPR art. 7); where a law asks for an answer: that law',
      a_referrals_receivers:
        'coordinators and the mediators of the case; the partner his own referral and the words that were consented to',
      consentRetention: 'with the case goes also what the partner could read of it',
      a_sanction: 'Mediation about municipal sanctions',
      a_sanction_purpose:
        'offering the mediation that the law provides, mandatory for minors from 14, and reporting the result to the sanctioning officer',
      a_sanction_people:
        'the presumed offender, also minors of 14 to 17, his parents and lawyer, the injured party',
      a_sanction_data:
        'reference, the fact that was found, names and contact data, age group (no date of birth), the agreement on repair: sealed',
      a_sanction_basis:
        'task in the public interest: Belgian Act of 24 June 2013 on municipal administrative sanctions and Royal Decree of 28 January 2014; the fact is data of GDPR art. 10, to be confirmed with the municipality',
      a_sanction_receivers:
        'coordinators and the mediator of the case, never the officer himself; he gets one of five fixed words',
      a_trail: 'Trail and security',
      a_trail_purpose: 'showing who read which case, finding abuse',
      a_trail_people: 'staff; parties only as a role',
      a_trail_data:
        'time, act, role and a sealed reference to the person; the name stands apart and can be erased',
      a_trail_basis: 'legitimate interest and security (article 32)',
      a_trail_receivers: 'coordinators of the service; a party who read about it, by role and day',
      trailRetention: 'the trail itself stays, for nothing can go from it unnoticed',
      a_directory: 'Directory of services',
      a_directory_purpose: 'showing which service helps where',
      a_directory_people: 'who keeps the facts of a service or proposes a change',
      a_directory_data: 'e-mail address, what was proposed',
      a_directory_basis: 'legitimate interest',
      a_directory_receivers: 'editors of the directory',
      directoryRetention: 'who proposed: 30 days after the decision',
    },
  },
);
