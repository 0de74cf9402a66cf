import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, FilterLinks, TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { DraftEdge, VersionBanner } from '../../../../ui/states.tsx'
import { mayKeepPlans } from '../../access.ts'
import { costsPage } from '../../queries/activities/costs-page.ts'
import { CostsByActivity, CostsByFunding } from './cost-tables.tsx'
import { useCostWords } from './use-cost-words.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const of = new URL(request.url).searchParams.get('of') ?? undefined
	const page = show(await costsPage(caller, { planId: params.planId, of }))
	return { ...page, of: of ?? 'shown', mayKeep: mayKeepPlans(caller.actor) }
}

/** What the plan costs over its years, by activity, class and where the money comes from. */
export default function CostsScreen() {
	const { plan, sheet, costClasses, isDraft, hasDraft, mayKeep, of } = useLoaderData<typeof loader>()
	const words = useTranslations('activities')
	const { sum } = useCostWords()
	const to = `/plans/${plan.id}/costs`
	const asked = of === 'draft' ? '?of=draft' : ''
	const page = (
		<>
			{sheet.activities.length === 0 ? (
				<p className="quiet">{words('sheet.empty')}</p>
			) : (
				<>
					<CostsByActivity sheet={sheet} planId={plan.id} costClasses={costClasses} />
					<CostsByFunding sheet={sheet} />
				</>
			)}
			<Section title={words('sheet.file')}>
				<div className="row-wrap">
					<ButtonLink to={`${to}.xlsx${asked}`} file>
						{words('sheet.xlsx')}
					</ButtonLink>
					<ButtonLink to={`${to}.csv${asked}`} file>
						{words('sheet.csv')}
					</ButtonLink>
					{mayKeep && hasDraft ? <TextLink to={`${to}/import`}>{words('sheet.import')}</TextLink> : null}
				</div>
				{mayKeep && !hasDraft ? <p className="quiet">{words('sheet.decided')}</p> : null}
			</Section>
		</>
	)
	return (
		<>
			<PageHead
				title={words('sheet.title')}
				crumbs={[{ to: `/plans/${plan.id}`, label: plan.title }]}
				state={words('sheet.state', { sum: sum(sheet.all.sum), count: String(sheet.activities.length) })}
			/>
			<div className="stack-16">
				{hasDraft ? (
					<FilterLinks
						label={words('sheet.which')}
						filters={[
							{ to, label: words('sheet.shown'), current: of !== 'draft' },
							{ to: `${to}?of=draft`, label: words('sheet.draft'), current: of === 'draft' },
						]}
					/>
				) : null}
				{isDraft ? <VersionBanner kind="draft">{words('page.draft')}</VersionBanner> : null}
			</div>
			{isDraft ? <DraftEdge>{page}</DraftEdge> : page}
		</>
	)
}
