import { type PlainDate, plainDate } from '../../../foundation/plain-date.ts'
import { type Language, writeDate } from '../../../foundation/typography.ts'
import type { Source } from '../../indicators/index.ts'
import { writeShown } from './figure-words.ts'
import type { Correction } from './paper-facts.ts'
import type { Say } from './say.ts'
import type { PublicIndicator, Shown } from './small-numbers.ts'

/**
 * What earlier papers gave and what is known now, in the words of the public version: two hidden numbers read the same, and
 * then nothing is printed, since a printed change would tell that one happened.
 */
export function correctionsAfterFreezing(
	published: readonly PublicIndicator[],
	now: readonly PublicIndicator[],
	language: Language,
	say: Say,
	reasons: readonly RevisionReason[] = [],
): Correction[] {
	return published.flatMap((before) => {
		const after = now.find((indicator) => indicator.id === before.id)
		if (after === undefined) return []
		const current = told(after, language)
		return told(before, language).flatMap(({ when, until, source, value }) => {
			const same = current.find((one) => one.when === when && one.source === source)
			if (same === undefined) return []
			const said = writeShown(value, before, language, say)
			const says = writeShown(same.value, after, language, say)
			if (said === says) return []
			const why = reasons.findLast((one) => one.indicatorId === before.id && one.until === until)
			return [
				{
					indicator: after.name,
					when,
					published: said,
					now: says,
					...(why === undefined ? {} : { reason: why.reason }),
				},
			]
		})
	})
}

/** Why a figure is another now than when it was frozen, in somebody's words. */
export type RevisionReason = {
	readonly indicatorId: string
	readonly until: PlainDate
	readonly reason: string
}

type Told = {
	readonly when: string
	readonly until: PlainDate
	readonly source: 'official' | Source
	readonly value: Shown
}

/** Every figure by what it is of: whole years, whoever gave them; parts of a year to their last day, by source. */
export function told(
	{ figures, inPeriod }: Pick<PublicIndicator, 'figures' | 'inPeriod'>,
	language: Language,
): Told[] {
	return [
		...figures.map(({ year, value }) => ({
			...{ when: String(year), until: plainDate(`${year}-12-31`), source: 'official' as const, value },
		})),
		...inPeriod
			.filter(({ until }) => !until.endsWith('-12-31'))
			.map(({ until, source, value }) => ({ when: writeDate(until, language), until, source, value })),
	]
}
