import { resolve } from 'node:path';
import { audit } from '../../platform/audit/queries.ts';
import { newBackupKey } from '../../platform/backup/backup-key.ts';
import { as, rolePassword } from '../../platform/db/address.ts';
import { fromBase64Url } from '../../platform/vault/bytes.ts';
import { keyStoreOn } from '../../platform/vault/key-store.ts';
import { readConfig } from '../config.ts';
import { exportService, type Sent } from '../moving/export-service.ts';
import { openKeys } from '../open-keys.ts';
import { asRole, reachHouse } from '../reach-house.ts';
import type { Command } from './entente.ts';

export const exportServiceCommand: Command = {
  summary: 'put all that a service has in one sealed file, to move it (SLUG --out FILE --data DIR)',
  options: { out: { type: 'string' }, data: { type: 'string' } },
  async run(options, [slug, ...more]) {
    if (!slug || more.length > 0 || !options.out)
      throw new Error('Say which service, by its address, and where it goes: export-service SLUG --out FILE');
    const out = resolve(options.out);
    const key = newBackupKey();
    const config = readConfig(options, process.env);
    const reached = await reachHouse(config);
    const { keys, close: closeKeys } = openKeys(config);
    const db = asRole(reached, 'entente_app');
    try {
      const { owner, installationKey } = reached;
      const reader = as(owner, 'entente_backup', rolePassword(installationKey, 'entente_backup'));
      const transportKey = fromBase64Url(key) as Uint8Array;
      const keyStore = keyStoreOn(keys.shelf, { installationKey });
      const now = new Date();
      const sent = await exportService({
        ...{ owner, reader, keyStore, installationKey, slug, out, transportKey, now },
      });
      await db.as({ kind: 'job', job: 'export_service' }, (tx) =>
        audit(tx, {
          ...{ at: now, serviceId: sent.service.id, action: 'service.exported', person: null },
          ...{ role: 'operator', detail: { rows: sent.rows } },
        }),
      );
      process.stdout.write(`${report(sent, out, key)}\n`);
    } finally {
      await db.close();
      await closeKeys();
      await reached.close();
    }
  },
};

function report({ service, rows, keys, waiting }: Sent, out: string, key: string): string {
  const lines = [
    `${out}: all of “${service.name}”, ${rows} rows and ${keys} keys of cases, written and read again.`,
    '',
    `  ENTENTE_TRANSPORT_KEY=${key}`,
    '',
    'This key opens the file and is shown once. Give it to whoever imports the service by another way than the file, and destroy the file once the service has arrived.',
    'From now on the service must not work here: what is done here after this does not come along.',
  ];
  if (waiting > 0)
    lines.push(`${waiting} messages of the service still waited to be sent; they go out from here.`);
  return lines.join('\n');
}
