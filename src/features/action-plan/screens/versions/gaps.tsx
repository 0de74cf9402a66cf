import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { mayKeepPlans } from '../../access.ts'
import { gapsPage } from '../../queries/versions/gaps-page.ts'
import type { Gap, GapKind } from '../../rules/document/gaps.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const page = show(await gapsPage(caller, { planId: params.planId }))
	return { ...page, mayKeep: mayKeepPlans(caller.actor) }
}

/** What the plan lacks, kind by kind, each with the way to where it is mended. */
export default function GapsScreen() {
	const { plan, version, gaps, mayKeep } = useLoaderData<typeof loader>()
	const words = useTranslations('planVersions')
	const lists = useTranslations('actionPlan.list')
	const open = version.state === 'draft' || version.state === 'consulted'
	const kinds = [...new Set(gaps.map(({ gap }) => gap))]
	const number = String(version.number)
	return (
		<>
			<PageHead
				title={words('gaps.title')}
				kicker={words('gaps.of', { number, state: words(`states.${version.state}`) })}
				state={gaps.length === 0 ? words('gaps.none') : words('gaps.state', { count: gaps.length })}
				crumbs={[
					{ to: '/plans', label: lists('title') },
					{ to: `/plans/${plan.id}`, label: plan.title },
				]}
				actions={
					mayKeep && open ? (
						<ButtonLink to={`/plans/${plan.id}/draft`}>{words('banner.write')}</ButtonLink>
					) : undefined
				}
			/>
			{mayKeep && !open && gaps.length > 0 ? (
				<p className="reading">
					{words('gaps.revise')}{' '}
					<TextLink to={`/plans/${plan.id}/versions`}>{words('gaps.toVersions')}</TextLink>
				</p>
			) : null}
			{kinds.map((kind) => (
				<Section
					key={kind}
					title={words(`gaps.kinds.${kind}`)}
					note={String(gaps.filter(({ gap }) => gap === kind).length)}
				>
					<ul className="stack-8 reading">
						{gaps
							.filter(({ gap }) => gap === kind)
							.map((gap) => (
								<li key={gap.id ?? kind}>
									{mayKeep && open ? (
										<TextLink to={mendingOf(plan.id, gap)}>
											{gap.id === null ? words('gaps.mend') : gap.what}
										</TextLink>
									) : (
										gap.what
									)}
								</li>
							))}
					</ul>
				</Section>
			))}
		</>
	)
}

/** Where in the draft a gap is mended: at the thing itself, or where what is missing is added. */
function mendingOf(planId: string, { gap, part, id }: Gap): string {
	const draft = `/plans/${planId}/draft`
	const places: Partial<Record<GapKind, string>> = {
		expired: `${draft}/head`,
		'no-superior': `${draft}/superiors/new`,
		'no-prevention': `${draft}/areas`,
		'goal-without-activity': `/plans/${planId}/activities/new`,
		'goal-without-indicator': `/plans/${planId}/indicators/new`,
	}
	return places[gap] ?? `${draft}/${part}/${id}`
}
