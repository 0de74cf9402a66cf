import type { ReactNode } from 'react'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../../ui/context.ts'
import { Figure } from '../../../../ui/figure.tsx'
import { ButtonLink, FilterLinks, TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { type BreakdownPage, breakdownPage } from '../../queries/breakdown/breakdown-page.ts'
import { GroupTable } from './group-table.tsx'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const page = show(
		await breakdownPage(callerOf(context), {
			indicatorId: params.indicatorId,
			by: new URL(request.url).searchParams.get('by') ?? undefined,
			locale: context.get(localeContext),
		}),
	)
	return { ...page, planId: params.planId ?? '' }
}

/** One indicator's figures by group: numbers, parts of the whole, and beside the inhabitants of the same group. */
export default function BreakdownScreen() {
	const page = useLoaderData<typeof loader>()
	const { indicator, planId, choices, trait, chart, groups } = page
	const words = useTranslations('breakdown')
	const here = `/plans/${planId}/indicators/${indicator.id}`
	return (
		<>
			<PageHead
				title={words('title', { name: indicator.name })}
				crumbs={[
					{ to: `/plans/${planId}`, label: words('plan') },
					{ to: here, label: indicator.name },
				]}
				state={<Finding page={page} />}
			/>
			<FilterLinks
				label={words('by')}
				filters={choices.map((choice) => ({
					...{ to: `${here}/breakdown?by=${choice}`, label: words(`traits.${choice}`) },
					current: choice === trait,
				}))}
			/>
			{groups.length === 0 || chart === null ? (
				<EmptyState title={words('empty')} />
			) : (
				<>
					<Figure
						title={chart.title}
						deck={words('chartDeck')}
						svg={chart.svg}
						svgNarrow={chart.svgNarrow}
						alt={chart.alt}
					>
						<GroupTable page={page} of="value" />
					</Figure>
					{page.exact ? null : <p className="quiet reading">{words('withheldNote')}</p>}
					<Few page={page} />
					<Section title={words('shares')}>
						<GroupTable page={page} of="share" />
					</Section>
					<Rates page={page} />
					<p className="section row-wrap">
						{words('files')}
						<ButtonLink to={`${here}/breakdown.csv?by=${trait}`} kind="quiet" file>
							CSV
						</ButtonLink>
						<ButtonLink to={`${here}/breakdown.xlsx?by=${trait}`} kind="quiet" file>
							Excel
						</ButtonLink>
					</p>
				</>
			)}
		</>
	)
}

function Finding({ page: { finding, names } }: { page: BreakdownPage }) {
	const words = useTranslations('breakdown')
	if (finding === null) return null
	const said = {
		year: String(finding.year),
		more: (names[finding.more] ?? finding.more).toLowerCase(),
		less: (names[finding.less] ?? finding.less).toLowerCase(),
		b: (text: ReactNode) => <b>{text}</b>,
	}
	return finding.beyondChance ? words.rich('finding', said) : words.rich('noFinding', said)
}

/** What chance alone could have made of the small numbers of the year that is drawn. */
function Few({ page: { years, drawnYear, groups, names } }: { page: BreakdownPage }) {
	const words = useTranslations('breakdown')
	const format = useFormat()
	const drawn = years.find(({ year }) => year === drawnYear)
	const few = groups.flatMap((group, at) => {
		const cell = drawn?.cells[at]
		return cell === undefined || cell.value === null || cell.chance === null
			? []
			: [{ group, value: cell.value, ...cell.chance }]
	})
	if (few.length === 0) return null
	return (
		<div className="section reading stack-8">
			<p>{words('fewNote', { year: String(drawnYear) })}</p>
			<ul>
				{few.map(({ group, value, from, to }) => (
					<li key={group}>
						{words('chance', {
							group: names[group] ?? group,
							value: format.number(value),
							from: format.number(from),
							to: format.number(to),
						})}
					</li>
				))}
			</ul>
		</div>
	)
}

function Rates({ page }: { page: BreakdownPage }) {
	const words = useTranslations('breakdown')
	const format = useFormat()
	const cells = page.years.flatMap(({ total, cells: ofYear }) => [total, ...ofYear])
	const years = [
		...new Set(cells.flatMap(({ peopleYear }) => (peopleYear === null ? [] : [peopleYear]))),
	].sort()
	return (
		<Section title={words('rates')}>
			{years.length === 0 ? (
				<p className="reading">
					{words('noPeople')} <TextLink to="/follow-up/figures">{words('toFigures')}</TextLink>
				</p>
			) : (
				<>
					<GroupTable page={page} of="perThousand" />
					<p className="quiet small reading">
						{words('rateNote', {
							years: years.join(', '),
							origin: page.peopleFrom
								.map(({ origin, retrievedAt }) => `${origin} (${format.moment(retrievedAt)})`)
								.join(', '),
						})}{' '}
						{page.finding === null ? words('noComparison') : null}
					</p>
				</>
			)}
		</Section>
	)
}
