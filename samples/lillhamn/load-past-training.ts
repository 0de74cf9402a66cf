import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import type { FormCode } from '../../src/features/housing/rules/forms.ts'
import {
	conversionParameters,
	convertedIn,
	type Share,
	trainingContracts,
} from '../../src/features/housing/rules/ladder/conversion.ts'
import type { EndReason } from '../../src/features/housing/rules/stays/end-reasons.ts'
import { readTrainingStays } from '../../src/features/housing/store/ladder/counting.ts'
import { firstDayOf, type PlainDate, plainDate, yearOf } from '../../src/foundation/plain-date.ts'
import { pour } from '../pour.ts'
import type { Chance } from './chance.ts'
import type { Places } from './load-organisation.ts'

type Db = Transaction<DB>

/** What the plan's goal tells of the years: the percentage of ended training contracts that became permanent. */
const told: Readonly<Record<number, number>> = { 2021: 75, 2022: 78, 2023: 81, 2024: 84, 2025: 86 }

type Past = {
	readonly personId: string
	readonly spellId: string
	readonly recordedBy: string
	readonly startsOn: PlainDate
	readonly endsOn: PlainDate
	readonly destination: string | null
	/** The spell on a support contract that followed the same day. */
	readonly nextSpellId: string | null
	readonly nextEndsOn: PlainDate | null
}

/** Spells in a training flat, over before today, for which the register has no bed: flats that were given back long ago. */
async function listPast(db: Db): Promise<Past[]> {
	const { rows } = await sql<Past>`
		select s.person_id, s.id as spell_id, s.recorded_by, s.starts_on, s.ends_on, s.destination,
			n.id as next_spell_id, nullif(n.ends_on, 'infinity') as next_ends_on
		from named.spell s
		left join named.spell n on n.municipality_id = s.municipality_id and n.person_id = s.person_id
			and n.starts_on = s.ends_on and n.place = 'other-second-hand-with-conditions'
		where s.place = 'training-flat' and s.with_person_id is null and s.ends_on < 'infinity'
			and not exists (select from named.stay t where t.municipality_id = s.municipality_id and t.person_id = s.person_id
				and t.starts_on < s.ends_on and t.ends_on > s.starts_on)
			and (n.id is null or (n.ends_on < 'infinity' and not exists (select from named.stay t
				where t.municipality_id = s.municipality_id and t.person_id = s.person_id
					and t.starts_on < n.ends_on and t.ends_on > n.starts_on)))
		order by s.ends_on, s.id`.execute(db)
	return rows
}

const becamePermanent = ({ nextSpellId, destination }: Past) =>
	nextSpellId !== null || destination === 'own-lease' || destination === 'housing-first-lease'

type Changes = { readonly yes: number; readonly no: number; readonly up: number; readonly down: number }

/**
 * The fewest changes that give the year's percentage: more contracts that became permanent or did not, and homes that went
 * over into a support contract where they had gone over into another, or the other way round.
 */
function fewest({ part, whole }: Share, percent: number, most: Changes): Changes {
	const reach = (count: number) => Array.from({ length: count + 1 }, (_, at) => at)
	const total = ({ yes, no, up, down }: Changes) => yes + no + up + down
	const ways = reach(most.yes).flatMap((yes) =>
		reach(most.no).flatMap((no) => [
			...reach(most.up).map((up) => ({ yes, no, up, down: 0 })),
			...reach(most.down).map((down) => ({ yes, no, up: 0, down })),
		]),
	)
	const found = ways
		.filter(({ yes, no, up, down }) => {
			const sum = whole + yes + no
			return sum > 0 && Math.round((100 * (part + yes + up - down)) / sum) === percent
		})
		.toSorted((a, b) => total(a) - total(b))[0]
	return found ?? { yes: 0, no: 0, up: 0, down: 0 }
}

type Following = { readonly stayId: string; readonly year: number; readonly form: FormCode }

