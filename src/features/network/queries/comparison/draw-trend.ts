import { createTranslator } from 'use-intl/core'
import { drawBeside } from '../../../../platform/documents/beside-chart.ts'
import type { Locale } from '../../../../platform/words/locales.ts'
import type { Measure } from '../../rules/comparison/told.ts'
import type { TrendPoint, TrendSegment } from '../../rules/comparison/trend.ts'
import { comparison as en } from '../../words/comparison/en.ts'
import { comparison as sv } from '../../words/comparison/sv.ts'
import { writerOf } from '../../words/comparison/write-value.ts'

type Drawn = {
	readonly place: string
	readonly definition: string
	readonly measure: Measure
	/** Null is the whole country. */
	readonly group: string | null
	readonly locale: Locale
}

/** The municipality's line and the middle's, cut where the definition changes; null where nothing can be drawn. */
export function drawTrend(
	segments: readonly TrendSegment[],
	{ place, definition, measure, group, locale }: Drawn,
) {
	if (!segments.some(({ points }) => points.length > 0)) return null
	const messages = { sv, en }[locale]
	const say = createTranslator({ locale, messages: messages.trend })
	const write = writerOf(locale, measure)
	const beside = group ?? say('country')
	const last = segments.at(-1)?.points.findLast(({ value }) => value !== null)
	const title = say(findingOf(last), {
		...{ place, definition: definition.toLowerCase(), group: beside },
		year: String(last?.year ?? ''),
	})
	const told = ({ told: { is }, value }: TrendPoint) =>
		value === null ? messages.told[is === 'number' ? 'no-population' : is] : write(value)
	const description = segments
		.map(({ version, points }) =>
			say('altSegment', {
				version: String(version),
				points: points
					.map((one) =>
						one.middle === null
							? say('altAlone', { year: String(one.year), told: told(one) })
							: say('altPoint', { year: String(one.year), told: told(one), middle: write(one.middle) }),
					)
					.join('; '),
			}),
		)
		.join(' ')
	const chart = {
		...{ title, description, write },
		segments: segments.map(({ version, points }) => ({
			name: say('version', { version: String(version) }),
			points: points.map(({ year, told: { is }, value, middle }) => ({
				...{ year, value, middle, silent: is === 'number' ? null : is },
			})),
		})),
		key: {
			...{ own: place, middle: say('middleOf', { group: beside }) },
			...{ withheld: messages.told.withheld, 'not-counted': messages.told['not-counted'] },
			'no-answer': messages.told['no-answer'],
		},
	}
	return {
		...{ title, alt: description },
		svg: drawBeside(chart, { width: 1080, height: 340 }),
		svgNarrow: drawBeside(chart, { width: 340, height: 280 }),
	}
}

const findings = { lower: 'under', 'about-the-same': 'level', higher: 'over' } as const

/** A finding only as far as chance lets one say. */
function findingOf(last: TrendPoint | undefined): 'over' | 'under' | 'level' | 'alone' {
	return last?.against == null ? 'alone' : findings[last.against]
}
