import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { DraftEdge } from '../../../../ui/states.tsx'
import { versionPage } from '../../queries/versions/version-page.ts'
import { OtherActors } from './other-actors.tsx'
import { ReadActivities } from './read-activities.tsx'
import { ReadGoals } from './read-goals.tsx'
import { ReadHead } from './read-head.tsx'
import { VersionStanding } from './version-banner.tsx'
import { Decided } from './version-table.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { planId, number } = params
	return show(await versionPage(callerOf(context), { planId, number }))
}

/** A version as it says: read from beginning to end, as it was decided. */
export default function VersionScreen() {
	const page = useLoaderData<typeof loader>()
	const { plan, version, document, before, inForce, thisYear } = page
	const words = useTranslations('planVersions')
	const lists = useTranslations('actionPlan.list')
	const number = String(version.number)
	const versions = `/plans/${plan.id}/versions`
	const isDraft = version.decidedOn === null && version.withdrawnOn === null
	const text = <Said page={page} />
	return (
		<>
			<PageHead
				title={document.title}
				kicker={words('version', { number })}
				crumbs={[
					{ to: '/plans', label: lists('title') },
					{ to: `/plans/${plan.id}`, label: plan.title },
					{ to: versions, label: words('list.title') },
				]}
				actions={
					page.mayDownload ? (
						<ButtonLink to={`${versions}/${number}/plan.json`} file>
							{words('file.download')}
						</ButtonLink>
					) : undefined
				}
			/>
			<VersionStanding
				plan={{ ...document, id: plan.id }}
				version={version}
				before={before}
				thisYear={thisYear}
				aside={
					inForce === null || inForce === version.number ? undefined : (
						<TextLink to={`/plans/${plan.id}`}>{words('banner.showInForce')}</TextLink>
					)
				}
			/>
			{isDraft ? <DraftEdge>{text}</DraftEdge> : text}
		</>
	)
}

type Page = Awaited<ReturnType<typeof loader>>

function Said({ page }: { page: Page }) {
	const words = useTranslations('planVersions.history')
	const kinds = useTranslations('planDraft.sectionKinds')
	const { document, version } = page
	return (
		<>
			<ReadHead document={document} superiors={page.superiors} />
			{version.decision === null ? null : (
				<Section title={words('decision')}>
					<div className="reading">
						<Decided version={version} />
					</div>
				</Section>
			)}
			{document.sections.map(({ id, kind, heading, text }) => (
				<Section
					key={id}
					id={id}
					title={heading}
					{...(kind === 'text' ? {} : { note: kinds(`${kind}.name`) })}
				>
					<div className="reading stack-8">
						{text.split(/\n\s*\n/).map((paragraph) => (
							<p key={paragraph}>{paragraph}</p>
						))}
					</div>
				</Section>
			))}
			<ReadGoals document={document} />
			<ReadActivities document={document} activities={page.activities} />
			<OtherActors activities={page.activities} />
		</>
	)
}
