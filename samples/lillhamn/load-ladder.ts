import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import type { blockerKinds, breakdownCauses } from '../../src/features/housing/rules/ladder/codes.ts'
import {
	addDays,
	addMonths,
	daysBetween,
	earlierOf,
	type PlainDate,
} from '../../src/foundation/plain-date.ts'
import { pour, writtenOn } from '../pour.ts'
import type { Chance } from './chance.ts'
import { loadHousingFirst } from './load-housing-first.ts'
import type { Places } from './load-organisation.ts'
import { loadPastTraining } from './load-past-training.ts'

type Db = Transaction<DB>

/** Training contracts of the years before, the leases of those who live on one today, and what stood in the way. */
export async function loadLadder(db: Db, chance: Chance, places: Places, today: PlainDate): Promise<void> {
	await loadHousingFirst(db, chance, places, today)
	await loadPastTraining(db, chance, places, today)
	await loadLeases(db, chance, places, today)
	await loadBreakdowns(db, chance, places)
}

const onLease = [
	...['transitional-lease', 'training-flat', 'trial-flat', 'reference-housing', 'support-contract'],
	...['social-contract', 'housing-first-sublet', 'housing-first-lease'],
]

type Home = {
	readonly stayId: string
	readonly personId: string
	readonly form: string
	readonly startsOn: PlainDate
	readonly plannedEndOn: PlainDate | null
	readonly landlordId: string | null
	readonly rentOre: number | null
	readonly recordedBy: string
	readonly decisionId: string | null
	readonly decisionEndsOn: PlainDate | null
	readonly supportId: string | null
}

async function listHomes(db: Db): Promise<Home[]> {
	const { rows } = await sql<Home>`
		select s.id as stay_id, s.person_id, s.form, s.starts_on, s.planned_end_on, coalesce(d.landlord_id, p.landlord_id) as landlord_id,
			d.rent_ore, s.recorded_by, c.id as decision_id, c.period_to as decision_ends_on, a.id as support_id
		from named.stay s
		join named.bed b on b.municipality_id = s.municipality_id and b.id = s.bed_id
		join named.dwelling d on d.municipality_id = b.municipality_id and d.id = b.dwelling_id
		join named.property p on p.municipality_id = s.municipality_id and p.id = s.property_id
		left join lateral (select c.id, c.period_to from named.support_decision c
			where c.municipality_id = s.municipality_id and c.person_id = s.person_id and c.about = 'housing' and c.outcome <> 'refused'
				and c.decided_on <= s.starts_on order by c.decided_on desc limit 1) c on true
		left join lateral (select a.id from named.support_agreement a
			where a.municipality_id = s.municipality_id and a.person_id = s.person_id and a.ends_on is null
			order by a.starts_on desc limit 1) a on true
		where s.state = 'here' and s.form = any(${onLease})
		order by s.starts_on, s.id`.execute(db)
	return rows
}

const terms = [
	'fixed-term',
	'supervision',
	'home-insurance',
	'no-sublet',
	'no-disturbance',
	'rent-on-time',
	'ends-with-decision',
]
/** A lease of one’s own has no day when it must end. */
const firstHandTerms = terms.filter(
	(term) => !['fixed-term', 'supervision', 'ends-with-decision'].includes(term),
)
const usualRent = 620_000

