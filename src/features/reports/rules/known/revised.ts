import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Language } from '../../../../foundation/typography.ts'
import { writeShown } from '../figure-words.ts'
import { told } from '../paper-corrections.ts'
import type { Say } from '../say.ts'
import type { PublicIndicator } from '../small-numbers.ts'

type Told = Pick<PublicIndicator, 'figures' | 'inPeriod' | 'isShare'>

/** A frozen figure of an indicator, as its round gave it and as it is now; both in the words of whoever reads. */
export type FrozenBeside = {
	readonly roundId: string
	readonly frozenOn: PlainDate
	readonly before: Told
	readonly now: Told
	readonly reasons: readonly { readonly until: PlainDate; readonly reason: string }[]
}

export type Revision = {
	readonly roundId: string
	readonly frozenOn: PlainDate
	readonly until: PlainDate
	/** A year, or the last day that is counted. */
	readonly when: string
	readonly published: string
	readonly now: string
	/** Why, in somebody's words. */
	readonly reason: string | null
}

/**
 * Where a figure reads otherwise now than when it was first frozen: the first value, the one it has now and why. Two hidden
 * numbers read the same, and then nothing is told, nor why.
 */
export function revised(frozen: readonly FrozenBeside[], language: Language, say: Say): Revision[] {
	const first = new Map<string, Revision | null>()
	for (const { roundId, frozenOn, before, now } of frozen) {
		const current = told(now, language)
		for (const { when, source, value, until } of told(before, language)) {
			const key = `${until} ${source}`
			const same = current.find((one) => one.until === until && one.source === source)
			if (same === undefined || first.has(key)) continue
			const published = writeShown(value, before, language, say)
			const says = writeShown(same.value, now, language, say)
			const reason = frozen.flatMap((one) => one.reasons).findLast((one) => one.until === until)
			first.set(
				key,
				published === says
					? null
					: { roundId, frozenOn, until, when, published, now: says, reason: reason?.reason ?? null },
			)
		}
	}
	return [...first.values()].filter((one) => one !== null)
}
