import type { Chart, ChartPoint, ChartSegment, ChartValue } from '../../../foundation/chart.ts'
import { type Language, writeDate } from '../../../foundation/typography.ts'
import { printedStatus, unitOf, writeShown } from './figure-words.ts'
import type { PaperFacts } from './paper-facts.ts'
import type { Say } from './say.ts'
import type { PublicIndicator, Shown, ShownFigure } from './small-numbers.ts'

/** One indicator as a chart whose title says the finding; a definition's change cuts the series. */
export function indicatorChart(
	indicator: PublicIndicator,
	facts: Pick<PaperFacts, 'language' | 'frozenOn' | 'readOn'>,
	say: Say,
): Chart {
	const { target, base } = indicator
	const drawn = drawable(base.value)
	return {
		title: findingOf(indicator, facts.language, say),
		deck: `${indicator.name} (${indicator.unit})`,
		unit: unitOf(indicator),
		segments: segmentsOf(indicator.figures, say),
		base: base.year === null || drawn === null ? null : { year: base.year, value: drawn },
		target:
			target.is === 'number'
				? {
						year: target.year,
						value: target.value,
						operator: target.operator ?? (indicator.direction === 'up' ? '>=' : '<='),
					}
				: null,
		source:
			facts.frozenOn === null
				? say('sourceLive', { date: writeDate(facts.readOn, facts.language) })
				: say('sourceFrozen', { date: writeDate(facts.frozenOn, facts.language) }),
	}
}

function findingOf(indicator: PublicIndicator, language: Language, say: Say): string {
	const { name, latest, figures } = indicator
	const known = latest ?? figures.at(-1) ?? null
	if (known === null) return say('findingNothing', { name })
	const told = { name, year: String(known.year), value: writeShown(known.value, indicator, language, say) }
	if (latest === null) return say('findingYear', told)
	return say('findingRound', {
		...told,
		status: say(`status-${printedStatus(indicator).status}`).toLowerCase(),
	})
}

function segmentsOf(figures: readonly ShownFigure[], say: Say): ChartSegment[] {
	const segments: { definition: string; points: ChartPoint[] }[] = []
	for (const figure of figures) {
		const value = drawable(figure.value)
		if (value === null) continue
		const definition = definitionInWords(figure, say)
		const last = segments.at(-1)
		const point = { year: figure.year, value, from: figure.source }
		if (last?.definition === definition) last.points.push(point)
		else segments.push({ definition, points: [point] })
	}
	return segments
}

function definitionInWords(figure: ShownFigure, say: Say): string {
	if (figure.definition !== null) return say('definitionOf', { version: figure.definition.version })
	return say(figure.source === 'authority' ? 'definitionAuthority' : 'definitionTyped')
}

function drawable(value: Shown | null): ChartValue | null {
	return value === 'too-few' ? null : value
}
