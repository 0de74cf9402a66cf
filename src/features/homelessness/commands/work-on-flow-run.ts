import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { House } from '../../../platform/house.ts'
import { asSystem } from '../../../platform/purpose.ts'
import type { Act } from '../../../platform/transaction.ts'
import { countInMonths } from '../rules/board/count-in-months.ts'
import { contributionsOf } from '../rules/flow/contributions.ts'
import { liveDefinitions } from '../rules/live-definitions.ts'
import type { SituationDefinition } from '../rules/situations/definition.ts'
import { findSituationDefinition } from '../rules/situations/definitions.ts'
import { compactDeltas, dropFlowBut } from '../store/flow-compaction.ts'
import {
	changeRun,
	countRecords,
	type FlowRun,
	findRun,
	finishCount,
	listRecordsAfter,
} from '../store/flow-runs.ts'
import { readCountedBy } from '../store/live-definitions.ts'
import { keptAmong, recountPeople } from './recounted-people.ts'

const peopleAtATime = 200

type Begun = { readonly run: FlowRun; readonly definition: SituationDefinition; readonly today: PlainDate }
type Step = (act: Act, begun: Begun, records: readonly string[]) => Promise<void>

/**
 * The job behind a recount: some people at a time, each in a transaction of its own that also says how far it has come.
 * A cancelled run stops before the next people; an interrupted rebuild goes on where it was, a count begins anew.
 */
export async function workOnFlowRun(
	house: House,
	ids: Readonly<Record<string, string | number>>,
): Promise<void> {
	const runId = String(ids.runId)
	const inTown = async <T>(work: (act: Act) => Promise<T>) =>
		await asSystem(house, Number(ids.municipalityId), work)

	const begun = await inTown(async (act) => await begin(act, runId))
	if (begun === null) return
	const counted = countInMonths(begun.today)
	const step: Step =
		begun.run.kind === 'rebuild'
			? async (act, { definition }, records) => await recountPeople(act, records, [definition])
			: async (act, { definition }, records) => {
					for (const person of await keptAmong(act, records)) counted.add(contributionsOf(person, definition))
				}
	while (await inTown(async (act) => await takeStep(act, begun, step))) {
		// Each turn of the loop is one transaction.
	}
	await inTown(async ({ db }) => {
		if (begun.run.kind === 'count') {
			await finishCount(db, runId, { countedOn: begun.today, cells: counted.cells() })
			return
		}
		await compactDeltas(db, Number(ids.municipalityId))
		if ((await findRun(db, runId))?.state === 'running') await changeRun(db, runId, { state: 'done' })
	})
}

async function begin(act: Act, runId: string): Promise<Begun | null> {
	const { db } = act
	const { municipalityId } = act.actor
	const run = await findRun(db, runId)
	const definition = findSituationDefinition(run?.definition ?? '')
	if (run === null || (run.state !== 'waiting' && run.state !== 'running')) return null
	if (definition === null) {
		await changeRun(db, runId, { state: 'failed' })
		return null
	}
	if (run.kind === 'rebuild') {
		const { chosen, country } = await readCountedBy(db)
		await dropFlowBut(
			db,
			municipalityId,
			liveDefinitions(chosen, country).map(({ key }) => key),
		)
	}
	const peopleTotal = await countRecords(db, municipalityId, definition.key)
	const resumed = run.kind === 'rebuild' ? {} : { peopleDone: 0, lastPersonId: null }
	await changeRun(db, runId, { state: 'running', peopleTotal, ...resumed })
	return { run, definition, today: act.today }
}

async function takeStep(act: Act, begun: Begun, step: Step): Promise<boolean> {
	const { db } = act
	const run = await findRun(db, begun.run.id)
	if (run?.state !== 'running') return false
	const { definition, lastPersonId: after } = run
	const { municipalityId } = act.actor
	const records = await listRecordsAfter(db, municipalityId, { definition, after, atMost: peopleAtATime })
	if (records.length === 0) return false
	await step(act, begun, records)
	await changeRun(db, run.id, {
		peopleDone: run.peopleDone + records.length,
		lastPersonId: records.at(-1) ?? null,
	})
	return true
}
