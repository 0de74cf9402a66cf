import type { DueMonth, NoticeReport } from './notice.ts'

/** What can change in a notice, apart from the tenant's own details, which are kept version by version. */
export const changeableFields = [
	'kind',
	'status',
	'children',
	'sentOn',
	'servedOn',
	'amountOre',
	'interestOre',
	'dueMonths',
	'account',
	'rooms',
	'mustMoveAnyway',
	'warnedOn',
	'leaseEndsOn',
] as const satisfies readonly (keyof NoticeReport)[]

export type ChangeableField = (typeof changeableFields)[number]
export type Told = Pick<NoticeReport, ChangeableField>
export type NoticeChange = {
	readonly field: ChangeableField
	readonly was: string | null
	readonly became: string | null
}

/**
 * A later report with the same reference: its empty cells take nothing back, least of all a day in law that was told
 * earlier, and `unknown` never hides an answer about children.
 */
export function toldAnew(before: Told, later: NoticeReport): Told {
	return {
		kind: later.kind,
		status: later.status,
		amountOre: later.amountOre ?? before.amountOre,
		children: later.children === 'unknown' ? before.children : later.children,
		sentOn: later.sentOn ?? before.sentOn,
		servedOn: later.servedOn ?? before.servedOn,
		interestOre: later.interestOre ?? before.interestOre,
		account: later.account ?? before.account,
		rooms: later.rooms ?? before.rooms,
		mustMoveAnyway: later.mustMoveAnyway || before.mustMoveAnyway,
		warnedOn: later.warnedOn ?? before.warnedOn,
		leaseEndsOn: later.leaseEndsOn ?? before.leaseEndsOn,
		dueMonths: sameDays(before.dueMonths, later.dueMonths) ? before.dueMonths : later.dueMonths,
	}
}

/** Field by field what is different, as text. */
export function changesBetween(before: Told, after: Told): NoticeChange[] {
	return changeableFields.flatMap((field) => {
		const [was, became] = [asText(before[field]), asText(after[field])]
		return was === became ? [] : [{ field, was, became }]
	})
}

function asText(value: Told[ChangeableField]): string | null {
	if (value === null) return null
	if (typeof value !== 'object') return String(value)
	return value.map((month) => [month.dueOn, month.amountOre, month.interestOre].join(' ').trim()).join(', ')
}

/** Often a file gives due days without the months' amounts; those told in the form are not taken away. */
function sameDays(before: readonly DueMonth[], later: readonly DueMonth[]): boolean {
	return (
		later.every((month) => month.amountOre === null) &&
		later.map((month) => month.dueOn).join() === before.map((month) => month.dueOn).join()
	)
}
