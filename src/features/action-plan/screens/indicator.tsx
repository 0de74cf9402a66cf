import { PencilIcon } from '@navikt/aksel-icons'
import { type LoaderFunctionArgs, Outlet, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../ui/context.ts'
import { Figure } from '../../../ui/figure.tsx'
import { ButtonLink } from '../../../ui/links.tsx'
import { Columns, KeyLine, PageHead } from '../../../ui/page.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { useFormat } from '../../../ui/use-format.ts'
import { mayKeepPlans } from '../access.ts'
import { type IndicatorPage, indicatorPage } from '../queries/indicator-page.ts'
import { ExplainPanel } from './explain-panel.tsx'
import { ForecastLine } from './forecast-line.tsx'
import { StandingWord } from './standing-word.tsx'
import { useFigures } from './use-figures.ts'
import { YearTable } from './year-table.tsx'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const page = show(
		await indicatorPage(caller, {
			planId: params.planId,
			indicatorId: params.indicatorId,
			explain: new URL(request.url).searchParams.get('explain'),
			locale: context.get(localeContext),
		}),
	)
	return { ...page, mayKeep: mayKeepPlans(caller.actor) }
}

export default function IndicatorScreen() {
	const page = useLoaderData<typeof loader>()
	const { plan, goal, measurement, chart } = page
	const words = useTranslations('actionPlan.indicator')
	const planWords = useTranslations('actionPlan.plan')
	const breakdown = useTranslations('breakdown')
	const format = useFormat()
	const here = `/plans/${plan.id}/indicators/${measurement.id}`
	const counted = [measurement.soFar, ...measurement.years].find((one) => one?.official?.source === 'counted')

	return (
		<>
			<PageHead
				title={measurement.name}
				crumbs={[
					{ to: `/plans/${plan.id}`, label: plan.title },
					...(goal === null
						? []
						: [{ label: `${planWords('goal', { number: goal.number })}. ${goal.text}` }]),
				]}
				actions={
					<>
						{page.brokenDown ? <ButtonLink to={`${here}/breakdown`}>{breakdown('open')}</ButtonLink> : null}
						{page.mayKeep ? (
							<ButtonLink to={`${here}/write`} icon={<PencilIcon aria-hidden />}>
								{words('write')}
							</ButtonLink>
						) : null}
					</>
				}
			/>
			<KeyFigures page={page} />
			<Outlet />
			<Columns wide="left">
				<div>
					<Figure
						title={chart.title}
						deck={chart.deck}
						svg={chart.svg}
						svgNarrow={chart.svgNarrow}
						alt={chart.alt}
						source={
							counted?.official
								? words('sourceLine', { moment: format.moment(counted.official.asOf) })
								: words('sourceLineTyped')
						}
					>
						<YearTable measurement={measurement} here={here} />
					</Figure>
					<ForecastLine page={page} />
					<Comments page={page} />
				</div>
				<ExplainPanel page={page} />
			</Columns>
		</>
	)
}

function KeyFigures({ page: { measurement } }: { page: IndicatorPage }) {
	const words = useTranslations('actionPlan.indicator')
	const figures = useFigures()
	const { base, target, references, soFar, standing, hidden } = measurement
	const latest = hidden.findLast((one) => one.year <= measurement.round)?.year
	const outcome = standing.outcome
	return (
		<KeyLine
			items={[
				{
					label: words('status', { year: String(measurement.round) }),
					value: <StandingWord indicator={measurement} />,
				},
				{
					label: base.year === null ? words('baseMissing') : words('base', { year: String(base.year) }),
					value: figures.base(measurement) ?? '–',
				},
				...(outcome === null
					? latest === undefined || !measurement.withheld
						? []
						: [
								{
									label: words('now', { year: String(latest) }),
									value: figures.hidden(measurement, latest),
								},
							]
					: [
							{
								label: words('now', { year: String(outcome.year) }),
								value: figures.value(outcome.value, measurement),
							},
						]),
				{
					label:
						target.is === 'missing' || target.year === null
							? words('targetMissing')
							: words('target', { year: String(target.year) }),
					value: figures.target(measurement) ?? '–',
				},
				...(soFar?.official
					? [
							{
								label: words('soFar', { year: String(soFar.year) }),
								value: figures.value(soFar.official.value, measurement),
							},
						]
					: []),
				...references.map((one) => ({
					label: words('reference', { year: String(one.year) }),
					value: figures.value(one.value, measurement),
				})),
			]}
		/>
	)
}

function Comments({ page: { measurement } }: { page: IndicatorPage }) {
	const words = useTranslations('actionPlan.indicator')
	if (measurement.comments.length === 0 && measurement.comment === '') return null
	return (
		<section className="section reading stack-16">
			{measurement.comment === '' ? null : (
				<div>
					<h3>{words('comment')}</h3>
					<p>{measurement.comment}</p>
				</div>
			)}
			{measurement.comments.length === 0 ? null : (
				<div className="stack-8">
					<h3>{words('comments')}</h3>
					{measurement.comments.map((one) => (
						<div key={one.year}>
							<p>{one.text}</p>
							<p className="quiet small">
								{words('commentBy', {
									year: String(one.year),
									by: one.writtenBy ?? words('typedByNobody'),
								})}
							</p>
						</div>
					))}
				</div>
			)}
		</section>
	)
}
