import type { Block, Cell, Row, Table } from '../../../foundation/document.ts'
import { writeDate } from '../../../foundation/typography.ts'
import type { ActivityFacts } from './facts.ts'
import { printedStatus, targetInWords, whyInWords, writeShown } from './figure-words.ts'
import { figureIn, othersIn } from './in-period.ts'
import type { PaperFacts } from './paper-facts.ts'
import { lastDayOf, yearBefore } from './period.ts'
import { spanInWords } from './period-words.ts'
import type { Say } from './say.ts'
import { defaultBelow, type PublicIndicator, type Shown } from './small-numbers.ts'

/** Base, outcome, target and status in words; indicators under the goal they measure. */
export function indicatorTable(facts: PaperFacts, say: Say): Table {
	const goals = [...new Set(facts.indicators.map((indicator) => indicator.goal))]
	const grouped = goals.length > 1 || goals[0] !== null
	return {
		is: 'table',
		caption: say('tableCaption', { year: spanInWords(facts.period, say) }),
		columns: [
			{ heading: say('tableIndicator'), align: 'start', width: 4.1 },
			{ heading: say('tableBase'), align: 'end', width: 2.1 },
			{ heading: spanInWords(yearBefore(facts.period), say), align: 'end', width: 1.5 },
			{ heading: spanInWords(facts.period, say), align: 'end', width: 1.7 },
			{ heading: say('tableTarget'), align: 'end', width: 1.9 },
			{ heading: say('tableStatus'), align: 'start', width: 2.9 },
		],
		rows: goals.flatMap((goal) => [
			...(grouped ? [{ is: 'group', heading: goal ?? say('noGoal') } as const] : []),
			...facts.indicators
				.filter((indicator) => indicator.goal === goal)
				.map((indicator) => indicatorRow(indicator, facts, say)),
		]),
		note: note(facts, say),
	}
}

function indicatorRow(indicator: PublicIndicator, facts: PaperFacts, say: Say): Row {
	const { base, target } = indicator
	const exact = (value: typeof base.value) => writeShown(value, indicator, facts.language, say)
	const targetYear = target.is === 'missing' || target.year === null ? '' : ` (${target.year})`
	return {
		is: 'cells',
		cells: [
			{ text: `${indicator.name} (${indicator.unit})` },
			{
				text:
					base.year === null
						? exact(base.value)
						: say('tableBaseOf', { value: exact(base.value), year: String(base.year) }),
			},
			{ text: exact(figureIn(indicator, yearBefore(facts.period))?.value ?? null) },
			nowCell(indicator, facts, say),
			{ text: `${targetInWords(indicator, facts.language)}${targetYear}` },
			statusCell(indicator, facts, say),
		],
	}
}

/** The period's figure; of a whole year without one the last that is known, and in a part of a year what another source gives beside it. */
function nowCell(indicator: PublicIndicator, facts: PaperFacts, say: Say): Cell {
	const { period, language } = facts
	const write = (value: Shown) => writeShown(value, indicator, language, say)
	const figure = figureIn(indicator, period) ?? (period.part === 'year' ? indicator.latest : null)
	if (figure === null) return { text: '–', tone: 'strong' }
	const when = figure.year === period.year ? '' : ` (${figure.year})`
	const others = period.part === 'year' ? [] : othersIn(indicator, period)
	const after = others.map(({ value, source }) =>
		say('beside', { value: write(value), source: say(`from-${source}`) }),
	)
	return {
		...{ text: `${write(figure.value)}${when}`, tone: 'strong' },
		...(after.length === 0 ? {} : { after: after.join(', ') }),
	}
}

/** Only the word is coloured, and only the wrong way filled; why follows in plain words. */
function statusCell(indicator: PublicIndicator, facts: PaperFacts, say: Say): Cell {
	const { status, tone } = printedStatus(indicator)
	const after = whyInWords(indicator, facts.language, say)
	return { text: say(`status-${status}`), tone, ...(after === '' ? {} : { after }) }
}

function note(facts: PaperFacts, say: Say): string {
	const typed = facts.indicators.some(
		(indicator) => (figureIn(indicator, facts.period) ?? indicator.latest)?.source === 'typed',
	)
	const releases = facts.releases.map((one) =>
		say('tableReleased', {
			indicator: one.indicator,
			year: one.when,
			by: one.by,
			date: writeDate(one.on, facts.language),
		}),
	)
	return [
		facts.frozenOn === null
			? say('tableLive', { date: writeDate(facts.readOn, facts.language) })
			: say('tableFrozen', { date: writeDate(facts.frozenOn, facts.language) }),
		...(facts.period.part === 'year'
			? []
			: [say('tablePart', { day: writeDate(lastDayOf(facts.period), facts.language) })]),
		say('tableSmall', { below: defaultBelow }),
		...(facts.indicators.some((indicator) => indicator.status === 'withheld') ? [say('tableWithheld')] : []),
		...(typed ? [say('tableTyped')] : []),
		...releases,
	].join(' ')
}

/** The activities under their target group or area, in the plan's order; owners only where the plan names some. */
export function activityTable(facts: PaperFacts, say: Say): Block[] {
	if (facts.activities.length === 0) return []
	const areas = [...new Set(facts.activities.map((activity) => activity.area))]
	const owned = facts.activities.some((activity) => activity.owner !== null)
	return [
		{
			is: 'table',
			caption: say('activitiesCaption'),
			columns: [
				{ heading: say('activity'), align: 'start', width: owned ? 4.9 : 8 },
				...(owned ? [{ heading: say('owner'), align: 'start', width: 2.8 } as const] : []),
				{ heading: say('costClass'), align: 'end', width: 2.2 },
				{ heading: say('period'), align: 'start', width: 1.8 },
				{ heading: say('tableStatus'), align: 'start', width: 1.7 },
			],
			rows: areas.flatMap((area) => [
				{ is: 'group', heading: area === '' ? say('noArea') : area } as const,
				...facts.activities
					.filter((activity) => activity.area === area)
					.map((activity) => activityRow(activity, owned, say)),
			]),
			note: '',
		},
	]
}

const activityTones = {
	late: 'bad',
	stopped: 'quiet',
	'not-started': 'quiet',
	ongoing: 'good',
	done: 'done',
} as const

function activityRow(activity: ActivityFacts, owned: boolean, say: Say): Row {
	return {
		is: 'cells',
		cells: [
			{ text: activity.text },
			...(owned ? [{ text: activity.owner ?? '–' }] : []),
			{ text: activity.costClass === null ? '–' : String(activity.costClass) },
			{
				text:
					activity.periodFrom === activity.periodTo
						? String(activity.periodFrom)
						: `${activity.periodFrom}–${activity.periodTo}`,
			},
			{ text: say(`status-${activity.status}`), tone: activityTones[activity.status] },
		],
	}
}
