import { type ActionFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { LongText, SelectInput, Ticks } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { dropProposal } from '../../commands/groundwork/drop-proposal.ts'
import { noteProposal } from '../../commands/groundwork/note-proposal.ts'
import { strikeGroundwork } from '../../commands/groundwork/strike-groundwork.ts'
import { takeUpProposal } from '../../commands/groundwork/take-up-proposal.ts'
import { proposalKinds } from '../../rules/groundwork/groundwork.ts'
import { GroundworkHead } from './head.tsx'
import { loadGroundwork } from './load.ts'
import { OneProposal } from './one-proposal.tsx'

export const loader = loadGroundwork

export async function action({ context, params, request }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	const { planId } = params
	const back = (said: string) => done(`/consultations/groundwork/${planId}`, `consultations.done.${said}`)
	switch (posted.intent) {
		case 'takeUpProposal': {
			const answer = await takeUpProposal(caller, posted)
			return answer.is === 'done' ? back('takenUp') : settle(answer, posted)
		}
		case 'dropProposal': {
			const answer = await dropProposal(caller, posted)
			return answer.is === 'done' ? back('dropped') : settle(answer, posted)
		}
		case 'strikeGroundwork': {
			const answer = await strikeGroundwork(caller, { ...posted, planId })
			return answer.is === 'done' ? back('struck') : settle(answer, posted)
		}
		default: {
			const answer = await noteProposal(caller, { ...posted, planId })
			return answer.is === 'done' ? back('noted') : settle(answer, posted)
		}
	}
}

/** What could be done, until it is an activity of the draft or left with a reason. */
export default function ProposalsScreen() {
	const { plan, counts, draft, lessons, proposals, mayKeep } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('consultations.groundwork')
	const kinds = useTranslations('consultations.proposalKinds')
	const waiting = proposals.filter(({ state }) => state === 'open')
	const settled = proposals.filter(({ state }) => state !== 'open')
	return (
		<>
			<GroundworkHead plan={plan} counts={counts} />
			{proposals.length === 0 ? (
				<EmptyState title={words('noProposal')}>{words('noProposalText')}</EmptyState>
			) : null}
			{waiting.length === 0 ? null : (
				<Section title={words('waiting')} note={waiting.length}>
					{waiting.map((one) => (
						<OneProposal
							key={one.id}
							plan={plan}
							draft={draft}
							one={one}
							mayKeep={mayKeep}
							outcome={outcome}
						/>
					))}
				</Section>
			)}
			{settled.length === 0 ? null : (
				<Section title={words('settled')} note={settled.length}>
					{settled.map((one) => (
						<OneProposal
							key={one.id}
							plan={plan}
							draft={draft}
							one={one}
							mayKeep={mayKeep}
							outcome={outcome}
						/>
					))}
				</Section>
			)}
			{mayKeep ? (
				<Section title={words('noteProposal')}>
					<Form name="noteProposal" words="consultations.groundwork" outcome={outcome}>
						<SelectInput
							name="kind"
							options={proposalKinds.map((value) => ({ value, label: kinds(value) }))}
						/>
						<LongText name="body" rows={3} />
						{lessons.length === 0 ? null : (
							<Ticks
								name="planLessonIds[]"
								options={lessons.map(({ id, theme, body }) => ({ value: id, label: theme, hint: body }))}
							/>
						)}
						<FormActions>
							<Submit>{words('note')}</Submit>
						</FormActions>
					</Form>
				</Section>
			) : null}
		</>
	)
}
