import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink } from '../../../../ui/links.tsx'
import { StatusWord } from '../../../../ui/marks.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { VersionBanner } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { publishProposal } from '../../commands/activities/publish-proposal.ts'
import { sendBackProposal } from '../../commands/activities/send-back-proposal.ts'
import { takeBackProposal } from '../../commands/activities/take-back-proposal.ts'
import { voicesAbout } from '../../queries/voices/voices-about.ts'
import { VoicesSection } from '../voices/voices-section.tsx'
import { ActivityFacts, Purpose } from './activity-facts.tsx'
import { History } from './activity-history.tsx'
import { Costs, Partners } from './activity-means.tsx'
import { Quantity, Tasks, Units } from './activity-parts.tsx'
import { type LoadedActivity, loadActivity } from './load-activity.ts'
import { Proposals } from './proposals.tsx'

export async function loader(asked: LoaderFunctionArgs) {
	const { planId, activityId } = asked.params
	const said = show(await voicesAbout(callerOf(asked.context), { planId, activityId }))
	return { ...(await loadActivity(asked)), said }
}

const answers = {
	publishProposal: { command: publishProposal, said: 'published' },
	sendBackProposal: { command: sendBackProposal, said: 'sentBack' },
	takeBackProposal: { command: takeBackProposal, said: 'takenBack' },
} as const

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const [intent = '', activityProposalId] = String(posted.intent).split(' ')
	const { command, said } = answers[intent as keyof typeof answers] ?? answers.publishProposal
	const answer = await command(callerOf(context), { ...posted, activityProposalId })
	return answer.is === 'done'
		? done(`/plans/${params.planId}/activities/${params.activityId}`, `activities.done.${said}`)
		: settle(answer, posted)
}

/** All that a plan says of one activity and how it goes with it. */
export default function ActivityScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('activities.page')
	const { plan, version, activity, mayKeep, tells } = page
	const to = `/plans/${plan.id}/activities/${activity.id}`
	return (
		<>
			<PageHead
				title={activity.text}
				kicker={words('kicker', {
					key: activity.key,
					area: activity.area === '' ? words('noArea') : activity.area,
				})}
				crumbs={[{ to: `/plans/${plan.id}`, label: plan.title }, { label: activity.key }]}
				actions={
					mayKeep || tells.length > 0 ? (
						<ButtonLink to={`${to}/tell`} kind="primary">
							{words('tell')}
						</ButtonLink>
					) : undefined
				}
			/>
			{version.decidedOn === null ? <VersionBanner kind="draft">{words('draft')}</VersionBanner> : null}
			<div className="stack-24">
				<Standing page={page} />
				<ActivityFacts page={page} />
			</div>
			<Quantity page={page} />
			<Purpose page={page} />
			<Proposals page={page} outcome={outcome} />
			<Units page={page} to={to} />
			<Tasks page={page} to={to} />
			<Costs page={page} />
			<Partners page={page} />
			<VoicesSection {...page.said} />
			<History events={page.history} />
		</>
	)
}

function Standing({ page: { activity, isLate, lastDay } }: { page: LoadedActivity }) {
	const words = useTranslations('activities.page')
	const format = useFormat()
	const open = activity.status !== 'done' && activity.status !== 'stopped'
	const told =
		activity.toldOn === null
			? words('nobodyYet')
			: words(activity.byUnits ? 'byUnits' : 'byKeeper', {
					day: format.day(activity.toldOn, { weekday: false, year: true }),
				})
	return (
		<div className="stack-8">
			<StatusWord
				status={activity.status}
				why={activity.statusNote === '' ? undefined : activity.statusNote}
			/>
			<p className="quiet">
				{open ? `${words(isLate ? 'passed' : 'until', { day: format.dayFull(lastDay) })} ` : null}
				{told}
			</p>
		</div>
	)
}
