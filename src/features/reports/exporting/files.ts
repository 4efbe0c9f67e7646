import { caseFiles } from './files/case-files.ts';
import { courseFiles } from './files/course-files.ts';
import { documentFiles } from './files/document-files.ts';
import { partyFiles } from './files/party-files.ts';
import { recordFiles } from './files/record-files.ts';
import { serviceFiles } from './files/service-files.ts';

/** Those that are filled case by case. */
export const filesOfCases = { ...caseFiles, ...partyFiles, ...recordFiles, ...courseFiles };

/** The tables of an export: what each holds, and what stands in each of its columns. */
export const files = { ...filesOfCases, ...serviceFiles, ...documentFiles };

export type FileName = keyof typeof files;
export type CaseFileName = keyof typeof filesOfCases;
export type RowOf<Name extends FileName> = Record<keyof (typeof files)[Name]['columns'], unknown>;
