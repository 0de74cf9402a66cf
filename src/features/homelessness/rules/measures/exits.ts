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

/** Codes of destinations; who left for one of `leftOut` (death, hospital …) is counted nowhere. */
export type DestinationLists = {
	readonly permanent: ReadonlySet<string>
	readonly temporary: ReadonlySet<string>
	readonly leftOut: ReadonlySet<string>
}

/** Persons who left, where to, and what share of them reached something better. */
export type Placements = {
	readonly leavers: number
	readonly temporary: number
	readonly permanent: number
	readonly percent: number | null
}

export type Retention = {
	readonly persons: number
	/** Still living there, or gone to another home that lasts. */
	readonly keptOrFound: number
	readonly percent: number | null
}

const outreach: ReadonlySet<ServiceKind> = new Set<ServiceKind>(['outreach'])
const allButOutreach: ReadonlySet<ServiceKind> = new Set(serviceKinds.filter((kind) => kind !== 'outreach'))
const supported: ReadonlySet<ServiceKind> = new Set<ServiceKind>(['permanent'])

/** Off the street to anything better, temporary or lasting (HUD system performance measure 7a). */
export function placementsFromOutreach(
	stays: readonly ServiceStay[],
	period: Period,
	lists: DestinationLists,
): Placements {
	const exits = latestExits(stays, period, outreach, lists)
	const { temporary, permanent } = ends(exits, lists)
	return {
		leavers: exits.length,
		temporary,
		permanent,
		percent: percent(temporary + permanent, exits.length),
	}
}

/** Into homes that last, from all but outreach; whoever left a home they had moved into is in `retention` (7b.1). */
export function exitsToHomes(
	stays: readonly ServiceStay[],
	period: Period,
	lists: DestinationLists,
): Placements {
	const exits = latestExits(stays, period, allButOutreach, lists).filter(
		(exit) => exit.kind !== 'permanent' || !hasMovedIn(exit, period),
	)
	const { temporary, permanent } = ends(exits, lists)
	return { leavers: exits.length, temporary, permanent, percent: percent(permanent, exits.length) }
}

/** Who moved in and stayed, or left for another lasting home (7b.2): the move counts, never the decision. */
export function retention(stays: readonly ServiceStay[], period: Period, lists: DestinationLists): Retention {
	const leavers = latestExits(stays, period, supported, lists).filter((exit) => hasMovedIn(exit, period))
	const stayers = [...groupedBy(stays, (stay) => stay.person).values()].filter((own) =>
		isHousedAtTheEnd(own, period),
	).length
	const persons = leavers.length + stayers
	const keptOrFound = stayers + ends(leavers, lists).permanent
	return { persons, keptOrFound, percent: percent(keptOrFound, persons) }
}

/** Of each person who left and is with none of these at the end, the latest exit; on the last day one has left. */
function latestExits(
	stays: readonly ServiceStay[],
	period: Period,
	kinds: ReadonlySet<ServiceKind>,
	lists: DestinationLists,
): EndedStay[] {
	const [from, to] = [dayNumber(period.from), dayNumber(period.to)]
	const exits: EndedStay[] = []
	for (const own of groupedBy(stays, (stay) => stay.person).values()) {
		const within = own.filter((stay) => kinds.has(stay.kind))
		if (within.some((stay) => isOpenAt(stay, period))) continue
		const [latest] = endedIn(within, from, to).sort((a, b) => b.ended - a.ended || onOneDay(a, b))
		if (latest !== undefined && !lists.leftOut.has(latest.destination)) exits.push(latest)
	}
	return exits
}

function isOpenAt(stay: ServiceStay, { to }: Period): boolean {
	return stay.start <= to && (stay.end === null || stay.end > to)
}

function hasMovedIn(stay: ServiceStay, { to }: Period): boolean {
	return givesHomes.has(stay.kind) && stay.movedIn !== null && stay.movedIn <= to
}

/** Of several open stays the one that began last tells; of those of one day any with a move. */
function isHousedAtTheEnd(own: readonly ServiceStay[], period: Period): boolean {
	const open = own.filter((stay) => supported.has(stay.kind) && isOpenAt(stay, period))
	const last = open.reduce((latest, stay) => (stay.start > latest ? stay.start : latest), '')
	return open.some((stay) => stay.start === last && hasMovedIn(stay, period))
}

function ends(exits: readonly EndedStay[], lists: DestinationLists) {
	const among = (codes: ReadonlySet<string>) => exits.filter((exit) => codes.has(exit.destination)).length
	return { temporary: among(lists.temporary), permanent: among(lists.permanent) }
}
