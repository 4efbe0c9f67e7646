import type { Language } from '../../../platform/texts/languages.ts';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { FormContext } from '../../../ui/form/form-context.ts';
import { PublicPage } from '../../../ui/layout/public-page.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { Municipality } from '../places/gazetteer.ts';
import { nameIn } from '../places/name-in.ts';
import { publicNav } from '../public-nav.ts';
import { type EmbedQuery, embedString } from './embed-query.ts';
import { embedTexts } from './texts.ts';

type Props = {
  language: Language;
  /** What was chosen: `place` as it was typed, and the municipalities that it means. */
  query: EmbedQuery;
  municipalities: readonly Municipality[];
  origin: string;
};

const height = 640;

/** Explains the frame for other sites, makes the code of one and shows it. */
export function ExplainPage({ language, query, municipalities, origin }: Props) {
  const say = embedTexts(language);
  const path = `/${language}/embed/services${embedString({ ...query, place: '' })}`;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const names = list.format(municipalities.map((one) => nameIn(one, language)));
  return (
    <PublicPage
      language={language}
      title={say('title')}
      description={say('intro')}
      path={(other) => `/${other}/embed${embedString({ ...query, municipalities: [] })}`}
      site={{ name: 'Entente' }}
      nav={publicNav(language)}
    >
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      <section class="section">
        <h2>{say('promiseTitle')}</h2>
        <ul>
          <li>{say('promise1')}</li>
          <li>{say('promise2')}</li>
          <li>{say('promise3')}</li>
        </ul>
      </section>
      <section class="section">
        <h2>{say('chooseTitle')}</h2>
        <Choices language={language} query={query} />
        {query.place && municipalities.length === 0 && <Notice>{say('notFound')}</Notice>}
        {municipalities.length > 1 && <Notice>{say('several', { names })}</Notice>}
      </section>
      <section class="section">
        <h2>{say('codeTitle')}</h2>
        <p>{say('languages')}</p>
        <div class="field">
          <label for="code">{say('code')}</label>
          <p class="hint" id="code-hint">
            {say('codeHint')}
          </p>
          <textarea class="input embed-code" id="code" readonly rows={6} aria-describedby="code-hint">
            {codeOf(`${origin}${path}`, titleOf(language, names))}
          </textarea>
        </div>
      </section>
      <section class="section">
        <h2>{say('previewTitle')}</h2>
        <iframe
          class="embed-preview"
          src={path}
          title={titleOf(language, names)}
          height={height}
          loading="lazy"
        />
      </section>
    </PublicPage>
  );
}

function Choices({ language, query }: Pick<Props, 'language' | 'query'>) {
  const say = embedTexts(language);
  const looks = (['light', 'dark', 'auto'] as const).map((value) => ({ value, label: say(`look_${value}`) }));
  return (
    <form method="get" action={`/${language}/embed`}>
      <FormContext.Provider
        value={{ language, values: { place: query.place, look: query.look }, errors: {}, idPrefix: 'embed-' }}
      >
        <TextField name="place" label={say('municipality')} hint={say('municipalityHint')} unmarked />
        <SelectField name="look" label={say('look')} options={looks} empty={false} unmarked />
      </FormContext.Provider>
      <button class="button quiet" type="submit">
        {say('make')}
      </button>
    </form>
  );
}

const titleOf = (language: Language, names: string): string =>
  names ? `${embedTexts(language)('heading')} – ${names}` : embedTexts(language)('heading');

function codeOf(address: string, title: string): string {
  const attributes = [
    `src="${escaped(address)}"`,
    `title="${escaped(title)}"`,
    `width="100%" height="${height}" loading="lazy" referrerpolicy="no-referrer"`,
  ];
  return `<iframe ${attributes.join('\n  ')}></iframe>`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
