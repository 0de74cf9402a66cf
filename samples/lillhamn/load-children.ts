import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { ageOn, type PlainDate } from '../../src/foundation/plain-date.ts'
import { pour, writtenOn } from '../pour.ts'
import type { Chance } from './chance.ts'
import type { Places } from './load-organisation.ts'
import type { InventedCase, Lillhamn } from './shape.ts'

const inSchool = [
	'Att gå kvar i samma skola och ha kvar kamraterna väger tyngst.',
	'Ett lugnt hem nära den förälder som barnet bor mest hos.',
	'Att slippa flytta en gång till; barnet har bytt skola två gånger på ett år.',
] as const
/** By age: where a child goes in the daytime, and what is best for it. */
const daytimes = [
	{
		below: 6,
		schools: ['Förskolan Snäckan', 'Förskolan Ankaret'],
		interests: [
			'Att gå kvar på samma förskola, där barnet är tryggt.',
			'Ett lugnt hem nära den förälder som barnet bor mest hos.',
			'Att slippa flytta en gång till; barnet har bytt förskola två gånger på ett år.',
		],
	},
	{ below: 16, schools: ['Hamnskolan', 'Bergaskolan'], interests: inSchool },
	{ below: Number.POSITIVE_INFINITY, schools: ['Norra gymnasiet'], interests: inSchool },
] as const
const words = ['Det är trångt, men skolan är bra.', 'Saknar kompisarna på gården.', null] as const

/** What is best for each child that has been talked with, and how the children were when they were followed up. */
export async function loadChildren(
	db: Transaction<DB>,
	chance: Chance,
	places: Places,
	{ cases, households, people }: Lillhamn,
): Promise<void> {
	const { municipalityId } = places
	const born = new Map<string, PlainDate | null>(people.map((one) => [one.id, one.born]))
	const daytimeOf = (childId: string, on: PlainDate) => {
		const day = born.get(childId) ?? null
		return daytimes.find(({ below }) => (day === null ? 10 : ageOn(day, on)) < below) ?? daytimes[1]
	}
	const talks = cases.flatMap((one) => one.talks.map((talk) => ({ ...talk, caseId: one.id })))
	await pour(
		db,
		'named.childAssessment',
		talks.flatMap(({ state, caseId, childId, on, by }) =>
			state === 'held'
				? [
						{
							...{ municipalityId, caseId, childId, assessedOn: on, assessedBy: places.staff(by) },
							bestInterests: chance.pick<string>(daytimeOf(childId, on).interests),
							school: chance.pick<string>(daytimeOf(childId, on).schools),
							recordedAt: writtenOn(on, 15),
						},
					]
				: [],
		),
	)
	const childrenOf = new Map(
		households.map(({ id, members }) => [
			id,
			members.flatMap(({ role, personId }) => (role === 'child' ? [personId] : [])),
		]),
	)
	const answered = await db
		.selectFrom('named.followUp')
		.select(['id', 'caseId', 'answeredOn', 'answeredBy'])
		.where('kind', '=', 'children-after-eviction')
		.where('answeredOn', 'is not', null)
		.execute()
	const caseOf = new Map<string, InventedCase>(cases.map((one) => [one.id, one]))
	await pour(
		db,
		'named.childCheck',
		answered.flatMap(({ id, caseId, answeredOn, answeredBy }) => {
			if (answeredOn === null || answeredBy === null) return []
			const children = childrenOf.get(caseOf.get(caseId)?.householdId ?? '') ?? []
			return children.map((childId) => ({
				...{ municipalityId, followUpId: id, caseId, childId, onDay: answeredOn, madeBy: answeredBy },
				result: chance.pick(['child-met', 'told-by-adult'] as const),
				schoolNow: chance.pick(['same', 'same', 'changed'] as const),
				childsWords: chance.pick(words),
				recordedAt: writtenOn(answeredOn, 9),
			}))
		}),
	)
}
