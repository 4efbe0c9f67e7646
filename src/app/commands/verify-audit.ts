import { headFromText, headText } from '../../platform/audit/chain.ts';
import { sentenceOf } from '../../platform/audit/verifying/sentences.ts';
import { verifyTrail } from '../../platform/audit/verifying/verify.ts';

import { readConfig } from '../config.ts';
import { asRole, reachHouse } from '../reach-house.ts';
import type { Command } from './entente.ts';

export const verifyAudit: Command = {
  summary: 'find any change to the audit trail (--head POSITION:HASH from the log or a mail, --data DIR)',
  options: { head: { type: 'string' }, data: { type: 'string' } },
  async run(options) {
    const known = options.head === undefined ? undefined : headFromText(options.head);
    if (known === null)
      throw new Error('A head looks like 120:9f3a…, a position and 64 letters and digits. Copy it whole.');
    const reached = await reachHouse(readConfig(options, process.env));
    const sealer = asRole(reached, 'entente_sealer');
    try {
      const { head, waiting, findings } = await verifyTrail(sealer, reached.installationKey, known);
      for (const finding of findings) process.stdout.write(`${sentenceOf(finding)}\n`);
      const end = `${head.position} rows are sealed, ${waiting} wait for their seal. Head: ${headText(head)}\n`;
      if (findings.length > 0) process.exitCode = 1;
      process.stdout.write(findings.length > 0 ? `Something is wrong. ${end}` : `The trail is whole. ${end}`);
    } finally {
      await sealer.close();
      await reached.close();
    }
  },
};