async function loadLeases(db: Db, chance: Chance, places: Places, today: PlainDate): Promise<void> {
	const { municipalityId } = places
	const committeeId = places.committee('social')
	const homes = await listHomes(db)
	const of = ({ stayId, personId, recordedBy }: Home) => ({
		municipalityId,
		committeeId,
		personId,
		stayId,
		recordedBy,
	})
	const leases = homes.map((home, at) => {
		const firstHand = home.form === 'housing-first-lease'
		const rentOre = home.rentOre ?? usualRent
		return {
			...of(home),
			...{ decisionId: home.decisionId, supportId: home.supportId, landlordId: home.landlordId },
			...{ tenure: firstHand ? ('first-hand' as const) : ('sublease' as const), startsOn: home.startsOn },
			endsOn: firstHand ? null : (home.plannedEndOn ?? nextYearly(home.startsOn, today)),
			...{ rentOre, ownRentOre: firstHand || at % 9 === 0 ? null : rentOre, noticeMonths: 3 },
			landlordNotifiedOn: firstHand || at % 11 === 5 ? null : addDays(home.startsOn, 2),
			takeOverPlannedOn: firstHand || at % 3 === 0 ? null : laterThan(addMonths(home.startsOn, 18), today),
			...{
				terms: firstHand ? firstHandTerms : terms,
				changedOn: home.startsOn,
				writtenAt: writtenOn(home.startsOn),
			},
		}
	})
	await pour(db, 'named.lease', leases)
	await pour(
		db,
		'named.leaseCheckpoint',
		homes.flatMap((home) => {
			const held: PlainDate[] = []
			// Most were asked lately; some wait longer than three months.
			const until = addDays(today, chance.happens(0.12) ? -130 : -4)
			for (let on = addMonths(home.startsOn, 3); on <= until && held.length < 12; on = addDays(on, 91))
				held.push(on)
			return held.slice(-4).map((heldOn) => ({
				...of(home),
				heldOn,
				...chance.pick([
					{ result: 'goes-well' as const, note: null },
					{ result: 'goes-well' as const, note: 'Hyran är betald och grannarna är nöjda.' },
					{ result: 'more-support' as const, note: 'Vill ha fler besök under hösten.' },
					{ result: 'take-over-later' as const, note: null },
				]),
				nextOn: null,
			}))
		}),
	)
	const kinds: readonly (typeof blockerKinds)[number][] = [
		...([
			'arrears',
			'no-own-income',
			'old-debt',
			'payment-remarks',
			'landlord-refuses',
			'disturbance',
		] as const),
	]
	await pour(
		db,
		'named.leaseBlocker',
		homes.flatMap((home) => {
			const lived = daysBetween(home.startsOn, today)
			if (lived < 60 || !chance.happens(0.3)) return []
			const fromDay = addDays(home.startsOn, chance.between(20, Math.min(lived - 20, 200)))
			const ended = chance.happens(0.35) ? earlierOf(addDays(fromDay, 60), today) : null
			return [{ ...of(home), kind: chance.pick(kinds), fromDay, untilDay: ended, note: null }]
		}),
	)
}

/** A fixed term is prolonged a year at a time. */
function nextYearly(startsOn: PlainDate, today: PlainDate): PlainDate {
	let end = addMonths(startsOn, 12)
	while (end <= today) end = addMonths(end, 12)
	return end
}

const laterThan = (day: PlainDate, today: PlainDate): PlainDate => (day > today ? day : addMonths(today, 3))

const causes: readonly (typeof breakdownCauses)[number][] = [
	...(['conflict', 'conflict', 'relapse-not-handled', 'staff-lacking', 'damage', 'violence'] as const),
]

/** Every stay that ended in a breakdown tells why, and what was tried. */
async function loadBreakdowns(db: Db, chance: Chance, { municipalityId }: Places): Promise<void> {
	const { rows } = await sql<{
		stayId: string
		committeeId: string
		personId: string
		unitId: string
		onDay: PlainDate
		recordedBy: string
	}>`
		select s.id as stay_id, s.committee_id, s.person_id, s.unit_id, s.ends_on as on_day, s.recorded_by
		from named.stay s where s.end_reason = 'breakdown' order by s.ends_on, s.id`.execute(db)
	await pour(
		db,
		'named.breakdown',
		rows.map((row) => ({
			...{ ...row, municipalityId, cause: chance.pick(causes) },
			tried: chance.pick([
				'Fler besök, samtal med grannarna och byte av kontaktperson.',
				'Medling och tätare stöd under en månad.',
				'Extra personal på kvällar och ett erbjudande om annat boende.',
			]),
			destination: chance.pick(['shelter', 'shelter', 'supported-housing', 'friends-family-temporary']),
		})),
	)
}
