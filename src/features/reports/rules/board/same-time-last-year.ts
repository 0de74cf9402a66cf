import { isShareOfFew, isSmallCount } from '../../../../foundation/small-counts.ts'
import type { Measured, Measurement } from '../../../indicators/index.ts'

type Scale = Pick<Measurement, 'percent' | 'things'>
type Figure = Pick<Measured, 'value' | 'share'>

/** What the year has come to by a day, the year before by the same day, and the whole of the year before where it is told. */
export type Compared = {
	readonly now: Figure | null
	readonly before: Figure | null
	readonly wholeBefore: Figure | null
}

/**
 * How many more than at the same time last year; null where that cannot be said. Whoever may not read exact figures is not
 * told it of few, nor where what was left of last year is few: sum and difference would give those back.
 */
export function moreThanLastYear(
	{ now, before, wholeBefore }: Compared,
	scale: Scale,
	exact: boolean,
): number | null {
	if (now === null || before === null) return null
	if (!exact && [now, before].some((figure) => tellsOfFew(figure, scale))) return null
	if (!exact && !scale.percent && !scale.things && wholeBefore !== null) {
		if (isSmallCount(Math.abs(wholeBefore.value - before.value))) return null
	}
	return Math.round((now.value - before.value) * 10) / 10
}

function tellsOfFew({ value, share }: Figure, { percent, things }: Scale): boolean {
	if (percent) return share === null || isShareOfFew(share)
	return !things && isSmallCount(value)
}
