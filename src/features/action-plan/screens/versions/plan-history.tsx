import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { PlanPage } from '../../queries/plan-page.ts'
import { OtherDecisions } from './other-decisions.tsx'
import { VersionTable } from './version-table.tsx'

type HistoryProps = Pick<PlanPage, 'told' | 'targetGroups'> & { plan: { readonly id: string } }

/** At the end of the plan: whom it is for, its versions and what was decided of each. */
export function PlanHistory({ plan, told, targetGroups }: HistoryProps) {
	const words = useTranslations('planVersions.history')
	return (
		<Section
			title={words('title')}
			id="versions"
			aside={
				<div className="row-wrap">
					<TextLink to={`/plans/${plan.id}/gaps`}>{words('gaps')}</TextLink>
					<TextLink to={`/plans/${plan.id}/versions`}>{words('all')}</TextLink>
				</div>
			}
		>
			{targetGroups.length === 0 ? null : (
				<p className="reading quiet">
					{words('for')}: {targetGroups.join('; ')}.
				</p>
			)}
			<VersionTable planId={plan.id} versions={told.versions} />
			<OtherDecisions decisions={told.others} />
		</Section>
	)
}
