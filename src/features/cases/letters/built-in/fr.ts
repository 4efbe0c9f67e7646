import type { LetterKind } from '../rules/kinds.ts';
import { type Template, template } from '../rules/template.ts';

const yourData = `- **Qui en est responsable :** {controller}.
- **À quoi elles servent :** à vous écrire, à vous écouter et à mener une médiation si vous le souhaitez. À rien d’autre.
- **Pourquoi nous le pouvons :** la médiation est notre mission d’intérêt public (article 6, paragraphe 1, point e, du RGPD).
- **Qui les voit :** seulement notre coordination et les médiateurs qui travaillent avec vous. Ce que vous nous dites, nous ne le transmettons à personne sans votre accord.
- **Combien de temps nous les gardons :** {kept_months} mois au plus après la fin de notre travail. Ensuite, nous les détruisons.
- **Vos droits :** vous pouvez consulter vos données, les faire corriger ou effacer, et vous opposer à leur usage. Demandez-le-nous : {privacy_contact}.
- **Vous n’êtes pas satisfait ?** Vous pouvez introduire une plainte auprès de l’autorité de contrôle : {authority}.
- Aucun ordinateur ne décide à votre sujet, et vos données ne quittent pas l’Europe.`;

/** The letters in French. */
export const french: Record<LetterKind, Template> = {
  invitation: template('invitation')(
    'Une question pour vous',
    `Bonjour {name},

Une personne de votre voisinage nous a demandé de l’aide. Nous pouvons vous dire ceci, et seulement ceci :

{words}

Nous ne prenons pas parti et nous ne disons pas qui a raison. Nous aimerions entendre comment vous voyez les choses. Nous parler est **gratuit et volontaire**. Ce que vous dites reste chez nous. Vous décidez de participer ou non. Vous ne le souhaitez pas ? Vous ne devez pas dire pourquoi.

# Comment répondre

- Par téléphone : **{phone}**
- Par e-mail : {email}
- Par lettre : {office}
- Ou avec votre propre code sur {return_site}

{code}

Cordialement,

{service}

# Ce que nous savons de vous, et pourquoi

- **D’où viennent vos données :** la personne qui nous a demandé de l’aide nous a donné votre adresse, et peut-être aussi votre nom et votre téléphone. Nous ne savons rien de plus.
${yourData}`,
  ),
  confirmation: template('confirmation')(
    'Nous avons bien reçu votre demande',
    `Bonjour {name},

Le {asked_on}, vous nous avez demandé de l’aide. Merci. Nous lisons votre demande et nous prendrons contact avec vous. Nous ne faisons rien sans que vous le sachiez.

Avec votre code, vous voyez où en est votre demande. Tapez-le sur {return_site} et ne le donnez à personne. Qui a le code peut lire votre page.

{code}

Une question ? Appelez-nous : **{phone}**

Cordialement,

{service}

# Ce que nous savons de vous, et pourquoi

- **D’où viennent vos données :** de vous-même.
${yourData}`,
  ),
  appointment: template('appointment')(
    'Votre rendez-vous',
    `Bonjour {name},

Vous avez rendez-vous avec nous :

**{day}, {time}**

{place}

{remark}

Vous ne pouvez pas venir, ou vous avez besoin d’aide pour venir ? Appelez-nous : **{phone}**. Nous chercherons ensemble un autre jour.

Cordialement,

{service}`,
  ),
  agreement: template('agreement')(
    'Ce que vous avez décidé ensemble',
    `Bonjour {name},

Voici les engagements du {agreed_on}, dans les mots que vous avez choisis ensemble :

{lines}

Relisez-les à votre aise. Quelque chose n’est pas exact ? Appelez-nous avant de signer : **{phone}**

Ces engagements sont les vôtres. Ils ne sont pas un jugement. Dans quelques semaines, nous vous demanderons comment cela se passe.

Date et signature :

{signature}

Cordialement,

{service}`,
  ),
  closing: template('closing')(
    'Nous terminons notre travail',
    `Bonjour {name},

Nous avons terminé notre travail pour vous. Merci de votre confiance.

Si cela devient à nouveau difficile, vous pouvez toujours nous rappeler : **{phone}**

Nous gardons vos données encore {kept_months} mois au plus. Ensuite, nous les détruisons. Vous pouvez les consulter, les faire corriger ou effacer. Demandez-le-nous : {privacy_contact}.

Cordialement,

{service}`,
  ),
  code: template('code')(
    'Votre code personnel',
    `Bonjour {name},

Voici votre code personnel. Il vous permet de lire votre propre page chez nous et de nous faire savoir quelque chose.

Tapez ce code sur {return_site}

{code}

Gardez bien ce code et ne le donnez à personne. Qui a le code peut lire votre page. Vous aviez déjà un code ? Il ne marche plus.

Cordialement,

{service}`,
  ),
  offer: template('offer')(
    'Une offre pour vous',
    `Bonjour {name},

Le fonctionnaire sanctionnateur de la commune nous a demandé de vous offrir une médiation. Sa référence est **{reference}**.

En médiation, vous cherchez avec notre aide une façon de réparer : faire quelque chose, payer le dommage ou présenter vos excuses. Nous ne prenons pas parti et nous ne punissons pas.

# Ce que vous devez savoir

- Participer est **libre et gratuit**. Vous pouvez arrêter à tout moment.
- Ce que vous nous dites reste chez nous. Le fonctionnaire apprend seulement : refusé, échec, accord ou exécuté.
- Si ce qui est convenu est exécuté, le fonctionnaire en tient compte. Si vous ne participez pas, il décide lui-même.

# Répondez-nous au plus tard le {answer_by}

- Appelez-nous : **{phone}**
- Envoyez-nous un e-mail : {email}
- Écrivez-nous : {office}

Sans nouvelles de vous, nous signalons qu’il n’y a pas eu de réponse.

Cordialement,

{service}

# Ce que nous savons de vous, et pourquoi

- **De qui nous tenons vos données :** du fonctionnaire sanctionnateur, qui nous a donné votre nom et votre adresse.
${yourData}`,
  ),
  offerparents: template('offerparents')(
    'Une offre pour vous',
    `Bonjour {name},

Le fonctionnaire sanctionnateur de la commune nous a demandé d’offrir une médiation à {child}. Sa référence est **{reference}**. Votre enfant reçoit sa propre lettre. Comme il est mineur, nous vous invitons aussi.

En médiation, votre enfant cherche avec notre aide une façon de réparer : faire quelque chose, payer le dommage ou présenter des excuses. Vous pouvez être présent. Un avocat peut venir aussi.

# Ce que vous devez savoir

- Participer est **libre et gratuit**. Votre enfant peut arrêter à tout moment.
- Ce que vous et votre enfant nous dites reste chez nous. Le fonctionnaire apprend seulement : refusé, échec, accord ou exécuté.

# Répondez-nous au plus tard le {answer_by}

- Appelez-nous : **{phone}**
- Envoyez-nous un e-mail : {email}
- Écrivez-nous : {office}

Cordialement,

{service}

# Ce que nous savons de vous, et pourquoi

- **De qui nous tenons vos données :** du fonctionnaire sanctionnateur, qui nous a donné votre nom et votre adresse.
${yourData}`,
  ),
  privacy: template('privacy')(
    'Ce que nous savons de vous, et pourquoi',
    `Bonjour {name},

Nous gardons quelques données sur vous. Vous avez le droit de savoir lesquelles, et ce que nous en faisons.

- **Quelles données :** votre nom, votre adresse, la façon de vous joindre, et ce que vous nous dites vous-même.
- **D’où elles viennent :** de vous-même, ou de la personne qui nous a demandé de l’aide.
${yourData}

Des questions ? Appelez-nous : **{phone}**

Cordialement,

{service}`,
  ),
};
