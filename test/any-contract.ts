import fc from 'fast-check';
import {
  type Contract,
  contractModels,
  contractSchema,
  feedbackWords,
  sendingWays,
  sentFields,
} from '../src/features/partners/contract/contract.ts';

type Field = (typeof sentFields)[number];
type Wanted = 'no' | 'may' | 'must';

/** Any contract that the editor accepts, of one of these models. */
export const anyContract = (...models: Contract['model'][]): fc.Arbitrary<Contract> =>
  fc
    .record({
      model: fc.constantFrom(...(models.length > 0 ? models : contractModels)),
      sends: fc.record(
        Object.fromEntries(
          sentFields.map((field) => [field, fc.constantFrom('no', 'may', 'must')]),
        ) as Record<Field, fc.Arbitrary<Wanted>>,
      ),
      ways: fc.subarray([...sendingWays], { minLength: 1 }),
      tells: fc.shuffledSubarray([...feedbackWords]),
      tellsResult: fc.boolean(),
      after: fc.constantFrom('consent' as const, 'law' as const),
      rhythm: fc.constantFrom('at_once' as const, 'weekly' as const, 'quarterly' as const),
      report: fc.constantFrom('quarterly' as const, 'yearly' as const, 'none' as const),
    })
    .filter((contract): contract is Contract => contractSchema.safeParse(contract).success);
