import { FileTextIcon, GlobeIcon } from '@navikt/aksel-icons'
import { type LoaderFunctionArgs, useLoaderData, useLocation } from 'react-router'
import { useTranslations } from 'use-intl'
import { SparklineKey } from '../../../ui/figure.tsx'
import { ButtonLink, FilterLinks } from '../../../ui/links.tsx'
import { StatusSummary } from '../../../ui/marks.tsx'
import { PageHead, Section, Source } from '../../../ui/page.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { mayKeepPlans, mayOpenEvents } from '../access.ts'
import { planPage } from '../queries/plan-page.ts'
import { voicesAbout } from '../queries/voices/voices-about.ts'
import { ActivityTable, orderOf } from './activities/activity-table.tsx'
import { IndicatorTable } from './indicator-table.tsx'
import { OtherActors } from './versions/other-actors.tsx'
import { PlanHistory } from './versions/plan-history.tsx'
import { PlanStanding } from './versions/plan-standing.tsx'
import { VoicesSection } from './voices/voices-section.tsx'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const year = new URL(request.url).searchParams.get('year') ?? undefined
	const page = show(await planPage(caller, { planId: params.planId, year }))
	const said = show(await voicesAbout(caller, { planId: params.planId }))
	return { ...page, said, mayKeep: mayKeepPlans(caller.actor), mayOpen: mayOpenEvents(caller.actor) }
}

export default function PlanScreen() {
	const page = useLoaderData<typeof loader>()
	const words = useTranslations('actionPlan.plan')
	const lists = useTranslations('actionPlan.list')
	const { pathname, search } = useLocation()
	const { plan, goals, indicators, mayKeep } = page
	const freeGoals = goals.filter((goal) => !indicators.some((one) => one.goalId === goal.id))
	const addressWith = (name: string, value: string) => {
		const asked = new URLSearchParams(search)
		asked.delete('done')
		asked.set(name, value)
		return `${pathname}?${asked}`
	}

	return (
		<>
			<PageHead
				title={plan.title}
				crumbs={[{ to: '/plans', label: lists('title') }, { label: plan.committee }]}
				actions={
					mayKeep ? (
						<>
							<ButtonLink to={`/follow-up?plan=${plan.id}`} icon={<FileTextIcon aria-hidden />}>
								{words('paper')}
							</ButtonLink>
							<ButtonLink to="/publish" icon={<GlobeIcon aria-hidden />}>
								{words('publish')}
							</ButtonLink>
						</>
					) : undefined
				}
			/>
			<PlanStanding page={page} />

			{freeGoals.length === 0 ? null : (
				<Section title={words('goals')}>
					<ul className="reading stack-8">
						{freeGoals.map((goal) => (
							<li key={goal.id}>{goal.text}</li>
						))}
					</ul>
				</Section>
			)}

			{indicators.length === 0 ? (
				<p className="quiet">{words('noIndicators')}</p>
			) : (
				<section className="section" aria-label={words('caption')}>
					<div className="row-wrap">
						<strong>{words('howItGoes', { year: String(page.round) })}</strong>
						<StatusSummary counts={page.summary} />
						<FilterLinks
							label={words('rounds')}
							filters={roundsOf(plan, page.thisYear).map((year) => ({
								to: addressWith('year', String(year)),
								label: String(year),
								current: year === page.round,
							}))}
						/>
					</div>
					<IndicatorTable
						planId={plan.id}
						goals={goals}
						indicators={indicators}
						round={page.round}
						thisYear={page.thisYear}
						mayOpenEvents={page.mayOpen}
					/>
					<Source>
						<SparklineKey /> {words('source')}
					</Source>
				</section>
			)}

			<ActivityTable
				planId={plan.id}
				activities={page.activities}
				costClasses={page.costClasses}
				order={orderOf(new URLSearchParams(search).get('by'))}
				orderTo={(order) => addressWith('by', order)}
			/>
			<OtherActors activities={page.activities} activityAt={(id) => `/plans/${plan.id}/activities/${id}`} />
			<VoicesSection {...page.said} />
			<PlanHistory plan={plan} told={page.told} targetGroups={page.targetGroups} />
		</>
	)
}

type Page = Awaited<ReturnType<typeof loader>>
type Plan = Page['plan']

/** The plan's years that have ended; the running one is shown beside, never judged. */
function roundsOf(plan: Plan, thisYear: number): number[] {
	const last = Math.min(plan.validTo, thisYear - 1)
	return Array.from({ length: Math.max(0, last - plan.validFrom + 1) }, (_, index) => plan.validFrom + index)
}
