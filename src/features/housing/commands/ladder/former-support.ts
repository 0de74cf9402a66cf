import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import type { Missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { endSupport, type RunningSupport, supportRunning } from '../../../support/index.ts'
import { notDone } from '../stays/spells-of-stay.ts'

type Later = {
	readonly personId: string
	readonly kind: RunningSupport['kind']
	readonly startsOn: PlainDate
	readonly goesOn: boolean
}

/**
 * The later support takes over from the one of the same kind that runs: its last day is the day before. Two of a kind run
 * only when somebody says so. Refusals: support-begins-later (from), and those of ending it.
 */
export async function takeOverSupport(
	act: Act,
	{ personId, kind, startsOn, goesOn }: Later,
): Promise<Refusal | Missing | null> {
	if (goesOn) return null
	const former = (await supportRunning(act, personId, startsOn)).filter((one) => one.kind === kind)
	const ahead = former.find((one) => one.startsOn > startsOn)
	if (ahead !== undefined) return refuse({ because: 'support-begins-later', from: ahead.startsOn })
	for (const { supportId } of former) {
		const ended = await endSupport.within(act, { supportId, onDay: startsOn, because: 'other-support' })
		if (ended.is !== 'done') return notDone(ended)
	}
	return null
}
