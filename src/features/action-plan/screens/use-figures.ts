import { useTranslations } from 'use-intl'
import { wordedBelow } from '../../../foundation/small-counts.ts'
import { useFormat } from '../../../ui/use-format.ts'
import type { Measurement, ReaderMeasurement } from '../../indicators/index.ts'

type Scale = { readonly percent: boolean }

/** Figures as the reader's language writes them: shares with their sign, differences of shares in points. */
export function useFigures() {
	const format = useFormat()
	const words = useTranslations('indicators')

	const value = (given: number, { percent }: Scale) =>
		percent ? format.percent(given / 100, decimalsOf(given)) : format.number(given, decimalsOf(given))
	/** Large numbers are set against the plan's line in whole ones. */
	const against = (given: number, one: Measurement) =>
		Math.abs(one.standing.outcome?.value ?? 0) >= 100 ? Math.round(given) : given
	const distance = (given: number, { percent }: Scale) => {
		const points = format.number(given, decimalsOf(given))
		if (!percent) return points
		return given === 1 ? words('reasons.onePoint') : words('reasons.points', { value: points })
	}

	const fewerThan = (below: number) => words('fewerThan', { below: String(below) })

	return {
		value,
		/** The base's number, or the words that stand for a small one. */
		base: ({ base, hiddenBase, percent }: ReaderMeasurement): string | null => {
			if (hiddenBase !== null) return fewerThan(hiddenBase.fewerThan)
			return base.value === null ? null : value(base.value, { percent })
		},
		/** The words for a year whose number is too small to show. */
		hidden: ({ hidden, percent }: ReaderMeasurement, year: number): string | null => {
			const found = hidden.find((one) => one.year === year)
			if (found === undefined) return null
			return percent ? words('tooFew') : fewerThan(found.fewerThan)
		},
		target: ({ target, better, percent }: Measurement): string | null => {
			if (target.is === 'missing') return null
			if (target.is === 'words') return target.words
			const operator = target.operator ?? (better === 'down' ? '<=' : '>=')
			return format.target(operator, value(target.value, { percent }))
		},
		/** What follows the status word. */
		reason: (one: ReaderMeasurement): string => {
			if (one.withheld) {
				return one.percent
					? words('reasons.tooFew')
					: words('reasons.withheld', { below: String(wordedBelow) })
			}
			const { reason, outcome } = one.standing
			const falls = one.better === 'down'
			switch (reason.because) {
				case 'no-outcome':
					return words('reasons.noOutcome', { year: String(reason.year) })
				case 'nothing-due':
					return reason.nextYear === null
						? words('reasons.nothingDue')
						: words('reasons.nextDue', { year: String(reason.nextYear) })
				case 'target-not-set':
					return reason.words ?? words('reasons.targetMissing')
				case 'target-met':
					return words('reasons.targetMet', { years: reason.yearsEarly })
				case 'zero-vision':
					return reason.worseBy > 0
						? words('reasons.zeroVisionWorse', { by: distance(reason.worseBy, one) })
						: words('reasons.zeroVision', { left: value(outcome?.value ?? reason.left, one) })
				case 'worse-than-base':
					return words(falls ? 'reasons.worseUp' : 'reasons.worseDown', { by: distance(reason.by, one) })
				case 'target-year-passed':
					return reason.worseBy > 0
						? words('reasons.targetYearPassedWorse', { by: distance(reason.worseBy, one) })
						: words('reasons.targetYearPassed', { from: distance(reason.from, one) })
				case 'no-base':
					return words('reasons.noBase', { from: distance(reason.from, one) })
				case 'in-step':
					return words('reasons.inStep', { line: value(against(reason.line, one), one) })
				case 'behind-line':
					return words(falls ? 'reasons.behindUp' : 'reasons.behindDown', {
						by: distance(against(reason.by, one), one),
						line: value(against(reason.line, one), one),
					})
			}
		},
	}
}

function decimalsOf(value: number): number {
	return Number.isInteger(Math.round(value * 10) / 10) ? 0 : 1
}
