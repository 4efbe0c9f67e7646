import { createRoute, z } from '@hono/zod-openapi';
import { anyone } from '../../../accounts/access/who-may.ts';
import { type Directory, theDirectory } from '../../directory.ts';
import type { Entry } from '../../entries/entry.ts';
import { answer } from '../answers/answer.ts';
import { newApi } from '../answers/new-api.ts';
import { openData } from '../answers/open-data.ts';
import { answerHeaders, notAcceptable, notModified, wholeNumber, wrongParameter } from './parameters.ts';

const json = 'application/json';
const mostNumber = 999_999_999_999;

const changeSchema = z
  .object({
    number: z.number().int(),
    id: z.uuid(),
    state: z.enum(['listed', 'ended', 'merged']),
    mergedInto: z.uuid().optional(),
    links: z.object({ service: z.url().optional() }),
  })
  .openapi('Change');

const list = createRoute({
  method: 'get',
  path: '/api/v1/changes',
  operationId: 'listChanges',
  tags: ['Services'],
  summary: 'Which services changed after a number: those that ended or were merged too',
  description:
    'For whoever keeps a copy. Begin with the `number` of the first page of services; each service stands here once, at its last change. Ask again with the `number` that was answered.',
  middleware: [anyone(), openData([json])] as const,
  request: {
    query: z.strictObject({
      after: wholeNumber(0, mostNumber, 0, 'The number from which you have all.'),
      pageSize: wholeNumber(1, 1000, 100, 'How many at most on a page.'),
    }),
  },
  responses: {
    200: {
      description: 'The changes, the oldest first.',
      headers: answerHeaders,
      content: {
        [json]: {
          schema: z.object({
            items: z.array(changeSchema),
            number: z.number().int().openapi({ description: 'Ask for what comes after this one.' }),
            isAll: z.boolean().openapi({ description: 'There is nothing after it yet.' }),
          }),
        },
      },
    },
    ...notModified,
    ...wrongParameter,
    ...notAcceptable,
  },
});

export const changes = newApi().openapi(list, async (c) => {
  const { origin } = c.get('house');
  const { after, pageSize } = c.req.valid('query');
  const directory = await theDirectory(c.get('house'));
  return answer(c, directory, json, () => {
    const later = inOrderOfNumber(directory).filter((entry) => entry.number > after);
    const items = later.slice(0, pageSize).map((entry) => sayChange(entry, directory, origin));
    const isAll = later.length <= pageSize;
    const number = isAll ? Math.max(after, directory.number) : (items.at(-1)?.number ?? after);
    return { body: { items, number, isAll } };
  });
});

function sayChange(entry: Entry, directory: Directory, origin: string): z.infer<typeof changeSchema> {
  const living = directory.bySlug.get(entry.slug);
  const merged = entry.mergedInto !== null && living !== undefined;
  const state = merged ? 'merged' : entry.status === 'ended' ? 'ended' : 'listed';
  return {
    ...{ number: entry.number, id: entry.id, state },
    ...(merged ? { mergedInto: living.id } : {}),
    links: state === 'ended' ? {} : { service: `${origin}/api/v1/services/${(living ?? entry).id}` },
  };
}

/** What nobody has accepted yet is not told. */
const inOrderOfNumber = ({ byId }: Directory): Entry[] =>
  [...byId.values()].filter(({ status }) => status !== 'proposed').sort((a, b) => a.number - b.number);
