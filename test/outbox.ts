import pg from 'pg';
import { type Mail, openMail } from '../src/platform/mail/mail.ts';
import type { TestHouse } from './house.ts';

/** What waits in the outbox for an address, the newest first: read as the owner, who is bound by no policy here. */
export async function mailsTo(here: Pick<TestHouse, 'house' | 'owner'>, address: string): Promise<Mail[]> {
  const client = new pg.Client(here.owner);
  await client.connect();
  try {
    await client.query('alter table platform.outbox no force row level security');
    const { rows } = await client.query(
      'select id, sealed from platform.outbox order by made_at desc, ctid desc',
    );
    return rows
      .map((row) => openMail(here.house.installationKey, row.id, row.sealed))
      .filter((mail) => mail.to === address);
  } finally {
    await client.query('alter table platform.outbox force row level security');
    await client.end();
  }
}

/** The path of the link in the newest mail to an address. */
export async function linkIn(here: TestHouse, address: string): Promise<string> {
  const [mail] = await mailsTo(here, address);
  const link = /https?:\/\/\S+/.exec(mail?.text ?? '')?.[0];
  if (!link) throw new Error(`No mail with a link waits for ${address}`);
  return new URL(link).pathname;
}
