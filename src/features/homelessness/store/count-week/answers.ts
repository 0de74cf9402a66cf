import { sql } from 'kysely'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Keys } from '../../../../platform/keys.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { Settled } from '../../rules/count-week/doubles.ts'
import type { AnswerValues } from '../../rules/count-week/form.ts'
import type { CountAnswer, NumberKind, WeekFacts } from '../../rules/count-week/told.ts'
import type { SpellPopulation } from '../../rules/facts.ts'

type Db = Act['db']
type Place = { municipalityId: number; committeeId: string }

export type SealedIdentity = { kind: NumberKind; cipher: Buffer; index: Buffer }

export type ToldAnswer = WeekFacts & {
	population: SpellPopulation
	sex: 'woman' | 'man' | null
	birthDate: PlainDate | null
	birthYear: number | null
	initials: string | null
	identity: SealedIdentity | null
	answers: AnswerValues
}

const columnsOf = ({ identity, answers, ...told }: ToldAnswer) => ({
	...told,
	identityKind: identity?.kind ?? null,
	identityCipher: identity?.cipher ?? null,
	identityIndex: identity?.index ?? null,
	answers: JSON.stringify(answers),
})

export type AnswerState = 'draft' | 'given' | 'withdrawn'

type Written = { givenAt: CountRow['givenAt']; givenBy: string }

export type NewAnswer = { state: AnswerState; prefillMark: Buffer | null; told: ToldAnswer }

/** Numbered on from the informant's last; the informant must be locked. */
export async function insertAnswers(
	db: Db,
	place: Place,
	at: { roundId: string; informantId: string },
	by: Written,
	answers: readonly NewAnswer[],
): Promise<string[]> {
	if (answers.length === 0) return []
	const { last } = await db
		.selectFrom('named.countAnswer')
		.select(sql<number>`coalesce(max(number), 0)`.as('last'))
		.where('informantId', '=', at.informantId)
		.executeTakeFirstOrThrow()
	const rows = await db
		.insertInto('named.countAnswer')
		.values(
			answers.map(({ state, prefillMark, told }, row) => ({
				...{ ...place, ...at, ...by, state, prefillMark },
				...columnsOf(told),
				number: last + row + 1,
			})),
		)
		.returning('id')
		.execute()
	return rows.map(({ id }) => id)
}

export async function rewriteAnswer(
	db: Db,
	countAnswerId: string,
	by: { givenAt: CountRow['givenAt']; givenBy: string },
	told: ToldAnswer,
): Promise<void> {
	await db
		.updateTable('named.countAnswer')
		.set({ state: 'given', ...by, ...columnsOf(told) })
		.where('id', '=', countAnswerId)
		.execute()
}

export async function setAnswerStates(
	db: Db,
	countAnswerIds: readonly string[],
	state: AnswerState,
): Promise<void> {
	if (countAnswerIds.length === 0) return
	await db.updateTable('named.countAnswer').set({ state }).where('id', 'in', countAnswerIds).execute()
}

function rowsOf(db: Db) {
	return db
		.selectFrom('named.countAnswer as a')
		.select([
			'a.id as countAnswerId',
			'a.informantId as countInformantId',
			'a.number',
			'a.state',
			'a.givenAt',
		])
		.select(['a.place', 'a.contract', 'a.contractEndsOn', 'a.dischargeOn', 'a.homeAfter', 'a.overstays'])
		.select(['a.population', 'a.sex', 'a.birthDate as bornOn', 'a.birthYear', 'a.initials', 'a.answers'])
		.select(['a.identityKind', 'a.identityCipher', 'a.identityIndex', 'a.prefillMark'])
}

type CountRow = Awaited<ReturnType<ReturnType<typeof rowsOf>['executeTakeFirstOrThrow']>>

const withAnswers = (row: CountRow) => ({ ...row, answers: row.answers as unknown as AnswerValues })

/** An informant's own answers; withdrawn ones are left out. */
export async function listAnswersOf(db: Db, countInformantId: string) {
	const rows = await rowsOf(db)
		.where('a.informantId', '=', countInformantId)
		.where('a.state', '<>', 'withdrawn')
		.orderBy('a.number')
		.execute()
	return rows.map(withAnswers)
}

