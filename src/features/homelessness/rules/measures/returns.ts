import { dayNumber } from '../../../../foundation/plain-date.ts'
import { groupedBy } from './grouped.ts'
import {
	type EndedStay,
	endedIn,
	givesHomes,
	onOneDay,
	type Period,
	percent,
	type ServiceKind,
	type ServiceStay,
	serviceKinds,
} from './service-stay.ts'

/** Who left for a lasting home two years before, and who of them came back within 180, 365 and 730 days. */
export type Returns = {
	readonly exits: number
	readonly within180: number
	readonly from181To365: number
	readonly from366To730: number
	readonly percent: number | null
}

export type ReturnsRule = Period & {
	/** Codes of destinations that last. */
	readonly permanent: ReadonlySet<string>
	/** A new stay with a home counts as a return only when more than so many days have passed. */
	readonly gapDays: number
}

const cohortAge = 730

/**
 * Returns to homelessness by the kind of service that was left (HUD system performance measure 2). The cohort left in
 * the same days two years earlier; each person once, by the earliest exit to a home that lasts. The day of leaving
 * counts as day 0 of 0–180, as the specification says; one vendor begins at 1 and so loses who is back the same day.
 */
export function returnsToHomelessness(
	stays: readonly ServiceStay[],
	rule: ReturnsRule,
): { readonly total: Returns; readonly byKind: ReadonlyMap<ServiceKind, Returns> } {
	const found: Found[] = []
	for (const own of groupedBy(stays, (stay) => stay.person).values()) {
		const exit = firstLastingExit(own, rule)
		if (exit !== undefined) found.push({ kind: exit.kind, days: daysUntilBack(exit, own, rule) })
	}
	const byKind = serviceKinds.map(
		(kind) => [kind, counted(found.filter((one) => one.kind === kind))] as const,
	)
	return { total: counted(found), byKind: new Map(byKind) }
}

type Found = { readonly kind: ServiceKind; readonly days: number | null }

function firstLastingExit(own: readonly ServiceStay[], rule: ReturnsRule): EndedStay | undefined {
	const [first] = endedIn(own, dayNumber(rule.from) - cohortAge, dayNumber(rule.to) - cohortAge)
		.filter((stay) => rule.permanent.has(stay.destination))
		.sort((a, b) => a.ended - b.ended || onOneDay(a, b))
	return first
}

function daysUntilBack(exit: EndedStay, own: readonly ServiceStay[], rule: ReturnsRule): number | null {
	const last = dayNumber(rule.to)
	const starts = own
		.filter((stay) => !isSame(stay, exit))
		.map((stay) => ({ stay, day: dayNumber(stay.start) }))
		.filter(({ stay, day }) => day >= exit.ended && day <= last && isReturn(stay, day, exit, own, rule))
		.map(({ day }) => day - exit.ended)
	return starts.length === 0 ? null : Math.min(...starts)
}

function isReturn(
	stay: ServiceStay,
	day: number,
	exit: EndedStay,
	own: readonly ServiceStay[],
	{ gapDays }: ReturnsRule,
): boolean {
	if (stay.kind !== 'transitional' && !givesHomes.has(stay.kind)) return true
	if (day - exit.ended <= gapDays) return false
	return stay.kind === 'transitional' || !own.some((other) => leadsInto(other, day, gapDays))
}

/** Going from one home of the system to the next is no return, whether they overlap or follow within the gap. */
function leadsInto(other: ServiceStay, day: number, gapDays: number): boolean {
	if (other.kind !== 'transitional' && !givesHomes.has(other.kind)) return false
	return dayNumber(other.start) < day && (other.end === null || dayNumber(other.end) >= day - gapDays)
}

function isSame(stay: ServiceStay, exit: EndedStay): boolean {
	return (
		stay.kind === exit.kind &&
		stay.start === exit.start &&
		stay.end === exit.end &&
		stay.destination === exit.destination
	)
}

function counted(found: readonly Found[]): Returns {
	const between = (least: number, most: number) =>
		found.filter(({ days }) => days !== null && days >= least && days <= most).length
	return {
		exits: found.length,
		within180: between(0, 180),
		from181To365: between(181, 365),
		from366To730: between(366, 730),
		percent: percent(between(0, 730), found.length),
	}
}
