import type { Language } from '../../../../foundation/typography.ts'
import { definitionInWords, type IndicatorPromise, type Measurement } from '../../../indicators/index.ts'
import type { OpenSite, Picture } from '../../published.ts'
import { printedStatus, targetInWords, whyInWords } from '../../rules/figure-words.ts'
import { indicatorChart } from '../../rules/indicator-chart.ts'
import type { PaperFacts } from '../../rules/paper-facts.ts'
import type { IndicatorForReaders } from '../../rules/publication/for-readers.ts'
import type { Say } from '../../rules/say.ts'
import type { PublicIndicator } from '../../rules/small-numbers.ts'
import { drawnChart } from './drawn-chart.ts'

export type Planned = IndicatorPromise & {
	readonly id: string
	readonly key: string
	readonly goalId: string | null
}

type Place = {
	readonly better: Measurement['better']
	readonly address: string
	readonly facts: PaperFacts
	readonly say: Say
	readonly site: OpenSite
	/** What stands under the chart where it is shared: which plan it is of. */
	readonly line: string
}

/** One indicator of the plan with its public figures, drawn. */
export function indicatorForReaders(
	planned: Planned,
	shown: PublicIndicator,
	{ better, address, facts, say, site, line }: Place,
): { readonly indicator: IndicatorForReaders; readonly pictures: readonly Picture[] } {
	const { language } = facts
	const chart = indicatorChart(shown, facts, say)
	const { wide, narrow, shared } = drawnChart(chart, { language, site, line })
	const indicator: IndicatorForReaders = {
		...{ id: planned.id, address, key: planned.key, goalId: planned.goalId },
		...{ name: shown.name, unit: shown.unit, isShare: shown.isShare, finding: chart.title, better },
		...standingForReaders(shown, language, say),
		base:
			shown.base.year === null || shown.base.value === null
				? null
				: { year: shown.base.year, value: shown.base.value },
		target:
			shown.target.is === 'missing'
				? null
				: { year: shown.target.year, words: targetInWords(shown, language) },
		figures: shown.figures.map(({ year, value, source, definition }) => ({
			...{ year, value, source, version: definition?.version ?? null },
		})),
		definition: definitionForReaders(planned, language),
		...{ about: planned.comment, said: shown.comment, next: shown.decision },
		charts: { wide: wide.digest, narrow: narrow.digest, shared: shared.digest },
	}
	return { indicator, pictures: shown.figures.length === 0 ? [] : [wide, narrow, shared] }
}

export function standingForReaders(shown: PublicIndicator, language: Language, say: Say) {
	return { status: printedStatus(shown).status, why: whyInWords(shown, language, say) }
}

function definitionForReaders(
	{ definition }: Planned,
	language: Language,
): IndicatorForReaders['definition'] {
	const found = definitionInWords(definition, language)
	if (found === null) return null
	const { source, ...said } = found
	return { ...said, source: source.text, verified: source.verified }
}
