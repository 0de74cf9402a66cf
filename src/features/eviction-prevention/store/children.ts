import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { CheckResult, SchoolAnswer } from '../rules/children/child-checks.ts'
import type { ChildSettings } from '../rules/children/child-settings.ts'
import { withWords } from './words.ts'

type Db = Act['db']

export async function findChildSettings(db: Db): Promise<ChildSettings | undefined> {
	return await db
		.selectFrom('named.childSetting')
		.select(['followUpWeeks', 'warnNights', 'alarmNights'])
		.executeTakeFirst()
}

export async function putChildSettings(
	db: Db,
	municipalityId: number,
	given: ChildSettings & { decidedOn: PlainDate; decidedBy: string },
): Promise<void> {
	const row = { ...given, followUpWeeks: [...given.followUpWeeks] }
	await db
		.insertInto('named.childSetting')
		.values({ municipalityId, ...row })
		.onConflict((conflict) => conflict.column('municipalityId').doUpdateSet(row))
		.execute()
}

/** Written again it takes the place of what stood there; history keeps that. */
export async function putAssessment(
	db: Db,
	municipalityId: number,
	given: {
		caseId: string
		childId: string
		bestInterests: string
		school: string | null
		assessedOn: PlainDate
		assessedBy: string
	},
): Promise<void> {
	const { caseId: _, childId: __, ...facts } = given
	await db
		.insertInto('named.childAssessment')
		.values({ municipalityId, ...given })
		.onConflict((conflict) => conflict.constraint('one_assessment_a_child').doUpdateSet(facts))
		.execute()
}

export async function listAssessments(db: Db, caseIds: readonly string[]) {
	if (caseIds.length === 0) return []
	return await db
		.selectFrom('named.childAssessment')
		.select(['id', 'caseId', 'childId', 'assessedOn', 'assessedBy', 'recordedAt'])
		.where('caseId', 'in', [...caseIds])
		.execute()
}
type AssessmentRow = Awaited<ReturnType<typeof listAssessments>>[number]

export async function assessmentsInWords(db: Db, rows: readonly AssessmentRow[]) {
	return await withWords(db, 'child_assessment', ['bestInterests', 'school'], rows)
}

export async function insertChildCheck(
	db: Db,
	municipalityId: number,
	given: {
		followUpId: string
		caseId: string
		childId: string
		result: CheckResult
		onDay: PlainDate
		schoolNow: SchoolAnswer | null
		childsWords: string | null
		note: string | null
		madeBy: string
	},
): Promise<void> {
	await db
		.insertInto('named.childCheck')
		.values({ municipalityId, ...given })
		.execute()
}

export async function listChildChecks(db: Db, caseIds: readonly string[]) {
	if (caseIds.length === 0) return []
	const rows = await db
		.selectFrom('named.childCheck')
		.select(['id', 'caseId', 'followUpId', 'childId', 'result', 'onDay', 'schoolNow', 'madeBy'])
		.where('caseId', 'in', [...caseIds])
		.orderBy('onDay')
		.execute()
	return await withWords(db, 'child_check', ['childsWords', 'note'], rows)
}

/**
 * Executed evictions of the half-open period with children for whom no other home was there, and those children; visitors
 * from 30 days a year, which is the authorities' line.
 */
export async function readEvictedWithoutHome(
	db: Db,
	{ from, until }: { from: PlainDate; until: PlainDate },
): Promise<{ evictions: number; children: number }> {
	return await db
		.selectFrom('named.caseDate as d')
		.innerJoin('named.evictionCase as c', (join) =>
			join.onRef('c.municipalityId', '=', 'd.municipalityId').onRef('c.id', '=', 'd.caseId'),
		)
		.innerJoin('named.caseChild as k', (join) =>
			join.onRef('k.municipalityId', '=', 'd.municipalityId').onRef('k.caseId', '=', 'd.caseId'),
		)
		.select([
			sql<number>`count(distinct c.id)::int`.as('evictions'),
			sql<number>`count(*)::int`.as('children'),
		])
		.where('d.kind', '=', 'evicted')
		.where('d.onDay', '>=', from)
		.where('d.onDay', '<', until)
		.where('c.alternative', '=', 'deviation')
		.where('c.closedOn', 'is not', null)
		.where((eb) =>
			eb.or([eb('k.living', '<>', 'visiting'), eb('k.daysAYear', 'is', null), eb('k.daysAYear', '>=', 30)]),
		)
		.executeTakeFirstOrThrow()
}

/** Follow-ups of the children that are not answered yet, the earliest first. */
export async function listChildrensFollowUps(db: Db, caseIds: readonly string[]) {
	if (caseIds.length === 0) return []
	return await db
		.selectFrom('named.followUp')
		.select(['id', 'caseId', 'dueOn'])
		.where('caseId', 'in', [...caseIds])
		.where('kind', '=', 'children-after-eviction')
		.where('answeredOn', 'is', null)
		.orderBy('dueOn')
		.execute()
}
