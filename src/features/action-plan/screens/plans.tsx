import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../ui/links.tsx'
import { StatusSummary } from '../../../ui/marks.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { mayKeepPlans } from '../access.ts'
import { planWaits } from '../queries/activities/plan-waits.ts'
import { listPlans } from '../queries/list-plans.ts'
import { WaitsInPlans } from './activities/waits-in-plans.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const waits = await planWaits(caller, {})
	return {
		...{ ...show(await listPlans(caller, {})), mayKeep: mayKeepPlans(caller.actor) },
		waits: waits.is === 'done' ? waits.value : [],
	}
}

export default function PlansScreen() {
	const { plans, thisYear, mayKeep, waits } = useLoaderData<typeof loader>()
	const words = useTranslations('actionPlan.list')
	const format = useFormat()
	const newPlan = mayKeep ? <ButtonLink to="/plans/new">{words('newPlan')}</ButtonLink> : undefined
	const guidelines = <ButtonLink to="/plans/guidelines">{words('guidelines')}</ButtonLink>
	if (plans.length === 0) {
		return (
			<>
				<PageHead title={words('title')} actions={guidelines} />
				<EmptyState title={words('empty')} action={newPlan}>
					{words('emptyText')}
				</EmptyState>
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
						{guidelines}
						{newPlan}
					</span>
				}
			/>
			<WaitsInPlans waits={waits} />
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
		</>
	)
}
