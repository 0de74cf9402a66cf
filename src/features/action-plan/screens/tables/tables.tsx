import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../../ui/context.ts'
import { ButtonLink, FilterLinks, TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { DraftEdge, VersionBanner } from '../../../../ui/states.tsx'
import { mayKeepPlans } from '../../access.ts'
import { planTables } from '../../queries/tables/plan-tables.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const of = new URL(request.url).searchParams.get('of') ?? undefined
	const asked = { planId: params.planId, of, locale: context.get(localeContext) }
	const { plan, isDraft, hasDraft, activities, indicators } = show(await planTables(caller, asked))
	return {
		...{ plan, isDraft, hasDraft, of: of ?? 'shown', mayKeep: mayKeepPlans(caller.actor) },
		counts: { activities: activities.rows.length, indicators: indicators.rows.length, costs: null },
	}
}

const parts = ['activities', 'indicators', 'costs'] as const

/** A plan's activities, indicators and costs as files, and the way in for them. */
export default function TablesScreen() {
	const { plan, isDraft, hasDraft, of, mayKeep, counts } = useLoaderData<typeof loader>()
	const words = useTranslations('planTables')
	const lists = useTranslations('actionPlan.list')
	const to = `/plans/${plan.id}`
	const asked = of === 'draft' ? '?of=draft' : ''
	const sections = parts.map((part) => {
		const count = counts[part]
		return (
			<Section
				key={part}
				title={words(`parts.${part}`)}
				note={count === null ? undefined : words('rows', { count })}
			>
				<div className="stack-16">
					<p className="reading quiet">{words(`texts.${part}`)}</p>
					<div className="row-wrap">
						{(['xlsx', 'csv'] as const).map((kind) => (
							<ButtonLink key={kind} to={`${to}/${part}.${kind}${asked}`} file>
								{words('fileOf', { part: words(`parts.${part}`), kind: words(kind) })}
							</ButtonLink>
						))}
						{mayKeep && hasDraft ? <TextLink to={`${to}/${part}/import`}>{words('import')}</TextLink> : null}
					</div>
				</div>
			</Section>
		)
	})
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[
					{ to: '/plans', label: lists('title') },
					{ to, label: plan.title },
				]}
				state={words('state')}
			/>
			<div className="stack-16">
				{hasDraft ? (
					<FilterLinks
						label={words('which')}
						filters={[
							{ to: `${to}/tables`, label: words('shown'), current: of !== 'draft' },
							{ to: `${to}/tables?of=draft`, label: words('draft'), current: of === 'draft' },
						]}
					/>
				) : null}
				{isDraft ? <VersionBanner kind="draft">{words('draftBanner')}</VersionBanner> : null}
			</div>
			{isDraft ? <DraftEdge>{sections}</DraftEdge> : sections}
			{mayKeep && !hasDraft ? <p className="quiet">{words('decided')}</p> : null}
		</>
	)
}
