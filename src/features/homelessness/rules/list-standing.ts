import { dayFromNumber, dayNumber, type PlainDate } from '../../../foundation/plain-date.ts'
import type { PlaceType } from './codes/places.ts'
import type { ComingReason, LeavingReason } from './codes/reasons.ts'
import type { PersonFacts, SpellFacts } from './facts.ts'
import { type FlowParameters, flowParameters } from './flow/contribution.ts'
import { coverOf } from './flow/cover.ts'
import { personCourse } from './flow/person-course.ts'
import type { SpellStretch } from './flow/stretches.ts'
import type { SituationDefinition, Source } from './situations/definition.ts'

export type ListParameters = FlowParameters & {
	/** Days of unbroken counted homelessness from which it is long-term. */
	readonly longTermDays: number
	readonly longTermSource: Source
}

/** Sweden has no official limit for long-term: Finland's is borrowed. */
export const listParameters: ListParameters = {
	...flowParameters,
	longTermDays: 365,
	longTermSource: { text: 'Varke (Finland)', verified: false },
}

/** How one person stands on the by-name list on a day. */
export type ListStanding = {
	readonly status: 'active' | 'inactive' | 'left' | 'never'
	/** The derived category today; 0 when not counted. */
	readonly category: number
	/** First day of the present category without a break. */
	readonly since: PlainDate | null
	readonly lastContactOn: PlainDate | null
	/** The day one turns inactive without more contact; null for a municipal tenancy and for who is not active. */
	readonly inactiveOn: PlainDate | null
	readonly cameBy: { readonly reason: ComingReason; readonly on: PlainDate } | null
	/** Null while active. */
	readonly leftBy: { readonly reason: LeavingReason; readonly on: PlainDate } | null
	/** Where the person stays today, counted or not, with what is planned there. */
	readonly place: PlaceType | null
	readonly dischargeOn: PlainDate | null
	readonly contractEndsOn: PlainDate | null
	readonly withChildren: SpellFacts['withChildren'] | null
	readonly longTerm: boolean
}

export function standingOf(
	person: PersonFacts,
	definition: SituationDefinition,
	today: PlainDate,
	parameters: ListParameters = listParameters,
): ListStanding {
	const now = dayNumber(today)
	const { stretches, contacts, turns } = personCourse(person, definition, parameters)
	const past = turns.filter(({ day }) => day <= now)
	const active = (past.at(-1)?.to ?? 0) > 0
	const place = stretches.findIndex(({ from, until }) => from <= now && now < until)
	const current = stretches[place]
	const homeless = startOfRun(stretches, place, () => true)
	const lastContact = contacts.findLast((day) => day <= now)
	const came = past.findLast((turn) => turn.kind === 'in')
	const left = active ? undefined : past.findLast((turn) => turn.kind === 'out')
	const known = stretches.some(({ from }) => from <= now)
	const staying = coverOf(person.spells).find(({ from, until }) => from <= now && now < until)?.spell

	return {
		status: active ? 'active' : current !== undefined ? 'inactive' : known ? 'left' : 'never',
		category: current?.category ?? 0,
		since: dayOrNull(startOfRun(stretches, place, ({ category }) => category === current?.category)),
		lastContactOn: dayOrNull(lastContact),
		inactiveOn:
			!active || current?.alwaysActive || lastContact === undefined
				? null
				: dayFromNumber(lastContact + parameters.inactiveAfter + 1),
		cameBy: came === undefined ? null : { reason: came.reason, on: dayFromNumber(came.day) },
		leftBy: left === undefined ? null : { reason: left.reason, on: dayFromNumber(left.day) },
		place: staying?.place ?? null,
		dischargeOn: staying?.dischargeOn ?? null,
		contractEndsOn: staying?.contractEndsOn ?? null,
		withChildren: staying?.withChildren ?? null,
		longTerm: homeless !== undefined && now - homeless >= parameters.longTermDays,
	}
}

/** Dates of a person that stay the same, whichever day they were written, until somebody writes about the person again. */
export type ListDates = {
	readonly lastContactOn: PlainDate | null
	/** The day that the last contact carries to, also when it has passed; null for a municipal tenancy and without contact. */
	readonly inactiveOn: PlainDate | null
	/** The day on which the latest unbroken counted homelessness, also one that begins later, has lasted long. */
	readonly longTermFrom: PlainDate | null
}

export function listDates(
	person: PersonFacts,
	definition: SituationDefinition,
	parameters: ListParameters = listParameters,
): ListDates {
	const { stretches, contacts } = personCourse(person, definition, parameters)
	const met = contacts.at(-1)
	const homeless = startOfRun(stretches, stretches.length - 1, () => true)
	const carries = met === undefined || stretches.at(-1)?.alwaysActive ? undefined : met
	return {
		lastContactOn: dayOrNull(met),
		inactiveOn: daysAfter(carries, parameters.inactiveAfter + 1),
		longTermFrom: daysAfter(homeless, parameters.longTermDays),
	}
}

/** The first day of the stretches that lead to this one without a break; none where there is no stretch. */
function startOfRun(
	stretches: readonly SpellStretch[],
	place: number,
	belongs: (stretch: SpellStretch) => boolean,
): number | undefined {
	let first = stretches[place]
	for (let earlier = place - 1; first !== undefined && earlier >= 0; earlier -= 1) {
		const before = stretches[earlier]
		if (before === undefined || before.until !== first.from || !belongs(before)) break
		first = before
	}
	return first?.from
}

const daysAfter = (day: number | undefined, days: number) =>
	day === undefined ? null : dayFromNumber(day + days)
const dayOrNull = (day: number | undefined) => daysAfter(day, 0)