/** The homes on another lease into which a training contract went over. */
async function listFollowing(db: Db): Promise<Following[]> {
	const { rows } = await sql<Following>`
		select n.id as stay_id, extract(year from s.ends_on)::int as year, n.form
		from named.stay s join named.stay n on n.municipality_id = s.municipality_id and n.follows_stay_id = s.id
		where s.form = 'training-flat' and s.end_reason not in ('take-over', 'own-lease') and n.state in ('here', 'left')
			and n.form in ('support-contract', 'trial-flat', 'reference-housing', 'social-contract')
		order by s.ends_on, s.id`.execute(db)
	return rows
}

type Other = { readonly stayId: string; readonly year: number; readonly permanent: boolean }

/** Homes on trial and for references that are over, and that nobody came to from training or left for it. */
async function listOthers(db: Db): Promise<Other[]> {
	const { rows } = await sql<Other>`
		select s.id as stay_id, extract(year from s.ends_on)::int as year, s.end_reason in ('take-over', 'own-lease') as permanent
		from named.stay s
		left join named.stay f on f.municipality_id = s.municipality_id and f.id = s.follows_stay_id
		where s.form in ('trial-flat', 'reference-housing') and s.state = 'left' and f.form is distinct from 'training-flat'
			and not exists (select from named.stay n where n.municipality_id = s.municipality_id and n.follows_stay_id = s.id)
		order by s.ends_on, s.id`.execute(db)
	return rows
}

const placeOf = {
	'support-contract': 'other-second-hand-with-conditions',
	'social-contract': 'social-contract',
	'training-flat': 'training-flat',
} as const

/** The lease is of another form, and everybody's spell there is told so. */
async function isOfForm(db: Db, stayIds: readonly string[], form: keyof typeof placeOf): Promise<void> {
	const place = placeOf[form]
	await sql`update named.stay set form = ${form} where id = any(${[...stayIds]}::uuid[])`.execute(db)
	await sql`
		update named.spell s set place = ${place} from named.stay_person p
		where p.stay_id = any(${[...stayIds]}::uuid[]) and s.municipality_id = p.municipality_id and s.id = p.spell_id`.execute(
		db,
	)
}

/** Each year's conversion is what the plan tells: by what homes went over into, and by contracts of flats given back since. */
export async function loadPastTraining(
	db: Db,
	chance: Chance,
	places: Places,
	today: PlainDate,
): Promise<void> {
	const contracts = trainingContracts(await readTrainingStays(db, conversionParameters.trainingForms, today))
	const [past, following, others] = [await listPast(db), await listFollowing(db), await listOthers(db)]
	const [chosen, up, down, training]: [Past[], string[], string[], string[]] = [[], [], [], []]
	for (const [text, percent] of Object.entries(told)) {
		const year = Number(text)
		const own = past.filter(({ endsOn }) => yearOf(endsOn) === year)
		const [yes, no] = [own.filter(becamePermanent), own.filter((one) => !becamePermanent(one))]
		const into = following.filter((one) => one.year === year)
		const [support, other] = [
			into.filter(({ form }) => form === 'support-contract'),
			into.filter(({ form }) => form !== 'support-contract'),
		]
		const stands = convertedIn(contracts, { from: firstDayOf(year), until: firstDayOf(year + 1) })
		const ended = others.filter((one) => one.year === year)
		const [asYes, asNo] = [ended.filter((one) => one.permanent), ended.filter((one) => !one.permanent)]
		const most = {
			...{ yes: yes.length + asYes.length, no: no.length + asNo.length },
			...{ up: other.length, down: support.length },
		}
		const change = fewest(stands, percent, most)
		chosen.push(...yes.slice(0, change.yes), ...no.slice(0, change.no))
		training.push(
			...asYes.slice(0, Math.max(0, change.yes - yes.length)).map(({ stayId }) => stayId),
			...asNo.slice(0, Math.max(0, change.no - no.length)).map(({ stayId }) => stayId),
		)
		up.push(...other.slice(0, change.up).map(({ stayId }) => stayId))
		down.push(...support.slice(0, change.down).map(({ stayId }) => stayId))
	}
	await isOfForm(db, up, 'support-contract')
	await isOfForm(db, down, 'social-contract')
	await isOfForm(db, training, 'training-flat')
	await pourStays(db, chance, places, chosen)
}