export async function findAnswer(db: Db, countAnswerId: string) {
	const row = await rowsOf(db).where('a.id', '=', countAnswerId).executeTakeFirst()
	return row === undefined ? null : withAnswers(row)
}

export type OwnAnswer = NonNullable<Awaited<ReturnType<typeof findAnswer>>>

/** Which people of the list an informant has been given already, answered, draft or withdrawn. */
export async function listPrefillMarks(db: Db, countInformantId: string): Promise<ReadonlySet<string>> {
	const rows = await db
		.selectFrom('named.countAnswer')
		.select('prefillMark')
		.where('informantId', '=', countInformantId)
		.where('prefillMark', 'is not', null)
		.execute()
	return new Set(rows.map(({ prefillMark }) => prefillMark?.toString('hex') ?? ''))
}

/** A round's given answers for the rules, with what only the count needs to know of each. */
export type GivenAnswer = CountAnswer & {
	readonly informant: string
	readonly number: number
	readonly prefillMark: string | null
	readonly cipher: Buffer | null
}

export async function listGiven(db: Db, keys: Keys, countRoundId: string): Promise<GivenAnswer[]> {
	const rows = await rowsOf(db)
		.innerJoin('named.countInformant as i', (join) =>
			join.onRef('i.municipalityId', '=', 'a.municipalityId').onRef('i.id', '=', 'a.informantId'),
		)
		.leftJoin('named.unit as u', (join) =>
			join.onRef('u.municipalityId', '=', 'i.municipalityId').onRef('u.id', '=', 'i.unitId'),
		)
		.leftJoin('named.organisation as o', (join) =>
			join.onRef('o.municipalityId', '=', 'i.municipalityId').onRef('o.id', '=', 'i.organisationId'),
		)
		.select(['i.unitId', sql<string>`coalesce(u.name, o.name, '')`.as('informant')])
		.where('a.roundId', '=', countRoundId)
		.where('a.state', '=', 'given')
		.orderBy('a.id')
		.execute()
	return rows.map((row) => {
		const { countAnswerId, unitId, identityKind, identityIndex, identityCipher, prefillMark } = row
		const { bornOn, birthYear, initials, sex, population, givenAt, number, informant } = row
		const { place, contract, contractEndsOn, dischargeOn, homeAfter, overstays } = row
		return {
			...{ place, contract, contractEndsOn, dischargeOn, homeAfter, overstays },
			...{ bornOn, birthYear, initials, sex, population, givenAt, number, informant },
			answerId: countAnswerId,
			by: unitId === null ? 'organisation' : 'unit',
			identity:
				identityKind === null || identityIndex === null || identityCipher === null
					? null
					: {
							kind: identityKind,
							index: keys.currentIndex({ cipher: identityCipher, index: identityIndex }).toString('hex'),
						},
			answers: row.answers as unknown as AnswerValues,
			prefillMark: prefillMark?.toString('hex') ?? null,
			cipher: identityCipher,
		}
	})
}

export async function listSettled(db: Db, countRoundId: string): Promise<Settled[]> {
	return await db
		.selectFrom('named.countDouble')
		.select(['aId', 'bId', 'decision', 'reasons'])
		.where('roundId', '=', countRoundId)
		.orderBy('aId')
		.orderBy('bId')
		.execute()
}

/** The latest word about a pair stands. */
export async function settlePair(
	db: Db,
	place: Place,
	countRoundId: string,
	pair: Settled,
	by: { decidedBy: string; decidedOn: PlainDate },
): Promise<void> {
	const { reasons, decision } = pair
	await db
		.insertInto('named.countDouble')
		.values({ ...place, roundId: countRoundId, ...pair, reasons: [...reasons], ...by })
		.onConflict((conflict) =>
			conflict
				.columns(['municipalityId', 'aId', 'bId'])
				.doUpdateSet({ decision, reasons: [...reasons], ...by }),
		)
		.execute()
}
