import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { addDays, addMonths, firstDayOf, type PlainDate, yearOf } from '../../src/foundation/plain-date.ts'
import { pour } from '../pour.ts'
import type { Chance } from './chance.ts'
import type { Places } from './load-organisation.ts'
import type { InventedHomeless } from './shape.ts'
import {
	consents,
	promisedHomes,
	promisedInside,
	promisedOtherwise,
	saidAfter,
	saidBefore,
} from './support-words.ts'

/** How many were held in each year since, and how many of ten had a housing part. */
const held = {
	sip: { first: 2021, counts: [7, 9, 13, 16, 21, 24], ofTen: [3, 3, 4, 5, 6, 7] },
	isip: { first: 2021, counts: [3, 5, 8, 12, 14, 18], ofTen: [4, 5, 5, 6, 6, 7] },
} as const

const parties = {
	sip: [
		['region', 'Psykiatrimottagningen'],
		['region', 'Vårdcentralen Hamnen'],
		['unit', 'Boendeenheten'],
	],
	isip: [
		['unit', 'Boendeenheten'],
		['unit', 'Försörjningsstöd'],
		['unit', 'Vuxenenheten'],
	],
} as const

/** SIP and ISIP of the years since 2021: more each year, more of them about a home, with what came of the promises. */
export async function loadCoordinated(
	db: Transaction<DB>,
	chance: Chance,
	places: Places,
	adults: readonly InventedHomeless[],
	today: PlainDate,
): Promise<void> {
	const made = (['sip', 'isip'] as const).flatMap((kind) =>
		daysHeld(kind, chance, today).flatMap(({ heldOn, housing }) => {
			const there = adults.filter(({ spells }) =>
				spells.some(({ from, until }) => from <= heldOn && (until === null || until > heldOn)),
			)
			return there.length === 0
				? []
				: [planOf(chance, places, chance.pick(there), { kind, heldOn, housing, today })]
		}),
	)
	const asCalled = made.map(({ plan }) => ({ ...plan, heldOn: null, leadPartyId: null, ratedAfterOn: null }))
	await pour(db, 'named.coordinatedPlan', asCalled)
	await pour(
		db,
		'named.coordinatedParty',
		made.flatMap((one) => one.parties),
	)
	// The party with overall responsibility is there first.
	const meetings = JSON.stringify(
		made.map(({ plan: { id, heldOn, leadPartyId, ratedAfterOn } }) => ({
			id,
			heldOn,
			leadPartyId,
			ratedAfterOn,
		})),
	)
	await sql`
		update named.coordinated_plan p
		set held_on = m."heldOn", lead_party_id = m."leadPartyId", rated_after_on = m."ratedAfterOn"
		from json_to_recordset(${meetings}::json) as m (
			"id" uuid, "heldOn" date, "leadPartyId" uuid, "ratedAfterOn" date)
		where p.municipality_id = ${places.municipalityId} and p.id = m."id"`.execute(db)
	await pour(
		db,
		'named.coordinatedMeasure',
		made.flatMap((one) => one.measures),
	)
	await pour(
		db,
		'named.coordinatedFollowUp',
		made.flatMap((one) => one.followUps),
	)
}

type Held = { readonly heldOn: PlainDate; readonly housing: boolean }

/** Spread over each year; of the running year the share that has passed, of a later year as many as of the last. */
function daysHeld(kind: 'sip' | 'isip', chance: Chance, today: PlainDate): Held[] {
	const { first, counts, ofTen } = held[kind]
	const days: Held[] = []
	for (let year: number = first; year <= yearOf(today); year += 1) {
		const place = Math.min(year - first, counts.length - 1)
		for (let one = 0; one < (counts[place] ?? 0); one += 1) {
			const heldOn = addDays(firstDayOf(year), chance.between(8, 355))
			const housing = chance.happens((ofTen[place] ?? 0) / 10)
			if (heldOn <= today) days.push({ heldOn, housing })
		}
	}
	return days
}

type Meeting = Held & { readonly kind: 'sip' | 'isip'; readonly today: PlainDate }

function planOf(
	chance: Chance,
	{ municipalityId, committee, staff }: Places,
	{ personId, responsible }: InventedHomeless,
	{ kind, heldOn, housing, today }: Meeting,
) {
	const row = { municipalityId, committeeId: committee('social'), personId }
	const coordinatedPlanId = chance.id()
	const calledOn = addDays(heldOn, -chance.between(10, 24))
	const who = parties[kind].map(([party, name]) => ({
		...{ ...row, coordinatedPlanId, id: chance.id(), kind: party, name, invitedOn: calledOn },
		attended: chance.happens(0.9) ? ('yes' as const) : ('no' as const),
	}))
	const endsOn = addMonths(heldOn, chance.between(6, 10))
	const ended = endsOn <= today
	const whats = [
		...(housing ? [{ what: chance.pick(promisedHomes), about: 'yes' as const }] : []),
		...chance
			.shuffle(kind === 'sip' ? promisedOtherwise : promisedInside)
			.slice(0, chance.between(1, 2))
			.map((what) => ({ what, about: 'no' as const })),
	]
	// The housing unit promises a home, the others what is theirs.
	const [housingUnit, others] = [
		who.find(({ name }) => name === 'Boendeenheten'),
		who.filter(({ name }) => name !== 'Boendeenheten'),
	]
	const promises = (place: number, about: 'yes' | 'no') =>
		about === 'yes' ? housingUnit : others[place % others.length]
	const measures = whats.map(({ what, about }, place) => {
		const byDay = addDays(heldOn, chance.between(14, 90))
		const answered = ended || byDay < addDays(today, -40)
		return {
			...{
				...row,
				coordinatedPlanId,
				coordinatedPartyId: promises(place, about)?.id ?? '',
				what,
				byDay,
			},
			...{ housing: about, keptOn: answered ? byDay : null },
			kept: answered ? chance.pick(['yes', 'yes', 'yes', 'partly', 'no'] as const) : null,
		}
	})
	const before = chance.between(1, 3)
	const follows = addMonths(heldOn, 3)
	return {
		plan: {
			...{ ...row, id: coordinatedPlanId, kind, calledOn, calledBy: staff(responsible), plannedFor: heldOn },
			...{ consentOn: calledOn, consentHow: chance.pick(['written', 'written', 'spoken'] as const), heldOn },
			consentTo: chance.pick(consents),
			...{ leadPartyId: who[0]?.id ?? null, ratedBefore: before, beforeWords: chance.pick(saidBefore) },
			...(ended
				? {
						...{ ratedAfter: Math.min(5, before + chance.between(0, 2)), afterWords: chance.pick(saidAfter) },
						...{ ratedAfterOn: endsOn, endedOn: endsOn, endedBecause: 'goals-reached' as const },
					}
				: { ratedAfter: null, afterWords: null, ratedAfterOn: null, endedOn: null, endedBecause: null }),
		},
		parties: who,
		measures,
		followUps: [
			{
				...{
					...row,
					coordinatedPlanId,
					dueOn: follows,
					heldOn: ended || follows < addDays(today, -20) ? follows : null,
				},
			},
		],
	}
}
