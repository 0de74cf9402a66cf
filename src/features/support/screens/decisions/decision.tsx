import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { Columns, DefinitionRows, PageHead, Section } from '../../../../ui/page.tsx'
import { usePersonName } from '../../../../ui/person-name.ts'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { decisionPage } from '../../queries/decisions/decision-page.ts'
import { findDecisionCommand } from './decision-commands.ts'
import { DecisionForms } from './decision-forms.tsx'
import { useStandingOf } from './use-standing-of.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return { page: show(await decisionPage(callerOf(context), { decisionId: params.decisionId })) }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const command = findDecisionCommand(posted.intent)
	if (command === undefined) throw data(null, { status: 404 })
	const answer = await command(callerOf(context), { ...posted, decisionId: params.decisionId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/support/decisions/${params.decisionId}`, `support.forms.done.${String(posted.intent)}`)
}

/** One decision: what somebody waits for by it, how it was made, and what can be written in about it. */
export default function DecisionScreen() {
	const { page } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('support.decisions')
	const support = useTranslations('support')
	const codes = useTranslations('support.codes')
	const nameOf = usePersonName()
	const standing = useStandingOf()
	const { decision, person } = page
	const name = nameOf(person)
	const failed = outcome !== undefined && !outcome.ok ? outcome : undefined
	return (
		<>
			<PageHead
				title={`${codes(`matters.${decision.about}`)}: ${name}`}
				kicker={decision.decisionNumber}
				crumbs={[
					{ to: '/support', label: support('title') },
					{ to: `/people/${person.personId}/support`, label: name },
					{ label: decision.decisionNumber },
				]}
				state={standing(decision)}
			/>
			{decision.wait?.state === 'overdue' ? (
				<Callout kind="warning" title={words('columns.limit')}>
					<p>{page.told ? words('page.overdue') : words('page.notTold', { law: decision.legalBasis })}</p>
				</Callout>
			) : null}
			<Columns>
				<DecisionForms page={page} outcome={failed} />
				<Made />
			</Columns>
		</>
	)
}

function Made() {
	const { page } = useLoaderData<typeof loader>()
	const words = useTranslations('support.decisions.page')
	const codes = useTranslations('support.codes')
	const format = useFormat()
	const { decision, decider } = page
	const day = (on: typeof decision.appliedOn) => (on === null ? '–' : format.day(on, { weekday: false }))
	const by =
		decision.decidedBy === null
			? words('committee', { minutes: decision.minutes ?? '–' })
			: [decider, decision.delegation].filter(Boolean).join(', ')
	const rows = [
		{ label: words('outcome'), value: codes(`outcomes.${decision.outcome}`) },
		{ label: words('what'), value: decision.what ?? '–' },
		{ label: words('law'), value: decision.legalBasis },
		{ label: words('applied'), value: day(decision.appliedOn) },
		{ label: words('decided'), value: day(decision.decidedOn) },
		{ label: words('by'), value: by },
		{
			label: words('period'),
			value: words('wait', { from: day(decision.periodFrom), to: day(decision.periodTo) }),
		},
		{ label: words('notified'), value: day(decision.notifiedOn) },
		{
			label: words('appealed'),
			value: [
				day(decision.appealedOn),
				decision.appealOutcome === null ? null : codes(`appeals.${decision.appealOutcome}`),
			]
				.filter(Boolean)
				.join(', '),
		},
		{ label: words('reasons'), value: decision.reasons },
	]
	return (
		<div className="stack-24">
			<Section title={words('facts')}>
				<DefinitionRows rows={rows} />
			</Section>
			{decision.waits.length === 0 ? null : (
				<Section title={words('waits')}>
					<ul>
						{decision.waits.map((wait) => (
							<li key={wait.since}>
								{words('wait', {
									from: day(wait.since),
									to: wait.until === null ? words('still') : day(wait.until),
								})}
								{wait.how === null ? null : ` ${words(`how.${wait.how}`)}`}
								{wait.delayReason === null ? null : `: ${codes(`delays.${wait.delayReason}`)}`}
							</li>
						))}
					</ul>
				</Section>
			)}
		</div>
	)
}
