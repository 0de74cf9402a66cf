import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { pour, writtenOn } from '../pour.ts'
import type { Chance } from './chance.ts'
import type { Places } from './load-organisation.ts'
import type { InventedCase, Lillhamn } from './shape.ts'

const interests = [
	'Att gå kvar i samma skola och ha kvar kamraterna väger tyngst.',
	'Ett lugnt hem nära den förälder som barnet bor mest hos.',
	'Att slippa flytta en gång till; barnet har bytt skola två gånger på ett år.',
] as const
const schools = ['Hamnskolan', 'Bergaskolan', 'Förskolan Snäckan', 'Norra gymnasiet'] as const
const words = ['Det är trångt, men skolan är bra.', 'Saknar kompisarna på gården.', null] as const

/** What is best for each child that has been talked with, and how the children were when they were followed up. */
export async function loadChildren(
	db: Transaction<DB>,
	chance: Chance,
	places: Places,
	{ cases, households }: Lillhamn,
): Promise<void> {
	const { municipalityId } = places
	const talks = cases.flatMap((one) => one.talks.map((talk) => ({ ...talk, caseId: one.id })))
	await pour(
		db,
		'named.childAssessment',
		talks.flatMap(({ state, caseId, childId, on, by }) =>
			state === 'held'
				? [
						{
							...{ municipalityId, caseId, childId, assessedOn: on, assessedBy: places.staff(by) },
							bestInterests: chance.pick(interests),
							school: chance.pick(schools),
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
