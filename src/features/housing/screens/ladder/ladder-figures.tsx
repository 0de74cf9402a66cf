import { useTranslations } from 'use-intl'
import { Columns, Section } from '../../../../ui/page.tsx'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { ToldPart, ToldShare } from '../../rules/ladder/told.ts'

type Share = Exclude<ToldShare, 'too-few' | null>
type Year = {
	readonly year: number
	readonly ended: ToldShare
	readonly within12: ToldShare
	readonly within24: ToldShare
}

/** Training contracts that became permanent, by the year they ended and by the year they began. */
export function Conversion({ years, thisYear }: { years: readonly Year[]; thisYear: number }) {
	const words = useTranslations('ladder.conversion')
	const format = useFormat()
	const told = years.filter(({ ended }) => ended === 'too-few' || (ended?.whole ?? 0) > 0)
	// The running year is not over: the finding is the last whole one's that may be told.
	const last = told
		.flatMap(({ year, ended }) => (year < thisYear && known(ended) ? [{ year, ended }] : []))
		.at(-1)
	const share = ({ part, whole }: Share) => format.percent(part / whole)
	const ofEnded = (one: ToldShare, say: (share: Share) => string) =>
		known(one) ? say(one) : <span className="quiet">{words('tooFew')}</span>
	const cohort = (one: ToldShare) =>
		one === 'too-few' ? (
			<span className="quiet">{words('tooFew')}</span>
		) : one === null ? (
			<span className="quiet">{words('notDue')}</span>
		) : one.whole === 0 ? (
			'–'
		) : (
			`${share(one)} (${words('of', { part: String(one.part), whole: String(one.whole) })})`
		)
	return (
		<Section
			title={
				last === undefined
					? words('title')
					: words('titleYear', { percent: share(last.ended), year: String(last.year) })
			}
			note={words('note')}
		>
			{told.length === 0 ? (
				<EmptyState title={words('empty')} />
			) : (
				<DataTable
					caption={words('title')}
					rows={told}
					rowKey={({ year }) => String(year)}
					columns={[
						{ key: 'year', head: words('year'), fold: 'title', cell: ({ year }) => String(year) },
						{
							...{ key: 'ended', head: words('ended'), align: 'right', fold: 'figure' },
							cell: ({ ended }) => ofEnded(ended, ({ whole }) => format.number(whole)),
						},
						{
							...{ key: 'converted', head: words('converted'), align: 'right', fold: 'figure' },
							cell: ({ ended }) => ofEnded(ended, ({ part }) => format.number(part)),
						},
						{
							...{ key: 'share', head: words('share'), align: 'right', strong: true, fold: 'figure' },
							cell: ({ ended }) => ofEnded(ended, share),
						},
						{
							...{ key: 'within12', head: words('within12'), align: 'right', fold: 'line' },
							cell: ({ within12 }) => cohort(within12),
						},
						{
							...{ key: 'within24', head: words('within24'), align: 'right', fold: 'line' },
							cell: ({ within24 }) => cohort(within24),
						},
					]}
				/>
			)}
		</Section>
	)
}

const known = (share: ToldShare): share is Share => share !== null && share !== 'too-few'

/** Placements that did not hold, by unit and by cause. */
export function Breakdowns({ units, causes }: { units: readonly ToldPart[]; causes: readonly ToldPart[] }) {
	const words = useTranslations('ladder.breakdowns')
	const codes = useTranslations('ladder.causes')
	const format = useFormat()
	const worded = [...units, ...causes].some(({ count: told }) => typeof told !== 'number')
	const count = {
		...{ key: 'count', head: words('count'), align: 'right' as const, fold: 'figure' as const },
		cell: ({ count: told }: ToldPart) =>
			typeof told === 'number' ? (
				format.number(told)
			) : (
				<span className="quiet">
					{told === null ? words('leftOut') : words('fewerThan', { below: String(told.fewerThan) })}
				</span>
			),
	}
	return (
		<Section title={words('title')} {...(worded ? { note: words('leftOutWhy') } : {})}>
			{units.length === 0 ? (
				<p className="quiet">{words('none')}</p>
			) : (
				<Columns wide="even">
					<DataTable
						caption={words('unit')}
						rows={[...units]}
						rowKey={({ part }) => part}
						columns={[{ key: 'part', head: words('unit'), fold: 'title', cell: ({ part }) => part }, count]}
					/>
					<DataTable
						caption={words('cause')}
						rows={[...causes]}
						rowKey={({ part }) => part}
						columns={[
							{
								...{ key: 'part', head: words('cause'), fold: 'title' },
								cell: ({ part }) => (codes.has(part as 'conflict') ? codes(part as 'conflict') : part),
							},
							count,
						]}
					/>
				</Columns>
			)}
		</Section>
	)
}
