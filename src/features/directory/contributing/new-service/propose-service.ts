import type { House } from '../../../../platform/house.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { mayTry } from '../../../accounts/throttle/throttle.ts';
import { theDirectory } from '../../directory.ts';
import { freeEntrySlug, insertEntry } from '../../entries/queries.ts';
import { slugOf } from '../../entries/rules/slug.ts';
import { sayText } from '../../entries/say-text.ts';
import { editorsOf } from '../keeping/queries.ts';
import { keepWords } from '../proposals/propose.ts';
import { insertProposal } from '../proposals/queries.ts';
import type { NewService } from './questions.ts';
import { newServiceTexts } from './texts.ts';

type Given = {
  once: string;
  service: NewService;
  email: string;
  why: string;
  language: Language;
  computer: string;
};

/**
 * Lays a service that is missing before the editors. Nobody finds it until one of them accepts it. A second post of the same
 * form does nothing more.
 */
export async function proposeService(house: House, given: Given): Promise<Result<void, 'wait' | 'no_name'>> {
  const { once: id, language, service } = given;
  const name = service.facts.name && sayText(service.facts.name.value, language)?.text;
  if (!name) return refused('no_name');
  const seconds = await mayTry(house, [{ kind: 'computer', value: `proposal ${given.computer}` }]);
  if (seconds > 0) return refused('wait', { seconds });
  const { byId } = await theDirectory(house);
  for (let tries = 1; !byId.has(id); tries += 1) {
    try {
      await write(house, given, name);
      break;
    } catch (error) {
      const { code, constraint } = error as { code?: string; constraint?: string };
      // The same form at the same moment; or somebody took the word for the address.
      if (code === '23505' && constraint === 'entry_pkey') break;
      if (code !== '23505' || tries === 3) throw error;
    }
  }
  return ok(undefined);
}

function write(house: House, given: Given, name: string): Promise<void> {
  const { once: id, language, service } = given;
  const now = house.now();
  return house.db.as({ kind: 'public' }, async (tx) => {
    const slug = await freeEntrySlug(tx, slugOf(name));
    await insertEntry(tx, {
      ...{ id, slug, country: service.country, language, status: 'proposed', facts: service.facts },
      ...{ origin: 'visitor', source: '', sourceKey: null, demo: false },
      ...{ madeAt: now.toISOString(), changedAt: now.toISOString() },
    });
    await insertProposal(tx, { id, entry_id: id, field: 'entry', value: null, made_at: now });
    if (given.email || given.why) await keepWords(house, tx, given);
    for (const editor of await editorsOf(tx, now.toISOString().slice(0, 10))) {
      const say = newServiceTexts(editor.language);
      await queueMail(tx, house, {
        to: editor.email,
        subject: say('mailSubject'),
        text: say('mailText', { name, link: `${house.origin}/directory/services/${id}` }),
        serviceId: null,
        purpose: 'directory_new_service',
      });
    }
  });
}
