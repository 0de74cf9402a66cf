import { createHash, randomUUID } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { command } from '../../../../platform/command.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { defineIndicator, type IndicatorPromise } from '../../../indicators/index.ts'
import { listUnits } from '../../../organisation/index.ts'
import { mayKeepPlans } from '../../access.ts'
import type { PlanDocument } from '../../rules/document/document.ts'
import { withIds } from '../../rules/exchange/aligned.ts'
import { findPlanByTitle, insertPlan, listPlans } from '../../store/plans.ts'
import { insertVersion } from '../../store/versions.ts'
import { project } from '../draft/project.ts'
import type { PlanFile } from './plan-schema.ts'
import { type FileFault, readPlanFile } from './read-plan-file.ts'

/**
 * Takes in a plan from the file of another, as a draft of a plan of one's own; the same file again adds nothing. What it
 * points at outside itself is found by name: units that are not here are told of and left out. Refused: plan-file-wrong
 * (with every fault and its place), plan-title-taken.
 */
export const importPlanDocument = command({
	name: 'importPlanDocument',
	input: z.object({
		file: z.object(
			{ name: z.string(), bytes: z.instanceof(Uint8Array, { error: 'not-a-file' }) },
			{ error: 'required' },
		),
	}),
	may: mayKeepPlans,
	run: async (act, { file }) => {
		const read = readPlanFile(file.bytes)
		if ('faults' in read) return wrong(read.faults)
		const digest = createHash('sha256').update(JSON.stringify(read.file.document)).digest('hex')
		const there = await findPlanByTitle(act.db, read.file.document.title)
		if (there?.filesDigest === digest) return { planId: there.id, added: false, leftOut: [] }
		const { document, leftOut } = await asOfHere(act, read.file)
		const defined = await defineAnew(act, document)
		if ('faults' in defined) return wrong(defined.faults)
		const planId = await addPlan(act, defined.document, digest)
		return { planId, added: true, leftOut }
	},
	audit: (_, value) => ({ kind: 'plan', ids: value === null ? [] : [value.planId] }),
	constraints: { one_plan_of_a_title: 'plan-title-taken' },
})

const wrong = (faults: readonly FileFault[]) => refuse({ because: 'plan-file-wrong', faults })

/** Units are those of the same name here, and plans above it those that are here; what is not is left out. */
async function asOfHere({ db }: Act, { document, units }: PlanFile) {
	const here = new Map((await listUnits(db)).map(({ id, name }) => [name, id]))
	const plans = new Set((await listPlans(db)).map(({ id }) => id))
	const unitIds = new Map(units.map(({ id, name }) => [id, here.get(name)]))
	const known = (ids: readonly string[]) =>
		ids.flatMap((id) => {
			const own = unitIds.get(id)
			return own === undefined ? [] : [own]
		})
	return {
		leftOut: units.filter(({ name }) => !here.has(name)).map(({ name }) => name),
		document: {
			...document,
			superiors: document.superiors.map((one) => ({
				...one,
				planId: one.planId !== null && plans.has(one.planId) ? one.planId : null,
			})),
			indicators: document.indicators.map((one) => {
				const own = known(one.unitIds ?? [])
				return { ...one, unitIds: own.length === 0 ? null : own }
			}),
			activities: document.activities.map((one) => ({ ...one, unitIds: known(one.unitIds) })),
		},
	}
}

/** Its indicators are defined here, and all of it has ids of its own. */
async function defineAnew(
	act: Act,
	document: PlanDocument,
): Promise<{ document: PlanDocument } | { faults: FileFault[] }> {
	const ids = new Map<string, string>()
	const faults: FileFault[] = []
	for (const [at, { id, ...promise }] of document.indicators.entries()) {
		const answer = await defineIndicator.within(act, fieldsOf(promise))
		if (answer.is === 'done') ids.set(id, answer.value.indicatorId)
		else faults.push(...faultsOf(answer, `document.indicators.${at}`))
	}
	if (faults.length > 0) return { faults }
	const rename = (id: string) => {
		const own = ids.get(id) ?? randomUUID()
		ids.set(id, own)
		return own
	}
	return { document: withIds(document, rename) }
}

type Answered = Awaited<ReturnType<typeof defineIndicator.within>>

function faultsOf(answer: Exclude<Answered, { is: 'done' }>, path: string): FileFault[] {
	if (answer.is === 'bad-input') {
		return answer.faults.map((fault) => ({ path: `${path}.${fault.path}`, problem: 'not-valid' }))
	}
	const known = ['definition-unknown', 'nothing-counts-it', 'not-counted-by-unit'] as const
	const because = answer.is === 'refused' ? answer.refusal.because : ''
	return [{ path: `${path}.definition`, problem: known.find((one) => one === because) ?? 'not-valid' }]
}

function fieldsOf({ base, target, ...promise }: IndicatorPromise) {
	return {
		...promise,
		...{ baseYear: base.year, baseValue: base.value },
		targetYear: target.is === 'missing' ? null : target.year,
		targetValue: target.is === 'number' ? target.value : null,
		targetOperator: target.is === 'number' ? target.operator : null,
		targetWords: target.is === 'words' ? target.words : null,
	}
}

async function addPlan(act: Act, content: PlanDocument, filesDigest: string): Promise<string> {
	const { db, actor, today } = act
	const { title, kind, committee, validFrom, validTo } = content
	const head = { title, kind, committee, validFrom, validTo }
	const planId = await insertPlan(db, actor.municipalityId, { ...head, filesDigest })
	await insertVersion(db, actor.municipalityId, {
		...{ planId, number: 1, content, begunOn: today, begunBy: actor.actorId },
	})
	await project(act, planId, content, content)
	return planId
}
