import { createHash } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { valueIn } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import type { Act } from '../../../platform/transaction.ts'
import { defineIndicator } from '../../indicators/index.ts'
import { mayKeepPlans } from '../access.ts'
import type { IndicatorRow } from '../rules/read-indicators.ts'
import { type ReadPlan, readPlanFiles } from '../rules/read-plan-files.ts'
import {
	findPlanByTitle,
	insertActivity,
	insertCostClasses,
	insertDecision,
	insertGoal,
	insertPlan,
	insertTargetGroups,
	placeIndicator,
} from '../store.ts'
import { openPlanFiles } from './open-plan-files.ts'

const upload = () =>
	z.object(
		{ name: z.string(), bytes: z.instanceof(Uint8Array, { error: 'not-a-file' }) },
		{ error: 'required' },
	)

/**
 * Takes in a whole plan from its three files, or nothing. The same files again add nothing and give the plan they made.
 * Refused: plan-files-unreadable (with every problem by file, row and column), plan-title-taken.
 */
export const importPlan = command({
	name: 'importPlan',
	input: z.object({ plan: upload(), indicators: upload(), activities: upload() }),
	may: mayKeepPlans,
	run: async (act, uploads) => {
		const opened = await openPlanFiles(uploads)
		const answer = 'problems' in opened ? opened : readPlanFiles(opened.files)
		if ('problems' in answer) return refuse({ because: 'plan-files-unreadable', problems: answer.problems })
		const { read } = answer
		const counts = { indicators: read.indicators.length, activities: read.activities.length }
		const digest = createHash('sha256').update(JSON.stringify(read)).digest('hex')
		const there = await findPlanByTitle(act.db, read.head.title)
		if (there?.filesDigest === digest) {
			return { planId: there.id, ...counts, added: false, warnings: read.warnings }
		}
		return { planId: await addPlan(act, read, digest), ...counts, added: true, warnings: read.warnings }
	},
	audit: (_, value) => ({ kind: 'plan', ids: value === null ? [] : [value.planId] }),
	constraints: { one_plan_of_a_title: 'plan-title-taken' },
})

async function addPlan(
	act: Act,
	{ head, indicators, activities }: ReadPlan,
	digest: string,
): Promise<string> {
	const { db } = act
	const { municipalityId } = act.actor
	const planId = await insertPlan(db, municipalityId, {
		title: head.title,
		kind: head.kind,
		committee: head.committee,
		validFrom: head.validFrom,
		validTo: head.validTo,
		adoptedOn: head.adopted,
		revisedOn: head.revised,
		registryNumber: head.registryNumber,
		filesDigest: digest,
	})
	for (const goal of head.goals) await insertGoal(db, municipalityId, planId, goal)
	await insertTargetGroups(db, municipalityId, planId, head.targetGroups)
	await insertCostClasses(db, municipalityId, planId, head.costClasses)
	for (const { date, ...decision } of head.decisions) {
		await insertDecision(db, municipalityId, planId, { ...decision, decidedOn: date })
	}
	for (const [index, row] of indicators.entries()) {
		const { indicatorId } = valueIn(await defineIndicator.within(act, fieldsOf(row)))
		const place = { planId, indicatorId, goalId: null, key: row.key, position: index + 1 }
		await placeIndicator(db, municipalityId, place)
	}
	for (const [index, { period, version, ...row }] of activities.entries()) {
		const activity = { ...row, planId, position: index + 1, versionLabel: version }
		await insertActivity(
			db,
			municipalityId,
			{ ...activity, periodFrom: period.from, periodTo: period.to },
			[],
		)
	}
	return planId
}

function fieldsOf({ base, target, ...row }: IndicatorRow) {
	return {
		name: row.name,
		unit: row.unit,
		direction: row.direction,
		baseYear: base.year,
		baseValue: base.value,
		targetYear: target.is === 'missing' ? null : target.year,
		targetValue: target.is === 'number' ? target.value : null,
		targetOperator: target.is === 'number' ? target.operator : null,
		targetWords: target.is === 'words' ? target.words : null,
		references: row.references,
		comment: row.comment,
	}
}
