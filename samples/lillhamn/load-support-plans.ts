import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { formOn } from '../../src/features/support/rules/skills/form.ts'
import { assessAgainOn } from '../../src/features/support/rules/skills/progress.ts'
import { addDays, addMonths, earlierOf, laterOf, type PlainDate } from '../../src/foundation/plain-date.ts'
import { pour } from '../pour.ts'
import type { Chance } from './chance.ts'
import { loadCoordinated } from './load-coordinated.ts'
import type { Places } from './load-organisation.ts'
import type { InventedHomeless, InventedSpell, Lillhamn } from './shape.ts'
import { saidAgainst, saidAtChecks, saidGoals } from './support-words.ts'

type Db = Transaction<DB>

/** Somebody with support in a home, whose matter it is, and since when they live there. */
export type Supported = { readonly personId: string; readonly by: string; readonly since: PlainDate }

const withSupport: ReadonlySet<string> = new Set([
	...['training-flat', 'trial-flat', 'social-contract', 'supported-housing', 'reference-housing'],
])

/** Plans in people's own words, how they manage over time, SIP and ISIP, and a young person's way to a home. */
export async function loadSupportPlans(
	db: Db,
	chance: Chance,
	places: Places,
	{ homeless, people }: Pick<Lillhamn, 'homeless' | 'people'>,
	today: PlainDate,
): Promise<void> {
	const named = new Map(
		people
			.filter((one) => one.protection === 'none' && one.duplicateOf === null && one.unidentified === null)
			.map((one) => [one.id, one]),
	)
	const adults = homeless.filter((one) => one.withPersonId === null && named.has(one.personId))
	const kerstin = adults.filter(({ personId }) => named.get(personId)?.familyName === 'Falk')
	const supported = [...new Set([...kerstin, ...adults])]
		.flatMap((one) => supportedNow(one, places, today))
		.filter((_, place) => place < 45)
	await loadPlans(db, chance, places, supported, today)
	await loadAssessments(db, chance, places, supported, today)
	await loadCoordinated(db, chance, places, adults, today)
	await loadYoung(db, places, adults, { named, today })
}

function livingNow({ spells }: InventedHomeless, today: PlainDate): InventedSpell | null {
	return spells.find(({ from, until }) => from <= today && (until === null || until > today)) ?? null
}

function supportedNow(one: InventedHomeless, places: Places, today: PlainDate): Supported[] {
	const spell = livingNow(one, today)
	if (spell === null || !withSupport.has(spell.place) || spell.from > addDays(today, -40)) return []
	return [{ personId: one.personId, by: places.staff(one.responsible), since: spell.from }]
}

async function loadPlans(
	db: Db,
	chance: Chance,
	places: Places,
	supported: readonly Supported[],
	today: PlainDate,
): Promise<void> {
	const place = { municipalityId: places.municipalityId, committeeId: places.committee('social') }
	const versions = supported.flatMap((one) => versionsOf(chance, place, one, today))
	// One version after another: a person has one draft at a time.
	for (const [, written] of Map.groupBy(versions, ({ plan }) => plan.version)) {
		await writeVersions(db, chance, written, today)
	}
}

type Place = { readonly municipalityId: number; readonly committeeId: string }

function versionsOf(
	chance: Chance,
	{ municipalityId, committeeId }: Place,
	{ personId, by, since }: Supported,
	today: PlainDate,
) {
	const first = addDays(since, chance.between(7, 30))
	const second = addMonths(first, chance.between(5, 7))
	const days = second < addDays(today, -14) ? [first, second] : [first]
	const goals = chance.shuffle(saidGoals).slice(0, chance.between(1, 3))
	return days.map((agreedOn, place) => {
		const id = chance.id()
		const disagrees = chance.happens(0.12) ? chance.pick(saidAgainst) : null
		return {
			plan: {
				...{ municipalityId, committeeId, personId, id, version: place + 1, startedBy: by },
				startedOn: agreedOn,
			},
			agreed: {
				...{ id, agreedOn, agreedBy: by, disagrees, replacedOn: days[place + 1] ?? null },
				tookPart: disagrees === null ? 'yes' : 'partly',
			},
			goals: goals.map((said) => ({ said, id: chance.id() })),
			holds: place === days.length - 1,
		}
	})
}

type Written = ReturnType<typeof versionsOf>[number]

