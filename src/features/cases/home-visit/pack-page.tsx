import type { Language } from '../../../platform/texts/languages.ts';
import { Button } from '../../../ui/button/button.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Document } from '../../../ui/layout/document.tsx';
import { homeVisitTexts } from './texts.ts';

const sentences = [
  'locked',
  'wrong',
  'gone',
  'expired',
  'empty',
  'waiting',
  'sent',
  'signIn',
  'undelivered',
] as const;

/**
 * The page of the pack, empty: it lies on the phone and is the same for everybody who reads its language. A script fills
 * it in after the PIN, with what lies encrypted on the phone.
 */
export function PackPage({ language }: { language: Language }) {
  const say = homeVisitTexts(language);
  return (
    <Document language={language} title={say('packTitle')}>
      <main id="main" tabindex={-1}>
        <h1>{say('packTitle')}</h1>
        <div data-island="visit-pack">
          <noscript>
            <p>{say('takeWithout')}</p>
          </noscript>
          <p role="status" data-pack-status />
          {sentences.map((name) => (
            <p key={name} hidden data-pack-say={name}>
              {sentence(say, name)}
            </p>
          ))}
          <div data-pack="lock" hidden>
            <Form language={language} action="/visits/pack" autocomplete="off" idPrefix="open-">
              <TextField
                name="pin"
                type="password"
                inputmode="numeric"
                label={say('pin')}
                width="short"
                autocomplete="off"
                required
              />
              <Button>{say('open')}</Button>
            </Form>
          </div>
          <div data-pack="open" hidden>
            <ul class="rows" data-pack="visits" aria-label={say('title')} />
            <OfflineNote language={language} />
          </div>
          <div data-pack="away" class="section" hidden>
            <p class="meta">{say('awayText')}</p>
            <button type="button" class="button quiet" data-pack="delete">
              {say('away')}
            </button>
          </div>
          <Template language={language} />
        </div>
        <p class="section">
          <a href="/visits">{say('online')}</a>
        </p>
      </main>
    </Document>
  );
}

/** Numbers are filled in by the script: here they keep their name. */
function sentence(say: ReturnType<typeof homeVisitTexts>, name: (typeof sentences)[number]): string {
  if (name === 'wrong') return say('pack_wrong', { left: '{left}' });
  return name === 'waiting' ? say('pack_waiting', { count: '{count}' }) : say(`pack_${name}`);
}

function OfflineNote({ language }: { language: Language }) {
  const say = homeVisitTexts(language);
  const readers = [
    { value: 'team', label: say('forTeam') },
    { value: 'party', label: say('forParty') },
  ];
  return (
    <div data-pack="note" class="section">
      <h2>{say('note')}</h2>
      <p class="meta">{say('noteOffline')}</p>
      <Form language={language} action="/visits/notes" autocomplete="off" idPrefix="note-">
        <SelectField name="visit" label={say('which')} options={[]} empty={false} required />
        <TextArea name="text" label={say('text')} rows={5} required />
        <SelectField name="readers" label={say('readers')} options={readers} empty={false} required />
        <Button>{say('save')}</Button>
      </Form>
    </div>
  );
}

/** One visit, to be filled in. */
function Template({ language }: { language: Language }) {
  const say = homeVisitTexts(language);
  return (
    <template data-pack="visit">
      <li>
        <h2 data-visit="firstName">{say('unknown')}</h2>
        <p>
          <strong data-visit="when" />
        </p>
        <p>
          <span data-visit="street" />
          <br />
          <span data-visit="place" />
        </p>
        <p>
          <a href="tel:" data-visit="phone">
            {say('phone')}
          </a>
        </p>
        <p data-visit="neverRing" hidden>
          <strong>{say('neverRing')}</strong>
        </p>
        <p data-visit="noLetters" hidden>
          <strong>{say('noLetters')}</strong>
        </p>
      </li>
    </template>
  );
}
