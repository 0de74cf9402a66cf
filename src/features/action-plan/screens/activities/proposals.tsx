import { useTranslations } from 'use-intl'
import { LongText } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { LoadedActivity } from './load-activity.ts'

type Proposal = LoadedActivity['proposals'][number]
type ProposalsProps = { page: LoadedActivity; outcome: Outcome | undefined }

/** What units ask to have said: shown to them and to those who may publish it. */
export function Proposals({ page, outcome }: ProposalsProps) {
	const words = useTranslations('activities.proposals')
	const asked = outcome?.ok === false ? String(outcome.values.intent) : ''
	const gone = asked.includes('Proposal ') && !page.proposals.some(({ id }) => asked.endsWith(id))
	if (page.proposals.length === 0 && !gone) return null
	return (
		<Section title={words('title')} note={words('text')}>
			<div className="stack-16">
				{gone ? (
					<Form name={asked} words="activities" outcome={outcome}>
						{null}
					</Form>
				) : null}
				{page.proposals.map((proposal) => (
					<One key={proposal.id} proposal={proposal} page={page} outcome={outcome} />
				))}
			</div>
		</Section>
	)
}

function One({ proposal, page, outcome }: ProposalsProps & { proposal: Proposal }) {
	const words = useTranslations('activities.proposals')
	const format = useFormat()
	const { id, note, state, word, proposer, proposedOn, settledOn, unitId } = proposal
	const to = `/plans/${page.plan.id}/activities/${page.activity.id}`
	const waits = state === 'waiting'
	const sendBack = `sendBackProposal ${id}`
	const refused = outcome?.ok === false && outcome.values.intent === sendBack
	return (
		<Callout kind={waits ? 'info' : 'warning'} title={useSaid(proposal)}>
			{note === '' ? null : <p>{note}</p>}
			<p className="quiet small">{words('by', { name: proposer, day: format.day(proposedOn) })}</p>
			{waits || settledOn === null ? null : <p>{words('sentBack', { day: format.day(settledOn), word })}</p>}
			{page.mayKeep && waits ? (
				<>
					<Form name={`publishProposal ${id}`} words="activities" outcome={outcome}>
						<Submit kind="secondary">{words('publish')}</Submit>
					</Form>
					<Disclosure summary={words('sendBack')} open={refused}>
						<Form name={sendBack} words="activities" outcome={outcome}>
							<LongText name="word" rows={2} />
							<Submit kind="secondary">{words('sendBack')}</Submit>
						</Form>
					</Disclosure>
				</>
			) : null}
			{page.tells.includes(unitId) ? (
				<>
					{waits || proposal.kind !== 'status' ? null : (
						<TextLink to={`${to}/tell?unit=${unitId}`}>{words('again')}</TextLink>
					)}
					<Form name={`takeBackProposal ${id}`} words="activities" outcome={outcome} inline>
						<Submit kind="quiet">{words('takeBack')}</Submit>
					</Form>
				</>
			) : null}
		</Callout>
	)
}

function useSaid({ kind, unit, status, what, dueOn, task, doneOn }: Proposal): string {
	const words = useTranslations('activities.proposals')
	const statusWords = useTranslations('ui.status')
	const format = useFormat()
	const day = dueOn ?? doneOn
	const told = day === null ? '' : format.day(day, { weekday: false })
	if (kind === 'status') return words('status', { unit, status: status === null ? '' : statusWords(status) })
	if (kind === 'task') return words('task', { unit, what: what ?? '', day: told })
	return words('taskDone', { unit, what: task ?? '', day: told })
}
