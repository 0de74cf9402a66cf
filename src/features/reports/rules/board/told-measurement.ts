import type { Instant } from '../../../../foundation/plain-date.ts'
import { wordedBelow } from '../../../../foundation/small-counts.ts'
import type { ReaderMeasurement } from '../../../indicators/index.ts'
import type { PublicIndicator, Shown, ShownFigure, ShownStatus } from '../small-numbers.ts'

type Placed = ReaderMeasurement & { readonly key: string }

/** A measurement as its reader may see it, in the form that charts and sentences are made of: what is hidden there is hidden here. */
export function toldMeasurement(one: Placed, readAt: Instant): PublicIndicator {
	const { base, hiddenBase, standing, withheld } = one
	const figures = one.years.flatMap(({ year, official }): ShownFigure[] => {
		if (official !== null) {
			const { value, source, definition, filter, asOf } = official
			return [{ year, value, source, definition, filter, asOf }]
		}
		const hidden = one.hidden.find((figure) => figure.year === year)
		return hidden === undefined ? [] : [{ ...hidden, value: hiddenValue(one), filter: null, asOf: readAt }]
	})
	const latestYear = withheld
		? one.hidden.findLast(({ year }) => year <= one.round)?.year
		: standing.outcome?.year
	const hidesStatus = withheld && standing.status === 'no-data'
	const status: ShownStatus = hidesStatus ? 'withheld' : standing.status
	return {
		...{ id: one.id, key: one.key, name: one.name, unit: one.unit, isShare: one.percent },
		...{ goal: null, comment: one.comment, decision: null, override: standing.override },
		base: { year: base.year, value: hiddenBase ?? base.value },
		...{ target: one.target, direction: one.better, figures, inPeriod: [] },
		latest: figures.find(({ year }) => year === (standing.outcome?.year ?? latestYear)) ?? null,
		...{ status, wrongWay: standing.wrongWay, reason: withheld ? null : standing.reason },
		hidesSomething: withheld || one.hidden.length > 0,
	}
}

/** The year that is running as its reader may see it; null where nothing is counted of it. */
export function soFarOf(one: ReaderMeasurement): { readonly year: number; readonly value: Shown } | null {
	if (one.soFar === null) return null
	const { year, official } = one.soFar
	if (official !== null) return { year, value: official.value }
	return one.hidden.some((figure) => figure.year === year) ? { year, value: hiddenValue(one) } : null
}

const hiddenValue = ({ percent }: ReaderMeasurement): Shown =>
	percent ? 'too-few' : { fewerThan: wordedBelow }
