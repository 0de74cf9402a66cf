import { useTranslations } from 'use-intl'
import { HiddenInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import type { ProposalKind } from '../../rules/groundwork/groundwork.ts'
import { Strike } from './strike.tsx'

type ProposalProps = {
	plan: { readonly planId: string }
	draft: { readonly number: number } | null
	one: {
		readonly id: string
		readonly kind: ProposalKind
		readonly body: string
		readonly state: 'open' | 'taken' | 'dropped'
		readonly droppedWhy: string | null
		readonly activityKey: string | null
		readonly answerId: string | null
		readonly answerNumber: number | null
		readonly planConsultationId: string | null
		readonly lessons: readonly { readonly id: string; readonly theme: string; readonly body: string }[]
	}
	mayKeep: boolean
	outcome: Outcome | undefined
}

/** One proposal, where it comes from, and what was made of it or can be. */
export function OneProposal({ plan, draft, one, mayKeep, outcome }: ProposalProps) {
	const words = useTranslations('consultations.groundwork')
	const kinds = useTranslations('consultations.proposalKinds')
	const { id, kind, body, state, lessons, answerId, answerNumber, planConsultationId } = one
	const refused = outcome?.ok === false && outcome.values.planProposalId === id ? outcome : undefined
	const left = refused?.ok === false && refused.values.intent === 'dropProposal'
	return (
		<Section level={3} title={body} note={kinds(kind)}>
			{lessons.length === 0 ? null : (
				<p className="small quiet">
					{words('restsOn', {
						lessons: lessons.map(({ theme, body: said }) => `${theme}: ${said}`).join(' '),
					})}
				</p>
			)}
			{answerId === null ? null : (
				<p className="small">
					<TextLink to={`/consultations/${planConsultationId}/answers/${answerId}`}>
						{words('fromAnswer', { number: String(answerNumber ?? 0) })}
					</TextLink>
				</p>
			)}
			{state === 'taken' ? (
				<p>
					<Tone kind="success">{words('taken', { key: one.activityKey ?? '' })}</Tone>{' '}
					<TextLink to={`/plans/${plan.planId}/draft`}>{words('toDraft')}</TextLink>
				</p>
			) : null}
			{state === 'dropped' ? (
				<p>
					<Tone kind="quiet">{words('dropped')}</Tone> {one.droppedWhy}
				</p>
			) : null}
			{mayKeep && state === 'open' ? (
				<>
					{refused !== undefined && !left ? (
						<p>
							<Tone kind="danger">{words('noDraft')}</Tone>
						</p>
					) : null}
					<div className="row-wrap">
						{draft === null ? (
							<span className="small quiet">{words('noDraft')}</span>
						) : (
							<Form name="takeUpProposal" words="consultations.groundwork" inline>
								<HiddenInput name="planProposalId" value={id} />
								<Submit kind="secondary">{words('takeUp', { number: String(draft.number) })}</Submit>
							</Form>
						)}
						<Strike part="proposal" noteId={id} what={body} />
					</div>
					<Disclosure summary={words('drop')} open={left}>
						<Form name="dropProposal" words="consultations.groundwork" outcome={left ? refused : undefined}>
							<HiddenInput name="planProposalId" value={id} />
							<TextInput name="droppedWhy" />
							<FormActions>
								<Submit kind="secondary">{words('dropDo')}</Submit>
							</FormActions>
						</Form>
					</Disclosure>
				</>
			) : null}
		</Section>
	)
}
