import type { LetterKind } from '../rules/kinds.ts';
import { type Template, template } from '../rules/template.ts';

const yourData = `- **Who is responsible:** {controller}.
- **What we use them for:** to write to you, to listen to you and to mediate if you wish. Nothing else.
- **Why we may:** mediation is our task in the public interest (article 6(1)(e) of the GDPR).
- **Who sees them:** only our coordinator and the mediators who work with you. What you tell us goes to nobody without your yes.
- **How long we keep them:** at most {kept_months} months after our work ends. Then we destroy them.
- **Your rights:** you may see your details, have them corrected or erased, and object to their use. Ask us: {privacy_contact}.
- **Not satisfied?** You can complain to the supervisory authority: {authority}.
- No computer decides about you, and your details do not leave Europe.`;

/** The letters in English. */
export const english: Record<LetterKind, Template> = {
  invitation: template('invitation')(
    'A question for you',
    `Dear {name}

Someone in your neighbourhood has asked us for help. We may tell you this, and only this:

{words}

We take no side and do not say who is right. We would like to hear how you see it. Talking with us is **free and voluntary**. What you say stays with us. You decide whether to take part. Would you rather not? Then you need not say why.

# How to answer

- Call us: **{phone}**
- E-mail us: {email}
- Write to us: {office}
- Or answer with your own code at {return_site}

{code}

Kind regards

{service}

# What we know about you, and why

- **Where your details come from:** whoever asked us for help gave us your address, and perhaps your name and telephone number. We know nothing more about you.
${yourData}`,
  ),
  confirmation: template('confirmation')(
    'We have received your request',
    `Dear {name}

On {asked_on} you asked us for help. Thank you. We read your request and will be in touch. We do nothing without your knowing.

With your code you see how things stand. Type it at {return_site} and give it to nobody. Whoever has the code can read your page.

{code}

Any questions? Call us: **{phone}**

Kind regards

{service}

# What we know about you, and why

- **Where your details come from:** from you.
${yourData}`,
  ),
  appointment: template('appointment')(
    'Your appointment',
    `Dear {name}

You have an appointment with us:

**{day}, {time}**

{place}

{remark}

Can you not come, or do you need help to get there? Call us: **{phone}**. We will find another day together.

Kind regards

{service}`,
  ),
  agreement: template('agreement')(
    'What you agreed together',
    `Dear {name}

These are the points agreed on {agreed_on}, in the words that you chose together:

{lines}

Please read them at your ease. Is something not right? Call us before you sign: **{phone}**

The points are yours, both of you. They are not a judgment. In a few weeks we will ask you how things are going.

Date and signature:

{signature}

Kind regards

{service}`,
  ),
  closing: template('closing')(
    'Our work is done',
    `Dear {name}

We have finished our work for you. Thank you for your trust.

Do things get difficult again later? You can always call us again: **{phone}**

We keep your details for at most {kept_months} more months. Then we destroy them. You may see them, have them corrected or erased. Ask us: {privacy_contact}.

Kind regards

{service}`,
  ),
  code: template('code')(
    'Your personal code',
    `Dear {name}

Here is your personal code. With it you can read your own page with us and let us know something.

Type this code at {return_site}

{code}

Keep the code safe and give it to nobody. Whoever has the code can read your page. Did you have a code before? It no longer works.

Kind regards

{service}`,
  ),
  offer: template('offer')(
    'An offer to you',
    `Dear {name}

The sanctioning officer of the municipality has asked us to offer you a mediation. His reference is **{reference}**.

In a mediation you look, with our help, for a way to put it right: doing something, paying for the damage or saying sorry. We do not take sides and we do not punish.

# What you should know

- Taking part is **free, and your own choice**. You may stop at any time.
- What you tell us stays with us. The officer hears only: refused, failed, agreement or executed.
- If what was agreed is done, the officer takes that into account. If you do not take part, he decides himself.

# Answer us on or before {answer_by}

- Ring us: **{phone}**
- Mail us: {email}
- Write to us: {office}

If we hear nothing, we report that no answer came.

Kind regards

{service}

# What we know about you, and why

- **Where your details come from:** from the sanctioning officer, who gave us your name and address.
${yourData}`,
  ),
  offerparents: template('offerparents')(
    'An offer to you',
    `Dear {name}

The sanctioning officer of the municipality has asked us to offer a mediation to {child}. His reference is **{reference}**. Your child gets a letter of its own. As it is under age, we invite you too.

In a mediation your child looks, with our help, for a way to put it right: doing something, paying for the damage or saying sorry. You may be there. A lawyer may come too.

# What you should know

- Taking part is **free, and your own choice**. Your child may stop at any time.
- What you and your child tell us stays with us. The officer hears only: refused, failed, agreement or executed.

# Answer us on or before {answer_by}

- Ring us: **{phone}**
- Mail us: {email}
- Write to us: {office}

Kind regards

{service}

# What we know about you, and why

- **Where your details come from:** from the sanctioning officer, who gave us your name and address.
${yourData}`,
  ),
  privacy: template('privacy')(
    'What we know about you, and why',
    `Dear {name}

We keep a few details about you. You have the right to know which, and what we do with them.

- **Which details:** your name, your address, how we reach you, and what you tell us yourself.
- **Where they come from:** from you, or from whoever asked us for help.
${yourData}

Questions? Call us: **{phone}**

Kind regards

{service}`,
  ),
};
