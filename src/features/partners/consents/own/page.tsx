import type { Language } from '../../../../platform/texts/languages.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Card } from '../../../../ui/card/card.tsx';
import { formatDay } from '../../../../ui/dates.ts';
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { CaseFrame } from '../../../intake/return/case-frame.tsx';
import { saidItems } from '../said-items.ts';
import type { OwnConsents } from './own-consents.ts';
import type { OwnConsent } from './queries.ts';
import { ownConsentTexts } from './texts.ts';

type Props = { language: Language; mine: OwnConsents; done?: boolean };

/** Each yes that a party gave, in words, and the button that takes it back. */
export function OwnConsentsPage({ language, mine, done }: Props) {
  const say = ownConsentTexts(language);
  return (
    <CaseFrame
      language={language}
      title={say('title')}
      current="consents"
      site={mine.serviceName || undefined}
    >
      {done && (
        <Notice kind="success" live>
          {say('done')}
        </Notice>
      )}
      <p class="intro">{say('intro')}</p>
      {mine.consents.length === 0 && <EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      {mine.consents.map((consent) => (
        <Consent key={consent.id} language={language} consent={consent} zone={mine.zone} />
      ))}
    </CaseFrame>
  );
}

function Consent(props: { language: Language; consent: OwnConsent; zone: OwnConsents['zone'] }) {
  const { language, consent, zone } = props;
  const say = ownConsentTexts(language);
  const day = (at: Date | string) => formatDay(at, { language, zone }, { year: true });
  const organisation = consent.organisation ?? say('nobody');
  const title =
    consent.purpose === 'onward_referral'
      ? `${say('onward')}: ${organisation}`
      : say('mayKnow', { organisation, what: saidItems(language, consent.items) });
  return (
    <Card title={title} level={2}>
      <p>
        {say(`given_${consent.given_how}`, { day: day(consent.given_at) })}{' '}
        {consent.expires_on && say('until', { day: day(consent.expires_on) })}
      </p>
      {consent.withdrawn_at ? (
        <p>{say('withdrawn', { day: day(consent.withdrawn_at) })}</p>
      ) : (
        <form method="post" action={`/${language}/return/case/consents/${consent.id}/withdrawal`}>
          <p class="hint">{say('withdrawHint')}</p>
          <Button kind="quiet" label={`${say('withdraw')}: ${title}`}>
            {say('withdraw')}
          </Button>
        </form>
      )}
    </Card>
  );
}
