import type { ReactNode } from 'react'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { supportPlanVersion } from '../../queries/plan/support-plan-version.ts'
import { usePersonCrumbs } from '../use-person-crumbs.ts'
import { CheckList } from './checks-part.tsx'
import { GoalView } from './goal-view.tsx'
import { SaidOfAgreement } from './said-of-agreement.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await supportPlanVersion(callerOf(context), { supportPlanId: params.supportPlanId }))
}

/** A version as it was agreed, to be read and nothing else. */
export default function VersionScreen() {
	const { person, version } = useLoaderData<typeof loader>()
	const words = useTranslations('supportPlan.plan')
	const format = useFormat()
	const { name, crumbs, to } = usePersonCrumbs(person)
	const bold = (chunks: ReactNode) => <b>{chunks}</b>
	const until = version.replacedOn ?? version.endedOn
	return (
		<>
			<PageHead
				title={words('title', { name })}
				crumbs={[...crumbs, { to: to.plan, label: words('crumb') }, { label: words('earlier.title') }]}
				state={
					version.agreedOn === null
						? words('state.draft')
						: until === null
							? words.rich('state.agreed', {
									...{ b: bold, day: format.dayFull(version.agreedOn), version: String(version.version) },
								})
							: words.rich('earlier.state', {
									...{ b: bold, version: String(version.version) },
									...{ from: format.dayFull(version.agreedOn), until: format.dayFull(until) },
								})
				}
			/>
			<Section title={words('goals.titleUnnamed')} note={words('goals.note')}>
				<div className="stack-24">
					{version.goals.map((goal) => (
						<GoalView key={goal.id} goal={goal} />
					))}
					<SaidOfAgreement version={version} />
				</div>
			</Section>
			<Section title={words('checks.title')}>
				<CheckList version={version} />
			</Section>
		</>
	)
}
