import { type Context, Hono } from 'hono';
import { typedIn } from '../../../../platform/http/form.ts';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { type Found, findService } from '../../../directory/find-service.ts';
import { keepAnswer, type Settled, showQuestion } from '../ask.tsx';
import { errorWords } from '../error-words.ts';
import { PlacePage } from './page.tsx';
import { placeSchema } from './schema.ts';
import { placeTexts } from './texts.ts';

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/request/place', anyone(), (c) => showQuestion(c, 'place', PlacePage))
  .post('/:language{(?:nl|fr|de|en)}/request/place', anyone(), async (c) => {
    const { place = '' } = await typedIn(c);
    const found = await findHere(c, String(place));
    return keepAnswer(c, {
      question: 'place',
      schema: placeSchema,
      page: (props) => <PlacePage {...props} found={found} />,
      settle: (value) => settlePlace(found, value),
      words: (language, field, code) => {
        const say = placeTexts(language);
        const own = { required: say('required'), choose: say('choose'), none: say('none') };
        return errorWords(own, language, field, code);
      },
    });
  });

function findHere(c: Context<Env>, place: string): Promise<Found> {
  const house = c.get('house');
  return house.db.as({ kind: 'public' }, (tx) =>
    findService(tx, place, house.now().toISOString().slice(0, 10)),
  );
}

function settlePlace(found: Found, value: { place: string; service: string }): Settled {
  if (found.kind === 'one') return { answer: { place: value.place, service: found.service.id } };
  if (found.kind === 'nothing_typed') return { errors: { place: 'required' } };
  if (found.kind === 'none') return { errors: { place: 'none' } };
  const chosen = found.services.find((service) => service.id === value.service);
  return chosen ? { answer: { place: value.place, service: chosen.id } } : { errors: { service: 'choose' } };
}
