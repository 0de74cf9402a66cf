import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../ui/links.tsx'
import { StatusSummary } from '../../../ui/marks.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { mayKeepPlans } from '../access.ts'
import { recordSupplyPlan } from '../commands/versions/record-supply-plan.ts'
import { plansPage } from '../queries/plans-page.ts'
import { WaitsInPlans } from './activities/waits-in-plans.tsx'
import { ExpiringPlans, HousingSupply } from './versions/plan-warnings.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { plans, waits, warnings } = await plansPage(caller)
	return {
		...{ ...show(plans), mayKeep: mayKeepPlans(caller.actor) },
		waits: waits.is === 'done' ? waits.value : [],
		warnings: show(warnings),
	}
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await recordSupplyPlan(callerOf(context), posted)
	return answer.is === 'done' ? done('/plans', 'planVersions.done.supplyRecorded') : settle(answer, posted)
}

export default function PlansScreen() {
	const { plans, thisYear, mayKeep, waits, warnings } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('actionPlan.list')
	const versions = useTranslations('planVersions')
	const format = useFormat()
	const newPlan = mayKeep ? <ButtonLink to="/plans/new">{words('newPlan')}</ButtonLink> : undefined
	const guidelines = <ButtonLink to="/plans/guidelines">{words('guidelines')}</ButtonLink>
	const tree = <ButtonLink to="/plans/goals">{versions('tree.link')}</ButtonLink>
	if (plans.length === 0) {
		return (
			<>
				<PageHead title={words('title')} actions={guidelines} />
				<EmptyState title={words('empty')} action={newPlan}>
					{words('emptyText')}
				</EmptyState>
				<HousingSupply supply={warnings.supply} mayKeep={mayKeep} outcome={outcome} />
			</>
		)
	}
	return (
		<>
			<PageHead
				title={words('title')}
				state={words('state', { count: plans.length })}
				actions={
					<span className="row-wrap">
						{tree}
						{guidelines}
						{newPlan}
					</span>
				}
			/>
			<div className="stack-16">
				<WaitsInPlans waits={waits} />
				<ExpiringPlans expiring={warnings.expiring} />
			</div>
			<section className="section">
				<DataTable
					caption={words('title')}
					rows={plans}
					rowKey={(plan) => plan.id}
					columns={[
						{
							key: 'name',
							head: words('name'),
							width: '38%',
							cell: (plan) => (
								<>
									<TextLink to={`/plans/${plan.id}`}>{plan.title}</TextLink>
									<div className="quiet small">
										{plan.committee} ·{' '}
										{words('holds', { indicators: plan.indicators, activities: plan.activities })}
									</div>
								</>
							),
						},
						{
							key: 'years',
							head: words('years'),
							fold: 'line',
							cell: (plan) => (
								<>
									<span className="nowrap">{format.years(String(plan.validFrom), String(plan.validTo))}</span>
									{plan.validTo < thisYear ? <div className="quiet small">{words('expired')}</div> : null}
								</>
							),
						},
						{
							key: 'standing',
							head: words('standing'),
							fold: 'plain',
							cell: (plan) => (
								<>
									<StatusSummary counts={plan.summary} />
									{plan.round === null ? null : (
										<div className="quiet small">{words('round', { year: String(plan.round) })}</div>
									)}
								</>
							),
						},
					]}
				/>
			</section>
			<HousingSupply supply={warnings.supply} mayKeep={mayKeep} outcome={outcome} />
		</>
	)
}
