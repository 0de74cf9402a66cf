import type { byNameList } from '../../queries/by-name-list.ts'
import type { listViews } from '../../queries/list-views.ts'
import type { peopleUnderCodes } from '../../queries/people-under-codes.ts'

type Shown<Query extends (...given: never[]) => Promise<unknown>> = Extract<
	Awaited<ReturnType<Query>>,
	{ is: 'done' }
>['value']

export type CaseList = { readonly mode: 'case' } & Shown<typeof byNameList>
export type CodedList = { readonly mode: 'follow-up' } & Omit<Shown<typeof peopleUnderCodes>, 'shown'>
export type AnyList = CaseList | CodedList
export type CaseRow = CaseList['rows'][number]
export type CodedRow = CodedList['rows'][number]
export type Views = Shown<typeof listViews>
