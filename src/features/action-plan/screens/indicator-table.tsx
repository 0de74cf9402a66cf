import { useTranslations } from 'use-intl'
import { Sparkline } from '../../../ui/figure.tsx'
import { Explain, TextLink } from '../../../ui/links.tsx'
import { Typed } from '../../../ui/marks.tsx'
import { type Column, DataTable } from '../../../ui/table.tsx'
import type { ReaderMeasurement as Measurement, YearOutcome } from '../../indicators/index.ts'
import { StandingWord } from './standing-word.tsx'
import { useFigures } from './use-figures.ts'

type Placed = Measurement & { readonly goalId: string | null }
type Goal = { readonly id: string; readonly number: number; readonly text: string }

type IndicatorTableProps = {
	planId: string
	goals: readonly Goal[]
	indicators: readonly Placed[]
	round: number
	thisYear: number
	mayOpenEvents: boolean
}

/** Every goal in words heads its indicators; one table, so that columns hold through the page. */
export function IndicatorTable({
	planId,
	goals,
	indicators,
	round,
	thisYear,
	mayOpenEvents,
}: IndicatorTableProps) {
	const words = useTranslations('actionPlan.plan')
	const figures = useFigures()
	const to = (one: Placed) => `/plans/${planId}/indicators/${one.id}`
	const commonBase = commonest(indicators.map((one) => one.base.year))
	const commonTarget = commonest(
		indicators.map((one) => (one.target.is === 'number' ? one.target.year : null)),
	)
	const withYear = (text: string, year: number | null, common: number | null) =>
		year === null || year === common ? text : words('year', { value: text, year: String(year) })

	const columns: Column<Placed>[] = [
		{
			key: 'name',
			head: words('indicator'),
			width: '30%',
			cell: (one) => (
				<>
					<TextLink to={to(one)}>{one.name}</TextLink>{' '}
					{saysUnit(one) ? null : <span className="quiet small">{one.unit}</span>}
				</>
			),
		},
		{
			key: 'base',
			head: [words('base'), commonBase].filter(Boolean).join('\u00a0'),
			align: 'right',
			fold: 'figure',
			cell: (one) => withYear(figures.base(one) ?? '–', one.base.year, commonBase),
		},
		{
			key: 'now',
			head: `${words('now')}\u00a0${round}`,
			align: 'right',
			strong: true,
			fold: 'figure',
			cell: (one) => <Outcome year={now(one)} round={round} scale={one} />,
		},
		...(indicators.some(
			(one) =>
				one.soFar !== null &&
				(one.soFar.official !== null || one.hidden.some(({ year }) => year === thisYear)),
		)
			? [
					{
						key: 'soFar',
						head: words('soFar', { year: String(thisYear) }),
						align: 'right' as const,
						fold: 'figure' as const,
						cell: (one: Placed) => <Outcome year={one.soFar} round={thisYear} scale={one} />,
					},
				]
			: []),
		{
			key: 'target',
			head: [words('target'), commonTarget].filter(Boolean).join('\u00a0'),
			align: 'right',
			fold: 'figure',
			cell: (one) =>
				one.target.is === 'number'
					? withYear(figures.target(one) ?? '–', one.target.year, commonTarget)
					: (figures.target(one) ?? '–'),
		},
		{
			key: 'trend',
			head: words('trend'),
			fold: 'figure',
			cell: (one) => <Trend indicator={one} />,
		},
		{
			key: 'status',
			head: words('status'),
			fold: 'state',
			width: '22%',
			cell: (one) => (
				<StandingWord indicator={one}>
					{mayOpenEvents && opensEvents(one) ? (
						<TextLink to={eventsBehind(one, one.standing.outcome?.year ?? round)}>
							{words('openEvents')}
						</TextLink>
					) : undefined}
				</StandingWord>
			),
		},
		{
			key: 'explain',
			head: '',
			align: 'right',
			fold: 'plain',
			cell: (one) => <Explain to={`${to(one)}#explain`} />,
		},
	]

	const groups = [
		...goals.map((goal) => ({
			key: goal.id,
			head: (
				<>
					<span className="quiet small">{words('goal', { number: goal.number })}</span> {goal.text}
				</>
			),
			rows: indicators.filter((one) => one.goalId === goal.id),
		})),
		{ key: 'none', head: words('noGoal'), rows: indicators.filter((one) => one.goalId === null) },
	].filter((group) => group.rows.length > 0)

	return (
		<DataTable
			caption={words('caption')}
			columns={columns}
			groups={groups}
			largeHeads
			rowKey={(one) => one.id}
			tone={(one) => (isWrongWay(one) ? 'danger' : undefined)}
		/>
	)
}

/** The figure of the round; a typed one is italic and says so, one of another year says which. */
function Outcome({ year, round, scale }: { year: YearOutcome | null; round: number; scale: Measurement }) {
	const figures = useFigures()
	const words = useTranslations('actionPlan.plan')
	if (year === null) return '–'
	const { official } = year
	const text = official === null ? figures.hidden(scale, year.year) : figures.value(official.value, scale)
	if (text === null) return '–'
	const shown = year.year === round ? text : words('year', { value: text, year: String(year.year) })
	return official?.source === 'typed' ? <Typed>{shown}</Typed> : shown
}

function Trend({ indicator }: { indicator: Measurement }) {
	const words = useTranslations('actionPlan.plan')
	const years = indicator.years.filter((year) => year.official !== null)
	const first = years[0]?.year
	const last = years.at(-1)?.year
	if (first === undefined || last === undefined) return null
	const values = Array.from(
		{ length: last - first + 1 },
		(_, index) => years.find((year) => year.year === first + index)?.official?.value ?? null,
	)
	const baseIndex = indicator.base.year === null ? -1 : indicator.base.year - first
	return (
		<Sparkline
			values={values}
			{...(baseIndex < 0 ? {} : { baseIndex })}
			target={indicator.target.is === 'number' ? indicator.target.value : null}
			{...(isWrongWay(indicator) ? { tone: 'danger' as const } : {})}
			label={words('sparkline', { name: indicator.name, from: String(first), to: String(last) })}
		/>
	)
}

function now(one: Measurement): YearOutcome | null {
	const { outcome } = one.standing
	const hidden = one.withheld ? one.hidden.findLast(({ year }) => year <= one.round) : undefined
	return one.years.find((year) => year.year === (outcome ?? hidden)?.year) ?? null
}

function isWrongWay(one: Measurement): boolean {
	return one.standing.shown === 'wrong-way' || one.standing.wrongWay
}

/** A zero vision opens the events behind it, for those who may work with them. */
function opensEvents(one: Measurement): boolean {
	return one.standing.reason.because === 'zero-vision' && isCountedEviction(one)
}

export function isCountedEviction(one: Measurement): boolean {
	return one.definition?.id === 'evictions-executed' || one.definition?.id === 'children-evicted'
}

export function eventsBehind(one: Measurement, year: number): string {
	const children = one.definition?.id === 'children-evicted' ? '&children=only' : ''
	return `/evictions/executed?year=${year}${children}`
}

/** The year that stands in the column's head; figures of other years carry their own. */
function commonest(years: readonly (number | null)[]): number | null {
	const told = years.filter((year) => year !== null)
	const count = (year: number) => told.filter((one) => one === year).length
	return told.toSorted((a, b) => count(b) - count(a))[0] ?? null
}

/** "Verkställda avhysningar" need not say once more that they are evictions. */
function saysUnit(one: Measurement): boolean {
	return one.percent || one.name.toLowerCase().includes(one.unit.toLowerCase())
}
