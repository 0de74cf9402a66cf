import type { House } from '../platform/house.ts'
import { jobFaultOf } from '../platform/job-fault.ts'
import { whereOf } from '../platform/where-of.ts'

/** A job does one thing for one municipality; its payload is ids alone. */
export type Task = (house: House, ids: Readonly<Record<string, string | number>>) => Promise<void>

/**
 * Does a job. What it says when it fails may hold names: log and queue are told of which kind it is and where in the code
 * it arose, and the job is tried again.
 */
export async function carryOut(house: House, name: string, task: Task, payload: unknown): Promise<void> {
	try {
		await task(house, payload as Readonly<Record<string, string | number>>)
	} catch (fault) {
		const kind = jobFaultOf(fault)
		house.log.warn({ from: 'jobs', job: name, fault: kind, where: whereOf(fault) }, sentenceOf(fault))
		throw Object.assign(new Error(kind), { stack: '' })
	}
}

/** Our own sentence about a letter names nobody. */
function sentenceOf(fault: unknown): string {
	const said = fault instanceof Error ? fault.message : ''
	return said.startsWith('the mail server did not take ') ? said : 'a job was not done'
}
