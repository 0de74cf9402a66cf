import type { House } from '../../../../platform/house.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { type HidingStep, hideAndProve } from '../../../indicators/index.ts'
import { changeEdition, findEdition } from '../../store/editions.ts'
import { beginEdition, editionRule, finishWith } from './work-out-edition.ts'

const everyMilliseconds = 500

/**
 * The job behind an edition: hides and attacks in a thread of its own, says how far it has come, and stops when somebody
 * has cancelled. Interrupted, it begins anew from the counts that are kept.
 */
export async function workOnEdition(
	house: House,
	ids: Readonly<Record<string, string | number>>,
): Promise<void> {
	const id = String(ids.editionId)
	const inTown = async <T>(work: (act: Act) => Promise<T>) =>
		await asSystem(house, Number(ids.municipalityId), work)

	const begun = await inTown((act) => beginEdition(act, id))
	if (begun === null) return
	const stop = new AbortController()
	let at: { step: HidingStep; share: number } = { step: 'hiding', share: 0 }
	const found = hideAndProve(
		begun.attacked.release,
		editionRule,
		(step, share) => {
			at = { step, share }
		},
		stop.signal,
	)
	const told = tellUntil(found, async () => {
		const { step, share } = at
		await inTown(async ({ db }) => {
			await changeEdition(db, id, ['running'], { step, percent: Math.floor(99 * Math.min(1, share)) })
			if ((await findEdition(db, id))?.state !== 'running') stop.abort()
		})
	})
	try {
		const hidden = await found
		await told
		if (hidden !== null) await inTown((act) => finishWith(act, begun, hidden))
	} catch (fault) {
		await told
		await inTown(({ db }) => changeEdition(db, id, ['running'], { state: 'failed' }))
		throw fault
	}
}

/** Tells again and again, one at a time, until the work is done or has failed. */
async function tellUntil(work: Promise<unknown>, tell: () => Promise<void>): Promise<void> {
	const ended = work.then(
		() => true,
		() => true,
	)
	const pause = () => new Promise<false>((resolve) => setTimeout(() => resolve(false), everyMilliseconds))
	while (!(await Promise.race([ended, pause()]))) await tell()
}