type PastStay = {
	readonly id: string
	readonly bedId: string
	readonly one: Past
	readonly from: PlainDate
	readonly until: PlainDate
	readonly form: 'training-flat' | 'support-contract'
	readonly spellId: string
	readonly follows: string | null
	readonly ends: EndReason
}

const began = plainDate('2019-01-01')

/** The flats were given back when the last of those who lived there left: one after another in each. */
async function pourStays(db: Db, chance: Chance, places: Places, chosen: readonly Past[]): Promise<void> {
	if (chosen.length === 0) return
	const of = { municipalityId: places.municipalityId, committeeId: places.committee('social') }
	const unitId = places.unit('housing-unit')
	const propertyId = chance.id()
	await pour(db, 'named.property', [
		{
			...{ ...of, id: propertyId, unitId, name: 'Återlämnade träningslägenheter', kind: 'flats' as const },
			...{ landlordId: places.landlord('lillhamnsbostader'), town: 'Lillhamn' },
		},
	])
	const flats: { id: string; dwellingId: string; free: PlainDate; first: PlainDate }[] = []
	const stays = chosen
		.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
		.flatMap((one): PastStay[] => {
			const leaves = one.nextEndsOn ?? one.endsOn
			let flat = flats.find(({ free }) => free <= one.startsOn)
			if (flat === undefined) {
				flat = { id: chance.id(), dwellingId: chance.id(), free: began, first: one.startsOn }
				flats.push(flat)
			}
			flat.free = leaves
			const training = { id: chance.id(), bedId: flat.id, one, from: one.startsOn, until: one.endsOn }
			const first = { ...training, form: 'training-flat' as const, spellId: one.spellId, follows: null }
			if (one.nextSpellId === null || one.nextEndsOn === null) return [{ ...first, ends: endOf(one) }]
			return [
				{ ...first, ends: 'next-step' as const },
				{
					...{ ...training, id: chance.id(), form: 'support-contract' as const, spellId: one.nextSpellId },
					...{ from: one.endsOn, until: one.nextEndsOn, follows: training.id, ends: 'take-over' as const },
				},
			]
		})
	await pour(
		db,
		'named.dwelling',
		flats.map(({ dwellingId }, at) => ({ ...of, id: dwellingId, propertyId, name: `Lägenhet ${at + 1}` })),
	)
	await pour(
		db,
		'named.bed',
		flats.map(({ id, dwellingId }) => ({
			...{ ...of, id, dwellingId, propertyId, name: 'Hela hemmet', kind: 'home' as const, sleeps: 4 },
		})),
	)
	await pour(
		db,
		'named.bedOpening',
		flats.map(({ id, first, free }) => ({
			...{ ...of, propertyId, bedId: id, during: `[${first < began ? first : began},${free})` },
		})),
	)
	await pour(
		db,
		'named.stay',
		stays.map(({ id, bedId, one, form, from, until, follows, ends }) => ({
			...{ ...of, id, bedId, propertyId, unitId, personId: one.personId, form, during: `[${from},${until})` },
			...{ state: 'left' as const, endReason: ends, plannedEndOn: until, followsStayId: follows },
			recordedBy: one.recordedBy,
		})),
	)
	await pour(
		db,
		'named.stayPerson',
		stays.map(({ id, bedId, one, from, until, spellId }) => ({
			...{ ...of, stayId: id, bedId, personId: one.personId, child: false, slot: 1, spellId },
			during: `[${from},${until})`,
		})),
	)
}

function endOf({ destination }: Past): EndReason {
	if (destination === 'own-lease') return 'take-over'
	if (destination === 'housing-first-lease') return 'own-lease'
	if (destination === 'deceased') return 'deceased'
	return destination === 'moved-away' ? 'moved-municipality' : 'own-wish'
}
