import type { Language } from '../../platform/texts/languages.ts';
import { ButtonLink, Buttons } from '../button/button.tsx';
import { Card, Cards } from '../card/card.tsx';
import { DateText } from '../date-text/date-text.tsx';
import { DescriptionList } from '../description-list/description-list.tsx';
import { Details } from '../details/details.tsx';
import { Figure } from '../figure/figure.tsx';
import { Meta } from '../meta/meta.tsx';
import { Notice } from '../notice/notice.tsx';
import { QrCode } from '../qr-code/qr-code.tsx';
import { SummaryList } from '../summary-list/summary-list.tsx';
import { TagList } from '../tag/tag.tsx';
import { Specimen } from './specimen.tsx';
import { galleryTexts } from './texts.ts';

const now = new Date('2026-11-03T10:00:00Z');

/** The smaller parts. */
export function PartSpecimens({ language }: { language: Language }) {
  const say = galleryTexts(language);
  const place = { language, zone: 'Europe/Brussels' as const, now };
  return (
    <>
      <Specimen name="Card, Meta">
        <ServiceCards language={language} />
      </Specimen>
      <Specimen name="Notice">
        <Notice title={say('noticeTitle')}>{say('noticeText')}</Notice>
        <Notice kind="success">{say('saved')}</Notice>
        <Notice kind="warning" title={say('warningTitle')}>
          {say('warningText')}
        </Notice>
      </Specimen>
      <Specimen name="SummaryList, DescriptionList">
        <SummaryList
          language={language}
          rows={[
            { question: say('aboutWhat'), answer: say('optionNoise'), changeHref: '#about' },
            { question: say('email'), changeHref: '#mail' },
          ]}
        />
        <DescriptionList
          facts={[
            { name: say('speech'), value: 'Nederlands' },
            { name: say('since'), value: <DateText {...place} at="2026-10-01" /> },
            {
              name: say('appointment'),
              value: <DateText {...place} at={new Date('2026-11-10T18:30:00Z')} say="day-and-time" />,
            },
          ]}
        />
      </Specimen>
      <Specimen name="Details, Figure, QrCode">
        <Details summary={say('moreTitle')}>{say('moreText')}</Details>
        <Figure caption={say('qrCaption')}>
          <QrCode text="https://example.org/nl/return" label={say('qrCaption')} />
        </Figure>
      </Specimen>
    </>
  );
}

function ServiceCards({ language }: { language: Language }) {
  const say = galleryTexts(language);
  return (
    <Cards>
      <Card title={say('service')} href="#service">
        <Meta>{[say('forCity'), 'Nederlands, Français', say('answersIn')]}</Meta>
        <TagList tags={[say('noise'), say('groupTalk')]} />
        <Buttons>
          <ButtonLink href="#help">{say('askHelp')}</ButtonLink>
          <a href="tel:+3240000000">{say('call')}</a>
        </Buttons>
      </Card>
      <Card title={say('fineTitle')} href="#fine">
        <Meta>{say('fineText')}</Meta>
      </Card>
    </Cards>
  );
}
