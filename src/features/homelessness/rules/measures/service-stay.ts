import { dayNumber, type PlainDate } from '../../../../foundation/plain-date.ts'
import { byText } from './stay.ts'

/** What a service of the homelessness system offers. */
export const serviceKinds = [
	'outreach',
	'shelter',
	'safe-haven',
	'transitional',
	'rapid-rehousing',
	'permanent',
] as const
export type ServiceKind = (typeof serviceKinds)[number]

/** A person's time with a service, from `start` until the day of leaving (null = still there). */
export type ServiceStay = {
	readonly person: string
	readonly kind: ServiceKind
	readonly start: PlainDate
	/** When somebody with a service that gives homes moved into theirs. */
	readonly movedIn: PlainDate | null
	readonly end: PlainDate | null
	/** A code of the caller's list; empty when it is not known. */
	readonly destination: string
}

/** The days of a report, both among it. */
export type Period = { readonly from: PlainDate; readonly to: PlainDate }

/** A stay that has ended, its days as numbers. */
export type EndedStay = ServiceStay & { readonly began: number; readonly ended: number }

/** Services that end in a home of one's own. */
export const givesHomes: ReadonlySet<ServiceKind> = new Set<ServiceKind>(['rapid-rehousing', 'permanent'])

/** The stays that ended in the period. */
export function endedIn(stays: readonly ServiceStay[], from: number, to: number): EndedStay[] {
	return stays.flatMap((stay) => {
		const ended = stay.end === null ? null : dayNumber(stay.end)
		if (ended === null || ended < from || ended > to) return []
		return [{ ...stay, began: dayNumber(stay.start), ended }]
	})
}

/** Of the exits of one day the stay that began last comes first, then by what they are, never by their order. */
export function onOneDay(a: EndedStay, b: EndedStay): number {
	return (
		b.began - a.began ||
		serviceKinds.indexOf(a.kind) - serviceKinds.indexOf(b.kind) ||
		byText(a.destination, b.destination) ||
		byText(a.movedIn ?? '', b.movedIn ?? '')
	)
}

/** With two decimals; null of nothing. */
export function percent(part: number, whole: number): number | null {
	return whole === 0 ? null : Math.round((10_000 * part) / whole) / 100
}
