import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { DateText } from '../../../ui/date-text/date-text.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { organisationPath } from '../organisations/partner-desk.ts';
import { partnersTexts } from '../organisations/texts.ts';
import type { WritingRefused } from './evaluate.ts';
import { FiguresTable } from './figures-table.tsx';
import { type PointForm, Points } from './points.tsx';
import type { EvaluationSeen } from './read-evaluation.ts';
import { isAgreed, isFixed, mayTakeBack } from './rules/signing.ts';
import { sayPeriod } from './say-period.ts';
import { evaluationTexts } from './texts.ts';

type Props = EvaluationSeen & {
  point: PointForm;
  /** What could not be done, as a word of the texts. */
  refused?: WritingRefused | 'too_long';
  /** What was typed and not saved. */
  typed?: string;
};

/** Where the two of them find it, each under his own roof. */
export const evaluationPath = (side: EvaluationSeen['side'], id: string): string =>
  `${side === 'service' ? '/partners' : '/referrals'}/evaluations/${id}`;

/** One evaluation on one page that reads from top to bottom, and prints as it stands: figures, remarks, minutes, points, signatures. */
export function EvaluationPage(props: Props) {
  const { who, side, evaluation, refused, signed } = props;
  const { language } = who;
  const say = evaluationTexts(language);
  const here = evaluationPath(side, evaluation.id);
  const period = sayPeriod(language, { kind: evaluation.period, from: evaluation.from_on });
  const title = `${evaluation.organisation}: ${period}`;
  return (
    <Workspace
      member={who}
      current={side === 'service' ? '/partners' : '/referrals'}
      title={title}
      narrow
      hasErrors={refused !== undefined || Object.keys(props.point.errors).length > 0}
    >
      <Way {...props} period={period} />
      <h1>{title}</h1>
      {refused && <Notice kind="warning">{say(refused)}</Notice>}
      {!refused && isFixed(signed) && <Notice>{say(isAgreed(signed) ? 'agreed' : 'fixed')}</Notice>}
      <TheFigures {...props} here={here} />
      <Words {...props} here={here} of="partner" />
      <Words {...props} here={here} of="service" />
      <Points {...props} here={here} form={props.point} />
      <Signing {...props} here={here} />
    </Workspace>
  );
}

function Way({ who, side, evaluation, period }: Props & { period: string }) {
  const { language } = who;
  const say = evaluationTexts(language);
  const here = organisationPath(evaluation.organisation_id);
  const trail =
    side === 'service'
      ? [
          { href: '/partners', label: partnersTexts(language)('partners') },
          { href: here, label: evaluation.organisation },
          { href: `${here}/evaluations`, label: say('evaluations') },
        ]
      : [{ href: '/referrals/evaluations', label: say('evaluations') }];
  return <Breadcrumbs language={language} trail={[...trail, { label: period }]} />;
}

type Part = Props & { here: string };

function TheFigures({ who, side, evaluation, figures, signed, here, now }: Part) {
  const { language } = who;
  const say = evaluationTexts(language);
  const place = { language, zone: who.service.timeZone };
  return (
    <section class="section">
      <h2>{say('figures')}</h2>
      <p>{say(side === 'service' ? 'figuresHintService' : 'figuresHint')}</p>
      <FiguresTable language={language} figures={figures} />
      <p class="meta">{say('countedOn', { day: formatDay(evaluation.counted_at, place, { now }) })}</p>
      {side === 'service' && !isFixed(signed) && (
        <Form language={language} action={`${here}/figures`}>
          <Button kind="quiet">{say('countAgain')}</Button>
        </Form>
      )}
    </section>
  );
}

/** The words of one side: he writes them, the other reads them. */
function Words({ of, ...props }: Part & { of: 'service' | 'partner' }) {
  const { who, side, evaluation, signed, here, typed } = props;
  const { language } = who;
  const say = evaluationTexts(language);
  const [stands, head, hint, nothing] =
    of === 'service'
      ? ([evaluation.minutes, 'minutes', 'minutesHint', 'noMinutes'] as const)
      : ([evaluation.remarks, 'remarks', 'remarksHint', 'noRemarks'] as const);
  const writes = side === of && !isFixed(signed);
  const title = say(of === 'partner' && side === 'partner' ? 'yourRemarks' : head);
  return (
    <section class="section">
      <h2>{title}</h2>
      {writes ? (
        <Form
          language={language}
          action={`${here}/words`}
          values={{ words: typed ?? stands }}
          idPrefix="words-"
        >
          <TextArea name="words" label={say(hint)} rows={6} unmarked />
          <Button kind="quiet">{say('save')}</Button>
        </Form>
      ) : (
        <p class="as-written">{stands === '' ? say(nothing) : stands}</p>
      )}
    </section>
  );
}

function Signing({ who, side, evaluation, signed, here, now }: Part) {
  const { language } = who;
  const say = evaluationTexts(language);
  const place = { language, zone: who.service.timeZone, now };
  const both = [
    ['service', evaluation.service_signer, evaluation.service_signed_at],
    ['partner', evaluation.partner_signer, evaluation.partner_signed_at],
  ] as const;
  return (
    <section class="section">
      <h2>{say('signing')}</h2>
      <ul>
        {both.map(([of, name, at]) => (
          <li key={of}>
            {at ? (
              <>
                {say(of === 'service' ? 'by_service' : 'by_partner')}: {name}, <DateText at={at} {...place} />
              </>
            ) : (
              say(of === 'service' ? 'unsignedService' : 'unsignedPartner')
            )}
          </li>
        ))}
      </ul>
      {!signed[side] && <p>{say('signingHint')}</p>}
      <Buttons>
        {!signed[side] && (
          <Form language={language} action={`${here}/signature`}>
            <Button>{say('sign')}</Button>
          </Form>
        )}
        {mayTakeBack(signed, side) && evaluation[`${side}_signed_by`] === who.memberId && (
          <Form language={language} action={`${here}/signature/removal`}>
            <Button kind="quiet">{say('takeBack')}</Button>
          </Form>
        )}
        <PrintButton>{say('print')}</PrintButton>
      </Buttons>
    </section>
  );
}
