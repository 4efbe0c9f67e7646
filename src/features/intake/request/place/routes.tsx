import { Hono } from 'hono';
import { typedIn } from '../../../../platform/http/form.ts';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { findHelpHere } from '../../../directory/find-help-here.ts';
import { sayUnknown } from '../../../directory/services/answer/answer.tsx';
import { readQuery } from '../../../directory/services/query.ts';
import { keepAnswer, showQuestion } from '../ask.tsx';
import { errorWords } from '../error-words.ts';
import { PlacePage } from './page.tsx';
import { placeSchema } from './schema.ts';
import { settlePlace } from './settle-place.ts';
import { placeTexts } from './texts.ts';

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/request/place', anyone(), (c) => showQuestion(c, 'place', PlacePage))
  .post('/:language{(?:nl|fr|de|en)}/request/place', anyone(), async (c) => {
    const house = c.get('house');
    const { place, municipality } = await typedIn(c);
    const help = await findHelpHere(
      house,
      readQuery({ place: String(place ?? ''), municipality: String(municipality ?? '') }),
    );
    return keepAnswer(c, {
      question: 'place',
      schema: placeSchema,
      page: (props) => <PlacePage {...props} help={help} now={house.now()} />,
      settle: (value) => settlePlace(help, value),
      words: (language, field, code) => {
        const say = placeTexts(language);
        const own = {
          ...{ required: say('required'), choose: say('choose'), none: say('none') },
          ...{ choose_municipality: say('chooseMunicipality'), elsewhere: say('elsewhere') },
          ...(help.kind === 'unknown' ? { [help.why]: sayUnknown(help, language) } : {}),
        };
        return errorWords(own, language, field, code);
      },
    });
  });
