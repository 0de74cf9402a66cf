import { type Language, writeNumber, writeValue } from '../../../../foundation/typography.ts'
import { targetInWords, unitOf } from '../figure-words.ts'
import type { PublicIndicator, Shown } from '../small-numbers.ts'

/** The words that a finding is made of, as somebody's language says them. */
export type SayFinding = (
	word:
		| 'soFar'
		| 'inYear'
		| 'nothing'
		| 'target'
		| 'targetBy'
		| 'more'
		| 'fewer'
		| 'same'
		| 'pointsMore'
		| 'pointsFewer'
		| 'tooFew',
	values?: Readonly<Record<string, string | number>>,
) => string

export type Found = {
	readonly indicator: PublicIndicator
	/** The year that is running, where it is counted. */
	readonly soFar: { readonly year: number; readonly value: Shown } | null
	/** More than at the same time last year; null where it cannot be said. */
	readonly more: number | null
}

/** One figure as a sentence: what it is now, what is wanted, and how that is beside the same time last year. */
export function findingOf({ indicator, soFar, more }: Found, language: Language, say: SayFinding): string {
	const write = (value: Shown) =>
		value === 'too-few' ? say('tooFew') : writeValue(value, unitOf(indicator), language)
	const parts = [nowOf(), targetOf(), beside()].filter((part) => part !== null)
	return `${indicator.name}: ${parts.join(', ')}`

	function nowOf(): string {
		if (soFar !== null) return say('soFar', { value: write(soFar.value) })
		const latest = indicator.latest ?? indicator.figures.at(-1) ?? null
		return latest === null
			? say('nothing')
			: say('inYear', { value: write(latest.value), year: String(latest.year) })
	}

	function targetOf(): string | null {
		const { target } = indicator
		if (target.is !== 'number') return null
		const wanted = targetInWords(indicator, language)
		return target.value === 0
			? say('target', { wanted: '0' })
			: say('targetBy', { wanted, year: String(target.year) })
	}

	function beside(): string | null {
		if (soFar === null || more === null) return null
		if (more === 0) return say('same')
		const by = writeNumber(Math.abs(more), language)
		if (indicator.isShare) return say(more > 0 ? 'pointsMore' : 'pointsFewer', { by })
		return say(more > 0 ? 'more' : 'fewer', { by })
	}
}
