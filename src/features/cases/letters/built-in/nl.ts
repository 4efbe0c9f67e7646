import type { LetterKind } from '../rules/kinds.ts';
import { type Template, template } from '../rules/template.ts';

const yourData = `- **Wie verantwoordelijk is:** {controller}.
- **Waarvoor wij ze gebruiken:** om u te schrijven, naar u te luisteren en te bemiddelen als u dat wilt. Nergens anders voor.
- **Waarom dat mag:** bemiddelen is onze taak van algemeen belang (artikel 6, lid 1, onder e, van de AVG).
- **Wie ze ziet:** alleen onze coördinator en de bemiddelaars die met u werken. Wat u ons vertelt, geven wij aan niemand door zonder uw ja.
- **Hoelang wij ze bewaren:** hoogstens {kept_months} maanden nadat wij klaar zijn. Daarna vernietigen wij ze.
- **Uw rechten:** u mag uw gegevens inzien, laten verbeteren of laten wissen, en u mag bezwaar maken. Vraag het ons: {privacy_contact}.
- **Niet tevreden?** Dan kunt u een klacht indienen bij de toezichthouder: {authority}.
- Geen computer beslist over u, en uw gegevens gaan niet naar landen buiten Europa.`;

/** The letters in Dutch. */
export const dutch: Record<LetterKind, Template> = {
  invitation: template('invitation')(
    'Een vraag aan u',
    `Beste {name}

Iemand uit uw buurt heeft ons om hulp gevraagd. Wij mogen u dit vertellen, en alleen dit:

{words}

Wij kiezen geen kant en wij zeggen niet wie gelijk heeft. Wij horen graag hoe u het ziet. Praten met ons is **gratis en vrijwillig**. Wat u vertelt, blijft bij ons. U beslist zelf of u meedoet. Wilt u niet? Dan hoeft u niet te zeggen waarom.

# Zo kunt u antwoorden

- Bel ons: **{phone}**
- Mail ons: {email}
- Schrijf ons: {office}
- Of antwoord met uw eigen code op {return_site}

{code}

Met vriendelijke groet

{service}

# Wat wij van u weten, en waarom

- **Van wie wij uw gegevens hebben:** wie ons om hulp vroeg, gaf ons uw adres, en misschien ook uw naam en telefoonnummer. Meer weten wij niet van u.
${yourData}`,
  ),
  confirmation: template('confirmation')(
    'Wij hebben uw vraag ontvangen',
    `Beste {name}

Op {asked_on} hebt u ons om hulp gevraagd. Dank u wel. Wij lezen uw vraag en nemen contact met u op. Wij doen niets zonder dat u het weet.

Met uw code leest u hoe het staat. Typ ze op {return_site} en geef ze aan niemand. Wie de code heeft, kan uw bladzijde lezen.

{code}

Hebt u een vraag? Bel ons: **{phone}**

Met vriendelijke groet

{service}

# Wat wij van u weten, en waarom

- **Van wie wij uw gegevens hebben:** van uzelf.
${yourData}`,
  ),
  appointment: template('appointment')(
    'Uw afspraak',
    `Beste {name}

U hebt een afspraak met ons:

**{day}, {time}**

{place}

{remark}

Kunt u niet komen, of hebt u hulp nodig om er te geraken? Bel ons dan: **{phone}**. Wij zoeken dan samen een andere dag.

Met vriendelijke groet

{service}`,
  ),
  agreement: template('agreement')(
    'Wat u samen afsprak',
    `Beste {name}

Dit zijn de afspraken van {agreed_on}, in de woorden die u samen koos:

{lines}

Lees ze rustig na. Klopt er iets niet? Bel ons voordat u tekent: **{phone}**

De afspraken zijn van u beiden. Zij zijn geen vonnis. Wij vragen u over enkele weken hoe het gaat.

Datum en handtekening:

{signature}

Met vriendelijke groet

{service}`,
  ),
  closing: template('closing')(
    'Wij ronden af',
    `Beste {name}

Wij hebben ons werk voor u afgerond. Dank u wel voor uw vertrouwen.

Loopt het later toch weer moeilijk? U mag ons altijd opnieuw bellen: **{phone}**

Uw gegevens bewaren wij nog hoogstens {kept_months} maanden. Daarna vernietigen wij ze. U mag ze inzien, laten verbeteren of laten wissen. Vraag het ons: {privacy_contact}.

Met vriendelijke groet

{service}`,
  ),
  code: template('code')(
    'Uw persoonlijke code',
    `Beste {name}

Hier is uw persoonlijke code. Daarmee leest u uw eigen bladzijde bij ons en kunt u ons iets laten weten.

Typ deze code op {return_site}

{code}

Bewaar de code goed en geef ze aan niemand. Wie de code heeft, kan uw bladzijde lezen. Had u al een code? Die werkt niet meer.

Met vriendelijke groet

{service}`,
  ),
  offer: template('offer')(
    'Een aanbod aan u',
    `Beste {name}

De sanctionerend ambtenaar van de gemeente heeft ons gevraagd u een bemiddeling aan te bieden. Zijn kenmerk is **{reference}**.

In een bemiddeling zoekt u met onze hulp een manier om het goed te maken: iets doen, de schade betalen of uw excuses aanbieden. Wij kiezen geen kant en wij straffen niet.

# Wat u moet weten

- Meedoen is **vrij en gratis**. U mag op elk moment stoppen.
- Wat u ons vertelt, blijft bij ons. De ambtenaar hoort alleen: geweigerd, mislukt, akkoord of uitgevoerd.
- Wordt uitgevoerd wat is afgesproken? Dan houdt de ambtenaar daar rekening mee. Doet u niet mee, dan beslist hij zelf.

# Antwoord ons vóór of op {answer_by}

- Bel ons: **{phone}**
- Mail ons: {email}
- Schrijf ons: {office}

Horen wij niets, dan melden wij dat er geen antwoord kwam.

Met vriendelijke groet

{service}

# Wat wij van u weten, en waarom

- **Van wie wij uw gegevens hebben:** van de sanctionerend ambtenaar, die ons uw naam en adres gaf.
${yourData}`,
  ),
  offerparents: template('offerparents')(
    'Een aanbod aan u',
    `Beste {name}

De sanctionerend ambtenaar van de gemeente heeft ons gevraagd aan {child} een bemiddeling aan te bieden. Zijn kenmerk is **{reference}**. Uw kind krijgt een eigen brief. Omdat het minderjarig is, nodigen wij ook u uit.

In een bemiddeling zoekt uw kind met onze hulp een manier om het goed te maken: iets doen, de schade betalen of excuses aanbieden. U mag daarbij zijn. Ook een advocaat mag mee.

# Wat u moet weten

- Meedoen is **vrij en gratis**. Uw kind mag op elk moment stoppen.
- Wat u en uw kind ons vertellen, blijft bij ons. De ambtenaar hoort alleen: geweigerd, mislukt, akkoord of uitgevoerd.

# Antwoord ons vóór of op {answer_by}

- Bel ons: **{phone}**
- Mail ons: {email}
- Schrijf ons: {office}

Met vriendelijke groet

{service}

# Wat wij van u weten, en waarom

- **Van wie wij uw gegevens hebben:** van de sanctionerend ambtenaar, die ons uw naam en adres gaf.
${yourData}`,
  ),
  privacy: template('privacy')(
    'Wat wij van u weten, en waarom',
    `Beste {name}

Wij bewaren enkele gegevens van u. U hebt het recht om te weten welke, en wat wij ermee doen.

- **Welke gegevens:** uw naam, uw adres, hoe wij u bereiken, en wat u ons zelf vertelt.
- **Van wie wij ze hebben:** van uzelf, of van wie ons om hulp vroeg.
${yourData}

Vragen? Bel ons: **{phone}**

Met vriendelijke groet

{service}`,
  ),
};
