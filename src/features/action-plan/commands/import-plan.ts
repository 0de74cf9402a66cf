import { createHash, randomUUID } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { valueIn } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import type { Act } from '../../../platform/transaction.ts'
import { defineIndicator } from '../../indicators/index.ts'
import { mayKeepPlans } from '../access.ts'
import type { PlannedIndicator } from '../rules/document/document.ts'
import { documentsIn } from '../rules/read-as-versions.ts'
import type { IndicatorRow } from '../rules/read-indicators.ts'
import { type ReadPlan, readPlanFiles } from '../rules/read-plan-files.ts'
import { findPlanByTitle, insertPlan } from '../store/plans.ts'
import { insertDecision, insertVersion } from '../store/versions.ts'
import { project } from './draft/project.ts'
import { openPlanFiles } from './open-plan-files.ts'
import { comeIntoForce } from './versions/come-into-force.ts'

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

async function addPlan(act: Act, read: ReadPlan, digest: string): Promise<string> {
	const { db, today } = act
	const { municipalityId } = act.actor
	const { title, kind, committee, validFrom, validTo } = read.head
	const head = { title, kind, committee, validFrom, validTo }
	const planId = await insertPlan(db, municipalityId, { ...head, filesDigest: digest })
	const indicators: PlannedIndicator[] = []
	for (const row of read.indicators) {
		const { indicatorId, promise } = valueIn(await defineIndicator.within(act, fieldsOf(row)))
		indicators.push({ ...promise, id: indicatorId, key: row.key, goalId: null })
	}
	const versionOn = new Map<string, string>()
	for (const [at, { document, decidedOn }] of documentsIn(read, indicators, randomUUID).entries()) {
		const given = { planId, number: at + 1, content: document, begunOn: decidedOn ?? today, begunBy: null }
		const versionId = await insertVersion(db, municipalityId, given)
		if (decidedOn === null) {
			await project(act, planId, document, document)
			continue
		}
		versionOn.set(decidedOn, versionId)
		const decided = { decidedOn, inForceFrom: decidedOn, registryNumber: read.head.registryNumber }
		await comeIntoForce(act, planId, { id: versionId, number: given.number, content: document }, decided)
	}
	for (const { date, ...decision } of read.head.decisions) {
		const versionId = versionOn.get(date) ?? null
		const told = { decidedOn: date, paragraph: null, clauses: [], versionId }
		await insertDecision(db, municipalityId, planId, { ...decision, ...told })
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
