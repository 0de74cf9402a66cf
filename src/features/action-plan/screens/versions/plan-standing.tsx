import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import type { PlanPage } from '../../queries/plan-page.ts'
import { DraftChip, VersionStanding } from './version-banner.tsx'

type StandingProps = {
	page: Pick<PlanPage, 'plan' | 'version' | 'told' | 'draft' | 'thisYear'> & { readonly mayKeep: boolean }
}

/** How the plan stands: the version that is shown, and beside it the one that is worked on. */
export function PlanStanding({ page }: StandingProps) {
	const words = useTranslations('planVersions.banner')
	const { plan, version, told, draft, thisYear, mayKeep } = page
	const shown = told.versions.find(({ number }) => number === version.number)
	if (shown === undefined) return null
	const before = told.versions.find(({ number, decidedOn }) => number < shown.number && decidedOn !== null)
	const chip = draft === null ? undefined : <DraftChip planId={plan.id} draft={draft} mayKeep={mayKeep} />
	return (
		<VersionStanding
			plan={plan}
			version={shown}
			before={before?.number ?? null}
			thisYear={thisYear}
			aside={
				<span className="row-wrap">
					{chip}
					{shown.decidedOn === null ? null : (
						<TextLink to={`/plans/${plan.id}/versions/${shown.number}`}>{words('readDecided')}</TextLink>
					)}
				</span>
			}
		/>
	)
}