async function writeVersions(
	db: Db,
	chance: Chance,
	versions: readonly Written[],
	today: PlainDate,
): Promise<void> {
	await pour(
		db,
		'named.supportPlan',
		versions.map(({ plan }) => plan),
	)
	const rowOf = ({ plan: { municipalityId, committeeId, personId, id } }: Written) => ({
		...{ municipalityId, committeeId, personId, supportPlanId: id },
	})
	await pour(
		db,
		'named.supportGoal',
		versions.flatMap((version) =>
			version.goals.map(({ said, id }) => ({
				...{ ...rowOf(version), id, ownWords: said.own, staffWords: said.staff, skillItem: said.item },
			})),
		),
	)
	await pour(
		db,
		'named.supportStep',
		versions.flatMap((version) =>
			version.goals.flatMap(({ said, id }) =>
				said.steps.map(([what, who, inDays]) => {
					const byDay = addDays(version.agreed.agreedOn, inDays)
					const state =
						byDay > today ? ('planned' as const) : chance.pick(['done', 'done', 'not-done'] as const)
					const stateOn = state === 'planned' ? null : byDay
					return { ...rowOf(version), supportGoalId: id, what, who, byDay, state, stateOn }
				}),
			),
		),
	)
	await pour(
		db,
		'named.supportCheck',
		versions.flatMap((version) => {
			const { agreedOn, agreedBy, replacedOn } = version.agreed
			const until = replacedOn ?? today
			const held = [2, 4].map((months) => addMonths(agreedOn, months)).filter((day) => day <= until)
			const next = addMonths(laterOf(held.at(-1) ?? agreedOn, addMonths(today, -2)), 2)
			return [
				...held.map((day) => ({
					...{ ...rowOf(version), dueOn: day, heldOn: day, heldBy: agreedBy },
					ownWords: chance.pick(saidAtChecks),
				})),
				...(version.holds ? [{ ...rowOf(version), dueOn: addDays(next, chance.between(-9, 40)) }] : []),
			]
		}),
	)
	// Agreed last: what a version says is written before it is agreed, and never after.
	const agreed = JSON.stringify(versions.map(({ agreed: one }) => one))
	await sql`
		update named.support_plan p
		set agreed_on = a."agreedOn", agreed_by = a."agreedBy", took_part = a."tookPart", disagrees = a."disagrees",
			replaced_on = a."replacedOn"
		from json_to_recordset(${agreed}::json) as a (
			"id" uuid, "agreedOn" date, "agreedBy" uuid, "tookPart" text, "disagrees" text, "replacedOn" date)
		where p.municipality_id = ${versions[0]?.plan.municipalityId ?? 0} and p.id = a."id"`.execute(db)
}

/** Two to four each, by the form of their day, most of them a little better every time. */
async function loadAssessments(
	db: Db,
	chance: Chance,
	{ municipalityId, committee }: Places,
	supported: readonly Supported[],
	today: PlainDate,
): Promise<void> {
	const committeeId = committee('social')
	const made = supported.flatMap(({ personId, by, since }) => {
		const count = chance.between(2, 4)
		const first = laterOf(addDays(since, 10), addMonths(today, -3 * count - chance.between(-1, 2)))
		const levels = new Map<string, number>()
		return Array.from({ length: count }, (_, place) => addDays(first, place * chance.between(86, 98)))
			.filter((onDay) => onDay <= today)
			.map((onDay) => {
				const form = formOn(onDay)
				const items = form?.domains.flatMap((domain): readonly string[] => domain.items) ?? []
				const scores = items.map((item) => {
					const before = levels.get(item)
					const level = before === undefined ? chance.between(1, 3) : moved(chance, before)
					levels.set(item, level)
					return { item, level }
				})
				const row = { municipalityId, committeeId, personId }
				const assessment = {
					...{ ...row, id: chance.id(), formVersion: form?.version ?? 1, onDay, assessedBy: by },
					withPerson: chance.pick(['yes', 'yes', 'yes', 'partly'] as const),
					againOn: assessAgainOn(onDay),
				}
				return {
					assessment,
					scores: scores.map((score) => ({ ...row, ...score, skillsAssessmentId: assessment.id })),
				}
			})
	})
	await pour(
		db,
		'named.skillsAssessment',
		made.map(({ assessment }) => assessment),
	)
	await pour(
		db,
		'named.skillsScore',
		made.flatMap(({ scores }) => scores),
	)
}

const moved = (chance: Chance, level: number) =>
	Math.min(4, Math.max(1, level + chance.pick([1, 1, 0, 0, 0, -1])))

type Town = {
	readonly named: ReadonlyMap<string, { readonly born: PlainDate | null }>
	readonly today: PlainDate
}

/** Who of the young in a placement leaves it last has a plan, and the home is got; of the others the house tells. */
async function loadYoung(
	db: Db,
	{ municipalityId, committee, staff }: Places,
	adults: readonly InventedHomeless[],
	{ named, today }: Town,
): Promise<void> {
	const youngest = addMonths(today, -23 * 12)
	const leaving = adults
		.flatMap((one) => {
			const born = named.get(one.personId)?.born ?? null
			const leavesOn = livingNow(one, today)?.dischargeOn ?? null
			return born === null || born < youngest || leavesOn === null ? [] : [{ ...one, leavesOn }]
		})
		.toSorted((a, b) => (a.leavesOn < b.leavesOn ? -1 : 1))
	const planned = leaving.at(-1)
	if (planned === undefined) return
	const row = { municipalityId, committeeId: committee('social'), personId: planned.personId }
	const madeOn = addDays(today, -45)
	const { id: youngPlanId } = await db
		.insertInto('named.youngPlan')
		.values({
			...{ ...row, madeOn, madeBy: staff(planned.responsible), leavesOn: planned.leavesOn },
			ownWords: 'Jag vill bo nära bussen till skolan. Helst inte ensam, men inte med vem som helst.',
		})
		.returning('id')
		.executeTakeFirstOrThrow()
	const part = (name: 'find' | 'get' | 'keep', what: string, who: string, arrangedOn: PlainDate | null) => ({
		...{ ...row, youngPlanId, part: name, what, who, arrangedOn },
		byDay: earlierOf(planned.leavesOn, addDays(madeOn, 90)),
	})
	await pour(db, 'named.youngPlanPart', [
		part(
			'find',
			'Bostadskön sedan sextonårsdagen, två ungdomslägenheter sökta',
			'Ung själv',
			addDays(madeOn, 5),
		),
		part('get', 'Ungdomslägenhet på Fyrgatan, kontraktet klart', 'Boendeenheten', addDays(today, -6)),
		part('keep', 'Boendestöd första halvåret och en kontaktperson', 'Socialsekreteraren', null),
	])
}
