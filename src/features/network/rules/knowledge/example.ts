import { addMonths, daysBetween, type PlainDate } from '../../../../foundation/plain-date.ts'

/** How well a result is known, from what somebody tells to what research has tried. The scale has a name, so that it can change. */
export const evidenceScale = 'knowledge-1'
export const evidenceLevels = ['told', 'followed', 'compared', 'researched'] as const
export type Evidence = (typeof evidenceLevels)[number]

export const targetGroups = [
	...[
		'at-risk',
		'families',
		'young',
		'violence',
		'addiction',
		'mental-health',
		'acute',
		'elderly',
		'released',
	],
] as const
export type TargetGroup = (typeof targetGroups)[number]

/** What is done, in the words of plans. */
export const activityKinds = [
	...['prevention', 'outreach', 'housing-first', 'landlords', 'support-at-home', 'emergency'],
	...['coordination', 'counting'],
] as const
export type ActivityKind = (typeof activityKinds)[number]

export type Check = {
	readonly checkedOn: PlainDate
	readonly contact: 'there' | 'gone'
	readonly goesOn: 'yes' | 'changed' | 'ended'
}

export type CheckState = 'never' | 'contact-gone' | 'overdue' | 'soon' | 'later'

const monthsBetween = 12
const daysAhead = 30

/** Until when somebody is to ask again whether it goes on and its contact is there; null before the first time. */
export const checkBy = (last: Check | null): PlainDate | null =>
	last === null ? null : addMonths(last.checkedOn, monthsBetween)

/** Whether it is time to ask again. A contact who has gone is to be replaced at once. */
export function checkStateOf(last: Check | null, today: PlainDate): CheckState {
	const by = checkBy(last)
	if (last === null || by === null) return 'never'
	if (last.contact === 'gone') return 'contact-gone'
	if (by < today) return 'overdue'
	return daysBetween(today, by) <= daysAhead ? 'soon' : 'later'
}

/** The day somebody is to ask, or was; null before the first time. A contact who has gone is looked for from the day that was found. */
export const askOnOf = (last: Check | null): PlainDate | null =>
	last?.contact === 'gone' ? last.checkedOn : checkBy(last)

/** Those that the secretariat is reminded of. */
export const isToBeChecked = (state: CheckState): boolean => state !== 'later'
