import { createTranslator } from 'use-intl/core'
import { drawBars } from '../../../../platform/documents/bar-chart.ts'
import type { Locale } from '../../../../platform/words/locales.ts'
import type { Breakdown } from '../../rules/breakdown/breakdown.ts'
import type { Trait } from '../../rules/breakdown/breakdowns.ts'
import { countsChildren } from '../../rules/breakdown/inhabitants.ts'
import type { Counted } from '../../rules/definitions/definition.ts'
import { breakdown as breakdownEn } from '../../words/breakdown/en.ts'
import { breakdown as breakdownSv } from '../../words/breakdown/sv.ts'
import { en } from '../../words/en.ts'
import { sv } from '../../words/sv.ts'

export type GroupNames = Readonly<Record<string, string>>

/** What the groups are called: units and towns by their own names, children as children. */
export function groupNames(
	trait: Trait,
	groups: readonly string[],
	locale: Locale,
	counted: Counted | null = null,
): GroupNames {
	const words = { sv: breakdownSv, en: breakdownEn }[locale]
	const parts: Readonly<Record<string, string>> = { sv, en }[locale].parts
	const known: Partial<Record<Trait, Readonly<Record<string, string>>>> = {
		...words.groups,
		...(counted !== null && countsChildren(counted) ? { sex: words.groups.sexOfChild } : {}),
		situation: parts,
	}
	return Object.fromEntries(
		groups.map((group) => [
			group,
			sentenceStart(known[trait]?.[group] ?? (group === 'unknown' ? words.unknown : group)),
		]),
	)
}

export type DrawnBreakdown = {
	readonly title: string
	readonly svg: string
	readonly svgNarrow: string
	readonly alt: string
}

/** The latest whole year's groups as bars; what is withheld has no length. */
export function drawBreakdown(
	name: string,
	trait: Trait,
	{ groups, years }: Pick<Breakdown, 'groups' | 'years'>,
	{ year, locale, counted }: { readonly year: number; readonly locale: Locale; readonly counted: Counted },
): DrawnBreakdown | null {
	const drawn = years.find((one) => one.year === year)
	if (drawn === undefined || groups.length === 0) return null
	const messages = { sv: breakdownSv, en: breakdownEn }[locale]
	const say = createTranslator({ locale, messages })
	const names = groupNames(trait, groups, locale, counted)
	const bars = groups.map((group, at) => {
		const value = drawn.cells[at]?.value ?? null
		const told = value === null ? messages.withheld : new Intl.NumberFormat(locale).format(value)
		return { label: names[group] ?? group, value, told, part: value ?? 0 }
	})
	const title = say('chart', { name, trait: messages.traits[trait].toLowerCase(), year: String(year) })
	const alt = say('chartAlt', {
		...{ name, year: String(year) },
		bars: bars.map(({ label, told }) => say('bar', { group: label, told })).join(', '),
	})
	const chart = { title, description: alt, bars }
	return { title, alt, svg: drawBars(chart, 1100), svgNarrow: drawBars(chart, 340) }
}

function sentenceStart(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1)
}
