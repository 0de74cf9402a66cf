import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import type { KnownFigure } from '../../queries/known/frozen-again.ts'

/** What was known of a figure, in words. */
export function useKnown() {
	const words = useTranslations('known')
	const format = useFormat()
	const value = (given: number, { isShare }: { isShare: boolean }) =>
		isShare ? format.percent(given / 100) : format.number(given)
	const because = (source: string | null) =>
		words(
			source === 'live_definition'
				? 'because.live_definition'
				: source === 'no-figure'
					? 'because.figure'
					: 'because.rows',
		)
	return {
		value,
		day: (day: string) => format.dayFull(day as PlainDate),
		again: (one: KnownFigure) => {
			if (one.state === null) return words('states.unchecked')
			if (one.state === 'reproduced') return words('states.reproduced')
			if (one.state === 'source-destroyed') {
				return words('states.sourceDestroyed', {
					day: one.destroyedOn === null ? '' : format.dayFull(one.destroyedOn),
				})
			}
			if (one.state === 'not-recomputable')
				return words('states.notRecomputable', { because: because(one.because) })
			if (one.value === one.frozen) return words('states.differsRows', { rows: String(one.rows ?? '') })
			return words('states.differs', { value: one.value === null ? '–' : value(one.value, one) })
		},
		knownThen: (one: KnownFigure) => {
			const { knownThen } = one
			if (knownThen === null || knownThen.is === 'no-figure') return words('states.noFigure')
			if (knownThen.is === 'counted') return value(knownThen.value, one)
			return knownThen.is === 'source-destroyed'
				? words('states.sourceDestroyed', { day: format.dayFull(knownThen.on) })
				: words('states.notRecomputable', { because: because(knownThen.because) })
		},
	}
}
